"""Named members: who belongs to a group and is named behind it, *critics of Mali, among them Togo*."""

from __future__ import annotations

from collections.abc import Iterator

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite

#: What stands before members that are named behind their group.
_NAMING = (("including",), ("such", "as"), ("among", "them"))


def members_named(site: CueSite) -> set[int]:
    """The mentions that are no targets of a cue which tells what their group is or does: Togo in *critics of Mali, including
    Togo*, *critics, including Togo, have called it unfair*."""
    reading, around = site.reading, {site.anchor} | site.reading.structure.ancestors(site.anchor)
    found = set()
    for i, group in named_members(reading):
        head = reading.mentions[group].head
        does = reading.structure.label[head] == "subj" and reading.structure.head[head] in around
        if head == site.anchor or does:
            found.add(i)
    return found


def named_members(reading: SentenceReading) -> Iterator[tuple[int, int]]:
    """Each member with its group, by their indices; *them* for the group and *such* are passed over."""
    structure, lower = reading.structure, reading.syntax.lower
    for index, mention in enumerate(reading.mentions):
        first = mention.head
        while structure.label[first] == "conj":
            first = structure.head[first]
        if structure.label[first] != "appos":
            continue
        group = structure.head[first]
        if lower[group] in ("them", "such"):
            group = structure.head[group]
        found, beside = reading.mention_of(group), reading.mention_of(first)
        if found < 0 or beside < 0:
            continue
        start = reading.mentions[beside].np_first
        if any(tuple(lower[max(0, start - len(words)) : start]) == words for words in _NAMING):
            yield index, found
