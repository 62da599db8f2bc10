"""Files that appear at once and whole: written under another name first, then put in their place."""

from __future__ import annotations

import errno
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def drafted(path: Path, folder: Path | None = None) -> Iterator[Path]:
    """The name of a draft, which takes the place of ``path`` when the block ends well.

    The draft lies in ``folder``, which must be on the same file system, or else beside ``path``; what a link leads to is
    replaced, and not the link. When the block fails, ``path`` is as it was and there is no draft. An OSError that
    concerns the draft names ``path``; it is one also where another process writes it.
    """
    target = path.resolve()
    draft = (target.parent if folder is None or path.is_symlink() else folder) / f".{target.name}.draft"
    try:
        with draft.open("ab") as held:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            try:
                yield draft
                with draft.open("rb") as stream:
                    os.fsync(stream.fileno())
                draft.replace(target)
            finally:
                draft.unlink(missing_ok=True)
    except BlockingIOError as error:
        raise OSError(errno.EBUSY, "another process is writing it", str(path)) from error
    except OSError as error:
        if error.filename is None or str(error.filename) != str(draft):
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    with drafted(path) as draft:
        draft.write_text(text, encoding="utf-8")
