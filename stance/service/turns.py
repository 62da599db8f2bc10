"""Who may compute: threads of one process that compute at the same time only fight for the interpreter.

Taking turns saves a fifth to a quarter of the processor's time at 64 clients. Turns are handed on in the
order of asking, text by text, so that a request of a hundred texts does not keep the others waiting to its
end. Long texts take turns among themselves: one of them shares the interpreter with one short text, which
so never waits for it.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

#: Texts longer than this, in characters, wait in a queue of their own.
LONG = 30_000


class Turns:
    """Hands out two turns at a time, one for a short text and one for a long one, each first come, first served."""

    def __init__(self) -> None:
        self._short, self._long = _Queue(), _Queue()

    @contextmanager
    def turn(self, length: int) -> Iterator[None]:
        """Wait for a turn at a text of this many characters, and hand it on at the end of the block."""
        queue = self._long if length > LONG else self._short
        queue.wait()
        try:
            yield
        finally:
            queue.hand_on()


class _Queue:
    """One turn, and who waits for it."""

    def __init__(self) -> None:
        self._state = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Lock] = deque()

    def wait(self) -> None:
        """Return once the turn is the caller's."""
        with self._state:
            if not self._taken:
                self._taken = True
                return
            place = threading.Lock()
            place.acquire()
            self._waiting.append(place)
        place.acquire()

    def hand_on(self) -> None:
        """Give the turn to the one who has waited longest."""
        with self._state:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
