"""Why a stance was read: what spoke for and against its cue, source and target, and what came second."""

from __future__ import annotations

from stance.cue_features import token_features
from stance.cues import LABELS
from stance.decoding import Triple, candidate_triples
from stance.document import Evidence, Explanation
from stance.estimators import SparseLogistic
from stance.model import Model
from stance.roles import role_features

#: How many features of each step are told, the weightiest first.
MOST = 6


def explain_triple(model: Model, triple: Triple) -> Explanation:
    """The evidence for ``triple``, in log-odds of each step's regression; the networks beside them give no reasons."""
    context = triple.links.context
    reading, cue = context.reading, context.cue
    label = LABELS.index(triple.stance)
    chances = model.actor_chances(reading)
    target = triple.target
    return Explanation(
        cue=_evidence(model.tagger.logistic, token_features(reading, cue.anchor).named, label),
        source=_evidence(
            model.linker.source, role_features(context, triple.source, chances[triple.source]).named, 0
        ),
        target=()
        if target is None
        else _evidence(model.linker.target, role_features(context, target, chances[target]).named, 0),
        runner_up=_runner_up(triple),
    )


def _evidence(estimator: SparseLogistic, features: list[str], column: int) -> tuple[Evidence, ...]:
    weights = estimator.weights(features)
    chosen = weights[:, column] - (weights.mean(axis=1) if weights.shape[1] > 1 else 0.0)
    order = sorted(range(len(features)), key=lambda i: -abs(chosen[i]))
    return tuple(Evidence(features[i], float(chosen[i])) for i in order[:MOST])


def _runner_up(triple: Triple) -> str:
    """The likeliest other reading in words: no stance, another stance of the cue, another source or target; in brackets
    its chance as the first steps see it, before the judge."""
    links, probabilities = triple.links, triple.links.cue.probabilities
    readings = [(probabilities[0], "no stance")]
    for label, chance in zip(LABELS[1:], probabilities[1:], strict=True):
        if label != triple.stance:
            share = chance / (1.0 - probabilities[0])
            readings.append((triple.chance * share, f"{label} instead of {triple.stance}"))
    for other in candidate_triples(links):
        if (other.source, other.target) != (triple.source, triple.target):
            readings.append((other.chance, _difference(other, triple)))
    chance, said = max(readings)
    return f"{said} ({chance:.2f})"


def _difference(other: Triple, triple: Triple) -> str:
    """What another reading of the same cue says, in so far as it differs."""
    mentions = triple.links.context.reading.mentions
    said = []
    if other.source != triple.source:
        said.append(f"{mentions[other.source].text} as source")
    if other.target != triple.target:
        said.append("no target" if other.target is None else f"{mentions[other.target].text} as target")
    return " and ".join(said)
