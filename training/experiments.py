"""What each part is worth: the classifier fitted anew with less to learn from or less to know.

Knowledge is taken away where it enters (the lexicon, the structure, the actors behind mentions), never by the
names of features, so that no feature added later slips through. Experiments use fewer folds than the main
figures, which costs all of them a little accuracy alike: compare them with their own baseline only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar
from zlib import crc32

import numpy as np
from joblib import Parallel

from stance.cue_features import SLOTS, vector_rows
from stance.document import Actor
from stance.lexicon import Lexicon, Reading
from training.data import Data, read_data
from training.dataset import make_dataset
from training.fit import best_threshold, fit_model
from training.groups import fold_numbers, group_names
from training.oracles import Oracles, measure_oracles
from training.outcomes import Unseen, corpus_items, predict
from training.prepare import Prepared, gold_keys, prepare, read, triple_key
from training.resolution import resolve_names
from training.rows import hash_groups
from training.scoring import Item

_Outcome = TypeVar("_Outcome")
#: Folds of an ablation.
FOLDS = 2
#: The learning curve holds out one of this many parts, and cuts the rest into quarters.
PARTS = 4


@cache
def _data(folder: Path) -> Data:
    """What stands in ``folder``, read once a process."""
    return read_data(folder)


@dataclass(frozen=True)
class Ablation:
    """A part that is taken away: from the lexicon before reading, or from what was read before fitting."""

    name: str
    lexicon: Callable[[Lexicon], Lexicon] = lambda lexicon: lexicon
    sentence: Callable[[Prepared], Prepared] = lambda prepared: prepared
    judge: bool = True


def _without_word_knowledge(lexicon: Lexicon) -> Lexicon:
    bare = {
        form: tuple(dict.fromkeys(Reading(r.lemma, r.pos, r.tag) for r in readings))
        for form, readings in lexicon.readings.items()
    }
    return replace(lexicon, readings=bare)


def _without_vectors(lexicon: Lexicon) -> Lexicon:
    return replace(lexicon, vectors=replace(lexicon.vectors, rows={}))


def _without_structure(prepared: Prepared) -> Prepared:
    """No word governs another, after the antecedents of pronouns were chosen with it."""
    flat = copy(prepared.reading.structure)
    size = len(flat.head)
    flat.head, flat.label, flat.subject = [-1] * size, [""] * size, {}
    flat.dependents, flat.predicates = [[] for _ in range(size)], {}
    reading = replace(prepared.reading, structure=flat)
    rows = [vector_rows(reading, token) for token in prepared.tokens]
    return replace(prepared, reading=reading, vector_rows=np.array(rows, np.int32).reshape(-1, SLOTS))


def _without_resolution(prepared: Prepared) -> Prepared:
    return replace(prepared, resolved=[Actor(mention.text) for mention in prepared.reading.mentions])


def _gazetteer_only(prepared: Prepared) -> Prepared:
    return replace(prepared, resolved=[one.actor for one in resolve_names(prepared.reading)])


def _without_actorhood(prepared: Prepared) -> Prepared:
    """Every mention looks alike to the actor filter, which then gives them all the same chance."""
    return replace(prepared, actor_rows=hash_groups([[["mention"]] * len(prepared.actors)])[0])


ABLATIONS = (
    Ablation("nothing (baseline)"),
    Ablation("lexicon: cue terms", lexicon=lambda lexicon: replace(lexicon, cues={})),
    Ablation("lexicon: word knowledge, and cues outside its terms", lexicon=_without_word_knowledge),
    Ablation("lexicon: word vectors", lexicon=_without_vectors),
    Ablation("lexicon: shifters", lexicon=lambda lexicon: replace(lexicon, shifters={})),
    Ablation("structure", sentence=_without_structure),
    Ablation("resolution: all", sentence=_without_resolution),
    Ablation("resolution: all but the gazetteer", sentence=_gazetteer_only),
    Ablation("actorhood", sentence=_without_actorhood),
    Ablation("the judge's confidence", judge=False),
)


def run_ablation(folder: Path, number: int) -> list[Item]:
    """Cross-validate in `FOLDS` folds without the part that ``ABLATIONS[number]`` takes away.

    Whether an answer is right is always told with full resolution.
    """
    data, ablation = _data(folder), ABLATIONS[number]
    data = replace(data, lexicon=ablation.lexicon(data.lexicon))
    whole = make_dataset(data, fold_numbers(data.examples, FOLDS), jobs=1)
    less = [ablation.sentence(one) for one in whole.sentences]
    model, unseen = fit_model(replace(whole, sentences=less), jobs=1)
    if ablation.judge:
        return corpus_items(whole.sentences, unseen, model.threshold)
    unjudged = [[(triple, triple.chance) for triple, _ in triples] for triples in unseen]
    return corpus_items(whole.sentences, unjudged, _threshold(whole.sentences, unjudged))


def _threshold(prepared: Sequence[Prepared], unseen: Unseen) -> float:
    gold = [gold_keys(one) for one in prepared]
    judged = [
        (chance, triple_key(one, triple) in keys)
        for one, keys, triples in zip(prepared, gold, unseen, strict=True)
        for triple, chance in triples
    ]
    return best_threshold(judged, sum(len(cue.pairs) for one in prepared for cue in one.cues))


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """Figures on the held-out part after training on ``sentences`` of the rest; ``oracles`` at the last
    point."""

    sentences: int
    items: list[Item]
    oracles: Oracles | None


def run_curve_point(folder: Path, quarters: int) -> CurvePoint:
    """Train on one to four quarters of what is not held out; each smaller part is inside the next."""
    data = _data(folder)
    folds = fold_numbers(data.examples, PARTS)
    quarter = [crc32(name.encode()) % PARTS for name in group_names(data.examples)]
    held_out = [example for example, fold in zip(data.examples, folds, strict=True) if fold == 0]
    chosen = [(e, f - 1) for e, f, q in zip(data.examples, folds, quarter, strict=True) if f and q < quarters]
    known = replace(data, examples=[example for example, _ in chosen])
    model, _ = fit_model(make_dataset(known, [fold for _, fold in chosen], jobs=1), jobs=1)
    readings = read(held_out, data.lexicon, data.gazetteer)
    alike = [model.antecedents] * len(held_out)
    unseen = prepare(Parallel(1), held_out, readings, data.gazetteer, alike)
    items = corpus_items(unseen, predict(model, unseen), model.threshold)
    return CurvePoint(len(chosen), items, measure_oracles(model, unseen) if quarters == PARTS else None)


@dataclass(frozen=True, slots=True)
class Experiments:
    """The points of the learning curve from a quarter to all, and what each of `ABLATIONS` leaves."""

    curve: list[CurvePoint]
    ablations: list[list[Item]]


def run_experiments(folder: Path, jobs: int, progress: Callable[[str], None]) -> Experiments:
    """Run every experiment on ``folder``, each in one of ``jobs`` processes; ``progress`` hears of each that ends."""
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:

        def start(name: str, run: Callable[[Path, int], _Outcome], number: int) -> Future[_Outcome]:
            future = pool.submit(run, folder, number)
            future.add_done_callback(lambda _: progress(f"experiment done: {name}"))
            return future

        ablations = [start(f"without {one.name}", run_ablation, n) for n, one in enumerate(ABLATIONS)]
        curve = [start(f"{n} of {PARTS} parts", run_curve_point, n) for n in range(PARTS, 0, -1)]
        return Experiments([c.result() for c in reversed(curve)], [a.result() for a in ablations])
