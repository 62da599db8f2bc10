"""Possessives that cover the whole subject, of whom nothing is said, *their* in *Togo and Mali threw their weight behind the
plan* is neither the one nor the other for either, and those that tell whose stance others respond to, *left over Togo's
support for Mali*."""

from __future__ import annotations

from stance.document import joint_name
from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite

_THEIR = frozenset(("their", "theirs"))

#: Where a stance is told of that somebody responds to.
_RESPONDED = frozenset(("about", "after", "against", "amid", "at", "by", "despite", "for", "over", "since"))


def of_other_owners(site: CueSite) -> set[int]:
    """The mentions that are no sources of a noun's stance, as another owns it, to which they respond: Mali in *Mali left over
    Chad's support for Togo*, but not in *Mali voiced Chad's support for Togo*."""
    reading, anchor = site.reading, site.anchor
    structure, mentions = reading.structure, reading.mentions
    if reading.syntax.pos[anchor] != "NOUN" or structure.label[anchor] not in _RESPONDED:
        return set()
    owner = reading.mention_of(structure.dependent(anchor, "poss"))
    if owner < 0 or mentions[owner].form == "pronoun":
        return set()
    group = mentions[owner].group
    owners = {site.keys[i] for i, m in enumerate(mentions) if i == owner or 0 <= group == m.group}
    return {i for i, key in enumerate(site.keys) if key not in owners}


def of_all_subjects(site: CueSite) -> set[int]:
    """The possessive pronouns that stand for all subjects of their own clause, who have no stance there towards each other."""
    reading, keys, found = site.reading, site.keys, set()
    for i, mention in enumerate(reading.mentions):
        if reading.syntax.lower[mention.head] in _THEIR and mention.possessed >= 0:
            joined = [keys[k] for k in _subjects_above(reading, mention.possessed)]
            if len(joined) > 1 and keys[i] == joint_name(dict.fromkeys(joined)):
                found.add(i)
    return found


def _subjects_above(reading: SentenceReading, token: int) -> list[int]:
    """The mentions that are joined as the subject of the nearest verb above a token."""
    structure, mentions = reading.structure, reading.mentions
    while token >= 0 and token not in structure.subject:
        token = structure.head[token]
    at = reading.mention_of(structure.subject_of(token))
    group = mentions[at].group if at >= 0 else -1
    return [k for k, mention in enumerate(mentions) if 0 <= group == mention.group and mention.possessed < 0]
