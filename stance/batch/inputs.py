"""Which files a run reads: names, globs and folders on any file system that fsspec knows; how files are packed."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any, Literal, NamedTuple

import fsspec
import pyarrow as pa

from stance.batch.errors import BatchError, told

FileFormat = Literal["jsonl", "csv", "parquet"]
Compression = Literal["gzip", "zstd"]

FORMATS: dict[str, FileFormat] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".pq": "parquet",
}
COMPRESSIONS: dict[str, Compression] = {".gz": "gzip", ".zst": "zstd"}


#: What stands between the cells of a table whose name says so.
_SEPARATORS = {".csv": ",", ".tsv": "\t"}


class Kind(NamedTuple):
    """What the end of a file's name says of its content; ``separator`` stands between the cells of a CSV."""

    format: FileFormat
    compression: Compression | None
    separator: str = ""


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file to read; ``size`` counts bytes on disk, ``stamp`` changes whenever the file does."""

    path: str
    kind: Kind
    size: int
    stamp: str


class OpenInput(NamedTuple):
    """``raw`` is the file as it lies there (``tell`` is the progress), ``stream`` its unpacked content."""

    raw: IO[bytes]
    stream: IO[bytes]


def kind_of(path: str) -> Kind | None:
    """Format and compression by the name's suffixes; None where they say nothing that can be read."""
    suffixes = [suffix.lower() for suffix in PurePosixPath(path).suffixes]
    compression = COMPRESSIONS.get(suffixes[-1]) if suffixes else None
    if compression is not None:
        suffixes.pop()
    found = FORMATS.get(suffixes[-1]) if suffixes else None
    if found is None or (found == "parquet" and compression):
        return None
    return Kind(found, compression, _SEPARATORS.get(suffixes[-1], ""))


def find_inputs(patterns: Sequence[str], but_not: Iterable[Path] = ()) -> list[InputFile]:
    """The files that ``patterns`` name, each once, those of a folder or glob in the order of their names.

    ``but_not`` are files and folders that the run itself writes, in case they lie in a folder that it reads.
    Raises `BatchError` where a pattern names nothing, nothing but them, or something that cannot be read.
    """
    written = [path.resolve() for path in but_not]
    found: dict[str, InputFile] = {}
    for pattern in patterns:
        matching = _matching(pattern)
        files = [file for file in matching if not _is_within(file.path, written)]
        if matching and not files:
            raise BatchError(
                f"{pattern}: there is nothing to read but what this very run writes; name another output"
            )
        if not files:
            endings = ", ".join([*FORMATS, ".jsonl.gz", ".csv.zst"])
            raise BatchError(f"{pattern}: found no file to read; expected names that end in {endings}")
        found.update((file.path, file) for file in files)
    return list(found.values())


@contextmanager
def opened(file: InputFile) -> Iterator[OpenInput]:
    """The file, opened for reading and unpacked as it is read."""
    system, path = fsspec.core.url_to_fs(file.path)
    with system.open(path, "rb") as raw:
        yield OpenInput(raw, _unpacked(raw, file.kind.compression))


def packed(raw: IO[bytes], compression: Compression | None) -> IO[bytes]:
    """A stream to write to whose content is packed into ``raw``."""
    if compression is None:
        return raw
    stream: IO[bytes] = pa.CompressedOutputStream(pa.PythonFile(raw, mode="w"), compression)
    return stream


def _matching(pattern: str) -> list[InputFile]:
    try:
        system, path = fsspec.core.url_to_fs(pattern)
        if system.isdir(path):
            names = [name for name in sorted(system.find(path)) if kind_of(name) and not _hidden(name, path)]
        elif system.exists(path):
            if kind_of(path) is None:
                raise BatchError(
                    f"{pattern}: the name does not tell the format; expected one of {', '.join(FORMATS)}"
                )
            names = [path]
        else:
            names = [name for name in sorted(system.glob(path)) if kind_of(name)]
        return [_described(system, name) for name in names]
    except (OSError, ImportError, ValueError) as error:
        raise BatchError(f"{pattern}: cannot be read: {told(error)}") from error


def _described(system: Any, path: str) -> InputFile:
    with system.open(path, "rb") as raw:
        raw.read(1)  # an unreadable file shall stop the run before hours have gone into it
    info = system.info(path)
    kind = kind_of(path)
    assert kind is not None
    stamp = str(info.get("mtime") or system.ukey(path))
    return InputFile(system.unstrip_protocol(path), kind, info["size"], stamp)


def _hidden(name: str, folder: str) -> bool:
    return any(part.startswith((".", "_")) for part in name.removeprefix(folder).split("/"))


def _is_within(url: str, paths: Sequence[Path]) -> bool:
    if not url.startswith("file://"):
        return False
    path = Path(url.removeprefix("file://")).resolve()
    return any(path.is_relative_to(one) for one in paths)


def _unpacked(raw: IO[bytes], compression: Compression | None) -> IO[bytes]:
    if compression is None:
        return raw
    # Arrow's decompressors, unlike the plain ones, read several frames and tell a file that was cut off.
    stream = pa.CompressedInputStream(pa.PythonFile(raw, mode="r"), compression)
    return io.BufferedReader(stream, 1 << 16)
