"""Labelled files of others: one JSON object a line with ``text`` and ``stances``, scored by lenient names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stance.classifier import Classifier
from stance.document import STANCES, Document, Stance
from stance.reading import SentenceReading, read_text
from stance.tokens.text import split_sentences, tokenize
from training.corpus import find_word
from training.forms import stance_forms
from training.problems import Problem, Problems, records
from training.scoring import NOWHERE, Annotation, Item, Party, compare, share_a_word


@dataclass(frozen=True, slots=True)
class GoldText:
    """One labelled text; several alternatives of a name are parted by ``|``."""

    text: str
    stances: tuple[dict[str, Any], ...]


def read_gold(path: Path) -> list[GoldText]:
    """Read a labelled file; keys beside ``text`` and ``stances`` are left alone.

    Raises `training.problems.Problems` that names every bad line, or that there is none; OSError where the file cannot be
    read.
    """
    texts: list[GoldText] = []
    problems: list[Problem] = []
    for number, record in records(path, problems):
        found = [Problem(path, number, key, message) for key, message in _faults(record)]
        problems += found
        if not found:
            texts.append(GoldText(record["text"], tuple(record["stances"])))
    if not texts and not problems:
        problems.append(Problem(path, 0, "file", "expected labelled texts, found none"))
    if problems:
        raise Problems(problems)
    return texts


def _faults(record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if not isinstance(record.get("text"), str) or not record["text"].strip():
        yield "text", "expected the text, a string that is not blank"
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
    spans = split_sentences(text)
    sentences = [tokenize(text, start, end) for start, end in spans]
    readings = read_text(sentences, classifier.model.lexicon, classifier.model.gazetteer)
    return [(end, reading) for (_, end), reading in zip(spans, readings, strict=True)]


def _wanted(
    stance: dict[str, Any], gold: GoldText, readings: list[tuple[int, SentenceReading]]
) -> Annotation:
    cue = stance.get("cue") or ""
    start = find_word(cue, gold.text) if cue else -1
    span = (start, start + len(cue)) if start >= 0 else NOWHERE
    same_cue = [s for s in gold.stances if s is stance or (cue and s.get("cue") == cue)]
    names = stance["source"], stance["target"]
    target = None if stance["target"] is None else Party(stance["target"])
    targets = {s["target"] for s in same_cue if s["target"] is not None}
    forms = _forms(readings, span, names, len(targets))
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
