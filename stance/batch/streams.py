"""Standard input, output and error as the commands use them."""

from __future__ import annotations

import io
import os
import sys
from typing import BinaryIO

from stance.batch.errors import BatchError


def speak_utf8() -> None:
    """Write JSON lines to standard output and error as to files, whatever the locale; to an error output that a shell has
    closed, nothing."""
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - open to the end of the process
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def drop_unwritable() -> None:
    """Forget what standard output did not take, or Python would try again at its end and give a status of its own."""
    try:
        print(end="", flush=True)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def standard_input() -> BinaryIO:
    """Raises `stance.batch.errors.BatchError` where a shell has closed it."""
    if sys.stdin is None:
        raise BatchError("standard input is closed: name a file to read")
    return sys.stdin.buffer
