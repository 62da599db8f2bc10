"""The kind of learned part that every step uses: a sparse logistic regression over string features."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Features = Sequence[Sequence[str]]
#: Binary logarithm of the number of columns into which features are hashed.
BITS = 18


class Bags(NamedTuple):
    """Hashed feature bags: the columns of all bags in a row, and where each bag starts among them."""

    columns: NDArray[np.int32]
    starts: NDArray[np.intp]

    def matrix(self, bits: int = BITS) -> csr_matrix:
        """The same as a sparse matrix of counts: shape (number of bags, 2 ** ``bits``)."""
        from scipy.sparse import csr_matrix

        ends = np.append(self.starts, len(self.columns))
        ones = np.ones(len(self.columns), np.float32)
        matrix = csr_matrix((ones, self.columns & 2**bits - 1, ends), shape=(len(self.starts), 2**bits))
        matrix.sum_duplicates()
        return matrix


def hash_bags(features: Features) -> Bags:
    """Hash bags of feature strings into columns, so that no vocabulary has to be kept (Weinberger et al. 2009).

    scikit-learn's FeatureHasher does the same at three times the cost, which is what counts at run time. A bag
    must not be empty.
    """
    columns = list(map(_columns.__getitem__, chain.from_iterable(features)))
    sizes = [len(bag) for bag in features]
    starts = np.zeros(len(sizes), np.intp)
    np.cumsum(sizes[:-1], out=starts[1:])
    return Bags(np.array(columns, np.int32), starts)


class _Columns(dict[str, int]):
    """The columns of the features met first, which are the frequent ones; the others are worked out each time."""

    def __missing__(self, feature: str) -> int:
        column = int(crc32(feature.encode()) & 2**BITS - 1)
        if len(self) < _REMEMBERED:
            self[feature] = column
        return column


_REMEMBERED = 2**17
_columns = _Columns()


class SparseLogistic:
    """Logistic regression over hashed feature bags, a scikit-learn estimator by its interface.

    ``C`` is the inverse regularisation strength. scikit-learn does the fitting and is loaded only for it: answering
    needs no more than numpy, which halves memory and start-up of whoever loads an artefact.
    """

    def __init__(self, C: float = 0.1) -> None:
        self.C = C

    def get_params(self, deep: bool = True) -> dict[str, Any]:
        """The hyper-parameters, as `sklearn.base.clone` asks for them."""
        return {"C": self.C}

    def set_params(self, **params: Any) -> SparseLogistic:
        """Change hyper-parameters."""
        for name, value in params.items():
            setattr(self, name, value)
        return self

    def fit(self, matrix: csr_matrix, labels: Sequence[int] | NDArray[np.int64]) -> SparseLogistic:
        """Learn from a matrix of `Bags.matrix` and its labels."""
        from sklearn.linear_model import LogisticRegression

        if len(np.unique(labels)) == 1:  # too few data to tell apart: what was seen is all there is
            return self._constant(matrix, int(labels[0]))
        used = np.unique(matrix.indices)  # what no bag has would only cost time
        logistic = LogisticRegression(C=self.C, max_iter=200, tol=1e-3)
        logistic.fit(matrix[:, used], labels)
        self.classes_ = logistic.classes_
        self.weights_ = np.zeros((matrix.shape[1], len(logistic.coef_)), dtype=np.float32)
        self.weights_[used] = logistic.coef_.T
        self.intercept_ = logistic.intercept_.astype(np.float32)
        return self

    def _constant(self, matrix: csr_matrix, label: int) -> SparseLogistic:
        """The estimator of two classes that always answers ``label``."""
        self.classes_ = np.array([0, 1])
        self.weights_ = np.zeros((matrix.shape[1], 1), dtype=np.float32)
        self.intercept_ = np.array([5.0 if label else -5.0], dtype=np.float32)
        return self

    def predict_proba(self, bags: Bags | csr_matrix) -> NDArray[np.float64]:
        """Class probabilities: shape (number of bags, number of classes)."""
        if isinstance(bags, Bags):
            if not len(bags.starts):
                return np.zeros((0, len(self.classes_)))
            sums = np.add.reduceat(self.weights_[bags.columns], bags.starts, axis=0)
        else:
            sums = bags @ self.weights_
        scores = np.asarray(sums, dtype=np.float64) + self.intercept_
        if scores.shape[1] == 1:
            positive = 1.0 / (1.0 + np.exp(-scores[:, 0]))
            return np.column_stack([1.0 - positive, positive])
        return _softmax(scores)

    def predict(self, bags: Bags | csr_matrix) -> NDArray[np.int64]:
        """The most probable class of each bag."""
        return np.asarray(self.classes_[self.predict_proba(bags).argmax(axis=1)])

    def weights(self, features: Sequence[str]) -> NDArray[np.float64]:
        """The coefficients of single features: shape (n, 1 or number of classes)."""
        return np.asarray(self.weights_[hash_bags([[f] for f in features]).columns], dtype=np.float64)


class WordNetwork:
    """A network of one hidden layer over word vectors and hashed bags of general features.

    What it adds to `SparseLogistic` is what vectors know of words that the training sentences do not have.
    ``hidden`` is the width of the layer, ``steps`` about how many batches it learns from (passes over few data are
    many), ``alpha`` the weight of the L2 penalty. Like `SparseLogistic` it loads scikit-learn for fitting only.
    """

    #: Binary logarithm of the number of columns for general features.
    GENERAL_BITS = 8
    #: Columns multiplied at once: products of this size are too small for the linear algebra library to start
    #: threads for, which would wait for each other in a server that has threads of its own.
    _BLOCK = 64

    def __init__(self, hidden: int = 64, steps: int = 2000, alpha: float = 0.01) -> None:
        self.hidden = hidden
        self.steps = steps
        self.alpha = alpha

    def fit(
        self, vectors: NDArray[np.float32], general: csr_matrix, labels: NDArray[np.int64]
    ) -> WordNetwork:
        """Learn from vectors of shape (n, width), general features of shape (n, 2 ** `GENERAL_BITS`) and labels."""
        from sklearn.neural_network import MLPClassifier

        batch = min(128, len(labels))
        network = MLPClassifier((self.hidden,), alpha=self.alpha, batch_size=batch, random_state=0)
        dense = np.hstack([vectors, general.toarray()])
        for _ in range(max(1, round(self.steps * batch / len(labels)))):
            network.partial_fit(dense, labels, classes=np.unique(labels))
        inner, self.outer_ = (weights.astype(np.float32) for weights in network.coefs_)
        self.vector_weights_, self.general_weights_ = np.split(inner, [vectors.shape[1]])
        self.inner_bias_, self.outer_bias_ = (bias.astype(np.float32) for bias in network.intercepts_)
        return self

    def predict_proba(self, vectors: NDArray[np.float32], general: Bags | csr_matrix) -> NDArray[np.float64]:
        """Class probabilities: shape (n, number of classes)."""
        if isinstance(general, Bags):
            columns = general.columns & 2**self.GENERAL_BITS - 1
            known = np.add.reduceat(self.general_weights_[columns], general.starts, axis=0)
        else:
            known = general @ self.general_weights_
        inner = known + self.inner_bias_
        for first in range(0, vectors.shape[1], self._BLOCK):
            block = slice(first, first + self._BLOCK)
            inner += vectors[:, block] @ self.vector_weights_[block]
        return _softmax((np.maximum(inner, 0.0) @ self.outer_ + self.outer_bias_).astype(np.float64))


def _softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    exponents = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances: NDArray[np.float64] = exponents / exponents.sum(axis=1, keepdims=True)
    return chances
