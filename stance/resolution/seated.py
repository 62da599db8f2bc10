"""Where a body is said to sit, which says nothing of whom the text speaks: *the London-based charity*."""

from __future__ import annotations

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading


def is_seat(place: Mention, reading: SentenceReading) -> bool:
    """Whether it only tells where another sits: *Oslo* in *Oslo-based*."""
    return reading.syntax.lower[place.last : place.last + 2] == ["-", "based"]


def seat(mention: Mention, reading: SentenceReading) -> Mention | None:
    """The place in front of a description where somebody sits: *Oslo* of *the Oslo-based charity*."""
    at = mention.np_first
    while at < mention.head and reading.syntax.lower[at] != "based":
        at += 1
    place = reading.mention_at[at - 2] if 2 <= at < mention.head else -1
    found = reading.mentions[place] if place >= 0 else None
    return found if found is not None and is_seat(found, reading) and found.last == at - 1 else None


def may_sit(actor: Actor, place: Mention | None) -> bool:
    """Whether a body may have its seat there: not one of another country."""
    entry = place.entry if place is not None else None
    return entry is None or None in (entry.country, actor.country) or entry.country == actor.country
