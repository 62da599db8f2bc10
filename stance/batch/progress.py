"""The progress bar: measured in bytes of the input, told in documents."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self

from tqdm import tqdm

_BAR = "{percentage:3.0f}%|{bar}| {postfix} [{elapsed}<{remaining}]"


class Progress:
    """Shows on standard error what is done, how fast, and how long the rest will take."""

    def __init__(self, size: int, *, quiet: bool) -> None:
        self._bar = tqdm(total=size, bar_format=_BAR, disable=quiet, dynamic_ncols=True)
        self._documents = 0
        self._begin = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.close()

    def skip(self, size: int) -> None:
        """Count bytes whose documents an earlier run has done."""
        if not self._bar.disable:
            self._bar.initial += size  # they tell nothing about the rate
        self._bar.update(size)

    def advance(self, size: int, documents: int) -> None:
        """Count bytes whose documents are done now."""
        self._documents += documents
        rate = self._documents / (time.monotonic() - self._begin)
        self._bar.set_postfix_str(f"{self._documents:,} documents, {rate:,.1f}/s", refresh=False)
        self._bar.update(size)
