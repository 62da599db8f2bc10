"""What asks a command to end: SIGTERM stops it as Ctrl-C does, so that no draft is left behind."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn


class Terminated(KeyboardInterrupt):
    """SIGTERM has come: everything on the way out cleans up as after Ctrl-C."""


@contextmanager
def raising_terminated() -> Iterator[None]:
    """In this block SIGTERM raises `Terminated`, once: `timeout` sends it twice, and cleaning up shall come to its end.

    A SIGTERM that is ignored, or heard by a program of which this is a part, is left to that.
    """
    is_free = signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    if not is_free or threading.current_thread() is not threading.main_thread():
        yield
        return
    signal.signal(signal.SIGTERM, _raise_terminated)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _raise_terminated(number: int, frame: object) -> NoReturn:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise Terminated
