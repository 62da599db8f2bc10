"""The two kinds of learned parts: sparse logistic regressions over string features."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.feature_extraction import FeatureHasher
from sklearn.linear_model import LogisticRegression

Features = Sequence[Sequence[str]]


class SparseLogistic(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Logistic regression over bags of feature strings.

    Features are hashed, so that no vocabulary has to be kept (Weinberger et al. 2009). ``C`` is the inverse
    regularisation strength, ``bits`` the binary logarithm of the number of columns.
    """

    def __init__(self, C: float = 0.1, bits: int = 18) -> None:
        self.C = C
        self.bits = bits

    def columns(self, features: Features) -> csr_matrix:
        """The hashed matrix, one row an item: shape (n, 2 ** bits)."""
        hasher = FeatureHasher(n_features=2**self.bits, input_type="string", alternate_sign=False, dtype=np.float32)
        return hasher.transform(features)

    def fit(self, features: Features | csr_matrix, labels: Sequence[int]) -> SparseLogistic:
        """Learn from feature bags, or from the matrix that `columns` made of them."""
        matrix = features if isinstance(features, csr_matrix) else self.columns(features)
        logistic = LogisticRegression(C=self.C, max_iter=200, tol=1e-3)
        logistic.fit(matrix, labels)
        self.classes_ = logistic.classes_
        self.coef_ = logistic.coef_.astype(np.float32)
        self.intercept_ = logistic.intercept_.astype(np.float32)
        return self

    def predict_proba(self, features: Features | csr_matrix) -> NDArray[np.float64]:
        """Class probabilities, shape (n, number of classes)."""
        if not isinstance(features, csr_matrix) and not features:
            return np.zeros((0, len(self.classes_)))
        matrix = features if isinstance(features, csr_matrix) else self.columns(features)
        scores = np.asarray(matrix @ self.coef_.T, dtype=np.float64) + self.intercept_
        if scores.shape[1] == 1:
            positive = 1.0 / (1.0 + np.exp(-scores[:, 0]))
            return np.column_stack([1.0 - positive, positive])
        scores -= scores.max(axis=1, keepdims=True)
        exponents = np.exp(scores)
        return exponents / exponents.sum(axis=1, keepdims=True)

    def predict(self, features: Features | csr_matrix) -> NDArray[np.int64]:
        """The most probable class of each item."""
        return self.classes_[self.predict_proba(features).argmax(axis=1)]

    def weights(self, features: Sequence[str]) -> NDArray[np.float64]:
        """The coefficients of single features: shape (n, 1 or number of classes)."""
        return np.asarray(self.columns([[f] for f in features]) @ self.coef_.T, dtype=np.float64)
