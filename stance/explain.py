"""Why a stance was read: what spoke for and against its cue, source and target, and what came second."""

from __future__ import annotations

from stance.cue_features import token_features
from stance.cues import LABELS
from stance.decoding import Triple
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
    """The nearest other reading in words: another target, another source, or another stance of the cue."""
    links = triple.links
    readings: list[tuple[float, str]] = []
    for label, chance in zip(LABELS, links.cue.probabilities, strict=True):
        if label != triple.stance:
            said = "no stance" if label == "none" else f"{label} instead of {triple.stance}"
            readings.append((chance, f"{said} ({chance:.2f})"))
    for name, chances, chosen in (
        ("source", links.source, triple.source),
        ("target", triple.targets, triple.target),
    ):
        for index, mention in enumerate(links.context.reading.mentions):
            if index not in (chosen, triple.source, triple.target):
                readings.append((float(chances[index]), f"{mention.text} as {name} ({chances[index]:.2f})"))
    return max(readings)[1]
