"""The cue tagger: how probably each token carries which stance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stance.cue_features import CueInputs
from stance.estimators import SparseLogistic, WordNetwork
from stance.vectors import WordVectors


@dataclass(frozen=True)
class CueTagger:
    """Two views of a token: ``logistic`` over named features, which can be explained, and ``network`` over word
    vectors, which knows words that the corpus does not have."""

    logistic: SparseLogistic
    network: WordNetwork

    def chances(self, inputs: CueInputs, vectors: WordVectors) -> NDArray[np.float64]:
        """A row a token, a column a label of `stance.cues.LABELS`."""
        return agree(
            self.logistic.predict_proba(inputs.named),
            self.network.predict_proba(vectors.gather(inputs.rows), inputs.general),
        )


def agree(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """The normalised geometric mean of two estimates (a logarithmic opinion pool; Heskes 1998)."""
    pooled = np.sqrt(one * other)
    return np.asarray(pooled / pooled.sum(axis=1, keepdims=True))
