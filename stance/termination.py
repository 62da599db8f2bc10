"""What asks a command to end: SIGTERM, and SIGHUP of a terminal that closes, stop it as Ctrl-C does, so that no draft is
left behind."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

_HEARD = (signal.SIGTERM, signal.SIGHUP)


class Terminated(KeyboardInterrupt):
    """Signal ``number`` has come: everything on the way out cleans up as after Ctrl-C."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__()


@contextmanager
def raising_terminated() -> Iterator[None]:
    """In this block SIGTERM and SIGHUP raise `Terminated`, once: `timeout` sends its signal twice, and cleaning up shall come
    to its end.

    A signal that is ignored, as `nohup` has it, or heard by a program of which this is a part, is left to that.
    """
    free = [number for number in _HEARD if signal.getsignal(number) is signal.SIG_DFL]
    if threading.current_thread() is not threading.main_thread():
        free = []
    for number in free:
        signal.signal(number, _raise_terminated)
    try:
        yield
    finally:
        for number in free:
            signal.signal(number, signal.SIG_DFL)


def _raise_terminated(number: int, frame: object) -> NoReturn:
    signal.signal(number, signal.SIG_IGN)
    raise Terminated(number)
