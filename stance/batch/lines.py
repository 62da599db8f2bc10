"""JSON lines in, JSON lines out, in the same order: each line's fields and the sentences of its text."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from stance.batch.clashes import check_apart
from stance.batch.documents import rejected, text_problem
from stance.batch.errors import BatchError, told
from stance.batch.inputs import local_file
from stance.batch.jsonlines import NOT_JSON, read_jsonl
from stance.batch.jsontext import json_text
from stance.batch.packing import packed_draft
from stance.batch.progress import Progress
from stance.batch.reading import Position, read_files
from stance.batch.records import Record, Reject
from stance.batch.store import rejects_file
from stance.batch.streams import standard_input
from stance.batch.tables import free_name
from stance.batch.work import answer_or_reject
from stance.classifier import Classifier

#: Names that an answer gives to what it adds to a line's own fields.
_OWN = ("sentences", "warnings")
#: So many links are followed at most.
_MAX_LINKS = 40
#: What is told of a file in which no line is JSON.
_HINT = "; no line is JSON: a plain text is read from standard input, as in `stance classify < article.txt`"


@dataclass(frozen=True, slots=True)
class LineCounts:
    """How many lines were classified, and how many could not be, ``not_json`` among them for not being JSON at all."""

    classified: int
    rejected: int
    not_json: int

    def told(self, target: Path | None) -> str:
        """The first two in words, with the place of the rejects of an output to ``target``."""
        where = f": see {rejects_file(target)}" if target and rejects_file(target).exists() else ""
        return f"{self.classified:,} texts classified, {self.rejected:,} rejected{where}"


def classify_lines(
    classifier: Classifier, source: Path | None, target: Path | None, *, explain: bool
) -> LineCounts:
    """Classify the ``text`` of each line of ``source``, without it of standard input.

    Answers go to ``target``, without it to standard output; lines that cannot be used to its `rejects_file`,
    or to standard error. Raises `BatchError` where no line can be used, or a file cannot be read or written;
    ``target`` is then as it was.
    """
    if source is not None and source.is_dir():
        raise BatchError(f"{source}: is a folder; `stance batch` reads folders, this command one file")
    if target is not None:
        check_apart([target, rejects_file(target)], [source])
    rejects_target = rejects_file(target) if target is not None and _may_be_replaced(target) else None
    try:
        with (
            _rows(source) as (rows, position, progress),
            text_sink(target, sys.stdout) as answers,
        ):
            with text_sink(rejects_target, sys.stderr, unless_empty=True) as rejects:
                counts = _classify(classifier, rows, answers, rejects, position, progress, explain)
            if counts.rejected and not counts.classified:
                hint = _HINT if counts.not_json == counts.rejected else ""
                raise BatchError(f"no text could be used; {counts.told(target)}{hint}")
            return counts
    except BrokenPipeError:
        raise
    except OSError as error:
        raise BatchError(f"{error.filename or target or 'standard output'}: {told(error)}") from error


@contextmanager
def text_sink(
    target: Path | None, otherwise: IO[str] | None, *, unless_empty: bool = False
) -> Iterator[IO[str]]:
    """A file that takes its place when the block ends well, or ``otherwise`` where no file is wanted.

    It is packed where its name ends in .gz or .zst. With ``unless_empty`` there is no file where nothing was
    written. Raises OSError, and `BatchError` where a shell has closed ``otherwise``.
    """
    if target is None:
        if otherwise is None:
            raise BatchError("standard output is closed: name a file to write with -o")
        yield otherwise
        otherwise.flush()  # or what cannot be written shows only when Python ends
        return
    if not _may_be_replaced(target):
        with target.open("w", encoding="utf-8") as stream:
            yield stream
        return
    with packed_draft(target) as raw, io.TextIOWrapper(raw, encoding="utf-8") as stream:
        yield stream
    if unless_empty and target.stat().st_size == 0:
        target.unlink()


def _may_be_replaced(target: Path) -> bool:
    """Whether this is a file or nothing yet, and not a pipe, a device or what a shell has opened (*/dev/stdout*)."""
    return (target.is_file() or not target.exists()) and not _leads_to_device(target)


def _leads_to_device(target: Path) -> bool:
    path = target.absolute()
    for _ in range(_MAX_LINKS):
        if str(path).startswith(("/dev/", "/proc/")):
            return True
        if not path.is_symlink():
            return False
        path = Path(os.path.normpath(path.parent / path.readlink()))
    return False


@contextmanager
def _rows(source: Path | None) -> Iterator[tuple[Iterator[Record | Reject], Position, Progress]]:
    """The rows, how far reading has come, and the bar that shows it: of a file alone, for a pipe has no size."""
    position = Position()
    if source is None or (source.exists() and not source.is_file()):
        name = "standard input" if source is None else str(source)
        opened = nullcontext(standard_input()) if source is None else source.open("rb")
        with opened as stream, Progress(0, quiet=True) as progress:
            yield read_jsonl(name, stream), position, progress
        return
    file = local_file(source)
    with Progress(file.size, quiet=not sys.stderr.isatty()) as progress:
        yield read_files([file], (), position), position, progress


def _classify(
    classifier: Classifier,
    rows: Iterator[Record | Reject],
    answers: IO[str],
    rejects: IO[str],
    position: Position,
    progress: Progress,
    explain: bool,
) -> LineCounts:
    classified = refused = not_json = done = 0
    for row in rows:
        line = _answered(classifier, row, explain)
        if isinstance(line, Reject):
            _write(rejects, line.to_dict())
            refused += 1
            not_json += line.reason.startswith(NOT_JSON)
        else:
            _write(answers, line)
            classified += 1
            now = position.bytes
            progress.advance(now - done, 1)
            done = now
    return LineCounts(classified, refused, not_json)


def _answered(classifier: Classifier, row: Record | Reject, explain: bool) -> dict[str, Any] | Reject:
    """The line to write for a row, or why there is none."""
    if isinstance(row, Reject):
        return row
    fields = dict(row.fields)
    text = fields.pop("text", None)
    if problem := text_problem(text, "text"):
        return rejected(row, problem)
    answer = answer_or_reject(classifier, row.file, row.number, str(text), explain=explain)
    if isinstance(answer, Reject):
        return answer
    line: dict[str, Any] = {}
    for name, value in fields.items():
        line[free_name(name, (*_OWN, *line))] = value
    line["sentences"] = [sentence.to_dict() for sentence in answer.sentences]
    if answer.warnings:
        line["warnings"] = list(answer.warnings)
    return line


def _write(stream: IO[str], value: dict[str, Any]) -> None:
    stream.write(json_text(value) + "\n")
