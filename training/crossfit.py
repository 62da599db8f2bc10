"""Cross-fitting: a model for each fold that has not seen it, so that later steps learn from honest predictions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from stance.estimators import SparseLogistic, WordNetwork
from stance.vectors import WordVectors

#: A fit that is still to be done, in whatever process (what joblib's ``delayed`` gives).
Fit = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Cases:
    """What is learned from: for each case a row of ``features``, a label, and which of ``parts`` folds it is in."""

    features: csr_matrix
    labels: NDArray[np.int64]
    folds: NDArray[np.int64]
    parts: int

    def kept(self) -> list[NDArray[np.intp]]:
        """The cases to fit on: for each fold all but its own, and last all."""
        without = [np.flatnonzero(self.folds != fold) for fold in range(self.parts)]
        return [*without, np.arange(len(self.folds))]


def cross_fit(
    parallel: Parallel, estimator: SparseLogistic, cases: Cases
) -> tuple[SparseLogistic, NDArray[np.float64]]:
    """The estimator fitted on everything, and the probability of each case's second class by one that had not seen it."""
    *unseen, whole = fit_folds(parallel, estimator, cases)
    chances = np.zeros(len(cases.folds))
    for fold, model in enumerate(unseen):
        held_out = np.flatnonzero(cases.folds == fold)
        chances[held_out] = model.predict_proba(cases.features[held_out])[:, 1]
    return whole, chances


def fit_folds(parallel: Parallel, estimator: SparseLogistic, cases: Cases) -> list[SparseLogistic]:
    """One model for each fold, fitted without it, and last the one fitted on everything."""
    return list(parallel(logistic_fits(estimator, cases)))


def logistic_fits(estimator: SparseLogistic, cases: Cases) -> list[Fit]:
    """What is to be done for `fit_folds`."""
    return [delayed(_fit)(estimator, cases.features[kept], cases.labels[kept]) for kept in cases.kept()]


def network_fits(
    network: WordNetwork, vectors: WordVectors, rows: NDArray[np.int32], cases: Cases
) -> list[Fit]:
    """Like `logistic_fits`, for a network that sees general features and the words whose ``rows`` of ``vectors`` each
    case has; it passes as often over the cases of some folds as over all."""
    return [
        delayed(_fit_network)(
            network,
            len(kept) / max(1, len(rows)),
            vectors,
            rows[kept],
            cases.features[kept],
            cases.labels[kept],
        )
        for kept in cases.kept()
    ]


def by_sentence(values: Sequence[Any] | NDArray[Any], sizes: Sequence[int]) -> list[Any]:
    """``values`` of all cases cut into those of each sentence, which has as many of them as ``sizes`` says."""
    ends = np.cumsum(sizes, dtype=np.int64).tolist()
    return [values[end - size : end] for end, size in zip(ends, sizes, strict=True)]


def _fit(estimator: SparseLogistic, matrix: csr_matrix, labels: NDArray[np.int64]) -> SparseLogistic:
    return SparseLogistic(**estimator.get_params()).fit(matrix, labels)


def _fit_network(
    network: WordNetwork,
    share: float,
    vectors: WordVectors,
    rows: NDArray[np.int32],
    general: csr_matrix,
    labels: NDArray[np.int64],
) -> WordNetwork:
    steps = round(network.steps * share)
    return WordNetwork(**{**network.get_params(), "steps": steps}).fit(vectors, rows, general, labels)
