"""What operators see: health, readiness, metrics, the manifest and the log."""

from __future__ import annotations

import json
import re
import shutil
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from stance.artefact import load_model, save

from .conftest import ARTICLE, PATIENCE, Server, wait_until
from .failing import FailingModel


def metric(server: Server, name: str, **labels: str) -> float:
    """The value of a metric, added up over the series that have these labels."""
    text = requests.get(f"{server.url}/metrics", timeout=PATIENCE).text
    series = re.findall(rf"^{name}(?:\{{(.*)\}})? (\S+)$", text, re.MULTILINE)
    return sum(
        float(value)
        for labelled, value in series
        if all(f'{label}="{wanted}"' in labelled for label, wanted in labels.items())
    )


def test_health_says_alive(server: Server) -> None:
    assert requests.get(f"{server.url}/health", timeout=PATIENCE).json() == {"status": "alive"}


def test_ready_and_model_tell_the_version_of_the_manifest(server: Server, models: Path) -> None:
    manifest = json.loads((models / "manifest.json").read_text())
    ready = requests.get(f"{server.url}/ready", timeout=PATIENCE).json()
    assert ready == {"status": "ready", "model_version": manifest["version"]}
    assert requests.get(f"{server.url}/model", timeout=PATIENCE).json() == manifest
    assert server.classify({"text": ARTICLE}).json()["model"]["version"] == manifest["version"]


def test_without_a_model_it_waits_for_one(
    start_server: Callable[..., Server], models: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "models"
    empty.mkdir()
    server = start_server(empty)
    assert requests.get(f"{server.url}/health", timeout=PATIENCE).status_code == 200
    assert [line for line in server.log if line["level"] == "error" and "make train" in line["message"]]
    for answer in (requests.get(f"{server.url}/ready", timeout=PATIENCE), server.classify({"text": ARTICLE})):
        assert answer.status_code == 503
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert "make train" in answer.json()["detail"]
        assert answer.headers["Retry-After"]
    shutil.copytree(models, empty, dirs_exist_ok=True)
    assert wait_until(lambda: requests.get(f"{server.url}/ready", timeout=PATIENCE).status_code == 200)
    assert wait_until(lambda: metric(server, "stance_model_workers") == 2)
    assert all(server.classify({"text": ARTICLE}).status_code == 200 for _ in range(8))
    server.stop()


def test_metrics_count_over_all_workers(start_server: Callable[..., Server], models: Path) -> None:
    server = start_server(models)
    with ThreadPoolExecutor(12) as pool:  # at once, so that no worker can take them all
        answers = [answer.json() for answer in pool.map(server.classify, [{"text": ARTICLE}] * 60)]
    for _ in range(3):
        server.classify({"text": ""})
    asked = {line["pid"] for line in server.log if line["message"] == "request"}
    assert len(asked) == 2, "both workers were to have a part"

    sentences = [sentence for answer in answers for sentence in answer["sentences"]]
    found = [stance["stance"] for sentence in sentences for stance in sentence["stances"]]
    assert metric(server, "stance_http_requests_total", route="/classify", method="POST", status="200") == 60
    assert metric(server, "stance_http_requests_total", route="/classify", status="422") == 3
    assert metric(server, "stance_http_request_duration_seconds_count", route="/classify") == 63
    assert metric(server, "stance_sentences_total") == len(sentences)
    for label in ("support", "denial", "welcome", "condemnation"):
        assert metric(server, "stance_stances_total", stance=label) == found.count(label)
    assert metric(server, "stance_model_workers", version=answers[0]["model"]["version"]) == 2
    server.stop()


def test_made_up_paths_and_methods_do_not_become_labels(server: Server) -> None:
    for number in range(5):
        requests.request("GREET", f"{server.url}/made-up-{number}", timeout=PATIENCE)
    text = requests.get(f"{server.url}/metrics", timeout=PATIENCE).text
    assert "made-up" not in text
    assert "GREET" not in text
    assert metric(server, "stance_http_requests_total", route="none", method="other") >= 5


def test_the_log_has_one_json_line_a_request_and_never_the_text(server: Server) -> None:
    secret = "Zanzibar praised Narnia for its turnips."
    answer = server.classify({"text": secret}, headers={"X-Request-ID": "client-id.7"})
    requests.get(f"{server.url}/turnips?text=Narnia", timeout=PATIENCE)
    server.classify({"text": secret, "Narnia": "turnips", "stances": ["turnips"]})
    assert answer.headers["X-Request-ID"] == "client-id.7"
    assert wait_until(lambda: any(line.get("request_id") == "client-id.7" for line in server.log))
    (line,) = [line for line in server.log if line.get("request_id") == "client-id.7"]
    assert (line["method"], line["route"], line["status"], line["documents"]) == ("POST", "/classify", 200, 1)
    assert line["model"] == answer.json()["model"]["version"]
    assert line["milliseconds"] > 0
    assert line["bytes_out"] == len(answer.content)
    assert not [line for line in server.lines if "Narnia" in line or "turnips" in line]


def test_a_length_of_twenty_digits_is_logged_like_any_other(server: Server) -> None:
    head = f"POST /classify HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {'9' * 20}\r\n"
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
        connection.sendall(f"{head}X-Request-ID: of-twenty-digits\r\n\r\n".encode())
        assert connection.recv(4096).startswith(b"HTTP/1.1 413 ")
    assert wait_until(lambda: any(line.get("request_id") == "of-twenty-digits" for line in server.log))


def test_an_error_inside_is_told_by_its_id_and_quotes_the_text_nowhere(
    start_server: Callable[..., Server], models: Path, tmp_path: Path
) -> None:
    model, _ = load_model(models / "manifest.json")
    save(FailingModel.like(model), tmp_path, {})
    server = start_server(tmp_path)
    answer = server.classify({"text": "Norway condemned the turnips of Narnia."})
    assert answer.status_code == 500
    told = answer.json()
    assert told["request_id"] == answer.headers["X-Request-ID"]
    assert wait_until(lambda: sum(line.get("request_id") == told["request_id"] for line in server.log) == 2)
    (error,) = [line for line in server.log if line["level"] == "error"]
    assert error["request_id"] == told["request_id"]
    assert error["exception"] == "ValueError"
    assert any("failing.py" in frame for frame in error["trace"])
    for line in [*server.lines, answer.text]:
        assert not re.search("Narnia|turnips", line)
    assert server.classify({"text": ARTICLE}).status_code == 200
    server.stop()


@pytest.mark.parametrize("given", ["", "x" * 65, "with space", 'quote"', "\u00e9"])
def test_a_request_id_that_no_log_should_bear_is_replaced(server: Server, given: str) -> None:
    answer = requests.get(f"{server.url}/health", headers={"X-Request-ID": given.encode()}, timeout=PATIENCE)
    assert re.fullmatch(r"[0-9a-f]{32}", answer.headers["X-Request-ID"])


def test_every_line_of_the_log_is_json_and_one_tells_the_address(server: Server) -> None:
    told = [line["message"] for line in map(json.loads, server.lines)]
    assert any(message.startswith(f"stance serves {server.url} ") for message in told)
