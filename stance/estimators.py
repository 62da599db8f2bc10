"""The learned parts of every step: sparse logistic regressions over string features, networks over word vectors."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    from stance.vectors import WordVectors

#: Log-odds against a class that the training data do not have.
_NEVER = 20.0
#: Binary logarithm of the number of columns into which features are hashed.
BITS = 18


class Bags(NamedTuple):
    """Hashed feature bags: the columns of all bags in a row, and where each bag starts among them."""

    columns: NDArray[np.int32]
    starts: NDArray[np.intp]

    def sums(
        self, weights: NDArray[np.float32], places: NDArray[np.int16] | None = None
    ) -> NDArray[np.float32]:
        """The rows of ``weights`` for the columns of each bag added up: shape (number of bags, columns of ``weights``);
        ``places`` tells where the row of each column stands, if not at its own number."""
        if not len(self.starts):
            return np.zeros((0, weights.shape[1]), np.float32)
        rows = self.columns if places is None else places.take(self.columns)
        total: NDArray[np.float32] = np.add.reduceat(weights.take(rows, axis=0), self.starts, axis=0)
        return total

    def cut(self, size: int) -> tuple[Bags, Bags]:
        """The first ``size`` bags, and the others, of which there must be one at least."""
        start = self.starts[size]
        return Bags(self.columns[:start], self.starts[:size]), Bags(
            self.columns[start:], self.starts[size:] - start
        )

    def matrix(self) -> csr_matrix:
        """The same as a sparse matrix of counts: shape (number of bags, 2 ** `BITS`)."""
        from scipy.sparse import csr_matrix

        ends = np.append(self.starts, len(self.columns))
        ones = np.ones(len(self.columns), np.float32)
        matrix = csr_matrix((ones, self.columns.copy(), ends), shape=(len(self.starts), 2**BITS))
        matrix.sum_duplicates()
        return matrix


def hash_bags(features: Sequence[Sequence[str]]) -> Bags:
    """Hash bags of feature strings into columns, so that no vocabulary has to be kept (Weinberger et al. 2009).

    scikit-learn's FeatureHasher does the same at 1.6 times the cost, and would be loaded with every artefact. A bag
    must not be empty.
    """
    sizes = list(map(len, features))
    hashes = np.fromiter(map(crc32, map(str.encode, chain.from_iterable(features))), np.uint32, sum(sizes))
    hashes &= np.uint32(2**BITS - 1)
    starts = np.fromiter(accumulate(sizes, initial=0), np.intp, len(sizes))
    return Bags(hashes.view(np.int32), starts)


#: Between two classes coordinate descent in the dual (Yu, Huang and Lin 2011) ends nearer to the minimum, in half of the time.
_OF_TWO_CLASSES: dict[str, Any] = {"solver": "liblinear", "dual": True, "random_state": 0}


class SparseLogistic:
    """Logistic regression over hashed feature bags.

    Labels are numbers from 0 below ``classes``; one that the training data do not have is never answered. ``C`` is the
    inverse regularisation strength; features that fewer than ``least`` bags have are not learned from; the fit ends where
    the loss is as flat as ``tolerance``. scikit-learn does the fitting and is loaded only for it: answering needs no more
    than numpy, which halves memory and start-up of whoever loads an artefact.
    """

    def __init__(self, C: float = 0.1, classes: int = 2, least: int = 4, tolerance: float = 3e-4) -> None:
        self.C = C
        self.classes = classes
        self.least = least
        self.tolerance = tolerance

    def get_params(self) -> dict[str, Any]:
        """The hyper-parameters, as the constructor takes them."""
        return {name: getattr(self, name) for name in ("C", "classes", "least", "tolerance")}

    def fit(self, matrix: csr_matrix, labels: Sequence[int] | NDArray[np.int64]) -> SparseLogistic:
        """Learn from a matrix of `Bags.matrix` and its labels."""
        present = np.unique(labels) if len(labels) else np.array([0])
        used = np.flatnonzero(np.bincount(matrix.indices, minlength=matrix.shape[1]) >= self.least)
        weights = np.zeros((matrix.shape[1], self.classes), np.float32)
        intercept = np.full(self.classes, -_NEVER, np.float32)
        intercept[present] = 0.0
        if len(present) > 1 and len(used):
            from sklearn.linear_model import LogisticRegression

            method = _OF_TWO_CLASSES if len(present) == 2 else {}
            logistic = LogisticRegression(C=self.C, max_iter=200, tol=self.tolerance, **method)
            logistic.fit(matrix[:, used], labels)
            fitted = present[-len(logistic.coef_) :]  # of two classes only the second has weights
            weights[np.ix_(used, fitted)] = logistic.coef_.T
            intercept[fitted] = logistic.intercept_
        if self.classes == 2:  # what counts is their difference
            weights, intercept = weights[:, 1:] - weights[:, :1], intercept[1:] - intercept[:1]
        self.weights_, self.intercept_ = weights, intercept
        return self

    def predict_proba(self, *bags: Bags | csr_matrix) -> NDArray[np.float64]:
        """Class probabilities: shape (number of bags, number of classes); several sets of bags count together."""
        scores = _scores(self.weights_, self.intercept_, *bags)
        if scores.shape[1] > 1:
            return _softmax(scores)
        positive = _logistic(scores)
        return np.concatenate([1.0 - positive, positive], axis=1)

    def weights(self, features: Sequence[str]) -> NDArray[np.float64]:
        """The coefficients of single features: shape (n, 1 or number of classes)."""
        return np.asarray(self.weights_[hash_bags([[f] for f in features]).columns], dtype=np.float64)


class JointLogistic:
    """Binary regressions over the same bags, whose weights stand side by side and are fetched together."""

    def __init__(self, members: Sequence[SparseLogistic]) -> None:
        self.weights_ = np.hstack([member.weights_ for member in members])
        self.intercept_ = np.hstack([member.intercept_ for member in members])

    def predict_proba(self, *bags: Bags | csr_matrix) -> NDArray[np.float64]:
        """The probability of the second class by each regression: shape (number of bags, number of regressions); several
        sets of bags count together."""
        return _logistic(_scores(self.weights_, self.intercept_, *bags))

    def member(self, number: int) -> SparseLogistic:
        """One of the regressions by itself."""
        one = SparseLogistic()
        own = slice(number, number + 1)
        one.weights_, one.intercept_ = self.weights_[:, own], self.intercept_[own]
        return one


#: More passes over few data only learn them by heart.
_MOST_PASSES = 40
#: Rows of a batch and the rate at which the network learns from it: larger batches are cheaper, for each ends with a step of
#: all weights, and call for longer steps.
_BATCH, _RATE = 512, 0.0028
#: Rows that are made dense at once: all together would need a gigabyte, and half of the time to fill it.
_DENSE = 4 * _BATCH


class WordNetwork:
    """A network of one hidden layer over word vectors and hashed bags of general features.

    What it adds to `SparseLogistic` is what vectors know of words that the training sentences do not have.
    Labels are numbers from 0 below ``classes``. Of the general features it sees the ``common`` ones that most cases have:
    hashing all of them into as many columns costs it more than the rare ones are worth. ``hidden`` is the width of the
    layer, ``steps`` about how many batches it learns from, in at most `_MOST_PASSES` passes over the data, ``alpha`` the
    weight of the L2 penalty, ``blanked`` the share of words that it does not see at each pass, so that it leans on no
    single one (Srivastava et al. 2014). Its weights are the means of those after each pass of the second half, which
    depend less on how it began and ended (Izmailov et al. 2018). Like `SparseLogistic` it loads scikit-learn for fitting
    only.
    """

    #: Multiplications at once: products up to this size are too small for the linear algebra library (OpenBLAS) to
    #: start threads for, which would wait for each other in a server that has threads of its own. Of very many rows
    #: at least so many columns are taken, for a product of single columns costs more than threads do.
    _MOST_AT_ONCE, _LEAST_COLUMNS = 2**18, 64

    def __init__(
        self,
        classes: int,
        common: int,
        hidden: int = 64,
        steps: int = 500,
        alpha: float = 0.05,
        blanked: float = 0.2,
    ) -> None:
        self.classes = classes
        self.common = common
        self.hidden = hidden
        self.steps = steps
        self.alpha = alpha
        self.blanked = blanked

    def get_params(self) -> dict[str, Any]:
        """The hyper-parameters, as the constructor takes them."""
        names = ("classes", "common", "hidden", "steps", "alpha", "blanked")
        return {name: getattr(self, name) for name in names}

    def fit(
        self,
        vectors: WordVectors,
        rows: NDArray[np.int32],
        general: csr_matrix,
        labels: NDArray[np.int64],
    ) -> WordNetwork:
        """Learn from rows of the vector table, shape (n, words), a matrix of `Bags.matrix` of general features, and
        labels."""
        from sklearn.neural_network import MLPClassifier

        if not len(labels):  # nothing to learn from: one case of nothing
            rows, labels = np.full((1, rows.shape[1]), -1, np.int32), np.zeros(1, np.int64)
            general = hash_bags([["none"]]).matrix()
        counts = np.bincount(general.indices, minlength=general.shape[1])
        used = np.sort(np.argsort(-counts, kind="stable")[: self.common])
        general = general[:, used]
        batch = min(_BATCH, len(labels))
        network = MLPClassifier(
            (self.hidden,), alpha=self.alpha, batch_size=batch, learning_rate_init=_RATE, random_state=0
        )
        random = np.random.default_rng(0)
        passes = min(_MOST_PASSES, max(1, round(self.steps * _BATCH / len(labels))))
        means: list[NDArray[np.float64]] = []
        for number in range(1, passes + 1):
            for part in np.array_split(random.permutation(len(labels)), math.ceil(len(labels) / _DENSE)):
                blank = random.random((len(part), rows.shape[1])) < self.blanked
                seen = vectors.gather(np.where(blank, np.int32(-1), rows[part]))
                inputs = np.hstack([seen, general[part].toarray()])
                network.partial_fit(inputs, labels[part], classes=range(self.classes))
            averaged = number - passes // 2
            weights = [*network.coefs_, *network.intercepts_]
            if averaged == 1:
                means = [layer.copy() for layer in weights]
            elif averaged > 1:
                for mean, layer in zip(means, weights, strict=True):
                    mean += (layer - mean) / averaged
        inner, self.outer_, self.inner_bias_, self.outer_bias_ = (mean.astype(np.float32) for mean in means)
        self.vector_weights_, of_general = np.split(inner, [-self.common])
        self.general_weights_ = np.vstack([of_general, np.zeros((1, self.hidden), np.float32)])
        self.places_ = np.full(2**BITS, self.common, np.int16)  # the last row stands for all other columns
        self.places_[used] = np.arange(self.common)
        return self

    def predict_proba(self, vectors: NDArray[np.float32], general: Bags | csr_matrix) -> NDArray[np.float64]:
        """Class probabilities: shape (n, number of classes)."""
        if isinstance(general, Bags):
            inner = general.sums(self.general_weights_, self.places_) + self.inner_bias_
        else:
            inner = general[:, self.places_ < self.common] @ self.general_weights_[:-1] + self.inner_bias_
        width = max(self._LEAST_COLUMNS, self._MOST_AT_ONCE // max(1, inner.size))
        for first in range(0, vectors.shape[1], width):
            block = slice(first, first + width)
            inner += vectors[:, block] @ self.vector_weights_[block]
        np.maximum(inner, 0.0, out=inner)
        return _softmax((inner @ self.outer_ + self.outer_bias_).astype(np.float64))


def pool(one: NDArray[np.float64], other: NDArray[np.float64], weight: float = 0.5) -> NDArray[np.float64]:
    """The normalised geometric mean of two estimators' probabilities, with ``weight`` for the ``other`` one
    (a logarithmic opinion pool; Heskes 1998)."""
    pooled = one ** (1.0 - weight) * other**weight
    return np.asarray(pooled / pooled.sum(axis=1, keepdims=True))


def pool_odds(one: NDArray[np.float64], other: NDArray[np.float64], weight: float) -> NDArray[np.float64]:
    """The same of chances that stand each for itself, whatever their shape."""
    pooled = one ** (1.0 - weight) * other**weight
    return pooled / ((1.0 - one) ** (1.0 - weight) * (1.0 - other) ** weight + pooled)


def _scores(
    weights: NDArray[np.float32], intercept: NDArray[np.float32], *bags: Bags | csr_matrix
) -> NDArray[np.float64]:
    """The sums of the weights of each bag, several sets of bags counted together, and the intercept."""
    total = _sums(weights, bags[0])
    for others in bags[1:]:
        total += _sums(weights, others)
    total += intercept
    return total


def _sums(weights: NDArray[np.float32], bags: Bags | csr_matrix) -> NDArray[np.float64]:
    if not isinstance(bags, Bags):
        return np.asarray(bags @ weights, dtype=np.float64)
    return bags.sums(weights).astype(np.float64)


def _logistic(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(1.0 / (1.0 + np.exp(-scores)))


def _softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    chances: NDArray[np.float64] = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances /= chances.sum(axis=1, keepdims=True)
    return chances
