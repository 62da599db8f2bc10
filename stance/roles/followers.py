"""Followers: an ally or critic of whoever is named before the noun takes his stance towards nobody else, *Putin ally Nikolai
Patrushev met Reed*."""

from __future__ import annotations

from stance.cues.followings import follows_named
from stance.roles.cuesite import CueSite


def not_followed(site: CueSite) -> set[int]:
    """All mentions but whoever is named before the cue: in *Mali jailed Kremlin critic Reed* only the Kremlin is
    criticised."""
    if follows_named(site.reading, site.anchor) is None:
        return set()
    named = _named(site)
    return {i for i in range(len(site.keys)) if i not in named}


def not_following(site: CueSite) -> set[int]:
    """Whoever is named before the cue, and where it stands before the follower's name all but him and those joined with
    him: Mali and the Kremlin in *Mali jailed Kremlin critic Reed*."""
    reading, anchor = site.reading, site.anchor
    if follows_named(reading, anchor) is None:
        return set()
    named, follower = _named(site), reading.mention_of(reading.structure.head[anchor])
    if reading.structure.label[anchor] != "mod" or follower < 0:
        return named
    group = reading.mentions[follower].group
    joined = {i for i, m in enumerate(reading.mentions) if i == follower or (m.group == group >= 0)}
    keys = {site.keys[i] for i in joined - named}
    return {i for i, key in enumerate(site.keys) if key not in keys or i in named}


def _named(site: CueSite) -> set[int]:
    """Who is named before the cue, with those joined before him: *Mali and Togo supporters*."""
    mentions, last = site.reading.mentions, site.reading.mention_of(site.anchor - 1)
    group = mentions[last].group
    return {last} | {i for i, m in enumerate(mentions[:last]) if m.group == group >= 0}
