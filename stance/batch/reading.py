"""The rows of a file, one at a time; what cannot be read becomes a `Reject` with its place and reason."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any, NamedTuple, NoReturn

import pyarrow as pa
import pyarrow.parquet as pq

from stance.batch.errors import BatchError, told
from stance.batch.inputs import InputFile, OpenInput, opened
from stance.batch.jsontext import json_text

#: The longest line, cell or text that is read, in bytes or characters: memory must not depend on the input.
MAX_LENGTH = 10_000_000
#: How much of a rejected row is kept for the reader of the rejects file, in characters.
MAX_CONTENT = 2_000
#: So many characters are shown of the name of a field.
MAX_NAME = 60
#: Why a row is refused whose characters no file in UTF-8 can hold.
HALF_A_PAIR = "broken encoding: half of a surrogate pair"
_PARQUET_ROWS = 200


@dataclass(frozen=True, slots=True)
class Record:
    """A row as it stands in ``file``; ``number`` is its line (JSONL, CSV) or row (Parquet), from 1."""

    file: str
    number: int
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that cannot be used, and why; ``content`` is how it begins."""

    file: str
    number: int
    reason: str
    content: str

    def to_dict(self) -> dict[str, Any]:
        """The row as the rejects file spells it."""
        return {"file": self.file, "row": self.number, "reason": self.reason, "content": self.content}


class Position:
    """How far reading has come, in bytes on disk over all files."""

    def __init__(self) -> None:
        self._before = 0
        self._open: IO[bytes] | None = None

    def begin(self, raw: IO[bytes]) -> None:
        self._open = raw

    def finish(self, file: InputFile) -> None:
        self._before += file.size
        self._open = None

    @property
    def bytes(self) -> int:
        """Bytes read so far."""
        return self._before + (self._open.tell() if self._open is not None else 0)


def read_files(
    files: list[InputFile], needed: Sequence[str], position: Position
) -> Iterator[Record | Reject]:
    """All rows of ``files`` in their order; ``position`` follows.

    A file whose content breaks off (cut off, damaged) gives a `Reject` for its rest. Raises `BatchError`
    where the header of a table cannot be read, names a column twice or lacks one of ``needed``, or where
    the file system fails.
    """
    for file in files:
        number = 0
        try:
            with opened(file) as source:
                position.begin(source.raw)
                for row in _rows(file, source, needed):
                    number = row.number
                    yield row
                position.finish(file)
        except (OSError, EOFError, pa.ArrowException) as error:
            if getattr(error, "errno", None) is not None:  # the system's fault, not the content's: may pass
                raise BatchError(f"{file.path}: cannot be read after row {number}: {told(error)}") from error
            position.finish(file)
            yield Reject(file.path, number + 1, f"the file cannot be read from here on: {error}", "")


def _rows(file: InputFile, source: OpenInput, needed: Sequence[str]) -> Iterator[Record | Reject]:
    match file.kind.format:
        case "jsonl":
            return read_jsonl(file.path, source.stream)
        case "csv":
            return read_csv(file, source, needed)
        case "parquet":
            return read_parquet(file, source, needed)


def check_tables(files: list[InputFile], needed: Sequence[str]) -> None:
    """Look at the beginning of each table, so that a faulty header does not end a run after hours.

    Raises `BatchError` as `read_files` does.
    """
    for file in files:
        if file.kind.format != "jsonl":
            next(read_files([file], needed, Position()), None)


class RepeatedFieldError(ValueError):
    """A JSON object has a field twice, of which parsers take the last one and say nothing."""


def parse_json(line: str) -> Any:
    """A JSON value by the letter of the standard: no NaN, no unpaired surrogate, no field twice.

    Raises ValueError, for a field given twice `RepeatedFieldError`.
    """
    value = json.loads(line, parse_constant=_no_constant, object_pairs_hook=_without_repeats)
    if "\\u" in line:
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        name = next(name for name, times in Counter(name for name, _ in pairs).items() if times > 1)
        raise RepeatedFieldError(f"the field {name[:MAX_NAME]!r} is given more than once")
    return fields


def read_jsonl(file: str, stream: IO[bytes]) -> Iterator[Record | Reject]:
    """One JSON object a line; empty lines are no rows."""
    for number, raw in enumerate(_lines(stream), 1):
        line = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
        if not line.strip():
            continue
        line = line.rstrip(b"\r\n")
        shown = line[:MAX_CONTENT].decode("utf-8", "backslashreplace")
        if len(line) > MAX_LENGTH:
            yield Reject(file, number, f"longer than {MAX_LENGTH:,} bytes", shown)
            continue
        try:
            value = parse_json(line.decode("utf-8"))
        except UnicodeDecodeError as error:
            yield Reject(file, number, f"not UTF-8: byte {error.start + 1} of the line", shown)
        except UnicodeEncodeError:
            yield Reject(file, number, HALF_A_PAIR, shown)
        except RepeatedFieldError as error:
            yield Reject(file, number, str(error), shown)
        except (ValueError, RecursionError) as error:
            yield Reject(file, number, f"not JSON: {error}", shown)
        else:
            if isinstance(value, dict):
                yield Record(file, number, value)
            else:
                yield Reject(file, number, f"expected a JSON object, found {type(value).__name__}", shown)


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    """Lines of at most `MAX_LENGTH` bytes and one more, by which the longer ones are told."""
    while line := stream.readline(MAX_LENGTH + 1):
        rest = line
        while len(rest) > MAX_LENGTH and not rest.endswith(b"\n"):
            rest = stream.readline(MAX_LENGTH + 1)
        yield line


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
    for line in _lines(stream):
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
