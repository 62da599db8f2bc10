"""Who computes when: one short and one long text at a time."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from stance.service.turns import LONG, Turns


@pytest.mark.parametrize("length", [LONG, LONG + 1])
def test_texts_of_a_kind_compute_one_at_a_time(length: int) -> None:
    turns = Turns()
    computing = threading.Semaphore(1)

    def compute(_: int) -> bool:
        with turns.turn(length):
            alone = computing.acquire(blocking=False)
            threading.Event().wait(0.001)
            if alone:
                computing.release()
            return alone

    with ThreadPoolExecutor(16) as threads:
        assert all(threads.map(compute, range(64)))


@pytest.mark.parametrize(("computing", "asking"), [(LONG + 1, LONG), (LONG, LONG + 1)])
def test_short_and_long_texts_do_not_wait_for_each_other(computing: int, asking: int) -> None:
    turns = Turns()
    with turns.turn(computing), turns.turn(asking):
        pass
