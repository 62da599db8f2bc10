"""What the linkers learn from: every pair of a gold cue and a mention of its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from stance.estimators import Bags, SparseLogistic, WordNetwork, hash_bags
from stance.roles.context import CueContext
from stance.roles.linking import COMMON, ROLES, SLOTS, vector_rows
from stance.roles.roles import role_features
from training.crossfit import Cases, Fit, logistic_fits, network_fits
from training.dataset import Dataset
from training.prepare import Prepared
from training.rows import stacked


@dataclass(frozen=True, slots=True)
class _RolePairs:
    """Features and labels of the pairs of all sentences, features cue by cue, and the fold of each."""

    named: list[Bags] = field(default_factory=list)
    general: list[Bags] = field(default_factory=list)
    rows: list[list[int]] = field(default_factory=list)
    roles: list[int] = field(default_factory=list)
    source: list[bool] = field(default_factory=list)
    target: list[bool] = field(default_factory=list)
    folds: list[int] = field(default_factory=list)

    def add(self, prepared: Prepared, fold: int, actors: Sequence[float]) -> None:
        """Add the pairs of a sentence; ``actors`` has for each mention the chance that it is an actor."""
        reading, names = prepared.reading, prepared.names
        for gold in prepared.cues:
            context = CueContext(reading, gold.cue(reading), gold.stance, prepared.resolved)
            sources, targets = ({names[i] for i in role} for role in (gold.sources, gold.targets))
            features = [role_features(context, index, actor) for index, actor in enumerate(actors)]
            self.named.append(hash_bags([pair.named for pair in features]))
            self.general.append(hash_bags([pair.general for pair in features]))
            for index, name in enumerate(names):
                self.rows.append(vector_rows(context, index))
                role = "source" if name in sources else "target" if name in targets else "bystander"
                self.roles.append(ROLES.index(role))
                self.source.append(name in sources)
                self.target.append(name in targets)
                self.folds.append(fold)


def linker_fits(
    dataset: Dataset, actors: Sequence[Sequence[float]]
) -> tuple[list[Fit], list[Fit], list[Fit]]:
    """The fits of the linkers' networks, of their regressions for sources and of those for targets; ``actors`` has for
    each mention of each sentence the chance that it is an actor."""
    pairs = _RolePairs()
    for one, fold, chances in zip(dataset.sentences, dataset.folds.tolist(), actors, strict=True):
        pairs.add(one, fold, chances)
    sources = Cases(
        stacked(pairs.named),
        np.array(pairs.source, np.int64),
        np.array(pairs.folds, np.int64),
        dataset.parts,
    )
    targets = replace(sources, labels=np.array(pairs.target, np.int64))
    general = replace(
        sources,
        features=stacked(pairs.general),
        labels=np.array(pairs.roles, np.int64),
    )
    network, logistic = WordNetwork(len(ROLES), COMMON, hidden=48, alpha=0.2), SparseLogistic(C=0.1)
    rows = np.array(pairs.rows, np.int32).reshape(-1, SLOTS)
    return (
        network_fits(network, dataset.lexicon.vectors, rows, general),
        logistic_fits(logistic, sources),
        logistic_fits(logistic, targets),
    )
