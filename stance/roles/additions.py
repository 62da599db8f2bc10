"""Additions: what stands between two members of a list and tells of the first one, *Mali, blamed by Chad, and Togo left*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite

#: How an addition hangs on what it tells of.
_ADDED = frozenset(("acl", "appos"))


def listed_beyond(site: CueSite) -> set[int]:
    """The mentions that are neither source nor target, as the cue stands in what is added to a member of their list before
    them: Togo in *Mali, which praised Chad, and Togo left*, but not in *Mali and Togo, which praised Chad, left*."""
    reading, anchor = site.reading, site.anchor
    structure = reading.structure
    members = {
        member
        for added in (anchor, *structure.ancestors(anchor))
        if structure.label[added] in _ADDED and added > structure.head[added]
        for member in _members_behind(reading, structure.head[added], anchor)
    }
    if not members:
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if not members.isdisjoint(structure.ancestors(mention.head) | {mention.head})
    }


def _members_behind(reading: SentenceReading, first: int, token: int) -> set[int]:
    """The further members of the list that begins with the word at ``first``, as far as they stand behind ``token``."""
    structure = reading.structure
    found, row = set[int](), [first]
    while row:
        following = [i for i in structure.governed(row.pop(), "conj") if i > first]
        found.update(i for i in following if i > token)
        row += following
    return found
