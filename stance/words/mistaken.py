"""Content words that what stands around them shows to be others than they look: *helped guard the port*, *the banning of
rallies*, *their will*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.tokens.text import SIDES
from stance.words.ages import ends_age, stands_for_person
from stance.words.headlines import VERBAL
from stance.words.readings import ACTING, Reading

#: Offices of which *general* is the second half: attorney general.
_BEFORE_GENERAL = frozenset("attorney secretary director consul solicitor inspector prosecutor".split())
#: How some stand to others, of which each is a verb as well: *U.S. allies Japan and Chad*.
_STANDING = frozenset("allies rivals partners neighbours neighbors".split())
#: How words for a side begin: *anti-graft nurses*.
_SIDES = ("anti-", "pro-")
#: What people are towards somebody, behind the noun for them.
_SIDING = frozenset("loyal hostile faithful sympathetic allied opposed".split())
_HELP = frozenset(("help", "helps", "helped", "helping"))
#: What may stand before an infinitive that looks like a noun.
_BEFORE_BARE = _HELP | {"to", "and", "or"}
#: Determiners of one thing, beside which no verb in the plural stands: *a video call*.
_OF_ONE = frozenset("a an another each every this".split())
#: Verbs of which the object may come from others.
_GETTING = frozenset(
    "attract draw enjoy find gain garner get have lack lose need obtain receive secure seek want win".split()
)
#: The classes of words that may be something else.
OPEN = frozenset(("NOUN", "VERB", "ADJ", "MODAL"))
#: What may begin the object of a verb; the first half begins no further noun of a compound.
_DETERMINED = frozenset(("DET", "POSS", "PRON"))
OBJECTS = _DETERMINED | {"NOUN", "NAME", "ADJ", "NUM"}
#: What stands right before a person or company without an article.
_BEFORE_DOERS = frozenset(("PREP", "SUB", "NOUN", "NAME"))
_SUBJECTS = frozenset(("NOUN", "NAME", "PRON"))


def likelier(
    lower: Sequence[str],
    candidates: Sequence[Sequence[Reading]],
    pos: Sequence[str],
    mended: Sequence[str],
    i: int,
) -> str:
    """What a word of the classes `OPEN` is by what stands around it, "" where that tells nothing else."""
    if pos[i] == "NOUN":
        if _is_side(lower, pos, i):
            return "ADJ"
        verb = _is_bare(lower, candidates, mended, i) or _ends_report(lower, candidates, mended, i)
        return "VERB" if verb else ""
    if pos[i] == "VERB":
        noun = (
            _is_deed(lower, mended, i)
            or _is_got(lower, candidates, mended, i)
            or _disagrees(lower, candidates, mended, i)
            or _stands_to_others(lower, candidates, mended, i)
            or _is_owned(lower, candidates, mended, i)
            or _sides_with_others(lower, candidates, i)
        )
        return "NOUN" if noun else ""
    if pos[i] == "ADJ" and lower[i] == "general" and i and lower[i - 1] in _BEFORE_GENERAL:
        return "NOUN"
    aged = ends_age(lower[i]) and stands_for_person(lower, pos, i)
    if pos[i] == "ADJ" and (aged or _is_doer(candidates, mended, i)):
        return "NOUN"
    if pos[i] == "ADJ":
        return "VERB" if _follows_contact_clause(candidates, mended, i) else ""
    return "NOUN" if _is_strength(lower, pos, i) else ""


def _is_side(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether what looks like a noun tells on which side the next one is: *anti-graft nurses*, *anti-Rome*."""
    if lower[i] in SIDES:
        return lower[i + 1 : i + 2] == ["-"]
    return lower[i].startswith(_SIDES) and pos[i + 1 : i + 2] == ["NOUN"]


