"""What each part is worth: the classifier fitted anew with less to learn from or less to know.

Knowledge is taken away where it enters (the lexicon, the structure, the actors behind mentions), never by the
names of features, and all features are worked out after that, so that none added later slips through.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from copy import copy
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar
from zlib import crc32

from joblib import Parallel

from stance.document import Actor
from stance.estimators import hash_bags
from stance.reading import SentenceReading
from stance.triples.decoding import choose
from stance.words.lexicon import Lexicon
from stance.words.readings import Reading
from training.data import Data, read_data
from training.dataset import Dataset, make_dataset
from training.fit import FOLDS, fit_model, fit_steps
from training.groups import fold_numbers, group_names
from training.oracles import Oracles, measure_oracles
from training.outcomes import Unseen, corpus_items, predict
from training.prepare import Prepared, prepare, read, reread
from training.resolution import resolve_names
from training.scoring import Item
from training.threshold import fit_threshold

_Outcome = TypeVar("_Outcome")
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
    sentences: Callable[[list[Prepared]], list[Prepared]] = lambda prepared: prepared
    judge: bool = True


def _without_word_knowledge(lexicon: Lexicon) -> Lexicon:
    bare = {
        form: tuple(dict.fromkeys(Reading(r.lemma, r.pos, r.tag) for r in readings))
        for form, readings in lexicon.readings.items()
    }
    return replace(lexicon, readings=bare)


def _without_vectors(lexicon: Lexicon) -> Lexicon:
    return replace(lexicon, vectors=replace(lexicon.vectors, rows={}))


def _without_structure(prepared: list[Prepared]) -> list[Prepared]:
    """No word governs another, after the antecedents of pronouns were chosen with it."""
    return reread(prepared, [_flattened(one.reading) for one in prepared])


def _flattened(reading: SentenceReading) -> SentenceReading:
    flat = copy(reading.structure)
    size = len(flat.head)
    flat.head, flat.label, flat.subject = [-1] * size, [""] * size, {}
    flat.dependents, flat.predicates = [[] for _ in range(size)], {}
    return replace(reading, structure=flat)


def _without_resolution(prepared: list[Prepared]) -> list[Prepared]:
    return [replace(one, resolved=[Actor(m.text) for m in one.reading.mentions]) for one in prepared]


def _gazetteer_only(prepared: list[Prepared]) -> list[Prepared]:
    return [replace(one, resolved=[m.actor for m in resolve_names(one.reading)]) for one in prepared]


def _without_actorhood(prepared: list[Prepared]) -> list[Prepared]:
    """Every mention looks alike to the actor filter, which then gives them all the same chance."""
    return [replace(one, actor_bags=hash_bags([["mention"]] * len(one.actors))) for one in prepared]


ABLATIONS = (
    Ablation("nothing (baseline)"),
    Ablation("lexicon: cue terms", lexicon=lambda lexicon: replace(lexicon, cues={})),
    Ablation("lexicon: word knowledge, and cues outside its terms", lexicon=_without_word_knowledge),
    Ablation("lexicon: word vectors", lexicon=_without_vectors),
    Ablation("lexicon: shifters", lexicon=lambda lexicon: replace(lexicon, shifters={})),
    Ablation("structure", sentences=_without_structure),
    Ablation("resolution: all", sentences=_without_resolution),
    Ablation("resolution: all but the gazetteer", sentences=_gazetteer_only),
    Ablation("actorhood", sentences=_without_actorhood),
    Ablation("the judge", judge=False),
)


def run_ablation(folder: Path, number: int) -> list[Item]:
    """Cross-validate in `FOLDS` folds without the part that ``ABLATIONS[number]`` takes away.

    Whether an answer is right is always told with full resolution.
    """
    data, ablation = _data(folder), ABLATIONS[number]
    data = replace(data, lexicon=ablation.lexicon(data.lexicon))
    whole = make_dataset(data, fold_numbers(data.examples, FOLDS), jobs=1)
    less = replace(whole, sentences=ablation.sentences(whole.sentences))
    if ablation.judge:
        model, unseen = fit_model(less, jobs=1)
        return corpus_items(whole.sentences, unseen, model.threshold)
    unjudged = _unjudged(less)
    return corpus_items(whole.sentences, unjudged, fit_threshold(whole.sentences, unjudged))


def _unjudged(dataset: Dataset) -> Unseen:
    """What is chosen by the product of the chances of cue, source and target in place of the judge's."""
    triples = fit_steps(Parallel(1), dataset).triples
    return [choose(of_sentence, [triple.chance for triple in of_sentence]) for of_sentence in triples]


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
    alone = Parallel(1)
    readings = read(alone, held_out, data.lexicon, data.gazetteer, {})
    alike = [model.antecedents] * len(held_out)
    unseen = prepare(alone, held_out, readings, data.gazetteer, alike)
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
