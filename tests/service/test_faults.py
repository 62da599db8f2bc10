"""Under load: killed workers, swapped models, slow and vanishing clients. Others must not notice."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests

from stance.artefact import rollback

from ..conftest import ROOT
from .conftest import ARTICLE, PATIENCE, Server, publish, wait_until
from .test_operations import metric

HEAD = b"POST /classify HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
BODY = json.dumps({"text": ARTICLE}).encode()


@pytest.fixture(scope="module")
def sturdy(start_server: Callable[..., Server], models: Path) -> Iterator[Server]:
    """A service that gives clients two seconds for their part."""
    server = start_server(models, STANCE_RECEIVE_TIMEOUT="2", STANCE_THREADS="4")
    yield server
    server.stop()


class Load:
    """Clients that each post texts of their own, over and over, and check that they get their own answers."""

    def __init__(self, server: Server, clients: int) -> None:
        self.server = server
        self.answers: list[dict[str, Any]] = []
        self.failures: list[str] = []
        self.broken: list[str] = []
        self._end = threading.Event()
        self._threads = [threading.Thread(target=self._ask, args=(client,)) for client in range(clients)]

    def __enter__(self) -> Load:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        for thread in self._threads:
            thread.join(30)

    def _ask(self, client: int) -> None:
        for turn in range(2000):
            if self._end.is_set():
                return
            texts = [f"Client {client} turn {turn} part {part}.\n{ARTICLE}" for part in range(2)]
            documents = [{"id": part, "text": text} for part, text in enumerate(texts)]
            try:
                response = self.server.classify({"documents": documents})
            except requests.RequestException as error:
                self.broken.append(repr(error))
                continue
            if response.status_code != 200:
                self.failures.append(response.text)
                continue
            answer = response.json()
            read = [document["sentences"][0]["text"] for document in answer["documents"]]
            if read != [text.split("\n")[0] for text in texts]:
                self.failures.append(f"answer to another question: {read}")
            self.answers.append(answer)


def readings(answer: dict[str, Any]) -> set[str]:
    """How the answer read each of its documents, but for the client's own line and what that shifts."""
    return {
        json.dumps([[s["source"]["text"], s["stance"], s["confidence"]] for s in sentence["stances"]])
        for document in answer["documents"]
        for sentence in [{"stances": [s for line in document["sentences"][1:] for s in line["stances"]]}]
    }


