"""The features that weigh most in the learned steps, among those that many sentences show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from stance.cues.cue_features import token_features
from stance.cues.cues import LABELS
from stance.document import STANCES
from stance.estimators import SparseLogistic
from stance.model import Model
from stance.roles.context import CueContext
from stance.roles.roles import role_features
from training.prepare import Prepared

#: A feature counts from this many occurrences on.
OCCURRENCES = 25
#: How many are listed.
MOST = 12

Ranked = dict[str, list[tuple[str, float]]]


def strongest_cue_features(model: Model, prepared: Iterable[Prepared]) -> Ranked:
    """For each stance the features of tokens that speak most for it, in log-odds against the mean of all
    labels."""
    counts: Counter[str] = Counter()
    for one in prepared:
        for token in one.tokens:
            counts.update(token_features(one.reading, token).named)
    features = _frequent(counts)
    weights = model.tagger.logistic.weights(features)
    weights -= weights.mean(axis=1, keepdims=True)
    return {s: _highest(features, weights[:, LABELS.index(s)].tolist()) for s in STANCES}


def strongest_role_features(model: Model, prepared: Iterable[Prepared]) -> Ranked:
    """The features of (cue, mention) pairs that speak most for and against the roles, in log-odds."""
    counts: Counter[str] = Counter()
    for one in prepared:
        if not one.cues or not one.reading.mentions:
            continue
        chances = model.actor_chances(one.reading)
        for gold in one.cues:
            context = CueContext(one.reading, gold.cue(one.reading), gold.stance, one.resolved)
            for index in range(len(one.resolved)):
                counts.update(role_features(context, index, chances[index]).named)
    features = _frequent(counts)
    ranked: Ranked = {}
    for role, linker in (("source", model.linker.source), ("target", model.linker.target)):
        weights = _single(linker, features)
        ranked[f"for {role}"] = _highest(features, weights)
        ranked[f"against {role}"] = [(f, -w) for f, w in _highest(features, [-w for w in weights])]
    return ranked


def _frequent(counts: Counter[str]) -> list[str]:
    return sorted(feature for feature, count in counts.items() if count >= OCCURRENCES)


def _single(estimator: SparseLogistic, features: Sequence[str]) -> list[float]:
    weights: list[float] = estimator.weights(features)[:, 0].tolist()
    return weights


def _highest(features: Sequence[str], weights: Sequence[float]) -> list[tuple[str, float]]:
    order = sorted(range(len(features)), key=lambda i: -weights[i])
    return [(features[i], weights[i]) for i in order[:MOST]]
