"""One run from its input files to its output file, broken off and resumed at will."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa

from stance.batch.clashes import check_apart
from stance.batch.documents import Columns, InputDocument, to_document
from stance.batch.errors import BatchError, told
from stance.batch.filters import Filters
from stance.batch.inputs import InputFile, Kind, find_inputs
from stance.batch.local import run_local
from stance.batch.model import ModelSource
from stance.batch.parts import PART_CHARACTERS, PART_ROWS, Part, cut
from stance.batch.progress import Progress
from stance.batch.reading import Position, check_tables, read_files
from stance.batch.records import Reject
from stance.batch.store import Store, parts_folder, rejects_file
from stance.batch.work import COLUMNS, Counts, Form, PartResult
from stance.batch.writing import check_ending, output_kind
from stance.version import __version__


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run is to do.

    ``jobs`` processes work here, no more than there are cores, or the workers of the Dask ``scheduler`` do.
    ``strict`` stops at the first row that cannot be used. ``part_rows`` is how many rows are worked on, and
    lost when a run is broken off, at a time.
    """

    inputs: tuple[str, ...]
    output: Path
    model: ModelSource
    columns: Columns = field(default_factory=Columns)
    form: Form = "stances"
    filters: Filters = field(default_factory=Filters)
    jobs: int = 1
    scheduler: str | None = None
    strict: bool = False
    part_rows: int = PART_ROWS
    graph: Path | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """What came out; ``resumed`` counts the documents that an earlier run had finished already.

    Where ``counts.none_usable`` nothing was written but the rejects.
    """

    counts: Counts
    rows: int
    resumed: int


def run(settings: Settings) -> Summary:
    """Do a run, or what is left of it.

    Where no text can be used, the output and the graph stay as they were. Raises `BatchError` where it cannot;
    what is finished is kept for the next try.
    """
    kind = output_kind(settings.output)
    if settings.graph:
        check_ending(settings.graph, ".graphml")
    graph = [settings.graph] if settings.graph else []
    outputs = [settings.output, *graph, rejects_file(settings.output)]
    for path in outputs:
        if not path.parent.is_dir():
            raise BatchError(f"{path.parent}: there is no such folder to write to")
        if path.is_dir():
            raise BatchError(f"{path}: is a folder; name another output")
    check_apart(outputs, [settings.model.manifest, settings.model.actors])
    written = [*outputs, parts_folder(settings.output)]
    files = find_inputs(settings.inputs, but_not=written)
    check_tables(files, settings.columns.needed)
    store = Store(settings.output, COLUMNS[settings.form])
    try:
        with store.opened(_manifest(settings, files)):
            done = store.done()
            parts = _work_off(settings, files, store, done)
            counts = sum(parts.values(), Counts())
            if counts.none_usable:
                store.assemble_rejects(len(parts))
                rows = 0
            else:
                rows = _put_together(settings, store, len(parts), kind)
            store.remove()
    except OSError as error:
        raise _cannot_write(error, store) from error
    except pa.ArrowException as error:
        raise BatchError(
            f"{store.output}: cannot be put together from the parts in {store.folder}: {error}: "
            "remove that folder to begin anew"
        ) from error
    return Summary(counts, rows, sum(one.documents for one in done.values()))


def _put_together(settings: Settings, store: Store, parts: int, kind: Kind) -> int:
    """Write the output, and the graph where one is wanted; the number of rows."""
    tables = store.assemble(parts, kind)
    if settings.graph is None:
        return sum(map(len, tables))
    from stance.batch.graph import StanceGraph  # networkx takes memory that few runs need

    graph = StanceGraph()
    rows = 0
    for table in tables:
        rows += len(table)
        graph.add(table)
    graph.write(settings.graph)
    return rows


def _work_off(
    settings: Settings, files: list[InputFile], store: Store, done: dict[int, Counts]
) -> dict[int, Counts]:
    """Do the parts that are not ``done`` yet; what became of the rows of each part."""
    counts = dict(done)
    position = Position()
    names = {file.path: file.name for file in files}
    rows = (
        to_document(row, settings.columns, names)
        for row in read_files(files, settings.columns.needed, position)
    )
    parts = cut(_strictly(rows) if settings.strict else rows, position, settings.part_rows)
    with Progress(sum(file.size for file in files), quiet=settings.quiet) as progress:
        for result in _results(settings, _left(parts, done, progress)):
            if settings.strict and result.rejects:
                raise _stopped(result.rejects[0])
            store.commit(result)
            counts[result.number] = result.counts
            progress.advance(result.size, result.counts.documents)
    return counts


def _results(settings: Settings, parts: Iterator[Part]) -> Iterator[PartResult]:
    if settings.scheduler is None:
        return run_local(parts, settings.model, settings.form, settings.filters, settings.jobs)
    try:
        from stance.batch.cluster import run_on_cluster
    except ImportError as error:
        raise BatchError(f"--scheduler needs Dask ({error}): pip install 'stance[cluster]'") from error
    return run_on_cluster(parts, settings.model, settings.form, settings.filters, settings.scheduler)


def _left(parts: Iterable[Part], done: dict[int, Counts], progress: Progress) -> Iterator[Part]:
    for part in parts:
        if part.number in done:
            progress.skip(part.size)
        else:
            yield part


def _strictly(rows: Iterable[InputDocument | Reject]) -> Iterator[InputDocument | Reject]:
    for row in rows:
        if isinstance(row, Reject):
            raise _stopped(row)
        yield row


def _stopped(reject: Reject) -> BatchError:
    return BatchError(f"{reject.file}:{reject.number}: {reject.reason}")


def _manifest(settings: Settings, files: list[InputFile]) -> dict[str, Any]:
    """All that the parts depend on."""
    return {
        "input files": [[file.path, file.name, file.size, file.stamp] for file in files],
        "columns": asdict(settings.columns),
        "form": settings.form,
        "filters": asdict(settings.filters),
        "stance": __version__,
        "model": settings.model.version,
        "actors": settings.model.actors_digest,
        "part size": [settings.part_rows, PART_CHARACTERS],
    }


def _cannot_write(error: OSError, store: Store) -> BatchError:
    what = "no space is left" if error.errno in (errno.ENOSPC, errno.EDQUOT) else told(error)
    kept = f"; the finished parts are kept in {store.folder}" if store.folder.exists() else ""
    return BatchError(
        f"{error.filename or store.output}: cannot be written: {what}{kept}: "
        "mend that and run the same command again to go on"
    )
