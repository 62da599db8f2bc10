"""The cue tagger: how probably each token carries which stance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stance.cues.cue_features import OWN_SLOT, CueInputs
from stance.estimators import SparseLogistic, WordNetwork, pool
from stance.vectors import WordVectors


@dataclass(frozen=True)
class CueTagger:
    """Two views of a token: ``logistic`` over named features, which can be explained, and ``network`` over word
    vectors, which knows words that the corpus does not have."""

    logistic: SparseLogistic
    network: WordNetwork

    def chances(self, inputs: CueInputs, vectors: WordVectors) -> NDArray[np.float64]:
        """A row a token, a column a label of `stance.cues.cues.LABELS`."""
        named = self.logistic.predict_proba(*inputs.named)
        by_vectors = self.network.predict_proba(vectors.gather(inputs.rows), inputs.general)
        known = inputs.rows[:, OWN_SLOT, None] >= 0  # of other words the network knows too little to be asked
        return pool(named, np.where(known, by_vectors, named))
