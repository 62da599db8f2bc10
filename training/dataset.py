"""From data to what is fitted on: every sentence read, its pronouns resolved, its features worked out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stance.mentions.gazetteer import Gazetteer
from stance.resolution.pronouns import Antecedents
from stance.words.lexicon import Lexicon
from training.antecedents import fit_antecedents
from training.data import Data
from training.prepare import Prepared, prepare, read
from training.processes import processes


@dataclass(frozen=True)
class Dataset:
    """Sentences in ``folds``. ``antecedents`` is fitted on all of them, ``unseen_antecedents`` has for each fold the one
    that was fitted without it and with which its sentences were resolved."""

    sentences: list[Prepared]
    folds: NDArray[np.int64]
    lexicon: Lexicon
    gazetteer: Gazetteer
    antecedents: Antecedents
    unseen_antecedents: list[Antecedents]

    @property
    def parts(self) -> int:
        """How many folds there are."""
        return len(self.unseen_antecedents)

    @property
    def by_fold(self) -> NDArray[np.intp]:
        """The indices of the sentences, fold by fold: shape (number of sentences,)."""
        return np.argsort(self.folds, kind="stable")


def make_dataset(data: Data, folds: Sequence[int], jobs: int) -> Dataset:
    """Prepare all examples of ``data``; ``folds`` numbers the fold of each."""
    parallel = processes(jobs)
    found = read(parallel, data.examples, data.lexicon, data.gazetteer, data.coreference)
    numbers = np.asarray(folds)
    answered = {i: one.answered for i, one in enumerate(found) if one.answered is not None}
    antecedents, unseen = fit_antecedents(parallel, list(answered.values()), numbers[list(answered)])
    choices = [unseen[fold] for fold in folds]
    sentences = prepare(parallel, data.examples, found, data.gazetteer, choices)
    return Dataset(sentences, numbers, data.lexicon, data.gazetteer, antecedents, unseen)
