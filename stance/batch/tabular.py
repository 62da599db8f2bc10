"""Tables with named columns: CSV and Parquet."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import IO, Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from stance.batch.errors import BatchError
from stance.batch.inputs import InputFile, OpenInput
from stance.batch.jsontext import json_text
from stance.batch.records import MAX_CONTENT, MAX_LENGTH, Record, Reject

_PARQUET_ROWS = 200
#: The line in which Excel tells what separates the cells.
_EXCEL = re.compile(r"sep=([,;|\t])\s*", re.IGNORECASE)
#: What neither ends a cell nor begins or ends a quotation, whatever separates the cells.
_PLAIN = re.compile(rb'[^",;|\t\r\n]+')


def read_csv(file: InputFile, source: OpenInput, needed: Sequence[str]) -> Iterator[Record | Reject]:
    """A table with a header, before which there may be blank lines and Excel's ``sep=;``.

    Cells are separated by what that says, by tabs in a .tsv, else by comma, semicolon or tab (`_separator`).
    """
    csv.field_size_limit(2 * MAX_LENGTH)  # of a row that is too long all cells are to be passed over
    lines = _Lines(source.stream)
    separators = "\t" if file.kind.separator == "\t" else ",;\t"
    for line in lines:
        first = line.removeprefix("\ufeff")
        if said := _EXCEL.fullmatch(first):
            separators = said[1]
        elif first.strip():
            break
    else:
        return
    separator = _separator(first, separators, needed)
    rows = csv.reader(chain([first], lines), delimiter=separator, strict=True)
    header = _header(file, first, rows, lines)
    _check_columns(file, header, needed)
    while True:
        lines.begin_row()
        number = lines.number + 1
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield Reject(
                file.path, number, f"not CSV: {error} (lines {number} to {lines.number})", lines.shown
            )
            continue
        if not cells:
            continue
        shown = _shown(separator.join(cells))
        if lines.is_long:
            reason = f"longer than {MAX_LENGTH:,} bytes (lines {number} to {lines.number})"
            yield Reject(file.path, number, reason, lines.shown)
        elif len(cells) != len(header):
            yield Reject(file.path, number, f"expected {len(header)} cells, found {len(cells)}", shown)
        elif any(_is_broken(cell) for cell in cells):
            yield Reject(file.path, number, "not UTF-8", shown)
        else:
            yield Record(file.path, number, dict(zip(header, cells, strict=True)))


class _Lines:
    """The lines of a table; of a row that is too long only what tells where it ends, for it is not kept in memory.

    ``number`` is that of the line given last.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.number = 0
        self.begin_row()

    def begin_row(self) -> None:
        """What follows belongs to another row."""
        self._size = 0
        self._start = b""

    @property
    def is_long(self) -> bool:
        """Whether the row is longer than any that is read."""
        return self._size > MAX_LENGTH

    @property
    def shown(self) -> str:
        """How the row begins, for a reject."""
        return _shown(self._start.decode("utf-8", "surrogateescape"))

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = piece = b""
        while not piece.endswith(b"\n") and (piece := self._stream.readline(MAX_LENGTH + 1)):
            self._size += len(piece)
            self._start += piece[: 4 * MAX_CONTENT - len(self._start)]
            if len(line) <= MAX_LENGTH:
                line += _PLAIN.sub(b"x", piece) if self.is_long else piece
        if not line:
            raise StopIteration
        self.number += 1
        return line.decode("utf-8", "surrogateescape")


def _separator(first: str, among: str, needed: Sequence[str]) -> str:
    """The one that parts the ``needed`` columns from the others in the first line, or else stands in it most often."""

    def fitness(separator: str) -> tuple[bool, int]:
        names = {name.strip('"\r\n') for name in first.split(separator)}
        return names.issuperset(needed), first.count(separator)

    return max(among, key=fitness)


def _shown(text: str) -> str:
    return text[:MAX_CONTENT].encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _header(file: InputFile, first: str, rows: Iterator[list[str]], lines: _Lines) -> list[str]:
    """The names of the columns, of which ``first`` is the first line."""
    header: list[str] = []
    reason = "not UTF-8" if _is_broken(first) or "\0" in first else ""
    try:
        header = next(rows, [])
    except csv.Error as error:
        reason = reason or f"not CSV: {error}"
    if lines.is_long:
        reason = reason or f"longer than {MAX_LENGTH:,} bytes"
    if reason:
        raise BatchError(
            f"{file.path}: its header is {reason}; save it as CSV in UTF-8 whose lines end in LF or CRLF"
        )
    return header


def _is_broken(cell: str) -> bool:
    return not cell.isascii() and any("\udc80" <= character <= "\udcff" for character in cell)


def read_parquet(file: InputFile, source: OpenInput, needed: Sequence[str]) -> Iterator[Record | Reject]:
    """A Parquet file, a few rows at a time whatever the size of its row groups."""
    table = pq.ParquetFile(source.raw, pre_buffer=False, buffer_size=1 << 20)
    names = table.schema_arrow.names
    _check_columns(file, names, needed)
    number = 0
    for batch in table.iter_batches(_PARQUET_ROWS, use_threads=False):
        columns = [_values(column) for column in batch.columns]
        for cells in zip(*columns, strict=True):
            number += 1
            fields = dict(zip(names, cells, strict=True))
            broken = next(
                ((name, cell) for name, cell in fields.items() if isinstance(cell, _Unreadable)), None
            )
            if broken is None:
                yield Record(file.path, number, fields)
            else:
                name, cell = broken
                rest = {other: value for other, value in fields.items() if other != name}
                yield Reject(file.path, number, f"{name}: {cell.reason}", json_text(rest)[:MAX_CONTENT])


class _Unreadable(NamedTuple):
    """Stands for a cell that has no Python value."""

    reason: str


def _values(column: Any) -> list[Any]:
    """A column as Python values; what has none, such as a string that is not UTF-8, as `_Unreadable`."""
    if pa.types.is_timestamp(column.type) and column.type.unit == "ns":
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)
    try:
        values: list[Any] = column.to_pylist()
    except (ValueError, OverflowError):
        values = [_value(cell) for cell in column]
    return values


def _value(cell: Any) -> Any:
    try:
        return cell.as_py()
    except UnicodeDecodeError:
        return _Unreadable("not UTF-8")
    except OverflowError:
        return _Unreadable("expected a time in the years 1 to 9999, found another")
    except ValueError as error:
        return _Unreadable(f"cannot be read: {error}")


def _check_columns(file: InputFile, found: Sequence[str], needed: Sequence[str]) -> None:
    twice = [name for name, count in Counter(found).items() if count > 1]
    if twice:
        raise BatchError(
            f"{file.path}: has more than one column {', '.join(map(repr, twice))}: give each a name of its own"
        )
    for name in needed:
        if name not in found:
            raise BatchError(
                f"{file.path}: has no column {name!r}; found {', '.join(map(repr, found))}: "
                "name the right one with --text, --id or --date"
            )
