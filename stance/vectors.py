"""Word vectors: what company a word keeps, also for words that no training sentence has."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class WordVectors:
    """``rows`` has the row of each word in ``table``, whose last row is zero and stands for every other word."""

    rows: dict[str, int]
    table: NDArray[np.float32]

    def row(self, *words: str) -> int:
        """The row of the first of ``words`` that is known, -1 (the last) where none is."""
        for word in words:
            row = self.rows.get(word)
            if row is not None:
                return row
        return -1

    def gather(self, rows: NDArray[np.int32]) -> NDArray[np.float32]:
        """The vectors of each line of ``rows`` side by side: shape (lines, columns of ``rows`` * width)."""
        gathered: NDArray[np.float32] = self.table[rows].reshape(
            len(rows), rows.shape[1] * self.table.shape[1]
        )
        return gathered