def test_a_model_swapped_under_load_gives_no_failed_and_no_mixed_answer(
    start_server: Callable[..., Server], models: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "models"
    shutil.copytree(models, folder)
    server = start_server(folder)
    first = str(server.classify({"text": ARTICLE}).json()["model"]["version"])
    with Load(server, clients=3) as load:
        second = publish(folder, cue_floor=0.8)
        assert wait_until(lambda: metric(server, "stance_model_workers", version=second) == 2)
        answered = len(load.answers)
        assert wait_until(lambda: len(load.answers) > answered + 8)
        rollback(folder)
        assert wait_until(lambda: metric(server, "stance_model_workers", version=first) == 2)
    assert load.failures == []
    assert load.broken == []
    read: dict[str, set[str]] = {first: set(), second: set()}
    for answer in load.answers:
        read[answer["model"]["version"]] |= readings(answer)
    assert len(read[first]) == 1, "a model reads the same text in one way"
    assert len(read[second]) == 1
    assert read[first] != read[second]
    server.stop()


def test_a_killed_worker_is_replaced_and_only_its_own_requests_are_lost(sturdy: Server) -> None:
    assert wait_until(lambda: len(sturdy.workers()) == 2)
    before = sturdy.workers()
    with Load(sturdy, clients=4) as load:
        assert wait_until(lambda: len(load.answers) > 8)
        os.kill(min(before), signal.SIGKILL)
        assert wait_until(lambda: len(sturdy.workers()) == 2 and min(before) not in sturdy.workers())
        answered = len(load.answers)
        assert wait_until(lambda: len(load.answers) > answered + 8)
    assert load.failures == []
    assert len(load.broken) <= 4, "no client lost more than the request it had under way"
    assert wait_until(lambda: metric(sturdy, "stance_model_workers") == 2)


def open_with(server: Server, sent: bytes) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
    connection.sendall(sent)
    return connection


def received(connection: socket.socket) -> bytes:
    """All that comes until the service closes."""
    parts = []
    while part := connection.recv(65536):
        parts.append(part)
    return b"".join(parts)


def test_clients_that_stop_half_way_are_let_go_and_others_are_served(sturdy: Server) -> None:
    halves = [b"", b"POST /clas", HEAD % len(BODY), HEAD % len(BODY) + BODY[:100]]
    slow = [open_with(sturdy, sent) for sent in halves for _ in range(6)]
    for _ in range(10):
        assert sturdy.classify({"text": ARTICLE}).status_code == 200
    answers = [received(connection) for connection in slow[12:]]
    assert all(answer.startswith(b"HTTP/1.1 400 ") for answer in answers)
    assert all(b"application/problem+json" in answer for answer in answers)
    for connection in slow:
        connection.close()


def test_a_client_that_drips_is_cut_off_in_time(sturdy: Server) -> None:
    began = time.monotonic()
    with open_with(sturdy, HEAD % len(BODY)) as connection:
        connection.settimeout(0.1)
        answer = b""
        for byte in BODY:
            connection.sendall(bytes([byte]))
            try:
                answer = connection.recv(65536)
                break
            except TimeoutError:
                assert time.monotonic() < began + 20
    assert answer.startswith(b"HTTP/1.1 400 ")


def test_more_slow_clients_than_threads_hold_up_others_only_until_their_time_is_over(sturdy: Server) -> None:
    slow = [open_with(sturdy, HEAD % len(BODY) + BODY[:10]) for _ in range(50)]
    assert sturdy.classify({"text": ARTICLE}).status_code == 200
    for connection in slow:
        connection.close()


def test_clients_that_hang_up_harm_nobody(server: Server) -> None:
    """Who hangs up keeps a place until the turn comes, so there are as many places as clients here."""
    logged = len(server.log)
    with Load(server, clients=4) as load:
        for turn in range(120):
            connection = open_with(server, HEAD % len(BODY) + (BODY if turn % 2 else BODY[:50]))
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
            connection.close()  # with a reset, as a client that crashed
    assert load.failures == []
    assert load.broken == []
    assert load.answers
    assert not [line for line in server.log[logged:] if line["level"] == "error"]


def test_an_answer_that_takes_longer_than_a_clients_time_is_not_cut_off(sturdy: Server) -> None:
    # Some three seconds of work, where clients have two.
    assert sturdy.classify({"text": ARTICLE * 100}).status_code == 200


def test_a_client_that_does_not_take_its_answer_is_let_go(sturdy: Server) -> None:
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect(("127.0.0.1", sturdy.port))
    # Several megabytes, more than the system keeps for a client that does not read.
    connection.sendall(b"GET /docs/swagger-ui/js/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n" * 12)
    time.sleep(4)
    connection.settimeout(30)
    answers = received(connection)
    assert answers.startswith(b"HTTP/1.1 200 ")
    assert answers.count(b"HTTP/1.1 200 ") < 12, "the service gave up half-way"
    assert sturdy.classify({"text": ARTICLE}).status_code == 200


def test_a_stopped_service_finishes_what_it_has_begun(sturdy: Server) -> None:
    question = {"documents": [{"id": i, "text": ARTICLE} for i in range(40)]}
    with ThreadPoolExecutor(4) as clients:
        begun = [clients.submit(sturdy.classify, question) for _ in range(4)]
        time.sleep(0.3)
        sturdy.process.send_signal(signal.SIGTERM)
        assert all(len(answer.result().json()["documents"]) == 40 for answer in begun)
    assert sturdy.process.wait(30) == 0
    with pytest.raises(requests.ConnectionError):
        sturdy.classify({"text": ARTICLE})


@pytest.mark.parametrize("later", [0, 0.5])
def test_a_service_stopped_while_it_starts_leaves_nothing_behind(
    models: Path, tmp_path: Path, later: float
) -> None:
    environment = {"PORT": "0", "STANCE_MODEL": str(models / "manifest.json"), "TMPDIR": str(tmp_path)}
    process = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "--config", "python:stance.service.gunicorn_conf"],
        cwd=ROOT,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert wait_until(lambda: any(tmp_path.iterdir()))
    time.sleep(later)
    process.send_signal(signal.SIGTERM)
    _, told = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in told
    assert not any(tmp_path.iterdir())
