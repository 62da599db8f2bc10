"""Participles that open a sentence before its subject and look like adjectives: *facing lawmakers today, Ann Reed left*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.words.diathesis import RELATIVE_PRONOUNS
from stance.words.headlines import VERBAL
from stance.words.readings import Reading

_MISTAKEN = frozenset(("ADJ", "NOUN", "NAME"))
#: What the object of the participle begins with, and the subject behind it, which is no further member of a list.
_OBJECTS = frozenset(("DET", "POSS", "PRON", "NAME", "NOUN", "ADJ", "NUM"))
_SUBJECTS = frozenset(("DET", "POSS", "PRON", "NAME"))
_PHRASE = frozenset(("NAME", "NOUN", "ADJ", "NUM", "GEN"))
_FINITE = frozenset(("VBD", "VBZ"))


def opens_with_participle(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str]
) -> bool:
    """Whether the first word tells what the subject does meanwhile: a clause without another verb ends with a comma, and a
    subject with its verb follows; but not in *leading lawmakers, the union said, left*, *visiting nurses, doctors leave*."""
    if not lower or not lower[0].endswith("ing") or pos[0] not in _MISTAKEN or "," not in lower:
        return False
    comma = lower.index(",")
    if comma < 2 or pos[1] not in _OBJECTS or not VERBAL.isdisjoint(pos[1:comma]):
        return False
    if all(reading.tag != "VBG" for reading in candidates[0]) or pos[comma + 1 : comma + 2] == []:
        return False
    verb = comma + 2
    while verb < len(pos) and (pos[verb] in _PHRASE or pos[verb] == "ADV"):
        verb += 1
    begins = pos[comma + 1] in _SUBJECTS and lower[comma + 1] not in RELATIVE_PRONOUNS
    if not begins or verb == len(pos) or pos[verb] not in VERBAL:
        return False
    finite = pos[verb] != "VERB" or any(reading.tag in _FINITE for reading in candidates[verb])
    return finite and not _is_inserted(lower, candidates, pos, verb)


def _is_inserted(
    lower: Sequence[str], candidates: Sequence[Sequence[Reading]], pos: Sequence[str], verb: int
) -> bool:
    """Whether a verb of speech reports what goes on behind the next comma: *the union said on Monday, left*."""
    says = any(reading.kind == "speech" for reading in candidates[verb] if reading.pos == "verb")
    comma = next((i for i in range(verb, len(lower)) if lower[i] == ","), len(lower))
    return says and (
        comma == verb + 1 or pos[comma + 1 : comma + 2] in (["VERB"], ["BE"], ["HAVE"], ["MODAL"])
    )
