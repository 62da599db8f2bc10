"""More requests than a worker takes on: who is turned away, who is not, and whose texts nobody waits for."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from .conftest import ARTICLE, PATIENCE, Server, wait_until
from .test_faults import HEAD, open_with
from .test_operations import metric

#: A text of some seconds' work.
LONG_TEXT = ARTICLE * 150


@pytest.fixture(scope="module")
def small(start_server: Callable[..., Server], models: Path) -> Iterator[Server]:
    """One worker that takes on two requests at a time, and two with long texts."""
    server = start_server(models, STANCE_WORKERS="1", STANCE_THREADS="2")
    yield server
    server.stop()


@pytest.fixture
def clients() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool


def at_work(clients: ThreadPoolExecutor, server: Server) -> Future[requests.Response]:
    """A long text that the server has begun to read."""
    asked = clients.submit(server.classify, {"text": LONG_TEXT})
    time.sleep(0.5)
    assert not asked.done()
    return asked


def test_beyond_its_places_a_worker_answers_503_and_goes_on_with_all_else(
    small: Server, clients: ThreadPoolExecutor
) -> None:
    taken = [at_work(clients, small) for _ in range(2)]
    refused = small.classify({"text": LONG_TEXT})
    assert refused.status_code == 503
    assert int(refused.headers["Retry-After"]) > 0
    assert "ask again" in refused.json()["detail"]
    assert requests.get(f"{small.url}/health", timeout=PATIENCE).status_code == 200
    assert requests.get(f"{small.url}/ready", timeout=PATIENCE).status_code == 200
    assert small.classify({"text": ARTICLE}).status_code == 200
    assert not taken[1].done(), "all that was answered while the long texts held their places"
    assert [asked.result().status_code for asked in taken] == [200, 200]
    assert metric(small, "stance_requests_unread_total", reason="busy") == 1
    assert small.classify({"text": LONG_TEXT}).status_code == 200


def test_a_text_whose_client_has_gone_while_it_waited_is_not_read(
    small: Server, clients: ThreadPoolExecutor
) -> None:
    first = at_work(clients, small)
    sentences = metric(small, "stance_sentences_total")
    body = json.dumps({"text": LONG_TEXT}).encode()
    open_with(small, HEAD % len(body) + body).close()
    read = len(first.result().json()["sentences"])
    assert wait_until(lambda: metric(small, "stance_requests_unread_total", reason="gone") == 1)
    assert metric(small, "stance_sentences_total") == sentences + read


def test_sixty_four_clients_at_once_of_each_kind_are_all_answered_by_one_worker_as_it_comes(
    start_server: Callable[..., Server], models: Path
) -> None:
    server = start_server(models, STANCE_WORKERS="1")
    questions = [{"text": "Norway praised Poland."}] * 64 + [{"text": "A. " * 10_001}] * 64
    with ThreadPoolExecutor(128) as pool:
        assert {answer.status_code for answer in pool.map(server.classify, questions)} == {200}
    server.stop()
