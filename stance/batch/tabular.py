"""Tables with named columns: CSV and Parquet."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import IO, Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from stance.batch.errors import BatchError
from stance.batch.inputs import InputFile, OpenInput
from stance.batch.jsonlines import whole_lines
from stance.batch.jsontext import json_text
from stance.batch.records import MAX_CONTENT, MAX_LENGTH, Record, Reject

_PARQUET_ROWS = 200


def read_csv(file: InputFile, source: OpenInput, needed: Sequence[str]) -> Iterator[Record | Reject]:
    """A table with a header.

    Cells are separated by tabs in a .tsv, else by comma, semicolon or tab, whichever the header holds most of.
    """
    csv.field_size_limit(MAX_LENGTH)
    kept: list[str] = []
    lines = _keeping(_csv_lines(source.stream), kept)
    first = next(lines, "").removeprefix("\ufeff")
    if not first:
        return
    separator = file.kind.separator if file.kind.separator == "\t" else max(",;\t", key=first.count)
    rows = csv.reader(_put_back(first, lines), delimiter=separator, strict=True)
    header = _header(file, first, rows)
    _check_columns(file, header, needed)
    while True:
        number = rows.line_num + 1
        kept.clear()
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            reason = f"not CSV: {error} (lines {number} to {rows.line_num})"
            yield Reject(file.path, number, reason, _shown("".join(kept)))
            continue
        if not cells:
            continue
        shown = _shown(separator.join(cells))
        if len(cells) != len(header):
            yield Reject(file.path, number, f"expected {len(header)} cells, found {len(cells)}", shown)
        elif any(_is_broken(cell) for cell in cells):
            yield Reject(file.path, number, "not UTF-8", shown)
        else:
            yield Record(file.path, number, dict(zip(header, cells, strict=True)))


def _csv_lines(stream: IO[bytes]) -> Iterator[str]:
    """The lines; for one that is too long, a cell that the reader of CSV refuses wherever the line stands."""
    for line in whole_lines(stream):
        yield "x" * (MAX_LENGTH + 1) if len(line) > MAX_LENGTH else line.decode("utf-8", "surrogateescape")


def _keeping(lines: Iterator[str], kept: list[str]) -> Iterator[str]:
    """The lines, each put into ``kept`` as long as that does not fill a reject's content."""
    for line in lines:
        if sum(map(len, kept)) < MAX_CONTENT:
            kept.append(line)
        yield line


def _shown(text: str) -> str:
    return text[:MAX_CONTENT].encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _header(file: InputFile, first: str, rows: Iterator[list[str]]) -> list[str]:
    """The names of the columns, of which ``first`` is the first line."""
    header: list[str] = []
    reason = "not UTF-8" if _is_broken(first) or "\0" in first else ""
    try:
        header = next(rows, [])
    except csv.Error as error:
        reason = reason or f"not CSV: {error}"
    if reason:
        raise BatchError(
            f"{file.path}: its header is {reason}; save it as CSV in UTF-8 whose lines end in LF or CRLF"
        )
    return header


def _put_back(first: str, lines: Iterator[str]) -> Iterator[str]:
    yield first
    yield from lines


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
                f"{file.path}: has no column {name!r}; found {', '.join(found)}: "
                "name the right one with --text, --id or --date"
            )
