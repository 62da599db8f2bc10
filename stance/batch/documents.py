"""From a row to a document: its text, its id, its date, and the columns that are carried through."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Any

from dateutil import parser as dateutil_parser

from stance.batch.jsontext import json_text
from stance.batch.reading import MAX_CONTENT, MAX_LENGTH, Record, Reject

#: Two days that differ in year, month and day: what a date leaves open is read differently over each.
_DEFAULTS = datetime(2001, 1, 1), datetime(2002, 2, 2)
_MONTHS = "|".join(name for names in dateutil_parser.parserinfo.MONTHS for name in names)
_MONTH_NAME = re.compile(rf"(?<![^\W\d_])(?:{_MONTHS})(?![^\W\d_])", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold what; without a name, ``id`` and ``date`` are used where a row has them."""

    text: str = "text"
    id: str | None = None
    date: str | None = None

    @property
    def needed(self) -> list[str]:
        """The columns that a table must have."""
        return [name for name in (self.text, self.id, self.date) if name is not None]


@dataclass(frozen=True, slots=True)
class InputDocument:
    """A text to classify; ``date`` is ISO 8601, a day; ``carried`` the other columns of its row."""

    file: str
    number: int
    id: str
    date: str | None
    text: str
    carried: dict[str, Any]


def to_document(row: Record | Reject, columns: Columns) -> InputDocument | Reject:
    """The document in a row, or why there is none."""
    if isinstance(row, Reject):
        return row
    fields = dict(row.fields)
    text = fields.pop(columns.text, None)
    problem = text_problem(text, columns.text)
    if problem:
        return rejected(row, problem)
    name = _id_text(fields.pop(columns.id or "id", None))
    if not name.strip():
        if columns.id is not None:
            return rejected(row, f"{columns.id}: expected an id, found nothing")
        name = f"{PurePosixPath(row.file).name}:{row.number}"
    try:
        day = to_day(fields.pop(columns.date or "date", None))
    except ValueError as error:
        return rejected(row, f"{columns.date or 'date'}: {error}")
    return InputDocument(row.file, row.number, name, day, str(text), fields)


def _id_text(value: object) -> str:
    """An id as text; a column of whole numbers is one of floats (``7.0``) where an id is missing."""
    if value is None:
        return ""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value)


def to_day(value: object) -> str | None:
    """The day that a date, a time or their text names, as ISO 8601; None for nothing or blanks.

    Understood are ISO 8601, other dates in its order (year, month, day), RFC 2822 as in feeds, and days with
    the month's name in English, each with a year of four digits. A time and its zone change nothing: the day is
    the one that is written. Raises ValueError for anything else: ``03/04/2024`` and ``10 March 11`` are two days,
    and a guess would be wrong half of the time.
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
    try:
        return datetime.fromisoformat(text).date().isoformat()
    except ValueError:
        pass
    try:
        days = {dateutil_parser.parse(text, default=default, ignoretz=True).date() for default in _DEFAULTS}
        if year_first := _YEAR_FIRST.match(text):
            days.add(date(*(int(year_first[group]) for group in (1, 3, 4))))
    except (ValueError, ArithmeticError):  # of numbers too great for a time
        days = set()
    if len(days) != 1 or not (year_first or _MONTH_NAME.search(text)) or not _tells_year(text, *days):
        raise ValueError(f"expected a day as in 2024-03-31 or 31 March 2024, found {value[:40]!r}")
    return days.pop().isoformat()


def _tells_year(text: str, day: date) -> bool:
    """Whether the year of ``day`` stands in full in the text that was read as it."""
    return f"{day.year:04}" in re.findall(r"\d+", text)


def text_problem(text: object, column: str) -> str | None:
    """Why a value cannot be classified; None where it can."""
    if text is None or text == "":
        return f"{column}: expected a text, found nothing"
    if not isinstance(text, str):
        return f"{column}: expected a text, found {type(text).__name__}"
    if not text.strip():
        return f"{column}: expected a text, found white space only"
    if len(text) > MAX_LENGTH:
        return f"{column}: longer than {MAX_LENGTH:,} characters"
    return None


def rejected(row: Record, reason: str) -> Reject:
    """A row that was read but cannot be used."""
    shown = json_text(row.fields)[:MAX_CONTENT].encode("utf-8", "backslashreplace").decode()
    return Reject(row.file, row.number, reason, shown)
