"""Fits every learned step; later steps learn from what earlier ones say about sentences they have not seen."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from joblib import Parallel
from numpy.typing import NDArray

from stance.cues import cue_features
from stance.cues.cue_features import CueInputs
from stance.cues.cues import LABELS, group_cues
from stance.cues.cuetagger import CueTagger
from stance.estimators import JointLogistic, SparseLogistic, WordNetwork
from stance.model import Model
from stance.roles import linking
from stance.roles.context import CueContext
from stance.roles.linking import Linker, Links
from stance.roles.roles import role_features
from stance.triples.decoding import Judged, Triple, candidate_triples, choose, likely_stance
from stance.triples.judging import judge_features
from stance.vectors import WordVectors
from training.crossfit import Fit, cross_fit, logistic_fits, network_fits
from training.dataset import Dataset
from training.prepare import Prepared, gold_keys
from training.processes import processes
from training.rows import hash_groups
from training.threshold import fit_threshold

FOLDS = 3
CUE_FLOOR = 0.2


def fit_model(
    dataset: Dataset, progress: Callable[[str], None] = lambda _: None, jobs: int = 2
) -> tuple[Model, list[list[Judged]]]:
    """Fit all steps that come after resolution.

    Returns the model and, for each sentence, the triples with their
    confidences as models that had not seen the sentence give them: what cross-validated figures are made of.
    """
    parallel = processes(jobs)
    steps = fit_steps(parallel, dataset, progress)
    progress("judge")
    judge, unseen = _fit_judge(parallel, dataset, steps)
    model = Model(
        dataset.lexicon,
        dataset.gazetteer,
        dataset.antecedents,
        steps.actorhood,
        steps.tagger,
        steps.linker,
        judge,
        CUE_FLOOR,
        fit_threshold(dataset.sentences, unseen),
    )
    return model, unseen


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps before the judge, fitted on everything, and what they say of sentences that they have not seen: for each
    the links of its cues, and the readings of these that are worth judging."""

    actorhood: SparseLogistic
    tagger: CueTagger
    linker: Linker
    links: list[list[Links]]
    triples: list[list[Triple]]


def fit_steps(
    parallel: Parallel, dataset: Dataset, progress: Callable[[str], None] = lambda _: None
) -> Steps:
    """Fit the steps from actors to triples."""
    prepared, folds, vectors = dataset.sentences, dataset.folds, dataset.lexicon.vectors
    progress("actors")
    actorhood, actor_chances = cross_fit(
        parallel, SparseLogistic(C=0.3), folds, [p.actor_rows for p in prepared], [p.actors for p in prepared]
    )
    actors = [c[:, 1] if len(c) else np.zeros(0) for c in actor_chances]
    progress("cues")
    fitted = parallel(_tagger_fits(dataset))
    pairs = [_role_pairs(p, a) for p, a in zip(prepared, actors, strict=True)]  # while the processes fit
    taggers = [CueTagger(logistic, network) for network, logistic in _each_fold(fitted, 2)]
    progress("roles")
    fitted = parallel(_linker_fits(dataset, pairs))
    contexts = [_unseen_contexts(p, taggers[fold], vectors) for p, fold in zip(prepared, folds, strict=True)]
    links: list[list[Links]] = [[] for _ in prepared]
    triples: list[list[Triple]] = [[] for _ in prepared]
    for fold, (network, source, target) in enumerate(_each_fold(fitted, 3)):
        linker = Linker(JointLogistic([source, target]), network)
        for i in np.flatnonzero(folds == fold):  # while the processes fit those of the other folds
            links[i] = linker.link(contexts[i], actors[i].tolist(), vectors)
            triples[i] = [triple for one in links[i] for triple in candidate_triples(one)]
    return Steps(actorhood, taggers[-1], linker, links, triples)


def _fit_judge(
    parallel: Parallel, dataset: Dataset, steps: Steps
) -> tuple[SparseLogistic, list[list[Judged]]]:
    """The judge fitted on everything, and for each sentence what one that had not seen it chooses."""
    rows = hash_groups(
        [
            judge_features(candidates, of_sentence)
            for of_sentence, candidates in zip(steps.links, steps.triples, strict=True)
        ]
    )
    right = [_right(p, t) for p, t in zip(dataset.sentences, steps.triples, strict=True)]
    judge, chances = cross_fit(parallel, SparseLogistic(C=0.05), dataset.folds, rows, right)
    unseen = [
        choose(t, c[:, 1].tolist() if len(c) else []) for t, c in zip(steps.triples, chances, strict=True)
    ]
    return judge, unseen


