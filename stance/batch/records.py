"""What reading a file gives: rows as they stand in it, and rows that cannot be used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

#: The longest line, cell or text that is read, in bytes or characters: memory must not depend on the input.
MAX_LENGTH = 10_000_000
#: How much of a rejected row is kept for the reader of the rejects file, in characters.
MAX_CONTENT = 2_000
#: Why a row is refused whose characters no file in UTF-8 can hold.
HALF_A_PAIR = "broken encoding: half of a surrogate pair"


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
