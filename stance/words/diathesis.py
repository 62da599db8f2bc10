"""Diathesis: the voice of verbs, whether they tell what somebody does or what is done to him."""

from __future__ import annotations

from collections.abc import Sequence

from stance.words.marks import STOPS
from stance.words.quotemarks import QUOTES
from stance.words.readings import ACTING, Reading

#: What a verb group begins with.
VERB_GROUP = ("VERB", "MODAL", "HAVE", "BE", "DO", "ADV")
RELATIVE_PRONOUNS = frozenset(("who", "whom", "which", "whose", "that"))
#: The voices of verbs that tell what is done to somebody.
UNDERGONE = ("passive", "participle")
#: Verbs before *by* without a doer: *which stood by Mali*.
_WITH_BY = frozenset(("abide", "stand", "stick"))
_VOTE = frozenset("vote votes majority margin acclamation".split())
#: Verbs whose past looks like their participle and that no doer follows, only by how much or with how many votes.
_BY_DEGREES = frozenset(
    "advance climb decline decrease dip drop dwindle gain increase jump lag lead lose narrow plummet plunge recede slide slip "
    "slump surge tumble vote widen win".split()
)
#: Of what a result or a change is measured in; what may stand before it.
_UNITS = frozenset("goal half length point quarter run seat shot stroke third try vote wicket".split())
_MEASURES = frozenset(("measure", "money", "time"))
_COUNTED = frozenset(("DET", "NUM", "ADJ", "ADV", "PREP", "TO", "PRON"))
#: Right behind a verb that judges its object they tell that it has none.
_WITHOUT_OBJECT = (["for"], ["over"], ["of"], ["after"])
#: So do those that tell where or as what, where its subject opens the line and no object follows later.
_WHERE = frozenset(("as", "amid", "at", "in", "on"))
#: How something is said, where no doer stands behind *by*: *Ann Lee said by telephone*.
_MEANS = frozenset(
    "cable e-mail email fax letter mail megaphone message phone radio satellite skype telegram telephone teleconference "
    "text video videolink videoconference whatsapp zoom".split()
)
#: Adverbs that make another verb of a verb: *lashed out*.
_PARTICLES = frozenset("away back down off out up".split())
#: What a noun phrase is made of behind its determiner, and what begins another one.
_PHRASE = frozenset(("NOUN", "NAME", "NUM", "ADJ", "GEN"))
_BEGINS_PHRASE = frozenset(("DET", "POSS"))
_OBJECTS = frozenset(("DET", "POSS", "PRON", "NAME", "NUM", "SUB"))
#: Verbs whose object follows *on* them in the end: blamed the raid on Togo.
TRACING = frozenset(("blame",))
_FLOATING = ("all", "both", "each")
_FLOATED = ("NOUN", "NAME", "PRON", "NUM", "HAVE")
_CALLED = ("ADV", "ADJ", "NOUN", "VERB", "CONJ")
_STANDING = frozenset(("stand", "standing", "stands", "stood"))
_BARE = frozenset(("VB", "VBP"))
_FINITE = frozenset(("BE", "MODAL"))


def read_voices(
    lower: list[str],
    candidates: list[tuple[Reading, ...]],
    reading: list[Reading],
    pos: list[str],
    tied: Sequence[bool],
) -> list[str]:
    """The voice of each verb, "" of other words; see `stance.words.syntax.Syntax`."""
    voice: list[str] = []
    for i in range(len(lower)):
        told = "participle" if tied[i] else _voice(lower, candidates, reading, pos, i)
        if told == "finite" and _shares_passive(lower, candidates, reading, pos, voice):
            told = next(v for v in reversed(voice) if v)
        elif told == "finite" and _shares_infinitive(lower, candidates, pos, voice):
            told = "base"
        voice.append(told)
    return voice


def _shares_passive(
    lower: list[str],
    candidates: list[tuple[Reading, ...]],
    reading: list[Reading],
    pos: list[str],
    before: Sequence[str],
) -> bool:
    """Whether the next verb behind those whose voice is known is joined to a passive or participle: *was welcomed by Mali but
    dismissed as a dream by Togo*, but not *was scolded and left as president*."""
    i = len(before)
    if lower[i + 1 : i + 2] != ["as"] or not reading[i].judged.startswith("obj"):
        return False
    if not _called_by(lower, pos, i + 2) or all(r.tag != "VBN" for r in candidates[i]):
        return False
    if _previous(lower, pos, i) != "CONJ":
        return False
    return next((v for v in reversed(before) if v), "") in UNDERGONE


