"""The output file, written table by table: JSON lines, CSV or Parquet, by the end of its name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq

from stance.batch.errors import BatchError
from stance.batch.inputs import FORMATS, Kind, kind_of
from stance.batch.jsontext import json_text
from stance.batch.packing import COMPRESSIONS
from stance.batch.tables import flattened, row_dicts

_ROW_GROUP = 100_000


class TableWriter(Protocol):
    """Takes tables of one schema, in order."""

    def write(self, table: pa.Table) -> None: ...


def output_kind(path: Path) -> Kind:
    """Format and compression by the name of an output. Raises `BatchError` where it tells none."""
    kind = kind_of(path.name)
    if kind is None:
        raise BatchError(
            f"{path}: the name does not tell the format; expected an end of {', '.join(FORMATS)}, "
            f"all but Parquet also with {' or '.join(COMPRESSIONS)} behind it"
        )
    return kind


def check_ending(path: Path, *endings: str) -> None:
    """Raises `BatchError` where a name has none of ``endings``, nor one with that of a packed file behind it."""
    name = path.name.lower()
    for packed in COMPRESSIONS:
        name = name.removesuffix(packed)
    if not name.endswith(endings):
        raise BatchError(
            f"{path}: expected a name that ends in {' or '.join(endings)}, "
            f"also with {' or '.join(COMPRESSIONS)} behind it"
        )


@contextmanager
def table_writer(draft: Path, kind: Kind, schema: pa.Schema) -> Iterator[TableWriter]:
    """A writer to ``draft``, which is complete when the block ends."""
    if kind.format == "parquet":
        with pq.ParquetWriter(draft, schema, compression="zstd") as file:
            groups = _RowGroups(file)
            yield groups
            groups.flush()
        return
    with pa.output_stream(str(draft), compression=kind.compression) as stream:
        yield _JsonLines(stream) if kind.format == "jsonl" else _Csv(stream, schema, kind.separator)


class _JsonLines:
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def write(self, table: pa.Table) -> None:
        self._stream.write("".join(f"{json_text(row)}\n" for row in row_dicts(table)).encode())


class _Csv:
    def __init__(self, stream: Any, schema: pa.Schema, separator: str) -> None:
        self._stream = stream
        self._separator = separator
        self._write(schema.empty_table(), header=True)

    def write(self, table: pa.Table) -> None:
        self._write(table, header=False)

    def _write(self, table: pa.Table, *, header: bool) -> None:
        options = pa_csv.WriteOptions(include_header=header, delimiter=self._separator)
        pa_csv.write_csv(flattened(table), self._stream, options)


class _RowGroups:
    """Gathers small tables, for a file of many small row groups is slow to read."""

    def __init__(self, file: pq.ParquetWriter) -> None:
        self._file = file
        self._waiting: list[pa.Table] = []

    def write(self, table: pa.Table) -> None:
        self._waiting.append(table)
        if sum(map(len, self._waiting)) >= _ROW_GROUP:
            self.flush()

    def flush(self) -> None:
        if self._waiting:
            self._file.write_table(pa.concat_tables(self._waiting), row_group_size=_ROW_GROUP)
            self._waiting = []
