"""Parts of speech that the clause around a word decides: a verb where a clause would have none, a noun behind its article."""

from __future__ import annotations

from collections.abc import Sequence

from stance.tokens.text import SIDES
from stance.words.answers import answers_no
from stance.words.approximators import approximators
from stance.words.headlines import VERBAL, mend_headline
from stance.words.lexicon import Reading
from stance.words.quantifiers import standing_alone

_RELATIVE = frozenset(("who", "which", "whose"))
_SAID = frozenset(("said", "says", "say"))
_HELPING = frozenset(("MODAL", "HAVE", "DO"))
_ENDS = frozenset(("PUNCT", "CONJ", "SUB"))
_SUBJECTS = frozenset(("NOUN", "NAME", "PRON"))
_PHRASE = frozenset(("NOUN", "NAME", "ADJ", "NUM", "VERB", "PUNCT", "CONJ", "ADV"))
_PEOPLE = frozenset(("person", "group", "institution"))
#: Offices of which *general* is the second half: attorney general.
_BEFORE_GENERAL = frozenset("attorney secretary director consul solicitor inspector prosecutor".split())
#: How some stand to others, of which each is a verb as well: *U.S. allies Japan and Chad*.
_STANDING = frozenset("allies rivals partners neighbours neighbors".split())
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
#: How words for a side begin: *anti-graft nurses*.
_SIDES = ("anti-", "pro-")
_HELP = frozenset(("help", "helps", "helped", "helping"))
_ARTICLES = frozenset(("the", "a", "an"))
_PRESENT = frozenset(("VB", "VBP", "VBZ"))
#: Determiners of one thing, beside which no verb in the plural stands: *a radio show*.
_OF_ONE = frozenset("a an another each every this".split())
#: What may begin the object of a verb; the first half begins no further noun of a compound.
_DETERMINED = frozenset(("DET", "POSS", "PRON"))
OBJECTS = _DETERMINED | {"NOUN", "NAME", "ADJ", "NUM"}


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
        if word in _RELATIVE or (word in _SAID and _begins_told(mended, i)):
            verb = _missing_verb(candidates, mended, i + 1)
            if verb >= 0:
                mended[verb] = "VERB"
        elif fixed := _FIXED.get((word, *lower[i + 1 : i + 2])):
            mended[i : i + 2] = fixed
        elif pos[i] == "NOUN" and (
            (word.startswith(_SIDES) and pos[i + 1 : i + 2] == ["NOUN"])
            or (word in SIDES and lower[i + 1 : i + 2] == ["-"])
        ):
            mended[i] = "ADJ"
        elif word == "that" and pos[i] == "SUB" and _points(lower, candidates, mended, i):
            mended[i] = "DET"
        elif word == "that" and lower[i - 1] in _CALLING and lower[i + 1 : i + 2] in (["a"], ["an"]):
            mended[i] = "PRON"
        elif (
            word.endswith(("self", "selves"))
            and i
            and pos[i - 1] in _HELPING
            and pos[i + 1 : i + 2] == ["VERB"]
        ):
            mended[i] = "ADV"  # has himself agreed
        elif word == "to" and pos[i - 1] == "ADV" and _is_found(lower, candidates, i - 1):
            mended[i - 1] = "ADJ"
        elif (word in _ARTICLES and _stands_for_noun(candidates, mended, i + 1)) or (
            word in ("the", "in") and _lacks_noun(candidates, mended, i + 1)
        ):
            mended[i + 1] = "NOUN"
        elif (
            _is_strength(lower, pos, i)
            or (
                pos[i] == "VERB"
                and (
                    (word.endswith("ing") and _is_deed(lower, mended, i))
                    or _disagrees(lower, candidates, mended, i)
                )
            )
            or (pos[i] == "ADJ" and word == "general" and i and lower[i - 1] in _BEFORE_GENERAL)
            or (
                pos[i] == "VERB"
                and word in _STANDING
                and (_introduces_list(mended, i) or _has_verb_behind(candidates, mended, i))
            )
        ):
            mended[i] = "NOUN"
        elif (
            pos[i] == "NOUN"
            and (
                _is_bare(lower, candidates, mended, i)
                or _ends_report(lower, candidates, mended, i)
                or _ends_comparison(lower, candidates, mended, i)
            )
        ) or (pos[i] == "ADJ" and _follows_contact_clause(candidates, mended, i)):
            mended[i] = "VERB"
    if lower and lower[-1] == "." and not VERBAL.intersection(mended):
        starts = (0, *(i + 1 for i, word in enumerate(lower) if word == ","))
        verb = max(_missing_verb(candidates, mended, start) for start in starts)
        if verb >= 0:
            mended[verb] = "VERB"
    for i, tag in mend_headline(lower, candidates, mended):
        mended[i] = tag
    return mended


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
    end = next((j for j in range(first, len(pos)) if pos[j] != "ADJ"), len(pos))
    if end == first or (end > first + 1 and all(reading.pos != "noun" for reading in candidates[first])):
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


