"""The folder beside the output that holds finished parts, so that a run that was broken off can go on.

``OUTPUT.parts`` is there only while the output is not complete: ``run.json`` says what was being done, each
part is written under another name first, and the output appears at once, whole, when all parts are there.
"""

from __future__ import annotations

import fcntl
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from stance.batch.errors import BatchError
from stance.batch.inputs import Kind
from stance.batch.tables import common_schema, conform
from stance.batch.work import Counts, PartResult
from stance.batch.writing import table_writer
from stance.drafts import drafted, write_text


def parts_folder(output: Path) -> Path:
    """Where the parts of ``output`` lie until it is complete."""
    return output.with_name(f"{output.name}.parts")


def rejects_file(output: Path) -> Path:
    """Where the rows go that could not be used."""
    return output.with_name(f"{output.name}.rejects.jsonl")


class Store:
    """The parts of one output, whose own ``columns`` stand before those that are carried through."""

    def __init__(self, output: Path, columns: pa.Schema) -> None:
        self.output = output
        self._columns = columns
        self.folder = parts_folder(output).absolute()  # of a relative name with a colon Arrow makes a URL

    @contextmanager
    def opened(self, manifest: dict[str, Any]) -> Iterator[None]:
        """Keep other runs out, and begin, or go on with what was begun with the very same ``manifest``.

        A block that fails leaves the folder behind only where it holds a finished part.

        Raises `BatchError` where another run is at work, or where what was begun differs.
        """
        self.folder.mkdir(exist_ok=True)
        with (self.folder / "lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise BatchError(f"{self.output}: another run is writing it") from None
            self._begin_or_go_on(manifest)
            try:
                yield
            except BaseException:
                if not any(self.folder.glob("part-*.parquet")):  # there is nothing to go on with
                    self.remove()
                raise

    def done(self) -> dict[int, Counts]:
        """The finished parts by number, with what became of their rows."""
        found = {}
        for path in self.folder.glob("part-*.parquet"):
            try:
                counts = Counts.from_json(pq.read_schema(path).metadata[b"counts"])
            except (pa.ArrowException, OSError, KeyError, TypeError, ValueError):
                path.unlink()  # damaged on the disk: do it again
            else:
                found[int(path.stem.removeprefix("part-"))] = counts
        return found

    def commit(self, result: PartResult) -> None:
        """Put a finished part into the folder; the table's file is what makes it count."""
        rejects = self._rejects(result.number)
        if result.rejects:
            lines = (json.dumps(reject.to_dict(), ensure_ascii=False) for reject in result.rejects)
            write_text(rejects, "".join(f"{line}\n" for line in lines))
        else:
            rejects.unlink(missing_ok=True)  # of a run with other settings that was killed before its table
        table = result.table.replace_schema_metadata({b"counts": result.counts.to_json().encode()})
        with drafted(self._table(result.number)) as draft:
            pq.write_table(table, draft, compression="zstd")

    def assemble(self, count: int, kind: Kind) -> Iterator[pa.Table]:
        """Write the output from ``count`` parts and put it in its place, with the rejects.

        Gives the tables on the way.
        """
        paths = [self._table(number) for number in range(count)]
        schema = common_schema(self._columns, map(pq.read_schema, paths))
        with drafted(self.output, self.folder) as draft:
            with table_writer(draft, kind, schema) as writer:
                for path in paths:
                    table = conform(pq.read_table(path), schema)
                    writer.write(table)
                    yield table
            self.assemble_rejects(count)

    def assemble_rejects(self, count: int) -> None:
        """Put the rejects of ``count`` parts into their place, where there are any."""
        parts = [path for path in map(self._rejects, range(count)) if path.exists()]
        target = rejects_file(self.output)
        if not parts:
            target.unlink(missing_ok=True)
            return
        with drafted(target, self.folder) as draft, draft.open("wb") as stream:
            for path in parts:
                with path.open("rb") as part:
                    shutil.copyfileobj(part, stream)

    def remove(self) -> None:
        """Drop the parts once the output is in its place."""
        shutil.rmtree(self.folder)

    def _begin_or_go_on(self, manifest: dict[str, Any]) -> None:
        path = self.folder / "run.json"
        if not path.exists() or not self.done():
            write_text(path, json.dumps(manifest, indent=2))
            return
        begun = json.loads(path.read_text(encoding="utf-8"))
        wanted = json.loads(json.dumps(manifest))
        differing = [key for key in {**begun, **wanted} if begun.get(key) != wanted.get(key)]
        if differing:
            raise BatchError(
                f"{self.folder} holds a run that was broken off and differs in: {', '.join(differing)}. "
                "Start it with the same input, options and model to go on, or remove the folder to begin anew"
            )

    def _table(self, number: int) -> Path:
        return self.folder / f"part-{number:06}.parquet"

    def _rejects(self, number: int) -> Path:
        return self.folder / f"part-{number:06}.rejects.jsonl"
