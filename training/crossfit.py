"""Cross-fitting: a model for each fold that has not seen it, so that later steps learn from honest predictions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack

from stance.estimators import SparseLogistic, WordNetwork
from stance.vectors import WordVectors

#: A fit that is still to be done, in whatever process (what joblib's ``delayed`` gives).
Fit = tuple[Any, ...]


def cross_fit(
    parallel: Parallel,
    estimator: SparseLogistic,
    folds: NDArray[np.int64],
    rows: list[csr_matrix],
    labels: Sequence[Sequence[Any]],
) -> tuple[SparseLogistic, list[NDArray[np.float64]]]:
    """The estimator fitted on everything, and each sentence's probabilities by one that had not seen it."""
    models = fit_folds(parallel, estimator, folds, rows, labels)
    unseen = [
        models[fold].predict_proba(row) if row.shape[0] else np.zeros((0, 2))
        for fold, row in zip(folds, rows, strict=True)
    ]
    return models[-1], unseen


def fit_folds(
    parallel: Parallel,
    estimator: SparseLogistic,
    folds: NDArray[np.int64],
    rows: list[csr_matrix],
    labels: Sequence[Sequence[Any]],
) -> list[SparseLogistic]:
    """One model for each fold, fitted without it, and last the one fitted on everything."""
    return list(parallel(logistic_fits(estimator, folds, rows, labels)))


def logistic_fits(
    estimator: SparseLogistic,
    folds: NDArray[np.int64],
    rows: list[csr_matrix],
    labels: Sequence[Sequence[Any]],
) -> list[Fit]:
    """What is to be done for `fit_folds`."""
    matrix, flat = vstack(rows).tocsr(), _flat(labels)
    return [
        delayed(_fit)(estimator, matrix[index], flat[index])
        for index in _kept(folds, [row.shape[0] for row in rows])
    ]


def network_fits(
    network: WordNetwork,
    folds: NDArray[np.int64],
    vectors: WordVectors,
    rows: list[NDArray[np.int32]],
    general: list[csr_matrix],
    labels: Sequence[Sequence[Any]],
) -> list[Fit]:
    """Like `logistic_fits`, for a network over word vectors and general features."""
    flat_rows, matrix, flat = np.concatenate(rows), vstack(general).tocsr(), _flat(labels)
    return [
        delayed(_fit_network)(network, vectors, flat_rows[index], matrix[index], flat[index])
        for index in _kept(folds, [len(part) for part in labels])
    ]


def _kept(folds: NDArray[np.int64], sizes: Sequence[int]) -> list[NDArray[np.intp]]:
    """The rows to fit on: for each fold all but its own, and last all."""
    fold_of_row = np.repeat(folds, sizes)
    without = [np.flatnonzero(fold_of_row != fold) for fold in range(int(folds.max()) + 1)]
    return [*without, np.arange(len(fold_of_row))]


def _flat(labels: Sequence[Sequence[Any]]) -> NDArray[np.int64]:
    return np.concatenate([np.asarray(part, dtype=np.int64) for part in labels])


def _fit(estimator: SparseLogistic, matrix: csr_matrix, labels: NDArray[np.int64]) -> SparseLogistic:
    return SparseLogistic(**estimator.get_params()).fit(matrix, labels)


def _fit_network(
    network: WordNetwork,
    vectors: WordVectors,
    rows: NDArray[np.int32],
    general: csr_matrix,
    labels: NDArray[np.int64],
) -> WordNetwork:
    return WordNetwork(**network.get_params()).fit(vectors, rows, general, labels)
