"""Two titles of one person: *skipper and top scorer Jo Ek*, *the head of the army and interim president, X*."""

from __future__ import annotations

from stance.mentions.titles import of_one_person
from stance.reading import SentenceReading
from stance.resolution.apposed import (
    COMPLEMENT,
    IN_COMPLEMENTS,
    LONGEST,
    is_closed,
    is_determined,
    is_sent,
    name_start,
)
from stance.tokens.titles import unabbreviated
from stance.words.offices import OFFICES


def first_title(reading: SentenceReading, i: int) -> int:
    """The first of two titles of name ``i``, mostly without an article, or -1: *skipper and top scorer Jo Ek*."""
    d, syntax, name = i - 1, reading.syntax, reading.mentions[i]
    if d < 0 or name.np_first == name.first or syntax.pos[name.first - 1] != "NOUN":
        return -1
    title = name.first - 1
    if syntax.reading[title].kind != "person" and unabbreviated(syntax.lower[title]) not in OFFICES:
        return -1
    described = reading.mentions[d]
    before = syntax.pos[described.np_first : described.head]
    determined = not {"DET", "POSS", "GEN"}.isdisjoint(before)
    second = described.last + 1
    words = syntax.text(second, name.first)
    one = syntax.pos[second] != "DET" and of_one_person(syntax.lower[described.head], words)
    bare = described.form == "described" and (one or not determined)
    single = syntax.is_singular(described.head) and syntax.reading[described.head].kind == "person"
    joined = syntax.lower[described.last : name.np_first] == ["and"]
    return d if bare and single and joined else -1


def two_offices(reading: SentenceReading, i: int) -> list[int]:
    """Two offices with one article that a comma parts from name ``i``, where the second is not in its title already: *the
    head of the army and interim president, X,*."""
    syntax, name = reading.syntax, reading.mentions[i]
    start, later = name.np_first, []
    if "," not in syntax.lower[start : name.first]:
        end = name_start(reading, name) - 1
        if end < 1 or syntax.lower[end] != ",":
            return []
        starts = {d: reading.mentions[d].np_first for d in _offices(reading, i, end)}
        later = [d for d, first in starts.items() if syntax.lower[first - 1 : first] == ["and"]][:1]
        start = starts[later[0]] if later else 0
    if start < 2 or syntax.lower[start - 1] != "and" or syntax.pos[start] in ("DET", "POSS"):
        return []
    if not is_closed(reading, name.np_last):
        return []
    earlier = [
        d
        for d in _offices(reading, (later or [i])[0], start - 1)
        if is_determined(reading.mentions[d], reading) or reading.mentions[d].np_first == 0
    ]
    return [*earlier[-1:], *later] if earlier else []


def _offices(reading: SentenceReading, i: int, end: int) -> list[int]:
    """The single persons described before mention ``i`` that reach up to token ``end`` with a complement, from right to
    left."""
    syntax, found = reading.syntax, []
    for d in range(i - 1, -1, -1):
        described = reading.mentions[d]
        gap = range(described.last, end)
        complement = gap[1:] if is_sent(reading, described) else gap
        if len(gap) > LONGEST or any(syntax.pos[j] not in IN_COMPLEMENTS for j in complement):
            break
        person = described.form == "described" and syntax.reading[described.head].kind == "person"
        hangs = not gap or syntax.lower[gap[0]] in COMPLEMENT - {"and"}
        if person and hangs and syntax.is_singular(described.head):
            found.append(d)
    return found
