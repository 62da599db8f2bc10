"""Parts of speech that the clause around a word decides: a verb where a clause would have none, a noun behind its article."""

from __future__ import annotations

from collections.abc import Sequence

from stance.words.answers import answers_no
from stance.words.approximators import approximators
from stance.words.fronted import opens_with_participle
from stance.words.headlines import VERBAL, mend_headline
from stance.words.mistaken import OPEN, likelier
from stance.words.quantifiers import standing_alone
from stance.words.readings import Reading
from stance.words.wings import WINGS

_RELATIVE = frozenset(("who", "which", "whose"))
_SAID = frozenset(("said", "says", "say"))
_HELPING = frozenset(("MODAL", "HAVE", "DO"))
_ENDS = frozenset(("PUNCT", "CONJ", "SUB"))
_SUBJECTS = frozenset(("NOUN", "NAME", "PRON"))
_PHRASE = frozenset(("NOUN", "NAME", "ADJ", "NUM", "VERB", "PUNCT", "CONJ", "ADV"))
#: What somebody does to *that* which he calls a lie.
_CALLING = frozenset(("call", "called", "calling", "calls"))
#: Two words that are one.
_FIXED: dict[tuple[str, ...], tuple[str, str]] = {
    ("per", "cent"): ("NUM", "NOUN"),
    ("de", "facto"): ("ADJ", "ADJ"),
    ("de", "jure"): ("ADJ", "ADJ"),
    ("two", "thirds"): ("NUM", "NOUN"),
    ("three", "quarters"): ("NUM", "NOUN"),
}
_DETERMINING = frozenset(("DET", "POSS", "GEN"))
_ARTICLES = frozenset(("the", "a", "an"))
_PRESENT = frozenset(("VB", "VBP", "VBZ"))
_SELVES = frozenset(
    "self selves myself yourself himself herself itself oneself themself ourselves yourselves themselves".split()
)
#: The words that may tell something of themselves or their clause.
_TELLING = (
    _RELATIVE
    | _SAID
    | _SELVES
    | _ARTICLES
    | WINGS
    | {"that", "to", "in", "retired"}
    | {one for one, _ in _FIXED}
)
#: What somebody does to *it* who finds it hard.
_FINDING = frozenset(
    "find finds found finding make makes made making consider considers considered think thinks thought".split()
)


def mend_tags(lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str]) -> list[str]:
    """The parts of speech, where a clause without a verb and an article without a noun get theirs; a sentence is known by
    its full stop: *Mali's cabinet faces wide criticism.*"""
    mended = list(pos)
    for i in approximators(lower, candidates, pos):
        mended[i] = "ADV"
    for i, tag in answers_no(lower, mended):
        mended[i] = tag
    for i, verb in standing_alone(lower, candidates, mended):
        mended[i] = "PRON"
        if mended[verb] == "ADJ":
            mended[verb] = "VERB"
    for i, word in enumerate(lower):
        if not (word in _TELLING and _mend_at(lower, candidates, pos, mended, i)) and pos[i] in OPEN:
            mended[i] = likelier(lower, candidates, pos, mended, i) or mended[i]
    if opens_with_participle(lower, candidates, mended):
        mended[0] = "VERB"
    if lower and lower[-1] == "." and VERBAL.isdisjoint(mended):
        starts = (0, *(i + 1 for i, word in enumerate(lower) if word == ","))
        verb = max(_missing_verb(candidates, mended, start) for start in starts)
        if verb >= 0:
            mended[verb] = "VERB"
    for i, tag in mend_headline(lower, candidates, mended):
        mended[i] = tag
    return mended


def _mend_at(
    lower: Sequence[str],
    candidates: Sequence[Sequence[Reading]],
    pos: Sequence[str],
    mended: list[str],
    i: int,
) -> bool:
    """Mend what a word of `_TELLING` at ``i`` tells of itself or of its clause; whether it tells anything."""
    word = lower[i]
    if (word in _ARTICLES and _stands_for_noun(candidates, mended, i + 1)) or (
        word in ("the", "in") and _lacks_noun(candidates, mended, i + 1)
    ):
        mended[i + 1] = "NOUN"
    elif word in _RELATIVE or (word in _SAID and _begins_told(mended, i)):
        verb = _missing_verb(candidates, mended, i + 1)
        if verb >= 0:
            mended[verb] = "VERB"
    elif fixed := _FIXED.get((word, *lower[i + 1 : i + 2])):
        mended[i : i + 2] = fixed
    elif word == "that" and pos[i] == "SUB" and _points(lower, candidates, mended, i):
        mended[i] = "DET"
    elif word == "that" and lower[i - 1] in _CALLING and lower[i + 1 : i + 2] in (["a"], ["an"]):
        mended[i] = "PRON"
    elif word == "retired" and mended[i + 1 : i + 2] == ["NOUN"] and (not i or lower[i - 1] == ","):
        mended[i] = "ADJ"  # its leader, retired miner Ann Lee
    elif word in WINGS and _is_left_wing(lower, pos, i + 1):
        mended[i : i + 2] = "ADJ", "NOUN"
    elif word in _SELVES and i and pos[i - 1] in _HELPING and pos[i + 1 : i + 2] == ["VERB"]:
        mended[i] = "ADV"  # has himself agreed
    elif word == "to" and pos[i - 1] == "ADV" and _is_found(lower, candidates, i - 1):
        mended[i - 1] = "ADJ"
    else:
        return False
    return True


