"""The rows of files of any format, one at a time; what cannot be read becomes a `Reject` with its place and reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import IO

import pyarrow as pa

from stance.batch.errors import BatchError, told
from stance.batch.inputs import InputFile, OpenInput, opened
from stance.batch.jsonlines import read_jsonl
from stance.batch.records import Record, Reject
from stance.batch.tabular import read_csv, read_parquet


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
