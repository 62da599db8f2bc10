"""Why a stance was read: what spoke for and against its cue, source and target, and what came second."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from stance.cues.cue_features import token_features
from stance.cues.cues import LABELS
from stance.document import Evidence, Explanation
from stance.estimators import SparseLogistic
from stance.model import Model
from stance.roles.linking import Links
from stance.roles.roles import role_features
from stance.triples.decoding import Triple, candidate_triples

#: How many features of each step are told, the weightiest first.
MOST = 6


class Explainer:
    """Explains the triples of one sentence in log-odds of each step's regression; the networks beside them give no
    reasons. What triples share is worked out once: of 48 that *condemned* links, each has the same cue. ``answered`` are all
    that its sentence answers."""

    def __init__(self, model: Model, answered: Iterable[Triple]) -> None:
        self._model = model
        self._answered = {(id(triple.links), triple.source, triple.target) for triple in answered}
        self._cues: dict[int, tuple[Evidence, ...]] = {}
        self._roles: dict[tuple[int, str, int], tuple[Evidence, ...]] = {}
        self._readings: dict[int, list[tuple[float, Triple]]] = {}

    def explain(self, triple: Triple) -> Explanation:
        """The evidence for ``triple``."""
        links = triple.links
        return Explanation(
            cue=self._cue(links),
            source=self._role(links, "source", triple.source),
            target=() if triple.target is None else self._role(links, "target", triple.target),
            runner_up=self._runner_up(triple),
        )

    def _cue(self, links: Links) -> tuple[Evidence, ...]:
        if id(links) not in self._cues:
            features = token_features(links.context.reading, links.cue.anchor)
            self._cues[id(links)] = _evidence(
                self._model.tagger.logistic, features.named, LABELS.index(links.stance)
            )
        return self._cues[id(links)]

    def _role(self, links: Links, role: Literal["source", "target"], index: int) -> tuple[Evidence, ...]:
        key = (id(links), role, index)
        if key not in self._roles:
            linker = self._model.linker
            features = role_features(links.context, index, links.actorhood[index])
            self._roles[key] = _evidence(
                linker.source if role == "source" else linker.target, features.named, 0
            )
        return self._roles[key]

    def _runner_up(self, triple: Triple) -> str:
        """The likeliest reading that is not answered, in words: no stance, another stance of the cue, another source or
        target; in brackets its chance as the first steps see it, before the judge."""
        links, probabilities = triple.links, triple.links.cue.probabilities
        if id(links) not in self._readings:
            self._readings[id(links)] = [(other.chance, other) for other in candidate_triples(links)]
        said = [(probabilities[0], "no stance")]
        for label, chance in zip(LABELS[1:], probabilities[1:], strict=True):
            if label != triple.stance:
                share = chance / (1.0 - probabilities[0])
                said.append((triple.chance * share, f"{label} instead of {triple.stance}"))
        others = [
            (chance, other)
            for chance, other in self._readings[id(links)]
            if (id(links), other.source, other.target) not in self._answered
        ]
        best = max((chance for chance, _ in others), default=0.0)
        said += [(chance, _difference(other, triple)) for chance, other in others if chance == best]
        chance, words = max(said)
        return f"{words} ({chance:.2f})"


def _evidence(estimator: SparseLogistic, features: list[str], column: int) -> tuple[Evidence, ...]:
    weights = estimator.weights(features)
    chosen = weights[:, column] - (weights.mean(axis=1) if weights.shape[1] > 1 else 0.0)
    order = sorted(range(len(features)), key=lambda i: -abs(chosen[i]))
    return tuple(Evidence(features[i], float(chosen[i])) for i in order[:MOST])


def _difference(other: Triple, triple: Triple) -> str:
    """What another reading of the same cue says, in so far as it differs."""
    mentions = triple.links.context.reading.mentions
    said = []
    if other.source != triple.source:
        said.append(f"{mentions[other.source].text} as source")
    if other.target != triple.target:
        said.append("no target" if other.target is None else f"{mentions[other.target].text} as target")
    return " and ".join(said)
