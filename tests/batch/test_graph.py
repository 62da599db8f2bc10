"""The network of all stances loads in networkx with the right counts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pytest

from .conftest import read_jsonl, write_jsonl

Batch = Callable[..., int]


@pytest.mark.parametrize("form", [[], ["--nested"], ["--format", "events"]])
def test_edges_sum_up_the_rows(
    form: list[str], batch: Batch, articles: list[dict[str, Any]], tmp_path: Path
) -> None:
    texts = [*articles, {"id": "last", "text": "Norway condemned the blast. Kenya thanked Poland."}]
    source = write_jsonl(tmp_path / "in.jsonl", texts)
    assert batch(source, "-o", tmp_path / "rows.jsonl") == 0
    assert batch(source, "-o", tmp_path / "out.jsonl", "--graph", tmp_path / "out.graphml", *form) == 0
    rows = read_jsonl(tmp_path / "rows.jsonl")
    graph = nx.read_graphml(tmp_path / "out.graphml")
    edges = {(a, b, data["stance"]): data for a, b, data in graph.edges(data=True)}
    targeted = [row for row in rows if row["target_actor"]]
    counts = Counter((row["source_actor"], row["target_actor"], row["stance"]) for row in targeted)
    assert {key: data["weight"] for key, data in edges.items()} == counts
    confidences: dict[tuple[str, str, str], list[float]] = defaultdict(list)
    days: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for row in targeted:
        key = (row["source_actor"], row["target_actor"], row["stance"])
        confidences[key].append(row["confidence"])
        days[key] += [row["date"]] if row["date"] else []
    for key, data in edges.items():
        assert data["confidence"] == pytest.approx(sum(confidences[key]) / len(confidences[key]), abs=1e-4)
        assert (data["first"], data["last"]) == (min(days[key], default=""), max(days[key], default=""))
    untargeted = Counter(row["source_actor"] for row in rows if not row["target_actor"])
    assert {name: n for name, n in graph.nodes(data="without_target") if n} == untargeted
    assert graph.nodes["Norway"]["country"] == "NOR"
    assert graph.nodes["Norway"]["kind"] == "state"


@pytest.mark.parametrize("name", ["net.graphml.gz", "NET.GRAPHML"])
def test_a_network_may_be_packed(name: str, batch: Batch, tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", [{"text": "Malta condemned Tunisia."}])
    assert batch(source, "-o", tmp_path / "out.jsonl", "--graph", tmp_path / name) == 0
    assert (tmp_path / name).read_bytes().startswith(b"\x1f\x8b" if name.endswith("gz") else b"<?xml")
    graph = nx.read_graphml(tmp_path / name)
    assert list(graph.edges(data="stance")) == [("Malta", "Tunisia", "condemnation")]


def test_edges_have_ids_of_their_own_as_gephi_wants(
    batch: Batch, articles: list[dict[str, Any]], tmp_path: Path
) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", articles)
    assert batch(source, "-o", tmp_path / "out.jsonl", "--graph", tmp_path / "out.graphml") == 0
    edges = ElementTree.parse(tmp_path / "out.graphml").findall(".//{*}edge")
    assert len({edge.get("id") for edge in edges}) == len(edges) > 10


def test_pronouns_that_stand_for_nobody_known_are_no_nodes(batch: Batch, tmp_path: Path) -> None:
    source = write_jsonl(
        tmp_path / "in.jsonl",
        [
            {"text": "He condemned Chad. Farmers praised Oman."},
            {"text": "Many condemned Chad. The four praised Oman. Several praised Chad."},
        ],
    )
    assert batch(source, "-o", tmp_path / "out.jsonl", "--graph", tmp_path / "out.graphml") == 0
    graph = nx.read_graphml(tmp_path / "out.graphml")
    assert set(graph) == {"Farmers", "Oman"}


def test_namesakes_of_two_countries_are_two_nodes(batch: Batch, tmp_path: Path) -> None:
    texts = [
        "Chile's Senate condemned Argentina's Senate.",
        "Argentina's Senate praised Oman.",
        "The Senate condemned Chad.",
        "Brazil's president met the Americans, and the Senate condemned Peru.",
    ]
    source = write_jsonl(tmp_path / "in.jsonl", [{"text": text} for text in texts])
    assert batch(source, "-o", tmp_path / "out.jsonl", "--graph", tmp_path / "out.graphml") == 0
    graph = nx.read_graphml(tmp_path / "out.graphml")
    edges = {(a, b) for a, b in graph.edges()}
    assert edges >= {
        ("Chile's Senate", "Argentina's Senate"),
        ("Argentina's Senate", "Oman"),
        ("Senate (USA)", "Chad"),
        ("Senate", "Peru"),
    }
    assert graph.nodes["Senate (USA)"]["country"] == "USA"