def _is_deed(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether a form in -ing stands between an article or owner and *of*: *the banning of rallies*."""
    return i > 0 and pos[i - 1] in ("DET", "POSS", "GEN") and list(lower[i + 1 : i + 2]) == ["of"]


def _is_strength(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether what looks like a modal is what somebody has: *the will of voters*, *their will*."""
    if pos[i] != "MODAL" or lower[i] not in ("will", "might") or not i:
        return False
    followed = lower[i + 1 : i + 2] == ["of"] and pos[i - 1] not in _SUBJECTS
    return followed or pos[i - 1] == "POSS" or lower[i - 1] in ("the", "a")


def _disagrees(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a verb that stands in the plural would have one thing as its subject: *used a radio show to praise him*."""
    tags = {reading.tag for reading in candidates[i]}
    if i < 2 or pos[i - 1] != "NOUN" or "NN" not in tags or not tags.isdisjoint(("VBD", "VBZ")):
        return False
    before = next((j for j in range(i - 2, -1, -1) if pos[j] not in ("NOUN", "ADJ")), -1)
    return before >= 0 and lower[before] in _OF_ONE


def _introduces_list(pos: Sequence[str], i: int) -> bool:
    """Whether what could be a verb between names is a noun before a list of them, as the clause has another verb: *U.S. allies
    Japan and Chad condemned Mali*, *Mali thanked U.S. allies Japan and Chad*, but not *Airbus rivals Boeing and Embraer*."""
    if not 0 < i < len(pos) - 1 or pos[i - 1] != "NAME" or pos[i + 1] != "NAME":
        return False
    before = next((j for j in range(i - 1, -1, -1) if pos[j] != "NAME"), -1)
    end = next((j for j in range(i + 1, len(pos)) if pos[j] not in ("NAME", "CONJ", "PUNCT")), len(pos))
    several = "CONJ" in pos[i + 1 : end]
    while end < len(pos) and pos[end] == "ADV":
        end += 1
    behind = end < len(pos) and pos[end] in VERBAL
    return several and (behind or (before >= 0 and pos[before] in ("VERB", "PREP")))


def _has_verb_behind(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int) -> bool:
    """Whether the verb of what could be a verb behind a name stands right behind it: *U.S. allies reject the plan*."""
    if not i or pos[i - 1] != "NAME" or pos[i + 1 : i + 2] == [] or pos[i + 1] not in VERBAL:
        return False
    return pos[i + 1] != "VERB" or any(reading.tag in ("VBP", "VBD") for reading in candidates[i + 1])


def _is_bare(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a noun is an infinitive without *to*: *helped guard the port*, *helped support families*, but not *helped staff
    members*; *agreed to feed and house refugees*, *to house and feed refugees*."""
    following = pos[i + 1] if i + 1 < len(pos) else ""
    if i < 2 or all(reading.tag != "VB" for reading in candidates[i]):
        return False
    if lower[i - 1] == "to" and following == "CONJ" and pos[i + 2 : i + 3] == ["VERB"]:
        return any(reading.tag == "VB" for reading in candidates[i + 2])
    if following not in OBJECTS:
        return False
    if lower[i - 1] in _HELP and pos[i - 1] == "VERB":
        several = any(reading.pos == "noun" and reading.kind == "group" for reading in candidates[i])
        return following in _DETERMINED or not several
    return lower[i - 1] in ("and", "or") and pos[i - 2] == "VERB" and i > 2 and pos[i - 3] == "TO"


def _ends_report(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a noun is the verb of those who say what stands before the comma: *it has won, sponsors claim.*"""
    if i < 3 or lower[i + 1 : i + 2] not in (["."], [","]) or lower[i - 2] != "," or pos[i - 1] != "NOUN":
        return False
    several = any(reading.tag == "NNS" and reading.kind in _PEOPLE for reading in candidates[i - 1])
    tells = any(reading.tag == "VBP" and reading.kind == "speech" for reading in candidates[i])
    return several and tells and not VERBAL.isdisjoint(pos[: i - 2])


def _ends_comparison(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a noun is the verb of those who say so, as whoever is told behind *as*: *never left, as the council claims.*"""
    if i < 3 or lower[i + 1 : i + 2] not in (["."], [","]) or pos[i - 1] not in ("NOUN", "NAME"):
        return False
    if not any(reading.tag == "VBZ" and reading.kind == "speech" for reading in candidates[i]):
        return False
    first = next(
        (
            j
            for j in range(i - 1, -1, -1)
            if pos[j] not in ("NOUN", "NAME", "ADJ", "VERB") and lower[j] != "-"
        ),
        -1,
    )
    return first > 0 and pos[first] in _DETERMINED and lower[first - 1] == "as"


def _follows_contact_clause(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int) -> bool:
    """Whether an adjective is the verb of a noun whose relative clause lacks its pronoun: *the strike the union called worried
    Renault*."""
    if i < 4 or pos[i - 1] != "VERB" or all(reading.tag != "VBD" for reading in candidates[i]):
        return False
    before = next((j for j in range(i - 2, -1, -1) if pos[j] not in ("NOUN", "NAME", "ADJ")), -1)
    return 0 < before < i - 2 and pos[before] == "DET" and pos[before - 1] == "NOUN"
