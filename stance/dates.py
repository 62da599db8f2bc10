"""Days of documents as feeds, tables and people write them."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime

from dateutil import parser as dateutil_parser

from stance.days import iso_day

#: Two days that differ in year, month and day: what a date leaves open is read differently over each.
_DEFAULTS = datetime(2001, 1, 1), datetime(2002, 2, 2)
_MONTHS = "|".join(name for names in dateutil_parser.parserinfo.MONTHS for name in names)
_MONTH_NAME = re.compile(rf"(?<![^\W\d_])(?:{_MONTHS})(?![^\W\d_])", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
#: A day of ISO 8601, which Python would also take with anything for the T, so that ``2024-05-06/07`` is seven o'clock.
_ISO = re.compile(r"\d{4}(-?)\d\d\1\d\d(?:[Tt ].+|\D\d\d:\d\d.*)?", re.ASCII | re.DOTALL)
_ISO_WEEK = re.compile(r"\d{4}-?W\d", re.IGNORECASE)
_TIME = re.compile(
    r"\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m\b|\d{1,2}h(?:\d\d)?\b"
    r"|\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s*[ap]\.?m\b)?(?:\s*[a-z]{0,5}\s*[+-]\d{1,2}(?::?\d\d)?(?!\d))?",
    re.IGNORECASE,
)


def to_day(value: object) -> str | None:
    """The day that a date, a time or their text names, as ISO 8601; None for nothing or blanks.

    Understood are ISO 8601 but for its weeks, other dates in its order (year, month, day), RFC 2822 as in feeds, and
    days with the month's name in English, each with a year of four digits. A time, its zone and the name of a day of
    the week change nothing: the day is the one that is written. Raises ValueError for anything else: ``03/04/2024``
    and ``10 March 11`` are two days, ``2024-W10`` and ``2024-05-06/07`` are several, and a guess would be wrong.
    """
    if value is None:
        return None
    if isinstance(value, date):
        return value.isoformat()[:10]
    if not isinstance(value, str):
        raise ValueError(f"expected a date, found {value!r}")
    text = value.strip()
    if not text:
        return None
    day = _iso(text) or _written(text)
    if day is None:
        expected = f"expected a day as in 2024-03-31 or 31 March 2024, found {value[:40]!r}"
        raise ValueError(
            f"{expected}, counted in weeks: write year, month and day" if _ISO_WEEK.match(text) else expected
        )
    return day.isoformat()


def _iso(text: str) -> date | None:
    with suppress(ValueError):
        return iso_day(text)
    if _ISO.fullmatch(text):
        with suppress(ValueError):
            return datetime.fromisoformat(text).date()
    return None


def _written(text: str) -> date | None:
    """The one day in a text that names its month, or has it between year and day."""
    year_first = _YEAR_FIRST.match(text)
    if year_first is None and not _MONTH_NAME.search(text):
        return None
    try:
        days = {dateutil_parser.parse(text, default=default, ignoretz=True).date() for default in _DEFAULTS}
        if year_first:
            days.add(date(*(int(year_first[group]) for group in (1, 3, 4))))
    except (ValueError, ArithmeticError):  # of numbers too great for a time
        return None
    day = days.pop()
    numbers = re.findall(r"\d+", _TIME.sub(" ", text))
    is_whole = f"{day.year:04}" in numbers and len(numbers) == (3 if year_first else 2)
    return day if is_whole and not days else None