def _shares_infinitive(
    lower: list[str], candidates: list[tuple[Reading, ...]], pos: list[str], before: Sequence[str]
) -> bool:
    """Whether the next verb goes on with an infinitive below another verb form, *vowed to fight the plan and back Mali*, but
    not *refuse to talk and blame Mali*, *vowed to fight, and back Mali*."""
    i = len(before)
    if _previous(lower, pos, i) != "CONJ" or not _BARE.issuperset(_verb_tags(candidates, i)):
        return False
    infinitive = next((j for j in range(i - 1, 0, -1) if before[j] or pos[j] == "PUNCT"), 0)
    if before[infinitive : infinitive + 1] != ["base"] or _previous(lower, pos, infinitive) != "TO":
        return False
    above = next((j for j in range(infinitive - 1, -1, -1) if before[j] or pos[j] in _FINITE), -1)
    return above >= 0 and (pos[above] in _FINITE or not _BARE.issuperset(_verb_tags(candidates, above)))


def _verb_tags(candidates: list[tuple[Reading, ...]], i: int) -> set[str]:
    return {reading.tag for reading in candidates[i] if reading.pos == "verb"}


def _called_by(lower: list[str], pos: list[str], i: int) -> bool:
    """Whether *by* follows on what something is called from ``i`` on: *as a dream by Togo*, but not *as wrong the plan by
    Togo*."""
    if pos[i : i + 1] == ["DET"]:
        i += 1
    while i < len(pos) and pos[i] in _CALLED:
        i += 1
    return lower[i : i + 1] == ["by"]


