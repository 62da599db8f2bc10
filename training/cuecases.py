"""What the cue tagger learns from, every token that could carry a stance, and what taggers say of tokens unseen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from stance.cues.cue_features import COMMON, CueInputs
from stance.cues.cues import LABELS
from stance.cues.cuetagger import CueTagger
from stance.estimators import SparseLogistic, WordNetwork
from stance.vectors import WordVectors
from training.crossfit import Cases, Fit, by_sentence, logistic_fits, network_fits
from training.dataset import Dataset
from training.rows import stacked


@dataclass(frozen=True, slots=True)
class CueCases:
    """The tokens of all sentences, of which each has as many as ``sizes`` says: ``named`` and ``general`` features, and
    ``rows`` of the table of word vectors."""

    named: Cases
    general: Cases
    rows: NDArray[np.int32]
    sizes: list[int]

    def network_fits(self, vectors: WordVectors) -> list[Fit]:
        """The fits of the taggers' networks."""
        return network_fits(WordNetwork(len(LABELS), COMMON), vectors, self.rows, self.general)

    def logistic_fits(self) -> list[Fit]:
        """The fits of their regressions, which learn of a word of one's own from three tokens on."""
        return logistic_fits(SparseLogistic(C=0.03, classes=len(LABELS), least=3), self.named)

    def unseen(self, taggers: Sequence[CueTagger], vectors: WordVectors) -> list[NDArray[np.float64]]:
        """For each sentence the chances of its tokens by the one of ``taggers``, one for each fold, that has not seen
        it: shape (tokens, labels)."""
        chances = np.zeros((len(self.rows), len(LABELS)))
        for fold, tagger in enumerate(taggers):
            held_out = np.flatnonzero(self.named.folds == fold)
            named, general = self.named.features[held_out], self.general.features[held_out]
            chances[held_out] = tagger.chances(CueInputs((named,), general, self.rows[held_out]), vectors)
        return by_sentence(chances, self.sizes)


def cue_cases(dataset: Dataset) -> CueCases:
    """The tokens of a dataset."""
    prepared = dataset.sentences
    sizes = [len(p.labels) for p in prepared]
    named = Cases(
        stacked([p.token_bags for p in prepared]),
        np.array(list(chain.from_iterable(p.labels for p in prepared)), np.int64),
        np.repeat(dataset.folds, sizes),
        dataset.parts,
    )
    general = replace(named, features=stacked([p.general_bags for p in prepared]))
    return CueCases(named, general, np.concatenate([p.vector_rows for p in prepared]), sizes)
