"""Fits every learned step; later steps learn from what earlier ones say about sentences they have not seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack

from stance.actorhood import actorhood_features
from stance.context import CueContext
from stance.cues import LABELS, candidate_tokens, cue_features, group_cues
from stance.decoding import Judged, Links, Triple, candidate_triples, choose, likely_stance
from stance.estimators import SparseLogistic, hash_bags
from stance.gazetteer import Gazetteer
from stance.judging import judge_features
from stance.lexicon import Lexicon
from stance.model import Model, link_roles
from stance.reading import SentenceReading, read_sentence
from stance.resolution import resolve
from stance.roles import role_features
from stance.text import MAX_SENTENCE_TOKENS, tokenize
from training.corpus import Example
from training.gold import GoldCue, actor_labels, align_cues

FOLDS = 4
_CHUNK = 500
CUE_FLOOR = 0.3
#: Share of the gold cues that are learned from without their lexicon matches.
HIDDEN_TERMS = 0.25
_TAGGED = ("VERB", "NOUN", "ADJ", "ADV", "NAME", "PREP")


@dataclass(frozen=True, slots=True)
class Prepared:
    """One labelled sentence with all features worked out once."""

    example: Example
    reading: SentenceReading
    names: list[str]
    cues: list[GoldCue]
    actors: list[bool]
    tokens: list[int]
    labels: list[int]
    actor_rows: csr_matrix
    token_rows: csr_matrix


def prepare(examples: Sequence[Example], lexicon: Lexicon, gazetteer: Gazetteer) -> list[Prepared]:
    """Read and featurise labelled sentences."""
    prepared: list[Prepared] = []
    for first in range(0, len(examples), _CHUNK):
        prepared += _prepare(examples[first : first + _CHUNK], lexicon, gazetteer)
    return prepared


def _prepare(examples: Sequence[Example], lexicon: Lexicon, gazetteer: Gazetteer) -> list[Prepared]:
    readings = [read_sentence(tokenize(e.text)[:MAX_SENTENCE_TOKENS], lexicon, gazetteer) for e in examples]
    cues = [align_cues(example, reading) for example, reading in zip(examples, readings, strict=True)]
    for example, reading, found in zip(examples, readings, cues, strict=True):
        _hide_terms(example, reading, found)
    tokens = [candidate_tokens(reading) for reading in readings]
    actor_rows = hash_groups([[actorhood_features(r, i) for i in range(len(r.mentions))] for r in readings])
    token_rows = hash_groups(
        [[cue_features(r, i) for i in found] for r, found in zip(readings, tokens, strict=True)]
    )
    return [
        Prepared(
            example,
            readings[i],
            [resolved.actor.key for resolved in resolve([readings[i]], gazetteer)[0]],
            cues[i],
            actor_labels(example, readings[i]),
            tokens[i],
            _token_labels(readings[i], tokens[i], cues[i]),
            actor_rows[i],
            token_rows[i],
        )
        for i, example in enumerate(examples)
    ]


def _hide_terms(example: Example, reading: SentenceReading, cues: Sequence[GoldCue]) -> None:
    """Take the lexicon's matches away from some of the gold cues.

    The lexicon was completed with cues of this corpus, so it knows nearly all of them; of unseen text it knows
    fewer. Without this the tagger learns to trust it too much.
    """
    for cue in cues:
        chance = crc32(f"{example.text}{cue.first}".encode()) / 2**32
        if chance < HIDDEN_TERMS:
            for token in range(cue.first, cue.last):
                reading.cue_terms[token].clear()


def hash_groups(groups: Sequence[Sequence[Sequence[str]]]) -> list[csr_matrix]:
    """Hash the feature bags of many sentences at once, which is several times as quick as one by one."""
    matrix = hash_bags([bag for bags in groups for bag in bags] or [["none"]]).matrix()
    ends = np.cumsum([len(bags) for bags in groups])
    return [matrix[end - len(bags) : end] for end, bags in zip(ends, groups, strict=True)]


def _token_labels(reading: SentenceReading, tokens: list[int], cues: list[GoldCue]) -> list[int]:
    labels = dict.fromkeys(tokens, 0)
    for cue in cues:
        for token in range(cue.first, cue.last):
            if token in labels and reading.syntax.pos[token] in _TAGGED:
                labels[token] = LABELS.index(cue.stance)
    return [labels[token] for token in tokens]


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
    actorhood, actor_chances = _cross_fit(
        parallel, SparseLogistic(C=0.3), folds, [p.actor_rows for p in prepared], [p.actors for p in prepared]
    )
    actors = [c[:, 1] if len(c) else np.zeros(0) for c in actor_chances]
    progress("cues")
    tagger, token_chances = _cross_fit(
        parallel,
        SparseLogistic(C=0.03),
        folds,
        [p.token_rows for p in prepared],
        [p.labels for p in prepared],
    )
    progress("roles")
    pairs = [_role_pairs(p, a) for p, a in zip(prepared, actors, strict=True)]
    rows = hash_groups([p.features for p in pairs])
    linkers = [
        _fit_folds(parallel, SparseLogistic(C=0.1), folds, rows, labels)
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
    judge, confidences = _cross_fit(parallel, SparseLogistic(C=0.1), folds, judged, right)
    unseen = [
        choose(zip(t, c[:, 1].tolist() if len(c) else [], strict=True))
        for t, c in zip(triples, confidences, strict=True)
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


def _cross_fit(
    parallel: Parallel,
    estimator: SparseLogistic,
    folds: NDArray[np.int64],
    rows: list[csr_matrix],
    labels: Sequence[Sequence[Any]],
) -> tuple[SparseLogistic, list[NDArray[np.float64]]]:
    """The estimator fitted on everything, and each sentence's probabilities by one that had not seen it."""
    models = _fit_folds(parallel, estimator, folds, rows, labels)
    unseen = [
        models[fold].predict_proba(row) if row.shape[0] else np.zeros((0, 2))
        for fold, row in zip(folds, rows, strict=True)
    ]
    return models[-1], unseen


