"""Stances that were found against stances that were annotated: which are right, and the figures that follow.

Two rules say when two names are one actor. `same_actor` is strict: both resolve to the same actor.
`share_a_word` is lenient, for labels of others: the names have a telling word in common (*Pedro Sánchez*,
*Prime Minister Sánchez*).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from stance.document import STANCES
from training.measures import Figures, bootstrap_f1, precision_recall_f1

#: A word, or an abbreviation with its dots (*u.s.*) except perhaps the last.
_WORD = re.compile(r"\w(?:\.\w)+\b|\w+")
#: Words that tell nothing about whom a name names.
_EMPTY = frozenset("a an and at by de for from his her in its of on s the their to".split())
#: Words that many actors share; they tell something only where a name has no other.
_GENERIC = frozenset(
    """administration agency army assembly authorities authority body chief coalition commission committee
    company council country court delegation department foreign force forces former general government
    governor group international justice king leader leaders mayor member members minister ministers ministry
    movement national new office official officials opposition organisation organization party people police
    premier president prime prince queen republic secretary senator senior spokesman spokesperson spokeswoman
    state states union united workers""".split()
)
#: The cue of an annotation whose words are not known or do not stand in the text.
NOWHERE = (-1, -1)


@dataclass(frozen=True, slots=True)
class Party:
    """A source or target: the mention as it stands, and the actor behind it ("" where it is not known)."""

    text: str
    actor: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """Who takes which stance towards whom, as an annotator or the model says.

    ``cue`` is the span of its words in the sentence, in characters, or `NOWHERE`; ``forms`` names how it is told (see
    `training.forms`).
    """

    source: Party
    target: Party | None
    stance: str
    cue: tuple[int, int]
    confidence: float = 1.0
    forms: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Item:
    """One text with what was annotated, what was found, and which indices (gold, found) are the same."""

    text: str
    gold: tuple[Annotation, ...]
    found: tuple[Annotation, ...]
    pairs: tuple[tuple[int, int], ...]


SameActor = Callable[[Party, Party], bool]


def same_actor(gold: Party, found: Party) -> bool:
    """Whether both stand for one known actor."""
    return bool(gold.actor) and gold.actor == found.actor


def share_a_word(gold: Party, found: Party) -> bool:
    """Whether the names share a telling word; of ``|`` in a gold name each alternative is tried."""
    ours = [_telling(name) for name in (found.text, found.actor) if name]
    return any(_telling(name) & mine for name in gold.text.split("|") for mine in ours)


def _telling(name: str) -> frozenset[str]:
    words = frozenset(word.replace(".", "") for word in _WORD.findall(name.lower()))
    return words - _EMPTY - _GENERIC or words - _EMPTY or words


def compare(text: str, gold: Sequence[Annotation], found: Sequence[Annotation], same: SameActor) -> Item:
    """Match each annotation with at most one that was found, the surest first."""
    return Item(text, tuple(gold), tuple(found), tuple(_match(gold, found, same, ("stance",))))


def _match(
    gold: Sequence[Annotation], found: Sequence[Annotation], same: SameActor, keys: tuple[str, ...]
) -> Iterable[tuple[int, int]]:
    free = dict(enumerate(gold))
    for index in sorted(range(len(found)), key=lambda i: -found[i].confidence):
        for number, wanted in free.items():
            equal = all(getattr(wanted, key) == getattr(found[index], key) for key in keys)
            if equal and _same_parties(wanted, found[index], same):
                del free[number]
                yield number, index
                break


def _same_parties(gold: Annotation, found: Annotation, same: SameActor) -> bool:
    if gold.target is None or found.target is None:
        return gold.target is found.target and same(gold.source, found.source)
    return same(gold.source, found.source) and same(gold.target, found.target)


def triple_figures(items: Sequence[Item], keep: Callable[[Annotation], bool] = lambda _: True) -> Figures:
    """Precision, recall and F1 over whole triples, and how many were annotated (``n``).

    With ``keep`` precision is over the found ones that it keeps, recall over the annotated ones.
    """
    gold = [(i, number) for i, item in enumerate(items) for number, a in enumerate(item.gold) if keep(a)]
    found = [(i, number) for i, item in enumerate(items) for number, a in enumerate(item.found) if keep(a)]
    matched = {(i, g) for i, item in enumerate(items) for g, _ in item.pairs}
    right = {(i, f) for i, item in enumerate(items) for _, f in item.pairs}
    figures = precision_recall_f1(
        len(right.intersection(found)), len(found), len(gold), len(matched.intersection(gold))
    )
    return {**figures, "n": len(gold)}


def pair_figures(items: Sequence[Item], same: SameActor) -> Figures:
    """The figures over (source, target) whatever the stance: who stands towards whom."""
    hits = sum(len(list(_match(item.gold, item.found, same, ()))) for item in items)
    return precision_recall_f1(hits, sum(len(i.found) for i in items), sum(len(i.gold) for i in items))


def label_figures(items: Sequence[Item]) -> Figures:
    """The figures over which of the four stances a text holds, whoever takes them."""
    hits = answered = wanted = 0
    for item in items:
        gold, found = {a.stance for a in item.gold}, {a.stance for a in item.found}
        hits += len(gold & found)
        answered += len(found)
        wanted += len(gold)
    return precision_recall_f1(hits, answered, wanted)


def stance_figures(items: Sequence[Item]) -> dict[str, Figures]:
    """The figures over the triples of each stance."""

    def of(stance: str) -> Figures:
        return triple_figures(items, lambda a: a.stance == stance)

    return {stance: of(stance) for stance in STANCES}


def form_figures(items: Sequence[Item], forms: Iterable[str]) -> dict[str, Figures]:
    """The figures over the triples told in each form."""

    def of(form: str) -> Figures:
        return triple_figures(items, lambda a: form in a.forms)

    return {form: of(form) for form in forms}


def interval(items: Sequence[Item]) -> tuple[float, float]:
    """Between which values the F1 over triples lies with 95 % confidence, were other sentences drawn."""
    return bootstrap_f1([(len(item.pairs), len(item.found), len(item.gold)) for item in items])


def with_cues(items: Iterable[Item]) -> list[Item]:
    """The texts whose annotations all have their cue: only there can found cues be told right from wrong."""
    return [item for item in items if all(a.cue != NOWHERE for a in item.gold)]


def cue_figures(items: Iterable[Item]) -> Figures:
    """The figures over cues with their stance, whoever takes it."""
    table = confusion(items)
    hits = sum(table[i][i] for i in range(len(STANCES)))
    answered = sum(row[i] for row in table for i in range(len(STANCES)))
    return precision_recall_f1(hits, answered, sum(map(sum, table[: len(STANCES)])))


def linked_share(items: Iterable[Item]) -> float:
    """Of the annotations whose cue was found with its stance, the share whose source and target are right."""
    right = known = 0
    for item in items:
        matched = {gold for gold, _ in item.pairs}
        for number, wanted in enumerate(item.gold):
            met = any(_overlap(wanted.cue, f.cue) and wanted.stance == f.stance for f in item.found)
            known += met or number in matched
            right += number in matched
    return right / max(1, known)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def confidences(items: Iterable[Item]) -> list[tuple[float, bool]]:
    """Each found triple's confidence and whether it is right."""
    return [
        (found.confidence, index in {f for _, f in item.pairs})
        for item in items
        for index, found in enumerate(item.found)
    ]


def confusion(items: Iterable[Item]) -> list[list[int]]:
    """Which stance the found cue carries where one was annotated, cues that overlap being one.

    Rows are annotated, columns found, both in the order of `STANCES` with "none" last; shape (5, 5).
    """
    size = len(STANCES)
    table = [[0] * (size + 1) for _ in range(size + 1)]
    for item in items:
        gold = sorted({(a.cue, STANCES.index(a.stance)) for a in item.gold})
        found = sorted({(a.cue, STANCES.index(a.stance)) for a in item.found})
        free = set(range(len(found)))
        for span, stance in gold:
            meets = [i for i in sorted(free) if _overlap(found[i][0], span)]
            best = next((i for i in meets if found[i][1] == stance), meets[0] if meets else -1)
            free.discard(best)
            table[stance][found[best][1] if best >= 0 else size] += 1
        for i in free:
            table[size][found[i][1]] += 1
    return table
