"""Labelled files of others: one JSON object a line with ``text`` and ``stances``, scored by lenient names."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stance.classifier import Classifier
from stance.document import STANCES, Document, Stance
from stance.reading import SentenceReading, read_sentence
from stance.text import MAX_SENTENCE_TOKENS, split_sentences, tokenize
from training.corpus import find_word
from training.forms import stance_forms
from training.problems import Problem, Problems
from training.scoring import Annotation, Item, Party, compare, share_a_word

#: The cue of an annotation whose words do not stand in the text.
NOWHERE = (-1, -1)


@dataclass(frozen=True, slots=True)
class GoldText:
    """One labelled text; several alternatives of a name are parted by ``|``."""

    text: str
    stances: tuple[dict[str, Any], ...]


def read_gold(path: Path) -> list[GoldText]:
    """Read a labelled file; keys beside ``text`` and ``stances`` are left alone.

    Raises `training.problems.Problems` that names every bad line.
    """
    texts: list[GoldText] = []
    problems: list[Problem] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            problems.append(Problem(path, number, "line", f"expected one JSON object: {error}"))
            continue
        found = [Problem(path, number, key, message) for key, message in _faults(record)]
        problems += found
        if not found:
            texts.append(GoldText(record["text"], tuple(record["stances"])))
    if problems:
        raise Problems(problems)
    return texts


def _faults(record: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(record, dict) or not isinstance(record.get("text"), str) or not record["text"].strip():
        yield "text", "expected an object with the text, a string that is not blank"
        return
    if not isinstance(record.get("stances"), list):
        yield "stances", "expected a list, empty where the text carries no stance"
        return
    for stance in record["stances"]:
        if not isinstance(stance, dict) or not {"source", "target", "stance"} <= stance.keys():
            yield "stances", f"expected objects with source, target and stance, found {stance!r}"
            continue
        if stance["stance"] not in STANCES:
            yield "stance", f"expected one of {', '.join(STANCES)}, found {stance['stance']!r}"
        if not isinstance(stance["source"], str) or not isinstance(stance["target"], str | None):
            yield "source", "expected names as strings, null for a target that is not named"


def gold_items(texts: Iterable[GoldText], classifier: Classifier) -> list[Item]:
    """What the classifier answers to each text beside its labels; names match where they share a telling
    word."""
    return [_item(text, classifier) for text in texts]


def _item(gold: GoldText, classifier: Classifier) -> Item:
    readings = _readings(gold.text, classifier)
    wanted = [_wanted(stance, gold, readings) for stance in gold.stances]
    found = list(_found(classifier.classify(gold.text), readings))
    return compare(gold.text, wanted, found, share_a_word)


def _readings(text: str, classifier: Classifier) -> list[tuple[int, SentenceReading]]:
    """Each sentence's end and its reading, to tell in which form a stance is told."""
    model = classifier.model
    return [
        (end, read_sentence(tokenize(text, start, end)[:MAX_SENTENCE_TOKENS], model.lexicon, model.gazetteer))
        for start, end in split_sentences(text)
    ]


def _wanted(
    stance: dict[str, Any], gold: GoldText, readings: list[tuple[int, SentenceReading]]
) -> Annotation:
    cue = stance.get("cue") or ""
    start = find_word(cue, gold.text) if cue else -1
    span = (start, start + len(cue)) if start >= 0 else NOWHERE
    same_cue = [s for s in gold.stances if s.get("cue") == stance.get("cue") and s["target"] is not None]
    names = stance["source"], stance["target"]
    target = None if stance["target"] is None else Party(stance["target"])
    forms = _forms(readings, span, names, len({s["target"] for s in same_cue}))
    return Annotation(Party(stance["source"]), target, stance["stance"], span, 1.0, forms)


def _found(document: Document, readings: list[tuple[int, SentenceReading]]) -> Iterator[Annotation]:
    stances: list[Stance] = list(document.stances)
    targets = Counter(stance.cue for stance in stances if stance.target is not None)
    for stance in stances:
        source, target = stance.source, stance.target
        span = stance.cue.start, stance.cue.end
        names = source.span.text, None if target is None else target.span.text
        yield Annotation(
            Party(source.span.text, source.actor.name),
            None if target is None else Party(target.span.text, target.actor.name),
            stance.stance,
            span,
            stance.confidence,
            _forms(readings, span, names, targets[stance.cue]),
        )


def _forms(
    readings: list[tuple[int, SentenceReading]],
    span: tuple[int, int],
    names: tuple[str, str | None],
    targets: int,
) -> frozenset[str]:
    reading = next((reading for end, reading in readings if span[0] < end), readings[-1][1])
    return stance_forms(reading, span, names, targets)
