"""Names that open a sentence and look like other words: *Green accused Hill*, *Reed, a lawyer, left*, *Will Reed left*."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from stance.words.acts import JUDGING, SAYING_NO
from stance.words.headlines import VERBAL
from stance.words.marks import STOPS
from stance.words.mistaken import OBJECTS
from stance.words.openers import opens
from stance.words.readings import ACTING, Reading

#: Behind these a sentence, a quotation or its report begins, and a capital tells nothing.
OPENING = frozenset(('"', "“", "”", "``", "''", "«", "»", "‘", "’", "-", "–", "—", "•", ":"))
#: A name or a month too, and a modal verb where a verb in its base form follows.
_MODAL_NAMES = frozenset(("will", "may"))
#: Forms that no modal verb governs, and what else shows that a verb is finite.
_FINITE = frozenset(("VBD", "VBZ"))
_FINITE_FORMS = frozenset("is was has had does did".split())
#: Kinds of verbs with which somebody judges; a thing does not.
_JUDGING_KINDS = frozenset(("judging", "hurting", "speech"))
#: Those with which somebody else than a judge takes a position; evidence does so as well.
_SIDING = frozenset(("helping", "refusing"))
_SIDES = SAYING_NO | {"support"}
#: Parts of speech of first words that may turn out to be names.
_OPENING_TAGS = frozenset(("NOUN", "ADJ", "MODAL", "ADV", "PREP"))
#: Those of adverbs that open a sentence and have been taken for a name or a part of one.
_MISTAKEN = frozenset(("NAME", "NOUN", "ADJ"))
#: Kinds of nouns for what neither acts nor is evidence.
_THINGS = frozenset(("", "object", "act", "state", "help", "place"))
#: What stands before an object or is one, where a participle would have none.
_OBJECTS = frozenset(("DET", "POSS", "PRON", "NAME"))
#: Kinds of nouns for what says nothing and takes nobody's side, unless it is somebody's name; evidence does so.
_MUTE = frozenset(("", "object", "money", "state", "place"))
_TEXTS = frozenset(("document",))
#: What only somebody does, and what evidence does as well.
_REJECTING = frozenset(("reject", "refuse"))
_ENDORSING = frozenset(("back", "defend", "endorse"))
#: Kinds of nouns that may do something without an article, or of which headlines tell what they did.
_DOERS = frozenset(("person", "group", "institution", "place", "event"))
#: Words that open no sentence right before its verb, unless they are names.
_ADVERBIAL = frozenset(("ADV", "PREP"))
_WITHIN_PHRASE = frozenset(("ADJ", "NOUN", "NAME", "GEN"))
#: Behind somebody's name, where a noun would have its article before it.
_APPOSED = frozenset(((",", "a"), (",", "an"), (",", "who")))


def name_openings(
    words: Sequence[str],
    candidates: Sequence[Sequence[Reading]],
    pos: Sequence[str],
    names: Collection[str],
) -> list[str]:
    """The parts of speech, where a last name of the text that opens a sentence or its report is one: *Green accused Hill*,
    *"He lied," Long said*, but not *Green energy* or *Long lines formed*; and a name that opens one where a noun
    would have an article, *Reed, a lawyer, left*, or where no other word could stand: *Signal criticised the ministry*."""
    tags = list(pos)
    if pos[:1] == ["NOUN"] and (
        (tuple(words[1:3]) in _APPOSED and _counts_one(candidates[0]))
        or _is_explained(words, candidates, pos)
        or _has_age(words)
    ):
        tags[0] = "NAME"
    else:
        first = next((i for i, word in enumerate(words) if word not in OPENING), 0)
        if _only_names(words[first:], candidates[first:], pos[first:]):
            tags[first] = "NAME"
    for i, word in enumerate(words):
        if i and words[i - 1] not in OPENING:
            continue
        if word in names and _follows_name(words, candidates, pos, names, i + 1):
            tags[i] = "NAME"
        elif tags[i] in _MISTAKEN and opens(words, candidates, pos, names, i):
            tags[i] = "ADV"
    return tags


def _has_age(words: Sequence[str]) -> bool:
    """Whether commas part an age from the first word: *Reed, 44, a plumber, left*."""
    return [*words[1:2], *words[3:4]] == [",", ","] and words[2].isdigit() and len(words[2]) < 3


def _is_explained(words: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str]) -> bool:
    """Whether commas part from the first word who or what body it is: *Accord, the dockers' union, left*."""
    if list(words[1:3]) != [",", "the"]:
        return False
    end = 3
    while end < len(words) and pos[end] in _WITHIN_PHRASE:
        end += 1
    body = pos[end - 1] == "NOUN" and any(reading.kind in ACTING for reading in candidates[end - 1])
    return body and words[end : end + 1] == [","]


