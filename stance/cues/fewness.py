"""Small shares of people, as most of them do not do it: *only nine percent of nurses back Mali*, *just one in five*."""

from __future__ import annotations

from stance.reading import SentenceReading

_ONLY = frozenset("barely hardly just merely only scarcely".split())
_BELOW = frozenset(("fewer", "less"))
_LIMITING = _ONLY | _BELOW
_SHARES = frozenset("% cent fifth fraction handful minority percent quarter sixth tenth third".split())
_HALF = 50.0


def is_small_share(reading: SentenceReading, subject: int) -> bool:
    """Whether a subject is a small part of those it names: *barely a third of voters*, but not *only nine senators*, *only 60
    percent of voters*."""
    lower = reading.syntax.lower
    if _LIMITING.isdisjoint(lower):
        return False
    first = _first(reading, subject)
    only = first > 0 and lower[first - 1] in _ONLY
    below = first > 1 and lower[first - 1] == "than" and lower[first - 2] in _BELOW
    if not (only or below or lower[first] in _ONLY):
        return False
    if lower[subject] == "one":
        return lower[subject + 1 : subject + 2] == ["in"]
    phrase = range(first, subject + 1)
    return any(lower[i] in _SHARES for i in phrase) and not any(_number(lower[i]) >= _HALF for i in phrase)


def _first(reading: SentenceReading, subject: int) -> int:
    """The first word of a subject's phrase."""
    head, first = reading.structure.head, subject
    while first > 0 and first <= head[first - 1] <= subject:
        first -= 1
    return first


def _number(word: str) -> float:
    return float(word) if word.replace(".", "", 1).isdecimal() else 0.0
