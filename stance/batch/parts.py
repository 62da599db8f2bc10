"""The input cut into parts: the unit of work, of loss and of resuming; the same cuts for the same input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from stance.batch.documents import InputDocument
from stance.batch.reading import Position
from stance.batch.records import Reject

#: A part ends after so many rows, or after the row with which its texts pass so many characters.
PART_ROWS = 500
PART_CHARACTERS = 1_000_000


@dataclass(frozen=True, slots=True)
class Part:
    """Consecutive rows of the input; ``size`` is how many bytes on disk were read for them."""

    number: int
    rows: tuple[InputDocument | Reject, ...]
    size: int


def cut(
    rows: Iterable[InputDocument | Reject], position: Position, part_rows: int = PART_ROWS
) -> Iterator[Part]:
    """The parts of the input, numbered from 0."""
    number, characters, begin = 0, 0, 0
    waiting: list[InputDocument | Reject] = []
    for row in rows:
        waiting.append(row)
        characters += len(row.text) if isinstance(row, InputDocument) else len(row.content)
        if len(waiting) >= part_rows or characters >= PART_CHARACTERS:
            end = position.bytes
            yield Part(number, tuple(waiting), end - begin)
            number, characters, begin, waiting = number + 1, 0, end, []
    if waiting:
        yield Part(number, tuple(waiting), position.bytes - begin)