def floats(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether *all*, *both* or *each* at ``i`` stands behind what it counts, before a verb: *Mali and Chad each agreed*."""
    beside = 0 < i < len(pos) - 1 and pos[i - 1] in _FLOATED and pos[i + 1] in VERB_GROUP
    return beside and lower[i] in _FLOATING


def _previous(lower: list[str], pos: list[str], i: int) -> str:
    """The part of speech before ``i``, adverbs, negation and quotation marks passed over."""
    j = i - 1
    while j >= 0 and (
        pos[j] in ("ADV", "NEG") or (lower[j] in QUOTES and pos[j] == "PUNCT") or floats(lower, pos, j)
    ):
        j -= 1
    return pos[j] if j >= 0 else "START"


def _voice(
    lower: list[str], candidates: list[tuple[Reading, ...]], reading: list[Reading], pos: list[str], i: int
) -> str:
    if pos[i] != "VERB":  # "well-received by farmers" is passive like the verb
        return (
            "passive"
            if pos[i] == "ADJ" and lower[i].endswith("ed") and lower[i + 1 : i + 2] == ["by"]
            else ""
        )
    tags = _verb_tags(candidates, i)
    if not tags:
        tags = {"VBG"} if lower[i].endswith("ing") else {"VBD", "VBN"}
    before = _previous(lower, pos, i)
    if before in ("MODAL", "TO", "DO") and tags & {"VB", "VBP"}:
        return "base"
    if "VBG" in tags:
        return "ing"
    if before == "BE" and "VBN" in tags:
        return (
            "finite" if lower[i : i + 2] == ["opposed", "to"] else "passive"
        )  # who is opposed to it opposes it
    if before == "HAVE" and "VBN" in tags:
        return "finite"
    if "VBN" in tags and reading[i].kind == "judging" and is_standing(lower, i - 1):
        return "passive"
    if tags & {"VBZ", "VBP", "VBD"} and not tags & {"VBN"}:
        return "finite"
    if "VBN" in tags:
        following = next(
            (j for j in range(i + 1, min(i + 3, len(lower))) if lower[j] not in ("out", "up")), i
        )
        done_by = lower[following] == "by" and not _counts_votes(lower, following + 1)
        done_by &= not (following == i + 1 and reading[i].lemma in _WITH_BY)
        done_by &= not (reading[i].lemma in _BY_DEGREES and _is_amount(reading, pos, following + 1))
        done_by &= not (
            reading[i].kind == "speech" and not _MEANS.isdisjoint(lower[following + 1 : following + 2])
        )
        if done_by or before in ("START", "DET", "GEN", "POSS", "PREP", "ADJ"):
            return "participle"
        if "VBD" not in tags:
            return "participle"
        if _is_traced(lower, reading, pos, i) or _is_inserted(lower, reading, pos, i):
            return "participle"
        lacks = _lacks_object(reading[i], lower, i) or _is_placed(reading, lower, pos, i)
        return "passive" if lacks else "finite"
    return "base"


def is_standing(lower: Sequence[str], i: int) -> bool:
    """Whether the verb at ``i`` may help another one to a passive: *stands accused by Mali*."""
    return i > 0 and lower[i] in _STANDING


def _is_inserted(lower: list[str], reading: list[Reading], pos: list[str], i: int) -> bool:
    """Whether a verb behind a comma tells what its noun is called by others: *the vote, denounced as a farce by Mali, was
    fair*, but not *Mali, at odds with Togo, dismissed as false claims by Chad*."""
    inserted = i > 0 and lower[i - 1] == "," and reading[i].judged.startswith("obj")
    if not inserted or lower[i + 1 : i + 2] != ["as"] or not _called_by(lower, pos, i + 2):
        return False
    return pos[i + 2] == "DET" or pos[i + 3 : i + 4] == ["PREP"]


def _is_traced(lower: list[str], reading: list[Reading], pos: list[str], i: int) -> bool:
    """Whether others trace back the noun before the verb: *a raid blamed on Togo*, *a raid in Mali blamed on Togo*, but not
    *a raid that Mali blamed on Togo*, *a raid officials blamed on Togo*."""
    if reading[i].lemma not in TRACING or lower[i + 1 : i + 2] != ["on"]:
        return False
    if any(following.kind == "time" for following in reading[i + 2 : i + 3]):  # blamed on Friday the raid
        return False
    if not RELATIVE_PRONOUNS.isdisjoint(lower[max(0, i - 6) : i]):
        return False
    noun = i - 1
    while noun >= 0 and pos[noun] in ("ADV", "PUNCT"):
        noun -= 1
    if noun < 0 or pos[noun] not in ("NOUN", "NAME", "NUM"):
        return False
    before = noun - 1
    while before >= 0 and pos[before] in ("DET", "ADJ", "NAME", "NUM"):
        before -= 1
    agent = pos[noun] == "NAME" or reading[noun].kind in ACTING
    return not agent or (before >= 0 and pos[before] == "PREP")


def _counts_votes(lower: list[str], i: int) -> bool:
    """Whether behind *by* it is told how many voted so and not who did: *rejected by 27 votes to 11 a bill*."""
    counted = lower[i : i + 3]
    result = len(counted) == 3 and counted[1] in ("to", "-") and counted[0].isdigit() and counted[2].isdigit()
    return result or not _VOTE.isdisjoint(counted)


def _is_amount(reading: list[Reading], pos: list[str], i: int) -> bool:
    """Whether behind *by* an amount stands: *lost by a single goal*, *dropped by 7 percent*, *won by nine to one*."""
    end = i
    while end < len(pos) and pos[end] in _COUNTED and reading[end].lemma not in _UNITS:
        end += 1
    measured = end < len(pos) and (reading[end].lemma in _UNITS or reading[end].kind in _MEASURES)
    return measured or pos[i : i + 2] == ["NUM", "TO"]


def _lacks_object(reading: Reading, lower: list[str], i: int) -> bool:
    """Whether a verb that judges its object has none, neither after it nor before it as a relative pronoun: *Minister
    slammed over floods*, *Minister accused of fraud*, but not *whom they blamed for floods*."""
    if not RELATIVE_PRONOUNS.isdisjoint(lower[max(0, i - 6) : i]) or "whom" in lower[max(0, i - 12) : i]:
        return False
    if lower[i + 1 : i + 4 : 2] == ["for", "part"]:  # deplored for its part the raid
        return False
    return _judges_object(reading) and lower[i + 1 : i + 2] in _WITHOUT_OBJECT


def _judges_object(reading: Reading) -> bool:
    judged = reading.judged.split("/")
    return reading.kind == "judging" and judged[0] == "obj" and "against" not in judged  # protested over it


def _is_placed(reading: list[Reading], lower: list[str], pos: list[str], i: int) -> bool:
    """Whether a headline tells of a verb that judges its object only where, as what or nothing, and the subject is thus whom
    it is done to: *Minister condemned at UN*, *Lee hailed as saviour*, *Lee slammed*, but not *Lee condemned in Rome the
    raid*, *the raid Lee condemned in Rome*."""
    if not _judges_object(reading[i]) or not _opens_line(pos, i) or lower[-1] in STOPS:
        return False
    behind = i + 1 + (pos[i + 1 : i + 2] == ["ADV"] and lower[i + 1] not in _PARTICLES)
    if behind == len(pos):
        return True
    if lower[behind] in reading[i].judged.split("/"):  # lashed out at Togo
        return False
    if lower[behind] not in _WHERE:
        return behind > i + 1 and lower[behind : behind + 1] in _WITHOUT_OBJECT
    while behind < len(pos) and (pos[behind] == "PREP" or lower[behind] in _WHERE):
        behind = _behind_phrase(pos, behind + 1)
    return behind == len(pos) or pos[behind] not in _OBJECTS


def _opens_line(pos: list[str], i: int) -> bool:
    """Whether nouns and names without an article, and no more, stand between the beginning of a sentence and ``i``."""
    return i > 0 and pos[i - 1] in ("NOUN", "NAME") and _PHRASE.issuperset(pos[:i])


def _behind_phrase(pos: list[str], i: int) -> int:
    """Where the noun phrase ends that may begin at ``i``; behind a noun a name begins another one."""
    i += i < len(pos) and pos[i] in _BEGINS_PHRASE
    while i < len(pos) and pos[i] in _PHRASE and (pos[i - 1], pos[i]) != ("NOUN", "NAME"):
        i += 1
    return i
