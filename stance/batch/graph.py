"""The network of who stands how towards whom, summed over all documents, for networkx and Gephi."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import networkx as nx
import pyarrow as pa

from stance.batch.namesakes import Identity, identity, labels
from stance.batch.packing import packed_draft
from stance.batch.tables import row_dicts
from stance.mentions.mentions import stands_for_nobody

_COLUMNS = [
    "date",
    "stance",
    "confidence",
    *(f"{side}_{name}" for side in ("source", "target") for name in ("actor", "kind", "country")),
]


@dataclass(slots=True)
class Edge:
    """The stances of one kind of one actor towards another."""

    count: int = 0
    confidence: float = 0.0
    first: str = ""
    last: str = ""


class StanceGraph:
    """Sums up rows; its size depends on the number of pairs of actors, not of documents."""

    def __init__(self) -> None:
        self._actors: dict[Identity, tuple[str, str]] = {}
        self._untargeted: dict[Identity, int] = {}
        self._edges: dict[tuple[Identity, Identity, str], Edge] = {}

    def add(self, table: pa.Table) -> None:
        """Count the stances of a table of stances, events or nested documents; those of a pronoun that stands for nobody
        known are left out, for he of one text is not he of another."""
        for row in _stances(table):
            if stands_for_nobody(row["source_actor"]) or stands_for_nobody(row["target_actor"]):
                continue
            source = self._noted(row["source_actor"], row["source_kind"], row["source_country"])
            if row["target_actor"] is None:
                self._untargeted[source] = self._untargeted.get(source, 0) + 1
                continue
            target = self._noted(row["target_actor"], row["target_kind"], row["target_country"])
            edge = self._edges.setdefault((source, target, row["stance"]), Edge())
            edge.count += 1
            edge.confidence += row["confidence"]
            if row["date"] is not None:
                day = str(row["date"])
                edge.first = min(edge.first or day, day)
                edge.last = max(edge.last, day)

    def to_networkx(self) -> nx.MultiDiGraph[str]:
        """Actors as nodes, named with their country where it tells namesakes apart, and an edge for each pair and stance.

        Nodes have ``label``, ``kind``, ``country`` and ``without_target``, the number of stances whose
        sentence names no target; edges have ``stance``, ``weight`` (the number of stances), ``confidence``
        (their mean), and ``first`` and ``last``, days as ISO 8601 or empty.
        """
        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        shown = labels(self._actors)
        for actor, (kind, country) in self._actors.items():
            untargeted = self._untargeted.get(actor, 0)
            name = shown[actor]
            graph.add_node(name, label=name, kind=kind, country=country, without_target=untargeted)
        for number, ((source, target, stance), edge) in enumerate(self._edges.items()):
            graph.add_edge(
                shown[source],
                shown[target],
                key=f"e{number}",  # becomes the edge's id in GraphML, which Gephi wants to be unique
                stance=stance,
                label=stance,
                weight=edge.count,
                confidence=round(edge.confidence / edge.count, 4),
                first=edge.first,
                last=edge.last,
            )
        return graph

    def write(self, path: Path) -> None:
        """Write GraphML, whole or not at all."""
        with packed_draft(path) as stream:
            nx.write_graphml(self.to_networkx(), stream)

    def _noted(self, name: str, kind: str, country: str | None) -> Identity:
        actor = identity(name, kind, country)
        self._actors.setdefault(actor, (kind, country or ""))
        return actor


def _stances(table: pa.Table) -> Iterator[dict[str, Any]]:
    if "sentences" not in table.schema.names:
        yield from table.select(_COLUMNS).to_pylist()
        return
    for document in row_dicts(table.select(["date", "sentences"])):
        for sentence in document["sentences"]:
            for stance in sentence["stances"]:
                row = {
                    "date": document["date"],
                    "stance": stance["stance"],
                    "confidence": stance["confidence"],
                }
                for side in ("source", "target"):
                    mention = stance[side] or {}
                    row |= {f"{side}_{name}": mention.get(name) for name in ("actor", "kind", "country")}
                yield row
