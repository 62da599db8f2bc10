"""Fits every learned step; later steps learn from what earlier ones say about sentences they have not seen."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from joblib import Parallel
from numpy.typing import NDArray

from stance.cues.cues import group_cues
from stance.cues.cuetagger import CueTagger
from stance.estimators import Bags, JointLogistic, SparseLogistic, hash_bags
from stance.model import Model
from stance.roles.context import CueContext
from stance.roles.linking import Linker
from stance.triples.decoding import Judged, Triple, candidate_triples, choose, likely_stance
from stance.triples.judging import judge_features
from training.crossfit import Cases, by_sentence, cross_fit
from training.cuecases import cue_cases
from training.dataset import Dataset
from training.prepare import Prepared, gold_keys
from training.processes import processes
from training.rolecases import role_cases
from training.rows import stacked
from training.threshold import fit_threshold

FOLDS = 2
CUE_FLOOR = 0.2


def fit_model(
    dataset: Dataset, jobs: int, progress: Callable[[str], None] = lambda _: None
) -> tuple[Model, list[list[Judged]]]:
    """Fit all steps that come after resolution.

    Returns the model and, for each sentence, the triples with their
    confidences as models that had not seen the sentence give them: what cross-validated figures are made of.
    """
    steps = fit_steps(processes(jobs), dataset, progress)
    progress("judge")
    judge, unseen = _fit_judge(processes(jobs), dataset, steps)
    threshold = fit_threshold(dataset.sentences, unseen)
    linker, tagger = steps.linker_and_tagger()
    model = Model(
        dataset.lexicon,
        dataset.gazetteer,
        dataset.antecedents,
        steps.actorhood,
        tagger,
        linker,
        judge,
        CUE_FLOOR,
        threshold,
    )
    return model, unseen


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps before the judge, fitted on everything, and what they find worth judging in sentences that they have not
    seen: for each its ``triples``, and ``cases`` for the judge, fold by fold the triples of its sentences."""

    actorhood: SparseLogistic
    triples: list[list[Triple]]
    cases: Cases
    _last: Iterator[Any]

    def linker_and_tagger(self) -> tuple[Linker, CueTagger]:
        """Those fitted on everything, once the processes are ready with them; they can be taken once."""
        network, source, target, of_cues, logistic = self._last
        return Linker(JointLogistic([source, target]), network), CueTagger(logistic, of_cues)


def fit_steps(
    parallel: Parallel, dataset: Dataset, progress: Callable[[str], None] = lambda _: None
) -> Steps:
    """Fit the steps from actors to triples."""
    prepared, vectors = dataset.sentences, dataset.lexicon.vectors
    progress("actors")
    actorhood, actors = _fit_actorhood(parallel, dataset)
    progress("cues")
    tokens = cue_cases(dataset)
    *of_taggers, of_tagger = zip(tokens.network_fits(vectors), tokens.logistic_fits(), strict=True)
    fitted = iter(parallel(itertools.chain(*of_taggers)))
    pairs = role_cases(dataset, actors)  # while the processes fit
    *of_linkers, of_linker = zip(pairs.network_fits(vectors), *pairs.logistic_fits(), strict=True)
    taggers = [CueTagger(logistic, network) for network, logistic in zip(fitted, fitted, strict=True)]
    progress("roles")
    fitted = iter(parallel(itertools.chain(*of_linkers, of_linker, of_tagger)))  # those on everything last
    chances = tokens.unseen(taggers, vectors)
    contexts = [_contexts(p, c) for p, c in zip(prepared, chances, strict=True)]
    found = pairs.found(contexts, actors)
    triples: list[list[Triple]] = [[] for _ in prepared]
    features: list[Bags] = []
    for fold in range(dataset.parts):
        network, source, target = itertools.islice(fitted, 3)
        unseen = Linker(JointLogistic([source, target]), network)
        held_out = np.flatnonzero(dataset.folds == fold)
        for i, links in zip(held_out, found.links(unseen, held_out, vectors), strict=True):
            triples[i] = [triple for one in links for triple in candidate_triples(one)]
            features.append(hash_bags(judge_features(triples[i], links)))
    order = dataset.by_fold
    right = [right for i in order for right in _right(prepared[i], triples[i])]
    folds = np.repeat(dataset.folds[order], [len(triples[i]) for i in order])
    cases = Cases(stacked(features), np.array(right, np.int64), folds, dataset.parts)
    return Steps(actorhood, triples, cases, fitted)


def _fit_actorhood(parallel: Parallel, dataset: Dataset) -> tuple[SparseLogistic, list[list[float]]]:
    """The filter of actors, and the chance of each mention of each sentence by one that had not seen it."""
    prepared = dataset.sentences
    sizes = [len(p.actors) for p in prepared]
    labels = np.array([actor for p in prepared for actor in p.actors], np.int64)
    rows = stacked([p.actor_bags for p in prepared])
    cases = Cases(rows, labels, np.repeat(dataset.folds, sizes), dataset.parts)
    actorhood, chances = cross_fit(parallel, SparseLogistic(C=0.3), cases)
    return actorhood, by_sentence(chances.tolist(), sizes)


def _fit_judge(
    parallel: Parallel, dataset: Dataset, steps: Steps
) -> tuple[SparseLogistic, list[list[Judged]]]:
    """The judge fitted on everything, and for each sentence what one that had not seen it chooses."""
    judge, chances = cross_fit(parallel, SparseLogistic(C=0.1), steps.cases)
    of_sentence = by_sentence(chances.tolist(), [len(steps.triples[i]) for i in dataset.by_fold])
    unseen: list[list[Judged]] = [[] for _ in dataset.sentences]
    for i, found in zip(dataset.by_fold, of_sentence, strict=True):
        unseen[i] = choose(steps.triples[i], found)
    return judge, unseen


def _contexts(prepared: Prepared, chances: NDArray[np.float64]) -> list[CueContext]:
    """The cues of a sentence whose tokens carry a stance with these ``chances``."""
    reading = prepared.reading
    if not reading.mentions or not prepared.tokens:
        return []
    cues = group_cues(reading, prepared.tokens, chances, CUE_FLOOR)
    return [CueContext(reading, cue, likely_stance(cue), prepared.resolved) for cue in cues]


def _right(prepared: Prepared, triples: Iterable[Triple]) -> list[bool]:
    gold = gold_keys(prepared)
    return [t.told in gold for t in triples]
