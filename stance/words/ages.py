"""People who are called by their age alone: *the 47-year-old said*, *a six-year-old from Leeds*."""

from __future__ import annotations

from collections.abc import Sequence

#: The last word of an age, of one person and of several.
_ENDS = ("year-old", "year-olds")
#: What goes on with a noun phrase, so that the age only qualifies somebody: *the 47-year-old head*.
_GOES_ON = frozenset(("NOUN", "NAME", "ADJ", "NUM"))
_ARTICLES = frozenset("the a an this that another".split())


def ends_age(word: str) -> bool:
    """Whether a lower-case word is the last one of an age: *year-old* behind *47-*, *six-year-old*."""
    return word.endswith(_ENDS)


def age_start(lower: Sequence[str], last: int) -> int:
    """Where the age begins whose last word is ``last``: at the number that a hyphen ties to it."""
    return last - 2 if last > 1 and lower[last] in _ENDS and lower[last - 1] == "-" else last


def stands_for_person(lower: Sequence[str], pos: Sequence[str], last: int) -> bool:
    """Whether an age, of which ``last`` is the last word, has an article and no noun: *the 47-year-old condemned it*."""
    start = age_start(lower, last)
    determined = start > 0 and lower[start - 1] in _ARTICLES
    tied = lower[last + 1 : last + 2] == ["-"]
    return determined and not tied and (last + 1 == len(pos) or pos[last + 1] not in _GOES_ON)
