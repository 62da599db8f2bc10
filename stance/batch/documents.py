"""From a row to a document: its text, its id, its date, and the columns that are carried through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isinf
from typing import Any

from stance.batch.jsontext import json_text
from stance.batch.records import MAX_CONTENT, MAX_LENGTH, Record, Reject
from stance.dates import to_day


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


def to_document(row: Record | Reject, columns: Columns, names: Mapping[str, str]) -> InputDocument | Reject:
    """The document in a row, or why there is none; the id of one without is the name of its file in ``names`` and its row."""
    if isinstance(row, Reject):
        return row
    fields = dict(row.fields)
    text = fields.pop(columns.text, None)
    problem = text_problem(text, columns.text)
    if problem:
        return rejected(row, problem)
    given = fields.pop(columns.id or "id", None)
    if isinstance(given, dict | list | bytes | bool) or (isinstance(given, float) and isinf(given)):
        found = given if isinstance(given, float) else type(given).__name__
        return rejected(row, f"{columns.id or 'id'}: expected a number or a text, found {found}")
    name = _id_text(given)
    if not name.strip():
        if columns.id is not None:
            return rejected(row, f"{columns.id}: expected an id, found nothing")
        name = f"{names[row.file]}:{row.number}"
    try:
        day = to_day(fields.pop(columns.date or "date", None))
    except ValueError as error:
        return rejected(row, f"{columns.date or 'date'}: {error}")
    return InputDocument(row.file, row.number, name, day, str(text), fields)


def _id_text(value: object) -> str:
    """An id as text; a column of whole numbers is one of floats (``7.0``) where an id is missing (NaN)."""
    if value is None or value != value:
        return ""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value)


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
    try:
        shown = json_text(row.fields)[:MAX_CONTENT].encode("utf-8", "backslashreplace").decode()
    except RecursionError:
        shown = ""
    return Reject(row.file, row.number, reason, shown)
