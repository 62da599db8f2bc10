"""Who computes when: one short and one long text at a time."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from stance.service.turns import LONG, CrowdedError, Turns

from .conftest import wait_until


@pytest.mark.parametrize("length", [LONG, LONG + 1])
def test_texts_of_a_kind_compute_one_at_a_time(length: int) -> None:
    turns = Turns(64)
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
    turns = Turns(64)
    with turns.turn(computing), turns.turn(asking):
        pass


@pytest.mark.parametrize("length", [LONG, LONG + 1])
def test_turns_are_handed_on_in_the_order_of_asking(length: int) -> None:
    turns = Turns(64)
    entered: list[int] = []

    def compute(number: int) -> None:
        with turns.turn(length) as waited:
            assert waited
            entered.append(number)

    def waiting() -> int:
        return len(turns._queue(length)._waiting)

    with ThreadPoolExecutor(8) as threads, turns.turn(length) as waited:
        assert not waited
        for number in range(8):
            threads.submit(compute, number)
            assert wait_until(lambda asked=number + 1: waiting() == asked)  # type: ignore[misc]
    assert entered == list(range(8))


def test_a_request_beyond_the_places_of_its_kind_is_turned_away() -> None:
    turns, taken, other = Turns(2), LONG, LONG + 1
    with turns.place(taken), turns.place(taken), turns.place(other), turns.place(other):
        for length in (taken, other):
            with pytest.raises(CrowdedError), turns.place(length):
                pass
    with turns.place(taken):
        pass
