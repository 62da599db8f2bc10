"""Tests of behaviours in the manner of CheckList (Ribeiro et al. 2020): small groups of sentences that say
what must change an answer and what must not.

Each line of ``data/behaviours.jsonl`` has its ``class``, its ``texts``, and for each of them in ``stances``
all triples that it holds, as lists of source, target (or null) and stance (``|`` between names that are
equally right). A test is passed where every text gives these triples and no other; whether a name is the
right one is told as in `training.scoring.share_a_word`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import UnionType
from typing import Any

from stance.classifier import Classifier
from stance.document import STANCES
from training.problems import Problem, Problems, records
from training.scoring import NOWHERE, Annotation, Party, compare, share_a_word

#: What each class of tests asks, in the order of the report.
CLASSES = {
    "active and passive": "say the same",
    "verb and noun": "say the same: *condemned* and *in condemnation of*",
    "actors swapped": "source and target change places",
    "negation": "removes the stance",
    "hypothetical": "what may or might be is no stance",
    "asked for": "what is demanded or urged is no stance of the one who is asked",
    "bystander": "a further actor who does nothing changes nothing",
    "renamed": "other names in the same places change nothing but the names",
    "attribution": "*he said* at the end instead of at the start changes nothing",
    "title or apposition": "more words about who somebody is change nothing",
    "quotation": "direct and indirect speech say the same",
    "denied claim": "a denied deed is a denial and nothing else",
    "claim told apart": "a denial is aimed at whoever claims or asks, wherever the sentence tells it",
    "refusal": "refusing to support is a denial",
    "agent noun or adjective": "*critic of*, *ally*, *-backed* carry a stance",
    "several actors": "each pair of a source and a target has its own stance",
    "tense": "past, present, perfect and promise count alike",
    "joined verbs": "verbs joined by *and* keep objects and agents of their own",
    "each other": "what two do to each other is a stance in both directions",
    "urging": "who urges others to take a stance takes it",
    "voicing": "who voices another's stance holds it beside him",
    "nobody": "*neither*, *no state*, *nor*, questions and *had they* remove the stance",
    "headline": "a headline says the same as the sentence",
    "scraped text": "datelines, lost apostrophes, marks and spaces change nothing",
    "no stance": "hostile or friendly deeds without a position or a judgement",
}

Triple = tuple[str, str | None, str]


@dataclass(frozen=True, slots=True)
class Behaviour:
    """One test: ``expected[i]`` are the triples of ``texts[i]``."""

    name: str
    texts: tuple[str, ...]
    expected: tuple[tuple[Triple, ...], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A test with, for each of its texts, whether all its triples and no others were found."""

    behaviour: Behaviour
    right: tuple[bool, ...]

    @property
    def passed(self) -> bool:
        return all(self.right)


def read_behaviours(path: Path) -> list[Behaviour]:
    """Read and check the tests.

    Raises `training.problems.Problems` that names every bad line, OSError where the file cannot be read.
    """
    behaviours: list[Behaviour] = []
    problems: list[Problem] = []
    for number, record in records(path, problems):
        found = [Problem(path, number, key, message) for key, message in _faults(record)]
        problems += found
        if not found:
            expected = tuple(tuple((s, t, stance) for s, t, stance in row) for row in record["stances"])
            behaviours.append(Behaviour(record["class"], tuple(record["texts"]), expected))
    if problems:
        raise Problems(problems)
    return behaviours


def _faults(record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if set(record) != {"class", "texts", "stances"}:
        yield "line", "expected an object with class, texts and stances"
        return
    if record["class"] not in CLASSES:
        yield "class", f"expected one of {', '.join(CLASSES)}, found {record['class']!r}"
    texts, rows = record["texts"], record["stances"]
    if not _all(str, texts) or not _all(list, rows) or len(texts) != len(rows) or len(set(texts)) < 2:
        yield "texts", "expected two different texts or more, each with its list of stances"
        return
    for text, row in zip(texts, rows, strict=True):
        for triple in row:
            if not _all(str | None, triple) or len(triple) != 3 or not triple[0]:
                yield "stances", f"expected source, target (or null) and stance, found {triple!r}"
                continue
            source, target, stance = triple
            if stance not in STANCES:
                yield "stances", f"expected one of {', '.join(STANCES)}, found {stance!r}"
            for name in (source, target):
                if any(alternative not in text for alternative in (name or "").split("|")):
                    yield "stances", f"{name!r} does not stand in {text!r}"


def _all(kind: type | UnionType, values: Any) -> bool:
    return isinstance(values, list) and all(isinstance(value, kind) for value in values)


def run_behaviours(classifier: Classifier, behaviours: Iterable[Behaviour]) -> list[Outcome]:
    """Put every test to the classifier."""
    return [
        Outcome(
            b, tuple(_right(classifier, text, row) for text, row in zip(b.texts, b.expected, strict=True))
        )
        for b in behaviours
    ]


def _right(classifier: Classifier, text: str, expected: Sequence[Triple]) -> bool:
    found = [
        Annotation(
            Party(s.source.span.text, s.source.actor.name),
            None if s.target is None else Party(s.target.span.text, s.target.actor.name),
            s.stance,
            (s.cue.start, s.cue.end),
            s.confidence,
        )
        for s in classifier.classify(text).stances
    ]
    wanted = [
        Annotation(Party(source), None if target is None else Party(target), stance, NOWHERE)
        for source, target, stance in expected
    ]
    item = compare(text, wanted, found, share_a_word)
    return len(item.pairs) == len(wanted) == len(found)


def pass_rates(outcomes: Sequence[Outcome]) -> dict[str, dict[str, float]]:
    """For each class the number of tests, the share that is passed, and the share of single texts that are
    right."""
    rates = {}
    for name in CLASSES:
        own = [o for o in outcomes if o.behaviour.name == name]
        texts = [right for o in own for right in o.right]
        rates[name] = {
            "tests": len(own),
            "passed": sum(o.passed for o in own) / max(1, len(own)),
            "texts": sum(texts) / max(1, len(texts)),
        }
    return rates
