"""When a connection is kept for another request, and when it is closed."""

from __future__ import annotations

import pytest
import requests

from .conftest import PATIENCE, Server
from .test_classify import JSON, post


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("POST", "/classify", {"Content-Type": "text/plain"}, 415),
        ("POST", "/clasify", JSON, 404),
        ("PUT", "/classify", JSON, 405),
        ("POST", "/classify", JSON, 413),
        ("GET", "/health", JSON, 200),
    ],
)
def test_an_answer_before_the_end_of_the_body_closes_the_connection_and_says_so(
    server: Server, method: str, path: str, headers: dict[str, str], status: int, chunked: bool
) -> None:
    body = b" " * 1_200_000
    with requests.Session() as session:
        for _ in range(4):
            answer = session.request(
                method,
                server.url + path,
                data=iter([body]) if chunked else body,
                headers=headers,
                timeout=PATIENCE,
            )
            assert (answer.status_code, answer.headers["Connection"]) == (status, "close")


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_read_to_its_end_leaves_the_connection_open(server: Server, chunked: bool) -> None:
    for body, status in ((b'{"text": "Norway praised Poland."}', 200), (b" " * 200_000, 400), (b"{}", 422)):
        answer = post(server, iter([body]) if chunked else body)  # type: ignore[arg-type]
        assert (answer.status_code, answer.headers["Connection"]) == (status, "keep-alive")
    answer = requests.get(f"{server.url}/health", timeout=PATIENCE)
    assert answer.headers["Connection"] == "keep-alive"