def _fit_folds(
    parallel: Parallel,
    estimator: SparseLogistic,
    folds: NDArray[np.int64],
    rows: list[csr_matrix],
    labels: Sequence[Sequence[Any]],
) -> list[SparseLogistic]:
    """One model for each fold, fitted without it, and last the one fitted on everything."""
    matrix = vstack(rows).tocsr()
    flat = np.concatenate([np.asarray(part, dtype=np.int64) for part in labels])
    fold_of_row = np.repeat(folds, [row.shape[0] for row in rows])
    kept = [np.flatnonzero(fold_of_row != fold) for fold in range(int(folds.max()) + 1)] + [
        np.arange(len(flat))
    ]
    fitted: list[SparseLogistic] = parallel(
        delayed(_fit)(estimator, matrix[index], flat[index]) for index in kept
    )
    return fitted


def _fit(estimator: SparseLogistic, matrix: csr_matrix, labels: NDArray[np.int64]) -> SparseLogistic:
    return SparseLogistic(**estimator.get_params()).fit(matrix, labels)


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
        context = CueContext(reading, gold.cue(reading), gold.stance, names)
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
    contexts = [CueContext(reading, cue, likely_stance(cue), prepared.names) for cue in cues]
    return [link_roles(context, actors, source, target) for context in contexts]


def _right(prepared: Prepared, triples: Iterable[Triple]) -> list[bool]:
    gold = gold_keys(prepared)
    return [triple_key(prepared, t) in gold for t in triples]


def gold_keys(prepared: Prepared) -> set[tuple[str, str | None, str]]:
    """The annotations as (source, target, stance) at the level of actors; "" for an actor that was not found."""

    def name(index: int | None) -> str | None:
        return None if index is None else prepared.names[index] if index >= 0 else ""

    return {
        (name(source) or "", name(target), cue.stance)
        for cue in prepared.cues
        for source, target in cue.pairs
    }


def triple_key(prepared: Prepared, triple: Triple) -> tuple[str, str | None, str]:
    """A predicted triple in the same form."""
    target = None if triple.target is None else prepared.names[triple.target]
    return prepared.names[triple.source], target, triple.stance


def best_threshold(judged: list[tuple[float, bool]], gold: int) -> float:
    """The confidence at which F1 over ``gold`` annotations is highest, rounded to hundredths."""
    best, most, hits = 0.5, 0.0, 0
    for answered, (confidence, right) in enumerate(sorted(judged, reverse=True), 1):
        hits += right
        f1 = 2 * hits / (answered + gold)
        if f1 > most:
            best, most = confidence, f1
    return round(best, 2)