def _only_names(words: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str]) -> bool:
    """Whether the first word can only be a name: a thing that judges, sides with somebody or speaks, or an adverb without a
    subject, *Forward criticised the minister*, or a modal verb before a finite one: *Will Reed backed it*."""
    if len(words) < 3 or pos[0] not in _OPENING_TAGS or not words[0].istitle():
        return False
    if _judges_in_headline(words, candidates, pos):
        return True
    if len(words) < 4 or pos[0] == "ADJ":
        return False
    if words[0].lower() in _MODAL_NAMES:
        return words[-1] != "?" and _comes_to_finite_verb(words, candidates, pos)
    if pos[1] != "VERB" or pos[2] == "TO":  # not: rice said to be from Mali
        return False
    finite = [reading for reading in candidates[1] if reading.pos == "verb" and reading.tag in _FINITE]
    acts = pos[2] in _OBJECTS or (pos[2] == "NOUN" and any(map(_judges, finite)))
    if pos[0] in _ADVERBIAL:
        takes = acts and any(_judges(reading) or _takes_side(reading) for reading in finite)
        return takes and all(reading.pos != "noun" for reading in candidates[1])
    return _counts_one(candidates[0]) and _acts_like_somebody(candidates[0], finite, acts)


def _acts_like_somebody(nouns: Sequence[Reading], verbs: Sequence[Reading], acts: bool) -> bool:
    """Whether a noun does with one of the finite ``verbs`` what nothing of its kind does, ``acts`` where it does it to an
    object: *Hope thanked the nurses*, *Page rejected the offer*, *Frost said on Monday*."""
    kinds = {reading.kind for reading in nouns if reading.pos == "noun"}
    if acts and any(map(_judges, verbs)) and kinds.isdisjoint(_DOERS):
        return True
    past = [reading for reading in verbs if reading.tag == "VBD"]
    if acts and any(reading.lemma in _REJECTING for reading in past):
        return kinds <= _MUTE | _TEXTS
    told = any(reading.kind == "speech" for reading in past)
    sides = acts and any(_judges(reading) or reading.lemma in _ENDORSING for reading in past)
    return (told or sides) and kinds <= _MUTE


def _judges_in_headline(
    words: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str]
) -> bool:
    """Whether a line without a full stop begins with a thing or a quality that judges or takes the side of a name: *Stone
    slams Mann*, *Long backs Green for mayor*, *Blues back Gray*, but not *Poll backs Gray*."""
    if pos[1] != "VERB" or pos[2] != "NAME" or words[-1] in STOPS:
        return False
    verbs = {reading.tag for reading in candidates[1] if _judges(reading) or _takes_side(reading)}
    nouns = [reading for reading in candidates[0] if reading.pos == "noun"]
    if pos[0] in ("ADJ", "ADV", "MODAL"):
        return "VBZ" in verbs
    if {reading.tag for reading in nouns} == {"NNS"} and "VBZ" in verbs:
        return True  # Stokes blames Gray
    thing = all(reading.kind in _THINGS for reading in nouns)
    several = not _counts_one(candidates[0])
    return bool(nouns) and thing and ("VBP" if several else "VBZ") in verbs


def _judges(reading: Reading) -> bool:
    return reading.kind in _JUDGING_KINDS and reading.act in JUDGING


def _takes_side(reading: Reading) -> bool:
    return reading.kind in _SIDING and reading.act in _SIDES


def _comes_to_finite_verb(
    words: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str]
) -> bool:
    """Whether names, and no more, stand between the first word and a verb that no modal governs."""
    verb = next(i for i in range(1, len(words) + 1) if i == len(words) or pos[i] != "NAME")
    if verb == len(words):
        return False
    tags = {reading.tag for reading in candidates[verb] if reading.pos == "verb"}
    past = pos[verb] == "VERB" and not _FINITE.isdisjoint(tags) and "VB" not in tags
    return (past and pos[verb + 1 : verb + 2] != ["VERB"]) or words[verb] in _FINITE_FORMS


def _follows_name(
    words: Sequence[str],
    candidates: Sequence[Sequence[Reading]],
    pos: Sequence[str],
    names: Collection[str],
    i: int,
) -> bool:
    """Whether what stands at ``i`` follows on a name: a verb that is no noun, an adverb before it, a comma, a possessive mark,
    or *and* before another name."""
    while i < len(words) and pos[i] == "ADV":
        i += 1
    if i >= len(words):
        return False
    if pos[i] in ("GEN", "CONJ"):
        return pos[i] == "GEN" or (words[i + 1 : i + 2] != [] and words[i + 1] in names)
    if words[i] == ",":
        return True
    past = (
        words[i].endswith("ed") and pos[i + 1 : i + 2] and pos[i + 1] in OBJECTS
    )  # the accused is a noun too
    return past or (pos[i] in VERBAL and all(reading.pos != "noun" for reading in candidates[i]))


def _counts_one(candidates: Sequence[Reading]) -> bool:
    """Whether all that a form can be as a noun is a singular."""
    return {reading.tag for reading in candidates if reading.pos == "noun"} == {"NN"}
