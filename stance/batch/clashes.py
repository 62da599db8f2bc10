"""What a run writes must be none of what it reads, and each output a file of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from stance.batch.errors import BatchError


def check_apart(written: Sequence[Path], read: Iterable[Path | None]) -> None:
    """Raises `BatchError` where two of the outputs are one file or one is a file that is read, by whatever names."""
    for i, path in enumerate(written):
        if any(_is_same(path, other) for other in written[:i]):
            raise BatchError(f"{path}: two outputs cannot be one file; name another output")
    for source in read:
        if source is not None and any(_is_same(source, path) for path in written):
            raise BatchError(f"{source}: is what this very run writes; name another output")


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, which need not be there yet."""
    if one.exists() and other.exists():
        return one.is_file() and one.samefile(other)
    return one.resolve() == other.resolve()
