"""Offices with the place or body for which they are held: *the bishop of Lund* is not Bishop Ode of Oslo."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.mentions.titles import head_word
from stance.reading import SentenceReading
from stance.resolution.entities import Entity


def post(mention: Mention, reading: SentenceReading) -> set[str]:
    """The office that a description or the title of a name tells with a name behind it, as one phrase: *bishop of Oslo*; or
    nothing."""
    described = mention.form == "described"
    place = _place(reading, mention.head + 1 if described else mention.np_last)
    if not place:
        return set()
    office = reading.syntax.lemma[mention.head] if described else head_word(mention.title).lower()
    return {f"{office} of {place}"} if office else set()


def holds_another(entity: Entity, mention: Mention, reading: SentenceReading) -> bool:
    """Whether the text told somebody's same office with other names than this description has behind it."""
    told = post(mention, reading)
    office, _, place = next(iter(told), "").partition(" ")
    others = [word.partition(" ")[2] for word in entity.words if word.startswith(f"{office} of ")]
    return bool(told and others) and all(_are_apart(place, other) for other in others)


def _place(reading: SentenceReading, behind: int) -> str:
    """The name in lower case behind *of* or *of the* at this token, in full where the tables know it, or empty."""
    lower = reading.syntax.lower
    if lower[behind : behind + 1] not in (["of"], ["for"]):
        return ""
    at = behind + 2 if lower[behind + 1 : behind + 2] == ["the"] else behind + 1
    index = reading.mention_at[at] if at < len(lower) else -1
    place = reading.mentions[index] if index >= 0 else None
    if place is None or place.form != "name" or place.possessed >= 0:
        return ""
    return (place.entry.name if place.entry is not None else place.text).lower()


def _are_apart(place: str, other: str) -> bool:
    """Whether two such names share no word but *of*."""
    return set(place.split()[1:]).isdisjoint(other.split()[1:])
