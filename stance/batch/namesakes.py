"""Actors of many documents told apart: bodies of one name in several countries are several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from stance.resolution.bodies import NATIONAL


class Identity(NamedTuple):
    """What tells an actor from all others: its name, and of a body its country (empty where that is not known)."""

    name: str
    country: str = ""


def identity(name: str, kind: str | None, country: str | None) -> Identity:
    """Who an actor of a row is."""
    return Identity(name, country if country and kind in NATIONAL else "")


def labels(identities: Iterable[Identity]) -> dict[Identity, str]:
    """What to show for each: its name, and where several have that one, also the country."""
    distinct = dict.fromkeys(identities)
    shared = Counter(found.name for found in distinct)
    return {
        found: f"{found.name} ({found.country})" if shared[found.name] > 1 and found.country else found.name
        for found in distinct
    }
