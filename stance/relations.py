"""Who stands how towards whom, over a whole document: its stances gathered by source, target and stance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args

from stance.document import Actor, Document, Stance, StanceLabel

Rollup = Literal["country"]


@dataclass(frozen=True, slots=True)
class Relation:
    """The stances of one kind from one source to one target (None where the text names none).

    ``sentences`` is the number of sentences that carry it, confidences lie between 0 and 1, ``strongest`` is
    the index, in the document, of the sentence that carries it with the greatest confidence.
    """

    source: Actor
    target: Actor | None
    stance: StanceLabel
    sentences: int
    mean_confidence: float
    max_confidence: float
    strongest: int

    def to_dict(self) -> dict[str, Any]:
        return {
            "source": _with_name(self.source),
            "target": None if self.target is None else _with_name(self.target),
            "stance": self.stance,
            "sentences": self.sentences,
            "mean_confidence": round(self.mean_confidence, 4),
            "max_confidence": round(self.max_confidence, 4),
            "strongest": self.strongest,
        }


def relations(document: Document, rollup: Rollup | None = None) -> list[Relation]:
    """The relations of a document, those in most sentences first, then those of greatest confidence.

    With ``rollup="country"`` who acts for a state counts as that state: its government bodies, offices and officials,
    but not its firms, media, parties and rebels, nor persons without an office; what is then said between a state and
    itself is left out. A sentence counts once, with its greatest confidence. Raises ValueError for another ``rollup``.
    """
    if rollup is not None and rollup not in get_args(Rollup):
        allowed = " or ".join(map(repr, (*get_args(Rollup), None)))
        raise ValueError(f"rollup: expected {allowed}, found {rollup!r}")
    gathered: dict[tuple[str, str | None, StanceLabel], dict[int, float]] = {}
    actors: dict[str, Actor] = {}
    rolled_up = _to_countries(document) if rollup == "country" else lambda actor: actor
    for index, sentence in enumerate(document.sentences):
        for stance in sentence.stances:
            source, target = _ends(stance, rolled_up)
            if target is not None and source.key == target.key:
                continue
            actors.setdefault(source.key, source)
            if target is not None:
                actors.setdefault(target.key, target)
            found = gathered.setdefault((source.key, target.key if target else None, stance.stance), {})
            found[index] = max(stance.confidence, found.get(index, 0.0))
    listed = [
        _relation(actors[source], actors[target] if target is not None else None, label, confidences)
        for (source, target, label), confidences in gathered.items()
    ]
    return sorted(listed, key=lambda r: (-r.sentences, -r.max_confidence, r.source.name, r.strongest))


def _relation(
    source: Actor, target: Actor | None, stance: StanceLabel, confidences: dict[int, float]
) -> Relation:
    strongest = max(confidences, key=lambda index: confidences[index])
    mean = sum(confidences.values()) / len(confidences)
    return Relation(source, target, stance, len(confidences), mean, confidences[strongest], strongest)


def _ends(stance: Stance, rolled_up: Callable[[Actor], Actor]) -> tuple[Actor, Actor | None]:
    target = None if stance.target is None else rolled_up(stance.target.actor)
    return rolled_up(stance.source.actor), target


def _to_countries(document: Document) -> Callable[[Actor], Actor]:
    """What gives for each actor the state as which it counts, itself where it counts as none."""

    def rolled_up(actor: Actor) -> Actor:
        state = document.states.get(actor.country or "")
        return state if state is not None and _is_of(state, actor) else actor

    return rolled_up


def _is_of(state: Actor, actor: Actor) -> bool:
    """Whether it is the state or acts for it; a firm, a party or a rebel from there does not."""
    return actor.kind == "state" or actor.speaks_for(state)


def _with_name(actor: Actor) -> dict[str, Any]:
    return {"name": actor.name, **actor.to_dict()}