def _is_left_wing(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether *left* at ``i`` is no verb: *the far left*, but not *has so far left*, *the radical left the party*."""
    if lower[i : i + 1] != ["left"] or i < 2 or pos[i - 2] not in _DETERMINING:
        return False
    return pos[i + 1 : i + 2] not in (["DET"], ["POSS"])


def _points(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether *that* at ``i`` points to one thing and no clause follows: *disputed that account, saying*."""
    noun = next((j for j in range(i + 1, len(pos)) if pos[j] != "ADJ"), i)
    one = pos[noun] == "NOUN" and any(reading.tag == "NN" for reading in candidates[noun])
    if not one or lower[i - 1] in _SAID or pos[noun + 1 : noun + 2] in (["NOUN"], ["NAME"]):
        return False
    end = next((j for j in range(noun + 1, len(pos)) if pos[j] in _ENDS or pos[j] in VERBAL), len(pos))
    return pos[end : end + 1] in ([], ["PUNCT"])


def _begins_told(pos: Sequence[str], said: int) -> bool:
    """Whether a clause may follow a form of *say*: *Mali said its army stands by them*, but not *"Yes," said the chief*."""
    return 0 < said < len(pos) - 1 and pos[said - 1] in _SUBJECTS and pos[said + 1] in ("POSS", "DET", "NAME")


def _missing_verb(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], first: int) -> int:
    """The noun that is the verb of a clause from ``first`` on which has none, *meets* in *whose board meets in Rome*; or
    -1."""
    end = next((j for j in range(first, len(pos)) if pos[j] in _ENDS), len(pos))
    if any(pos[j] in VERBAL for j in range(first, end)):
        return -1
    for j in range(first + 1, end):
        ends_phrase = pos[j] == "NOUN" and (j + 1 == end or pos[j + 1] not in ("NOUN", "NAME", "GEN"))
        if ends_phrase and pos[j - 1] in ("NOUN", "NAME"):
            return j if any(reading.tag == "VBZ" for reading in candidates[j]) else -1
    return -1


def _stands_for_noun(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int) -> bool:
    """Whether a word behind an article is known as a verb in the present only: *the tweet*, *an override*."""
    verb = pos[i : i + 1] == ["VERB"]
    return verb and bool(candidates[i]) and all(reading.tag in _PRESENT for reading in candidates[i])


def _lacks_noun(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], first: int) -> bool:
    """Whether an adjective behind an article or *in* has no noun to stand before: *in the open in Rome*, *in public*, *called
    the ruling absurd and left*."""
    if pos[first : first + 1] != ["ADJ"]:
        return False
    end = next((j for j in range(first, len(pos)) if pos[j] != "ADJ"), len(pos))
    if end > first + 1 and all(reading.pos != "noun" for reading in candidates[first]):
        return False
    joined = pos[end : end + 1] == ["CONJ"] and pos[end + 1 : end + 2] == ["VERB"] and end > first + 1
    stopped = end == len(pos) - 1 and pos[end] == "PUNCT"  # for the poor.
    acts = end == first + 1 and _does_something(candidates, pos, end)  # the former praised the latter
    return joined or stopped or acts or (end < len(pos) and pos[end] not in _PHRASE)


def _does_something(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], verb: int) -> bool:
    """Whether a verb has an object that opens another noun phrase: *the dead blame the mayor*, *the first denied it*."""
    if verb + 1 >= len(pos) or pos[verb] != "VERB":
        return False
    past = any(reading.tag == "VBD" for reading in candidates[verb])
    return pos[verb + 1] in ("DET", "POSS") or (pos[verb + 1] == "PRON" and past)


def _is_found(lower: Sequence[str], candidates: Sequence[Sequence[Reading]], i: int) -> bool:
    """Whether an adjective tells how something is found to be: *found it hard to help*, but not *did it again to help*."""
    adjective = any(reading.pos == "adj" for reading in candidates[i])
    return adjective and i > 1 and lower[i - 1] == "it" and lower[i - 2] in _FINDING
