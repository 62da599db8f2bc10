"""Which files a run reads: names, globs and folders on any file system that fsspec knows."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path, PurePosixPath
from typing import IO, Any, Literal, NamedTuple

import fsspec

from stance.batch.errors import BatchError, told
from stance.batch.packing import COMPRESSIONS, Compression, compression_of, unpacked

FileFormat = Literal["jsonl", "csv", "parquet"]

FORMATS: dict[str, FileFormat] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".pq": "parquet",
}
_ANYTHING = re.compile(r"[*?\[]")
#: What stands between the cells of a table whose name says so.
_SEPARATORS = {".csv": ",", ".tsv": "\t"}


class Kind(NamedTuple):
    """What the end of a file's name says of its content; ``separator`` stands between the cells of a CSV."""

    format: FileFormat
    compression: Compression | None
    separator: str = ""


@dataclass(frozen=True, slots=True)
class InputFile:
    """One file to read, which lies on ``system`` at ``place``.

    ``path`` is its whole address for people, ``name`` is what tells it from the other files of a run in few words:
    ids of documents begin with it. ``size`` counts bytes on disk, ``stamp`` changes whenever the file does.
    """

    path: str
    name: str
    kind: Kind
    size: int
    stamp: str
    system: Any
    place: str


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


def find_inputs(patterns: Sequence[str], but_not: Iterable[Path]) -> list[InputFile]:
    """The files that ``patterns`` name, each once, those of a folder or glob in the order of their names.

    Their names are their ways from the folder, or the first folder of the glob, that was given; a file that was given
    itself has its own name alone. Where two would have one name, all have their ways from the folder that holds all of
    them. A pattern that names something on this machine stands for that, whatever else it means to fsspec (``::``).

    ``but_not`` are files and folders that the run itself writes, in case they lie in a folder that it reads.
    Raises `BatchError` where a pattern is blank, names nothing, nothing but them, or something that cannot be read.
    """
    written = [path.resolve() for path in but_not]
    found: dict[str, InputFile] = {}
    for pattern in patterns:
        if not pattern.removeprefix("file://").strip():  # to fsspec, the whole folder where the command runs
            raise BatchError(f"{pattern!r}: is no name of an input; is a variable of the shell not set?")
        matching = _matching(pattern)
        files = [file for file in matching if not _is_within(file.path, written)]
        if matching and not files:
            raise BatchError(
                f"{pattern}: there is nothing to read but what this very run writes; name another output"
            )
        if not files and pattern == "-":
            raise BatchError(
                "-: a batch reads files, so that it can go on; stance classify reads standard input"
            )
        if not files and not _ANYTHING.search(pattern) and kind_of(pattern) is not None:
            raise BatchError(f"{pattern}: there is no such file")
        if not files:
            endings = ", ".join([*FORMATS, ".jsonl.gz", ".csv.zst"])
            raise BatchError(f"{pattern}: found no file to read; expected names that end in {endings}")
        for file in files:
            found.setdefault(file.path, file)
    return _told_apart(list(found.values()))


def local_file(path: Path) -> InputFile:
    """A file of JSON lines on this machine, packed where its name says so."""
    kind = Kind("jsonl", compression_of(path))
    place = str(path.absolute())
    return InputFile(str(path), path.name, kind, path.stat().st_size, "", fsspec.filesystem("file"), place)


@contextmanager
def opened(file: InputFile) -> Iterator[OpenInput]:
    """The file, opened for reading and unpacked as it is read."""
    with file.system.open(file.place, "rb") as raw:
        yield OpenInput(raw, unpacked(raw, file.kind.compression))


def _matching(pattern: str) -> list[InputFile]:
    try:
        system, path = _located(pattern)
        if system.isdir(path):
            folder = path
            places = [
                place for place in sorted(system.find(path)) if kind_of(place) and not _hidden(place, path)
            ]
        elif system.exists(path):
            if kind_of(path) is None:
                raise BatchError(
                    f"{pattern}: the name does not tell the format; expected one of {', '.join(FORMATS)}"
                )
            folder, places = path.rpartition("/")[0], [path]
        else:
            folder = _fixed_folder(path)
            places = [place for place in sorted(system.glob(path)) if kind_of(place)]
        return [_described(system, place, folder) for place in places]
    except (OSError, ImportError, ValueError) as error:
        raise BatchError(f"{pattern}: cannot be read: {told(error)}") from error


def _located(pattern: str) -> tuple[Any, str]:
    """The file system that a pattern is of, and the pattern as that one spells it."""
    local = os.path.expanduser(pattern.removeprefix("file://"))
    if os.path.exists(local) or next(glob.iglob(local, recursive=True), None) is not None:
        return fsspec.filesystem("file"), str(Path(local).absolute())
    system, path = fsspec.core.url_to_fs(pattern)
    return system, path


def _fixed_folder(pattern: str) -> str:
    """The folder in which a glob begins: what stands before the first sign for anything, without the name it is in."""
    return _ANYTHING.split(pattern, maxsplit=1)[0].rpartition("/")[0]


def _described(system: Any, place: str, folder: str) -> InputFile:
    with system.open(place, "rb") as raw:
        raw.read(1)  # an unreadable file shall stop the run before hours have gone into it
    info = system.info(place)
    kind = kind_of(place)
    assert kind is not None
    stamp = str(info.get("mtime") or system.ukey(place))
    name = os.fsencode(place.removeprefix(folder).lstrip("/")).decode(errors="backslashreplace")
    return InputFile(system.unstrip_protocol(place), name, kind, info["size"], stamp, system, place)


def _told_apart(files: list[InputFile]) -> list[InputFile]:
    if len({file.name for file in files}) == len(files):
        return files
    ways = [file.path.split("/") for file in files]
    steps = zip(*(way[:-1] for way in ways), strict=False)
    shared = len(list(takewhile(lambda step: len(set(step)) == 1, steps)))
    return [replace(file, name="/".join(way[shared:])) for file, way in zip(files, ways, strict=True)]


def _hidden(name: str, folder: str) -> bool:
    return any(part.startswith((".", "_")) for part in name.removeprefix(folder).split("/"))


def _is_within(url: str, paths: Sequence[Path]) -> bool:
    if not url.startswith("file://"):
        return False
    path = Path(url.removeprefix("file://")).resolve()
    return any(path.is_relative_to(one) for one in paths)
