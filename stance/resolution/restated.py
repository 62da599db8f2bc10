"""What somebody described is besides: *its president, a retired surgeon,*, *the referee, a Liberal,*, *the victims, two
nurses,*, *its partner, the Liberty party,*."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.apposed import (
    IN_COMPLEMENTS,
    LONGEST,
    is_body_of_others,
    is_determined,
    start_with_owner,
)

#: What ends it, beside the sentence.
_ENDS = frozenset((",", ".", ";", "who", "whose", "which"))
_BODIES = frozenset(("institution", "group"))


def restated(reading: SentenceReading) -> dict[int, int]:
    """The index of each mention that says what a description beside it is besides, to that of the description; but where it
    has a name in it, as *the Liberty party*, the description to it."""
    structure, mentions = reading.structure, reading.mentions
    found: dict[int, int] = {}
    for later, second in enumerate(mentions):
        if structure.label[second.head] != "appos":
            continue
        earlier = reading.mention_of(structure.head[second.head])
        if 0 <= earlier < later and _are_one(reading, mentions[earlier], second):
            named = second.form == "described" and "NAME" in reading.syntax.pos[second.first : second.last]
            found |= {earlier: later} if named else {later: earlier}
    return found


def _are_one(reading: SentenceReading, first: Mention, second: Mention) -> bool:
    """Whether the second of two mentions stands between marks, as no part of a list, and may be what the first one is."""
    if first.form != "described" or second.form == "pronoun" or not first.group == second.group == -1:
        return False
    alike = (
        _are_alike(reading, first, second) if second.form == "described" else _belongs(reading, first, second)
    )
    return alike and is_determined(first, reading) and _is_parted_off(reading, second)


def _are_alike(reading: SentenceReading, first: Mention, second: Mention) -> bool:
    """Whether both are one person, one body or several people: not *the sheikh, the dockers,*."""
    syntax = reading.syntax
    if syntax.is_singular(first.head) != syntax.is_singular(second.head):
        return False
    kinds = {syntax.reading[first.head].kind, syntax.reading[second.head].kind}
    if kinds <= _BODIES or kinds == {"person"}:
        return True
    sides = is_body_of_others(first, reading) or is_body_of_others(second, reading)
    return sides and kinds < _BODIES | {"person"}


def _belongs(reading: SentenceReading, person: Mention, second: Mention) -> bool:
    """Whether it is a person's origin, party or creed, with the article of one: *the governor, a Liberal*."""
    known = second.entry
    fellow = known is None or known.form == "demonym" or known.kind == "party"
    one = reading.syntax.lower[second.np_first] in ("a", "an")
    return fellow and one and reading.syntax.reading[person.head].kind == "person"


def _is_parted_off(reading: SentenceReading, second: Mention) -> bool:
    """Whether a comma, and an article, a number or whose it is, open it, and a mark or a clause of its own ends it."""
    syntax, end = reading.syntax, second.last
    start = start_with_owner(reading, second)
    opened = second.owner >= 0 or syntax.pos[start] in ("DET", "POSS", "NUM")
    if not opened or syntax.lower[start] == "no" or syntax.lower[start - 1] != ",":
        return False
    while end < min(second.last + LONGEST, len(syntax.pos)) and syntax.pos[end] in IN_COMPLEMENTS:
        end += 1  # the head [of the port]
    return end == len(syntax.pos) or syntax.lower[end] in _ENDS