def _is_deed(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether a form in -ing stands between an article or owner and *of*: *the banning of rallies*."""
    if not lower[i].endswith("ing") or lower[i + 1 : i + 2] != ["of"]:
        return False
    return i > 0 and pos[i - 1] in ("DET", "POSS", "GEN")


def _is_got(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a form in -ing stands without article between a verb of getting and whoever gives it: *won backing from Togo*,
    *has firm backing from Togo*."""
    if not lower[i].endswith("ing") or lower[i + 1 : i + 2] != ["from"]:
        return False
    verb = next((j for j in range(i - 1, -1, -1) if pos[j] != "ADJ"), -1)
    if verb < 0 or pos[verb] not in ("VERB", "HAVE"):
        return False
    gets = any(reading.lemma in _GETTING for reading in candidates[verb])
    return gets and any(reading.pos == "noun" for reading in candidates[i])


def _is_doer(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int) -> bool:
    """Whether what looks like an adjective is who acts in a headline: *Vatican silent as cardinal blasts pope*, *drugs giant
    welcomes ruling*, but not *as liberal voters blast him*."""
    if not i or pos[i - 1] not in _BEFORE_DOERS or pos[i + 1 : i + 2] != ["VERB"]:
        return False
    person = any(reading.tag == "NN" and reading.kind in ACTING for reading in candidates[i])
    return person and any(reading.tag == "VBZ" for reading in candidates[i + 1])


def _is_strength(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether what looks like a modal is what somebody has: *the will of voters*, *their will*."""
    if lower[i] not in ("will", "might") or not i:
        return False
    followed = lower[i + 1 : i + 2] == ["of"] and pos[i - 1] not in _SUBJECTS
    return followed or pos[i - 1] == "POSS" or lower[i - 1] in ("the", "a")


def _disagrees(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a verb that stands in the plural would have one thing as its subject: *took a video call to thank him*."""
    if i < 2 or pos[i - 1] != "NOUN":
        return False
    tags = {reading.tag for reading in candidates[i]}
    if "NN" not in tags or not tags.isdisjoint(("VBD", "VBZ")):
        return False
    before = next((j for j in range(i - 2, -1, -1) if pos[j] not in ("NOUN", "ADJ")), -1)
    return before >= 0 and lower[before] in _OF_ONE


def _is_owned(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether somebody has what looks like a verb in the present: *sang Mali's praises*."""
    tags = {reading.tag for reading in candidates[i]}
    owner = i > 1 and lower[i - 1] == "'s" and pos[i - 1] == "GEN"
    return owner and "VBZ" in tags <= {"VBZ", "NNS"}


def _stands_to_others(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether what could be a verb tells how some stand to others, *U.S. allies*, or who acts: *Danish banks also said*."""
    standing = lower[i] in _STANDING
    acting = standing or any(one.tag == "NNS" and one.kind in ACTING for one in candidates[i])
    return acting and ((standing and _introduces_list(pos, i)) or _has_verb_behind(candidates, pos, i))


def _sides_with_others(lower: Sequence[str], candidates: Sequence[Sequence[Reading]], i: int) -> bool:
    """Whether what could be a verb is a noun for people of whom it is told on whose side they are: *Syrian rebels loyal to
    Mali*."""
    if (
        lower[i + 1 : i + 2] == []
        or lower[i + 1] not in _SIDING
        or lower[i + 2 : i + 3] not in (["to"], ["with"])
    ):
        return False
    return any(reading.tag == "NNS" and reading.kind in ACTING for reading in candidates[i])


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
    """Whether the verb of what could be a verb behind a name stands right behind it or behind adverbs: *U.S. allies reject the
    plan*, *U.S. allies also reject it*."""
    verb = next((j for j in range(i + 1, len(pos)) if pos[j] != "ADV"), len(pos))
    if not i or pos[i - 1] != "NAME" or verb == len(pos) or pos[verb] not in VERBAL:
        return False
    return pos[verb] != "VERB" or any(reading.tag in ("VBP", "VBD") for reading in candidates[verb])


def _is_bare(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a noun is an infinitive without *to*: *helped guard the port*, *helped support families*, but not *helped staff
    members*; *agreed to feed and house refugees*, *to house and feed refugees*."""
    following = pos[i + 1] if i + 1 < len(pos) else ""
    if i < 2 or lower[i - 1] not in _BEFORE_BARE or all(reading.tag != "VB" for reading in candidates[i]):
        return False
    if lower[i - 1] == "to" and following == "CONJ" and pos[i + 2 : i + 3] == ["VERB"]:
        return any(reading.tag == "VB" for reading in candidates[i + 2])
    if following not in OBJECTS:
        return False
    if (
        lower[i - 1] in ("and", "or")
        and (following in ("DET", "POSS", "NAME"))
        and _joins_bare(candidates, pos, i)
    ):
        return True
    if lower[i - 1] in _HELP and pos[i - 1] == "VERB":
        several = any(reading.pos == "noun" and reading.kind == "group" for reading in candidates[i])
        return following in _DETERMINED or not several
    return lower[i - 1] in ("and", "or") and pos[i - 2] == "VERB" and i > 2 and pos[i - 3] == "TO"


def _joins_bare(candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int) -> bool:
    """Whether an infinitive stands before *and* that the word at ``i`` goes on with, as it has an object of its own: *to
    condemn the raid and praise Mali*, *will visit Togo and thank Mali*, but not *to visit Togo and neighbour Mali*."""
    verb = next((j for j in range(i - 1, 0, -1) if pos[j] in VERBAL or pos[j] == "PUNCT"), 0)
    people = any(reading.pos == "noun" and reading.kind in ACTING for reading in candidates[i])
    return pos[verb] == "VERB" and pos[verb - 1] in ("TO", "MODAL") and not people


def _ends_report(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a noun before a pause is the verb of those who say what goes before: *it has won, sponsors claim.*"""
    if i < 3 or lower[i + 1 : i + 2] not in (["."], [","]):
        return False
    return _closes_report(lower, candidates, pos, i) or _closes_comparison(lower, candidates, pos, i)


def _closes_report(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a noun is the verb of those who say what stands before the comma: *it has won, sponsors claim.*"""
    if lower[i - 2] != "," or pos[i - 1] != "NOUN":
        return False
    several = any(reading.tag == "NNS" and reading.kind in ACTING for reading in candidates[i - 1])
    tells = any(reading.tag == "VBP" and reading.kind == "speech" for reading in candidates[i])
    return several and tells and not VERBAL.isdisjoint(pos[: i - 2])


def _closes_comparison(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], i: int
) -> bool:
    """Whether a noun is the verb of those who say so, as whoever is told behind *as*: *never left, as the council claims.*"""
    if pos[i - 1] not in ("NOUN", "NAME"):
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
