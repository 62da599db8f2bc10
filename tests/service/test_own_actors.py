"""A table of one's own actors: named in the environment, taken up when it changes; a faulty one is refused."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .conftest import Server, wait_until
from .test_operations import metric

TEXT = "Mayor Ruiz praised the Port Authority."
RELOADS = "stance_model_reloads_total"
HEADER = "name\taliases\tkind\tcountry\tacts_for\n"


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
    assert wait_until(lambda: metric(knowing, RELOADS, result="loaded") == loaded + 2)
    assert source(knowing)["actor"] == "Ana Ruiz Solar"

    put(table, table.read_text() + "Old Quay\t\tclub\tESP\n")
    assert wait_until(lambda: metric(knowing, RELOADS, result="refused") == 2)
    assert source(knowing)["actor"] == "Ana Ruiz Solar"
    refusals = [line["message"] for line in knowing.log if line["level"] == "error"]
    assert f"{table}:11: kind: expected one of state" in refusals[-1]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "No such file or directory"),
        ("name;aliases;kind\n", ":1: header: expected name, aliases, kind, country, acts_for"),
        (HEADER + "Old Quay\t\tclub\tESP\n", ":2: kind: expected one of state"),
        (HEADER + "Old Quay\t\tgroup\tSpain\n", ":2: country: expected an ISO 3166-1 alpha-3 code"),
    ],
)
def test_a_table_that_cannot_be_used_stops_the_start(
    start_server: Callable[..., Server], models: Path, tmp_path: Path, content: str | None, told: str
) -> None:
    table = tmp_path / "actors.tsv"
    if content is not None:
        table.write_text(content)
    with pytest.raises(RuntimeError) as failure:
        start_server(models, STANCE_ACTORS=str(table))
    message = str(failure.value)
    assert "STANCE_ACTORS" in message
    assert str(table) in message
    assert told in message
    assert "Traceback" not in message


def test_without_a_model_too_a_table_without_form_stops_the_start(
    start_server: Callable[..., Server], tmp_path: Path
) -> None:
    with pytest.raises(RuntimeError, match="STANCE_ACTORS"):
        start_server(tmp_path, STANCE_ACTORS=str(tmp_path / "none.tsv"))


def test_a_table_that_was_removed_is_waited_for(knowing: Server, table: Path) -> None:
    content, refused = table.read_text(), metric(knowing, RELOADS, result="refused")
    table.unlink()
    assert wait_until(lambda: metric(knowing, RELOADS, result="refused") == refused + 2)
    assert source(knowing)["actor"].startswith("Ana Ruiz")
    loaded = metric(knowing, RELOADS, result="loaded")
    put(table, content.replace("Old Quay\t\tclub\tESP\n", "").replace("Ana Ruiz Solar", "Ana Ruiz Vega"))
    assert wait_until(lambda: metric(knowing, RELOADS, result="loaded") == loaded + 2)
    assert source(knowing)["actor"] == "Ana Ruiz Vega"
