"""Who may ask, and what a browser may do with the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from stance.service.app import create_app
from stance.service.settings import Settings

from .conftest import ARTICLE, PATIENCE, Server, wait_until

TOKEN = "a-token-of-some-length"


@pytest.fixture(scope="module")
def guarded(start_server: Callable[..., Server], models: Path) -> Iterator[Server]:
    server = start_server(models, STANCE_TOKEN=TOKEN, STANCE_WORKERS="1")
    yield server
    server.stop()


@pytest.mark.parametrize(
    "header",
    [None, "Bearer", "Bearer wrong", f"Bearer {TOKEN}x", f"Basic {TOKEN}", TOKEN, "Bearer \u00e9"],
)
def test_without_the_token_nothing_is_told(guarded: Server, header: str | None) -> None:
    headers = {"Authorization": header.encode()} if header else {}
    for path, method in (("/classify", "POST"), ("/model", "GET"), ("/metrics", "GET")):
        answer = requests.request(
            method, guarded.url + path, headers=headers, json={"text": ARTICLE}, timeout=PATIENCE
        )
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")
        assert answer.headers["Content-Type"] == "application/problem+json"


def test_with_the_token_everything_is_answered(guarded: Server) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    assert guarded.classify({"text": ARTICLE}, headers=headers).status_code == 200
    for path in ("/model", "/metrics"):
        assert requests.get(guarded.url + path, headers=headers, timeout=PATIENCE).status_code == 200


def test_a_route_is_guarded_unless_it_is_named_as_open() -> None:
    app = create_app(Settings.from_environment({"STANCE_TOKEN": TOKEN, "STANCE_MODEL": "none"}))
    app.add_url_rule("/new", "new", lambda: "new")
    client = app.test_client()
    assert client.get("/new").status_code == 401
    assert client.get("/new", headers={"Authorization": f"Bearer {TOKEN}"}).text == "new"
    assert client.get("/none").status_code == 404


def test_the_description_tells_what_is_guarded(guarded: Server) -> None:
    described = requests.get(f"{guarded.url}/openapi.json", timeout=PATIENCE).json()["paths"]
    for path, operations in described.items():
        for method, operation in operations.items():
            status = requests.request(method, guarded.url + path, timeout=PATIENCE).status_code
            assert (status == 401) == ("401" in operation["responses"]), path


def test_probes_and_descriptions_need_no_token(guarded: Server) -> None:
    for path in (
        "/",
        "/static/icon.svg",
        "/docs/swagger-ui/css/swagger-ui.css",
        "/health",
        "/ready",
        "/openapi.json",
        "/docs",
        "/docs/start/start.js",
    ):
        assert requests.get(guarded.url + path, timeout=PATIENCE).status_code == 200


def test_the_token_is_never_logged(guarded: Server) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}", "X-Request-ID": "with-token"}
    assert guarded.classify({"text": ARTICLE}, headers=headers).status_code == 200
    assert wait_until(lambda: any("with-token" in line for line in guarded.lines))
    assert not [line for line in guarded.lines if TOKEN in line]


@pytest.mark.parametrize("path", ["/classify", "/health", "/metrics", "/docs", "/openapi.json", "/none", "/"])
def test_every_answer_has_the_security_headers(server: Server, path: str) -> None:
    headers = requests.get(server.url + path, timeout=PATIENCE).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "no-referrer"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "script-src" not in policy or "script-src 'self';" in policy
    assert "Access-Control-Allow-Origin" not in headers


def test_an_open_address_without_a_token_is_warned_about(
    start_server: Callable[..., Server], tmp_path: Path
) -> None:
    server = start_server(tmp_path, HOST="0.0.0.0", STANCE_WORKERS="1")
    warned = [line for line in server.log if line["level"] == "warning" and "STANCE_TOKEN" in line["message"]]
    server.stop()
    assert warned


def test_by_default_only_this_machine_is_served(server: Server) -> None:
    assert server.url.startswith("http://127.0.0.1:")
    assert not [line for line in server.log if line["level"] == "warning"]
