"""How well two annotators agree, from the sentences that a second one labelled without seeing the first's
labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from networkx.utils import UnionFind

from training.corpus import GoldStance, find_word
from training.markdown import Cell, table
from training.problems import Problem, Problems, records
from training.scoring import (
    Annotation,
    Item,
    Party,
    SameActor,
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
    """Read the second annotation: JSON lines with ``text``, ``first``, ``second`` and, where needed, ``same``.

    Raises `training.problems.Problems` that names every bad line, OSError where the file cannot be read.
    """
    sentences: list[TwiceLabelled] = []
    problems: list[Problem] = []
    for number, record in records(path, problems):
        try:
            first, second = (tuple(GoldStance(**s) for s in record[key]) for key in ("first", "second"))
            same = tuple(tuple(names) for names in record.get("same", ()))
            sentences.append(TwiceLabelled(record["text"], first, second, same))
        except (KeyError, TypeError) as error:
            problems.append(
                Problem(path, number, "line", f"expected text, first, second and perhaps same: {error!r}")
            )
    if problems:
        raise Problems(problems)
    return sentences


def agreement_table(sentences: Sequence[TwiceLabelled]) -> str:
    """F1 between the two: over triples whose names are equal once each actor has one name, share a telling word, or are
    equal as they stand; over labels; and, with one name for each actor, over the triples of each stance."""
    items = [_item(_one_name_an_actor(s), _equal) for s in sentences]
    rows: list[list[Cell]] = [
        ["triples, names of one actor equal", triple_figures(items)["f1"]],
        [
            "triples, names that share a word",
            triple_figures([_item(s, share_a_word) for s in sentences])["f1"],
        ],
        ["triples, exact strings", triple_figures([_item(s, _equal) for s in sentences])["f1"]],
        ["labels", label_figures(items)["f1"]],
    ]
    rows += [[f"triples of {stance}", figures["f1"]] for stance, figures in stance_figures(items).items()]
    return table(("agreement over", f"F1 ({len(items)} sentences)"), rows)


def _one_name_an_actor(sentence: TwiceLabelled) -> TwiceLabelled:
    """The same with one string for each actor."""
    name: UnionFind[str] = UnionFind()
    for names in sentence.same:
        name.union(*names)

    def renamed(stances: Sequence[GoldStance]) -> tuple[GoldStance, ...]:
        return tuple(
            replace(s, source=name[s.source], target=None if s.target is None else name[s.target])
            for s in stances
        )

    return replace(sentence, first=renamed(sentence.first), second=renamed(sentence.second))


def _equal(first: Party, second: Party) -> bool:
    return first.text == second.text


def _item(sentence: TwiceLabelled, same: SameActor) -> Item:
    first, second = (
        [_annotation(s, sentence.text) for s in row] for row in (sentence.first, sentence.second)
    )
    return compare(sentence.text, first, second, same)


def _annotation(stance: GoldStance, text: str) -> Annotation:
    start = find_word(stance.cue, text)
    target = None if stance.target is None else Party(stance.target)
    return Annotation(Party(stance.source), target, stance.stance, (start, start + len(stance.cue)))
