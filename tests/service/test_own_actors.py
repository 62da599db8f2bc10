"""A table of one's own actors: named in the environment, taken up when it changes, refused when it is faulty."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from .conftest import Server, wait_until
from .test_operations import metric

TEXT = "Mayor Ruiz praised the Port Authority."
RELOADS = "stance_model_reloads_total"


@pytest.fixture(scope="module")
def table(own_actors: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the README's table that these tests may change."""
    return Path(shutil.copy(own_actors, tmp_path_factory.mktemp("changing")))


@pytest.fixture(scope="module")
def knowing(start_server: Callable[..., Server], models: Path, table: Path) -> Iterator[Server]:
    server = start_server(models, STANCE_ACTORS=str(table))
    yield server
    server.stop()


def put(table: Path, content: str) -> None:
    """Change the table at one stroke, so that no worker reads half of it."""
    draft = table.with_suffix(".draft")
    draft.write_text(content)
    draft.replace(table)


def source(server: Server) -> dict[str, str]:
    """Who praises in `TEXT`."""
    (found,) = server.classify({"text": TEXT}).json()["sentences"][0]["stances"]
    return dict(found["source"])


def test_the_readmes_table_takes_effect(knowing: Server) -> None:
    found = source(knowing)
    assert (found["actor"], found["country"], found["acts_for"]) == ("Ana Ruiz", "ESP", "Harbour Party")
    (relation,) = knowing.classify({"text": TEXT}).json()["relations"]
    assert relation["target"]["name"] == "Costa Nueva Port Authority"


def test_a_changed_table_is_taken_up_and_a_faulty_one_refused(knowing: Server, table: Path) -> None:
    loaded = metric(knowing, RELOADS, result="loaded")
    put(table, table.read_text().replace("Ana Ruiz", "Ana Ruiz Solar"))
    assert wait_until(lambda: metric(knowing, RELOADS, result="loaded") == loaded + 2, 20)
    assert source(knowing)["actor"] == "Ana Ruiz Solar"

    put(table, table.read_text() + "Old Quay\t\tclub\tESP\n")
    assert wait_until(lambda: metric(knowing, RELOADS, result="refused") == 2, 20)
    assert source(knowing)["actor"] == "Ana Ruiz Solar"
    refusals = [line["message"] for line in knowing.log if line["level"] == "error"]
    assert f"{table}:11: kind: expected one of state" in refusals[-1]


def test_a_table_that_is_not_there_is_named_and_waited_for(
    start_server: Callable[..., Server], models: Path, own_actors: Path, tmp_path: Path
) -> None:
    missing = tmp_path / "actors.tsv"
    server = start_server(models, STANCE_ACTORS=str(missing))
    assert server.classify({"text": TEXT}).status_code == 503
    assert [
        line
        for line in server.log
        if line["message"] == f"model refused: {missing}: No such file or directory"
    ]
    shutil.copy(own_actors, missing)
    assert wait_until(lambda: metric(server, "stance_model_workers") == 2, 20)
    assert requests.get(f"{server.url}/ready", timeout=10).status_code == 200
    assert source(server)["actor"] == "Ana Ruiz"
    server.stop()
