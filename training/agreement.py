"""How well two annotators agree, from the sentences that a second one labelled without seeing the first's
labels."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from training.corpus import GoldStance, find_word
from training.markdown import Cell, table
from training.measures import precision_recall_f1
from training.scoring import (
    Annotation,
    Item,
    Party,
    compare,
    label_figures,
    share_a_word,
    stance_figures,
    triple_figures,
)


@dataclass(frozen=True, slots=True)
class TwiceLabelled:
    """A sentence with the annotations of the first and of the second annotator, before adjudication.

    ``same`` lists strings that name one actor of the sentence: a pronoun and its antecedent, a longer and a shorter
    form, found where the two annotators chose differently.
    """

    text: str
    first: tuple[GoldStance, ...]
    second: tuple[GoldStance, ...]
    same: tuple[tuple[str, ...], ...] = ()


def read_twice_labelled(path: Path) -> list[TwiceLabelled]:
    """Read the second annotation: JSON lines with ``text``, ``first``, ``second`` and, where needed, ``same``."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        TwiceLabelled(
            r["text"],
            tuple(GoldStance(**s) for s in r["first"]),
            tuple(GoldStance(**s) for s in r["second"]),
            tuple(tuple(names) for names in r.get("same", ())),
        )
        for r in records
    ]


def agreement_table(sentences: Sequence[TwiceLabelled]) -> str:
    """F1 between the two: over triples by actor, by names that share a telling word, and by exact strings; and over
    labels."""
    items = [_item(_one_name_an_actor(s)) for s in sentences]
    by_name = triple_figures([_item(s) for s in sentences])
    exact = precision_recall_f1(
        sum(len(_strings(s.first) & _strings(s.second)) for s in sentences),
        sum(len(_strings(s.second)) for s in sentences),
        sum(len(_strings(s.first)) for s in sentences),
    )
    rows: list[list[Cell]] = [
        ["triples", triple_figures(items)["f1"]],
        ["triples, names that share a word", by_name["f1"]],
        ["triples, exact strings", float(exact["f1"])],
        ["labels", float(label_figures(items)["f1"])],
    ]
    rows += [[f"triples of {stance}", figures["f1"]] for stance, figures in stance_figures(items).items()]
    return table(("agreement over", f"F1 ({len(items)} sentences)"), rows)


def _one_name_an_actor(sentence: TwiceLabelled) -> TwiceLabelled:
    """The same with one string for each actor."""
    first_name: dict[str, str] = {}
    for names in sentence.same:
        chosen = first_name.get(names[0], names[0])
        first_name.update(dict.fromkeys(names, chosen))

    def renamed(stances: Sequence[GoldStance]) -> tuple[GoldStance, ...]:
        return tuple(
            replace(
                s,
                source=first_name.get(s.source, s.source),
                target=None if s.target is None else first_name.get(s.target, s.target),
            )
            for s in stances
        )

    return replace(sentence, first=renamed(sentence.first), second=renamed(sentence.second))


def _strings(stances: Sequence[GoldStance]) -> set[tuple[str, str | None, str]]:
    return {(s.source, s.target, s.stance) for s in stances}


def _item(sentence: TwiceLabelled) -> Item:
    first, second = (
        [_annotation(s, sentence.text) for s in row] for row in (sentence.first, sentence.second)
    )
    return compare(sentence.text, first, second, share_a_word)


def _annotation(stance: GoldStance, text: str) -> Annotation:
    start = find_word(stance.cue, text)
    target = None if stance.target is None else Party(stance.target)
    return Annotation(Party(stance.source), target, stance.stance, (start, start + len(stance.cue)))
