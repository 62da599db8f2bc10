"""Files that appear at once and whole: written under another name first, then put in their place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def drafted(path: Path, folder: Path | None = None) -> Iterator[Path]:
    """The name of a draft, which takes the place of ``path`` when the block ends well.

    The draft lies in ``folder``, which must be on the same file system, or else beside ``path``. When the
    block fails, ``path`` is as it was and there is no draft. An OSError that concerns the draft names
    ``path``.
    """
    draft = (folder or path.parent) / f".{path.name}.draft"
    try:
        yield draft
        with draft.open("rb") as stream:
            os.fsync(stream.fileno())
        draft.replace(path)
    except OSError as error:
        if error.filename is None or str(error.filename) != str(draft):
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        draft.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    with drafted(path) as draft:
        draft.write_text(text, encoding="utf-8")
