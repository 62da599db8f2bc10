"""Prefixed: *pro-* and *anti-* tell on whose side those are behind the name that a hyphen ties to them, *anti-Mali rebels*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite
from stance.tokens.text import SIDES

#: How whoever has another word for what he is hangs on it, or it on him.
_SAME = frozenset(("appos", "pred"))


class _Side(NamedTuple):
    """A prefix, the mention behind its hyphen with those joined to it, and the noun of those who take the side."""

    prefix: int
    named: set[int]
    noun: int


def besides_the_named(site: CueSite) -> set[int]:
    """The mentions that are no targets: of a prefix all but the name behind it, of *pro* in *raids on Mali by pro-Togo rebels*
    Mali; of another word that name, as it only tells who somebody is, Togo in *Mali armed anti-Togo rebels*."""
    reading, found = site.reading, set[int]()
    for side in _sides(reading):
        if site.anchor == side.prefix:
            found |= set(range(len(reading.mentions))) - side.named
        elif reading.mention_of(side.noun) >= 0 and not _belongs(reading, site.anchor, side.noun):
            found |= side.named
    return found


def besides_the_siding(site: CueSite) -> set[int]:
    """The mentions that are no sources: whom the prefix names, and of its stance also all but those who take the side, Chad in
    *Chad has backed anti-Togo rebels*, but not in *Chad is an anti-Togo state*."""
    reading, found = site.reading, set[int]()
    for side in _sides(reading):
        siding = reading.mention_of(side.noun)
        if siding < 0:
            continue
        found |= side.named
        if site.anchor == side.prefix:
            same = {site.keys[i] for i in _the_same(reading, side)}
            found |= {i for i, key in enumerate(site.keys) if key not in same}
    return found


def _sides(reading: SentenceReading) -> Iterator[_Side]:
    lower, mentions = reading.syntax.lower, reading.mentions
    if SIDES.isdisjoint(lower):
        return
    for i, mention in enumerate(mentions):
        prefix = mention.first - 2
        if prefix >= 0 and lower[prefix] in SIDES and lower[prefix + 1] == "-" and mention.possessed >= 0:
            joined = {k for k, other in enumerate(mentions) if 0 <= other.group == mention.group}
            yield _Side(prefix, joined | {i}, mention.possessed)


def _belongs(reading: SentenceReading, anchor: int, noun: int) -> bool:
    """Whether a word is the noun itself or stands before it: *angry anti-Mali protesters*, *pro- and
    anti-Mali crowds*."""
    before = reading.structure.head[anchor] == noun and anchor < noun
    return before or anchor == noun or reading.syntax.lower[anchor] in SIDES


def _the_same(reading: SentenceReading, side: _Side) -> set[int]:
    """The mentions that the noun stands for, those before it and those whom it tells what they are: *Ana Reed, a pro-Mali
    deputy*, *the pro-Mali Ashanti alliance*."""
    structure, noun = reading.structure, side.noun
    tokens = {noun, *(i for i in structure.dependents[noun] if structure.label[i] in _SAME)}
    if structure.label[noun] in _SAME:
        tokens |= {structure.head[noun], structure.subject_of(noun)}
    before = {
        i for i, mention in enumerate(reading.mentions) if side.prefix < mention.first < noun
    } - side.named
    return before | {reading.mention_of(token) for token in tokens} - {-1}
