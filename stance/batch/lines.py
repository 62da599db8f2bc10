"""JSON lines in, JSON lines out, in the same order: each line's fields and the sentences of its text."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from stance.batch.documents import rejected, text_problem
from stance.batch.errors import BatchError
from stance.batch.inputs import COMPRESSIONS, InputFile, Kind
from stance.batch.progress import Progress
from stance.batch.reading import Position, Reject, read_files
from stance.batch.store import rejects_file
from stance.classifier import Classifier


@dataclass(frozen=True, slots=True)
class LineCounts:
    """How many lines were classified, and how many could not be."""

    classified: int
    rejected: int


def classify_lines(classifier: Classifier, source: Path, target: Path | None, *, explain: bool) -> LineCounts:
    """Classify the ``text`` of each line of ``source``; without ``target`` to standard output.

    Lines that cannot be used go to `rejects_file`, or to standard error. Raises `BatchError` where a file
    cannot be read or written; ``target`` is then as it was.
    """
    try:
        file = InputFile(
            str(source), Kind("jsonl", COMPRESSIONS.get(source.suffix)), source.stat().st_size, ""
        )
        with (
            Progress(file.size, quiet=not sys.stderr.isatty()) as progress,
            _sink(target, sys.stdout) as answers,
            _sink(target and rejects_file(target), sys.stderr, unless_empty=True) as rejects,
        ):
            return _classify(classifier, file, answers, rejects, progress, explain)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise BatchError(f"{error.filename or target}: {error.strerror or error}") from error


def _classify(
    classifier: Classifier,
    file: InputFile,
    answers: IO[str],
    rejects: IO[str],
    progress: Progress,
    explain: bool,
) -> LineCounts:
    position = Position()
    classified = refused = done = 0
    for row in read_files([file], (), position):
        if not isinstance(row, Reject) and (problem := text_problem(row.fields.get("text"), "text")):
            row = rejected(row, problem)
        if isinstance(row, Reject):
            _write(rejects, row.to_dict())
            refused += 1
        else:
            answer = classifier.classify(row.fields.pop("text"), explain=explain)
            _write(
                answers, {**row.fields, "sentences": [sentence.to_dict() for sentence in answer.sentences]}
            )
            classified += 1
            now = position.bytes
            progress.advance(now - done, 1)
            done = now
    return LineCounts(classified, refused)


def _write(stream: IO[str], value: dict[str, Any]) -> None:
    stream.write(json.dumps(value, ensure_ascii=False) + "\n")


@contextmanager
def _sink(target: Path | None, otherwise: IO[str], *, unless_empty: bool = False) -> Iterator[IO[str]]:
    """A file that takes its place when the block ends well, or ``otherwise`` where no file is wanted."""
    if target is None:
        yield otherwise
        return
    if target.exists() and not target.is_file():  # a pipe or a device
        with target.open("w", encoding="utf-8") as stream:
            yield stream
        return
    draft = target.with_name(f".{target.name}.draft")
    try:
        with draft.open("w", encoding="utf-8") as stream:
            yield stream
        if unless_empty and draft.stat().st_size == 0:
            target.unlink(missing_ok=True)
        else:
            draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
