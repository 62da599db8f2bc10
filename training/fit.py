"""Fits every learned step; later steps learn from what earlier ones say about sentences they have not seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from joblib import Parallel
from numpy.typing import NDArray

from stance.context import CueContext
from stance.cues import group_cues
from stance.decoding import Judged, Links, Triple, candidate_triples, choose, likely_stance
from stance.estimators import SparseLogistic, WordNetwork
from stance.gazetteer import Gazetteer
from stance.judging import judge_features
from stance.lexicon import Lexicon
from stance.model import Model, link_roles
from stance.roles import role_features
from training.crossfit import cross_fit, cross_fit_tagger, fit_folds
from training.prepare import Prepared, gold_keys, hash_groups, triple_key

FOLDS = 4
CUE_FLOOR = 0.3
#: A loss of F1 that is less than the noise of cross-validation.
TOLERANCE = 0.004


def fit_model(
    prepared: list[Prepared],
    folds: NDArray[np.int64],
    lexicon: Lexicon,
    gazetteer: Gazetteer,
    progress: Callable[[str], None] = lambda _: None,
    jobs: int = 2,
) -> tuple[Model, list[list[Judged]]]:
    """Fit all steps.

    ``folds`` numbers the fold of each sentence. Returns the model and, for each sentence, the triples with their
    confidences as models that had not seen the sentence give them: what cross-validated figures are made of.
    """
    parallel = Parallel(n_jobs=jobs)
    progress("actors")
    actorhood, actor_chances = cross_fit(
        parallel, SparseLogistic(C=0.3), folds, [p.actor_rows for p in prepared], [p.actors for p in prepared]
    )
    actors = [c[:, 1] if len(c) else np.zeros(0) for c in actor_chances]
    progress("cues")
    tagger, token_chances = cross_fit_tagger(
        parallel, SparseLogistic(C=0.03), WordNetwork(), folds, prepared, lexicon.vectors
    )
    progress("roles")
    pairs = [_role_pairs(p, a) for p, a in zip(prepared, actors, strict=True)]
    rows = hash_groups([p.features for p in pairs])
    linkers = [
        fit_folds(parallel, SparseLogistic(C=0.1), folds, rows, labels)
        for labels in ([p.source for p in pairs], [p.target for p in pairs])
    ]
    progress("triples")
    links = [
        _unseen_links(p, chances, a, linkers[0][fold], linkers[1][fold])
        for p, chances, a, fold in zip(prepared, token_chances, actors, folds, strict=True)
    ]
    triples = [[triple for one in of_sentence for triple in candidate_triples(one)] for of_sentence in links]
    progress("judge")
    judged = hash_groups(
        [
            [judge_features(triple, len(of_sentence)) for triple in candidates]
            for of_sentence, candidates in zip(links, triples, strict=True)
        ]
    )
    right = [_right(p, t) for p, t in zip(prepared, triples, strict=True)]
    judge, confidences = cross_fit(parallel, SparseLogistic(C=0.1), folds, judged, right)
    unseen = [
        choose(t, c[:, 1].tolist() if len(c) else []) for t, c in zip(triples, confidences, strict=True)
    ]
    gold = [gold_keys(p) for p in prepared]
    threshold = best_threshold(
        [
            (confidence, triple_key(p, triple) in keys)
            for p, keys, answers in zip(prepared, gold, unseen, strict=True)
            for triple, confidence in answers
        ],
        sum(len(c.pairs) for p in prepared for c in p.cues),
    )
    model = Model(
        lexicon, gazetteer, actorhood, tagger, linkers[0][-1], linkers[1][-1], judge, CUE_FLOOR, threshold
    )
    return model, unseen


@dataclass(frozen=True, slots=True)
class RolePairs:
    """Features and labels of every (gold cue, mention) pair of a sentence."""

    features: list[list[str]]
    source: list[bool]
    target: list[bool]


def _role_pairs(prepared: Prepared, actors: NDArray[np.float64]) -> RolePairs:
    pairs = RolePairs([], [], [])
    reading, names = prepared.reading, prepared.names
    for gold in prepared.cues:
        context = CueContext(reading, gold.cue(reading), gold.stance, prepared.resolved)
        sources, targets = ({names[i] for i in role} for role in (gold.sources, gold.targets))
        for index, name in enumerate(names):
            pairs.features.append(role_features(context, index, actors[index]))
            pairs.source.append(name in sources)
            pairs.target.append(name in targets)
    return pairs


def _unseen_links(
    prepared: Prepared,
    chances: NDArray[np.float64],
    actors: NDArray[np.float64],
    source: SparseLogistic,
    target: SparseLogistic,
) -> list[Links]:
    reading = prepared.reading
    if not reading.mentions:
        return []
    cues = group_cues(reading, prepared.tokens, chances, CUE_FLOOR)
    contexts = [CueContext(reading, cue, likely_stance(cue), prepared.resolved) for cue in cues]
    return [link_roles(context, actors, source, target) for context in contexts]


def _right(prepared: Prepared, triples: Iterable[Triple]) -> list[bool]:
    gold = gold_keys(prepared)
    return [triple_key(prepared, t) in gold for t in triples]


def best_threshold(judged: list[tuple[float, bool]], gold: int) -> float:
    """The highest confidence at which F1 over ``gold`` annotations is within `TOLERANCE` of the best, in hundredths.

    The curve is flat around its top; of equals the one with fewer false answers is taken.
    """
    curve: list[tuple[float, float]] = []
    hits = 0
    for answered, (confidence, right) in enumerate(sorted(judged, reverse=True), 1):
        hits += right
        curve.append((confidence, 2 * hits / (answered + gold)))
    top = max((f1 for _, f1 in curve), default=0.0)
    return round(max((c for c, f1 in curve if f1 >= top - TOLERANCE), default=0.5), 2)
