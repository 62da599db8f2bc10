"""What the linkers learn from, every pair of a gold cue and a mention of its sentence, and what they see of other pairs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack

from stance.document import StanceLabel
from stance.estimators import SparseLogistic, WordNetwork
from stance.roles.context import CueContext
from stance.roles.linking import COMMON, ROLES, SLOTS, Linker, Links, RoleInputs, linked, role_inputs
from stance.vectors import WordVectors
from training.crossfit import Cases, Fit, by_sentence, logistic_fits, network_fits
from training.dataset import Dataset
from training.prepare import Prepared
from training.rows import stacked

#: By what the pairs of a cue are known: the number of its sentence, its tokens and its stance.
_Known = tuple[int, int, int, StanceLabel]


@dataclass(frozen=True, slots=True)
class RoleCases:
    """The pairs of all sentences, cue by cue: what a linker sees of each, whether the mention is a source of the cue and
    whether it is a target, and its fold; ``first`` has for each cue the number of its first pair."""

    inputs: RoleInputs
    sources: NDArray[np.bool_]
    targets: NDArray[np.bool_]
    folds: NDArray[np.int64]
    parts: int
    first: dict[_Known, int]

    def network_fits(self, vectors: WordVectors) -> list[Fit]:
        """The fits of the linkers' networks."""
        bystander, source, target = map(ROLES.index, ("bystander", "source", "target"))
        roles = np.where(self.sources, source, np.where(self.targets, target, bystander))
        general = Cases(self.inputs.general, roles, self.folds, self.parts)
        network = WordNetwork(len(ROLES), COMMON, hidden=48, alpha=0.2)
        return network_fits(network, vectors, self.inputs.rows, general)

    def logistic_fits(self) -> tuple[list[Fit], list[Fit]]:
        """The fits of their regressions, for sources and for targets."""
        features = csr_matrix(self.inputs.general + self.inputs.lexical)
        sources, targets = (
            logistic_fits(
                SparseLogistic(C=0.1), Cases(features, labels.astype(np.int64), self.folds, self.parts)
            )
            for labels in (self.sources, self.targets)
        )
        return sources, targets

    def found(
        self, contexts: Sequence[Sequence[CueContext]], actors: Sequence[Sequence[float]]
    ) -> FoundPairs:
        """The pairs of the cues that were found in each sentence; those of a gold cue are not worked out again."""
        new: list[RoleInputs] = []
        places: list[range] = []
        end = len(self.folds)
        for number, (of_sentence, chances) in enumerate(zip(contexts, actors, strict=True)):
            unknown = []
            for context in of_sentence:
                first = self.first.get(_known(number, context))
                if first is None:
                    unknown.append(context)
                    first, end = end, end + len(chances)
                places.append(range(first, first + len(chances)))
            if unknown:
                new.append(role_inputs(unknown, chances))
        order = np.fromiter(chain.from_iterable(places), np.intp)
        both = [self.inputs, _stacked(new)]
        return FoundPairs(
            contexts,
            actors,
            RoleInputs(
                vstack([inputs.general for inputs in both], "csr")[order],
                vstack([inputs.lexical for inputs in both], "csr")[order],
                np.concatenate([inputs.rows for inputs in both])[order],
            ),
        )


@dataclass(frozen=True, slots=True)
class FoundPairs:
    """What a linker sees of every mention for every cue that was found, sentence by sentence: ``contexts`` has the cues of
    each, ``actors`` the chances of its mentions to be actors."""

    contexts: Sequence[Sequence[CueContext]]
    actors: Sequence[Sequence[float]]
    inputs: RoleInputs

    def links(
        self, linker: Linker, sentences: NDArray[np.intp], vectors: WordVectors
    ) -> Iterator[list[Links]]:
        """What ``linker`` says of the cues of each of ``sentences``."""
        sizes = [len(c) * len(a) for c, a in zip(self.contexts, self.actors, strict=True)]
        asked = np.isin(np.repeat(np.arange(len(sizes)), sizes), sentences)
        inputs = self.inputs
        chances = linker.chances(
            RoleInputs(inputs.general[asked], inputs.lexical[asked], inputs.rows[asked]), vectors
        )
        for i, of_sentence in zip(
            sentences, by_sentence(chances, [sizes[i] for i in sentences]), strict=True
        ):
            yield linked(self.contexts[i], self.actors[i], of_sentence)


def role_cases(dataset: Dataset, actors: Sequence[Sequence[float]]) -> RoleCases:
    """The pairs of the gold cues of a dataset; ``actors`` has for each mention of each sentence the chance that it is an
    actor."""
    inputs: list[RoleInputs] = []
    sources: list[bool] = []
    targets: list[bool] = []
    sizes: list[int] = []
    first: dict[_Known, int] = {}
    for number, (prepared, chances) in enumerate(zip(dataset.sentences, actors, strict=True)):
        contexts, before = _gold_contexts(prepared), len(sources)
        if contexts and chances:
            inputs.append(role_inputs(contexts, chances))
        names = prepared.names
        for gold, context in zip(prepared.cues, contexts, strict=True):
            first[_known(number, context)] = len(sources)
            of_sources, of_targets = ({names[i] for i in role} for role in (gold.sources, gold.targets))
            sources += [name in of_sources for name in names]
            targets += [name in of_targets for name in names]
        sizes.append(len(sources) - before)
    folds = np.repeat(dataset.folds, sizes)
    return RoleCases(
        _stacked(inputs),
        np.array(sources, np.bool_),
        np.array(targets, np.bool_),
        folds,
        dataset.parts,
        first,
    )


def _gold_contexts(prepared: Prepared) -> list[CueContext]:
    return [
        CueContext(prepared.reading, gold.cue(prepared.reading), gold.stance, prepared.resolved)
        for gold in prepared.cues
    ]


def _known(number: int, context: CueContext) -> _Known:
    return number, context.cue.first, context.cue.last, context.stance


def _stacked(inputs: Sequence[RoleInputs]) -> RoleInputs:
    """All pairs of ``inputs``, one behind the other."""
    return RoleInputs(
        stacked([one.general for one in inputs]),
        stacked([one.lexical for one in inputs]),
        np.concatenate([np.zeros((0, SLOTS), np.int32), *(one.rows for one in inputs)]),
    )
