"""Who may compute: threads of one process that compute at the same time only fight for the interpreter.

Taking turns saves a fifth to a quarter of the processor's time at 64 clients. Turns are handed on in the
order of asking, text by text, so that a request of a hundred texts does not keep the others waiting to its
end. Long texts take turns among themselves: one of them shares the interpreter with one short text, which
so never waits for it.

How many requests may wait is bounded, for each holds a thread of the process.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

#: Texts longer than this, in characters, wait in a queue of their own.
LONG = 30_000


class CrowdedError(Exception):
    """As many requests as may wait do so already."""


class Turns:
    """Hands out two turns at a time, one for a short text and one for a long one, each first come, first served.

    ``places`` is how many requests may wait or compute at a time, and again as many that have a long text.
    """

    def __init__(self, places: int) -> None:
        self._short, self._long = _Queue(places), _Queue(places)

    @contextmanager
    def place(self, longest: int) -> Iterator[None]:
        """Keep a place for a request whose longest text has this many characters, to the end of the block.

        Raises `CrowdedError` where there is none.
        """
        places = self._queue(longest).places
        if not places.acquire(blocking=False):
            raise CrowdedError
        try:
            yield
        finally:
            places.release()

    @contextmanager
    def turn(self, length: int) -> Iterator[bool]:
        """Wait for a turn at a text of this many characters, and hand it on at the end of the block.

        Gives whether it was to be waited for.
        """
        queue = self._queue(length)
        waited = queue.wait()
        try:
            yield waited
        finally:
            queue.hand_on()

    def _queue(self, length: int) -> _Queue:
        return self._long if length > LONG else self._short


class _Queue:
    """One turn, who waits for it, and the places of requests."""

    def __init__(self, places: int) -> None:
        self.places = threading.Semaphore(places)
        self._state = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Lock] = deque()

    def wait(self) -> bool:
        """Return once the turn is the caller's; false where it was free."""
        with self._state:
            if not self._taken:
                self._taken = True
                return False
            place = threading.Lock()
            place.acquire()
            self._waiting.append(place)
        place.acquire()
        return True

    def hand_on(self) -> None:
        """Give the turn to the one who has waited longest."""
        with self._state:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
