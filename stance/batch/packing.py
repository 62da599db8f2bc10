"""Files that are packed where their names end in .gz or .zst."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Literal

import pyarrow as pa

from stance.drafts import drafted

Compression = Literal["gzip", "zstd"]

COMPRESSIONS: dict[str, Compression] = {".gz": "gzip", ".zst": "zstd"}


def compression_of(path: Path) -> Compression | None:
    """How a file of that name is packed, if it is."""
    return COMPRESSIONS.get(path.suffix.lower())


@contextmanager
def packed_draft(path: Path) -> Iterator[IO[bytes]]:
    """A stream whose content takes the place of ``path`` when the block ends well, packed where the name says so.

    Raises OSError as `stance.drafts.drafted` does.
    """
    compression = compression_of(path)
    with drafted(path) as draft, draft.open("wb") as raw:
        if compression is None:
            yield raw
            return
        with pa.CompressedOutputStream(pa.PythonFile(raw, mode="w"), compression) as stream:
            yield stream


def unpacked(raw: IO[bytes], compression: Compression | None) -> IO[bytes]:
    """A stream that reads what is packed in ``raw``."""
    if compression is None:
        return raw
    # Arrow's decompressors, unlike the plain ones, read several frames and tell a file that was cut off.
    stream = pa.CompressedInputStream(pa.PythonFile(raw, mode="r"), compression)
    return io.BufferedReader(stream, 1 << 16)