def _each_fold(fitted: Iterable[Any], views: int) -> Iterator[tuple[Any, ...]]:
    """The estimators of each fold as soon as all of its views are fitted, and last those on everything."""
    fitted = iter(fitted)
    while estimators := tuple(itertools.islice(fitted, views)):
        yield estimators


def _fold_by_fold(*views: list[Fit]) -> list[Fit]:
    """The fits of several views in the order in which `_each_fold` takes them."""
    return [fit for of_fold in zip(*views, strict=True) for fit in of_fold]


def _tagger_fits(dataset: Dataset) -> list[Fit]:
    """The networks and regressions of the cue taggers without each fold and last on everything."""
    prepared, folds = dataset.sentences, dataset.folds
    labels = [p.labels for p in prepared]
    networks = network_fits(
        WordNetwork(len(LABELS), cue_features.GENERAL_BITS),
        folds,
        dataset.lexicon.vectors,
        [p.vector_rows for p in prepared],
        [p.general_rows for p in prepared],
        labels,
    )
    logistic = SparseLogistic(C=0.03, classes=len(LABELS))
    return _fold_by_fold(networks, logistic_fits(logistic, folds, [p.token_rows for p in prepared], labels))


@dataclass(frozen=True, slots=True)
class _RolePairs:
    """Features and labels of every (gold cue, mention) pair of a sentence."""

    named: list[list[str]] = field(default_factory=list)
    general: list[list[str]] = field(default_factory=list)
    rows: list[list[int]] = field(default_factory=list)
    source: list[bool] = field(default_factory=list)
    target: list[bool] = field(default_factory=list)

    @property
    def roles(self) -> list[int]:
        """The class of each pair as the network tells them apart."""
        names = (
            "source" if s else "target" if t else "bystander"
            for s, t in zip(self.source, self.target, strict=True)
        )
        return [linking.ROLES.index(name) for name in names]


def _linker_fits(dataset: Dataset, pairs: Sequence[_RolePairs]) -> list[Fit]:
    """Those of the linkers: a network, a regression for sources and one for targets."""
    folds = dataset.folds
    named = hash_groups([p.named for p in pairs])
    networks = network_fits(
        WordNetwork(len(linking.ROLES), linking.GENERAL_BITS, alpha=0.2),
        folds,
        dataset.lexicon.vectors,
        [np.array(p.rows, np.int32).reshape(-1, linking.SLOTS) for p in pairs],
        hash_groups([p.general for p in pairs], linking.GENERAL_BITS),
        [p.roles for p in pairs],
    )
    logistic = SparseLogistic(C=0.1)
    sources = logistic_fits(logistic, folds, named, [p.source for p in pairs])
    targets = logistic_fits(logistic, folds, named, [p.target for p in pairs])
    return _fold_by_fold(networks, sources, targets)


def _role_pairs(prepared: Prepared, actors: NDArray[np.float64]) -> _RolePairs:
    pairs = _RolePairs()
    reading, names = prepared.reading, prepared.names
    for gold in prepared.cues:
        context = CueContext(reading, gold.cue(reading), gold.stance, prepared.resolved)
        sources, targets = ({names[i] for i in role} for role in (gold.sources, gold.targets))
        for index, name in enumerate(names):
            features = role_features(context, index, actors[index])
            pairs.named.append(features.named)
            pairs.general.append(features.general)
            pairs.rows.append(linking.vector_rows(context, index))
            pairs.source.append(name in sources)
            pairs.target.append(name in targets)
    return pairs


def _unseen_contexts(prepared: Prepared, tagger: CueTagger, vectors: WordVectors) -> list[CueContext]:
    """The cues that ``tagger``, which has not seen the sentence, finds in it."""
    reading = prepared.reading
    if not reading.mentions or not prepared.tokens:
        return []
    chances = tagger.chances(
        CueInputs((prepared.token_rows,), prepared.general_rows, prepared.vector_rows), vectors
    )
    cues = group_cues(reading, prepared.tokens, chances, CUE_FLOOR)
    return [CueContext(reading, cue, likely_stance(cue), prepared.resolved) for cue in cues]


def _right(prepared: Prepared, triples: Iterable[Triple]) -> list[bool]:
    gold = gold_keys(prepared)
    return [t.told in gold for t in triples]
