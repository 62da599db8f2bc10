"""Behaviours that the shipped model must not lose: for each class of tests a floor of its pass rate."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stance.artefact import DEFAULT_MANIFEST, ArtefactError
from stance.classifier import load
from tests.conftest import DATA, ROOT
from training.behaviours import CLASSES, Outcome, read_behaviours, run_behaviours
from training.problems import Problems

#: Shares of passed tests, in tenths, below what the model reaches: one test below at least, for a new training moves single
#: ones. Raise them when it gets better.
FLOORS = {
    "active and passive": 0.8,
    "verb and noun": 0.8,
    "actors swapped": 0.8,
    "negation": 0.6,
    "hypothetical": 0.7,
    "asked for": 0.6,
    "bystander": 0.8,
    "renamed": 0.8,
    "attribution": 0.9,
    "title or apposition": 0.9,
    "quotation": 0.7,
    "denied claim": 0.5,
    "claim told apart": 0.8,
    "refusal": 0.7,
    "agent noun or adjective": 0.7,
    "several actors": 0.7,
    "tense": 0.9,
    "joined verbs": 0.7,
    "each other": 0.7,
    "urging": 0.7,
    "voicing": 0.7,
    "nobody": 0.8,
    "headline": 0.7,
    "scraped text": 0.8,
    "no stance": 0.7,
}


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    """All tests, put to the model of `make train`; one trained on less is not held to the floors."""
    try:
        classifier = load(ROOT / DEFAULT_MANIFEST)
    except ArtefactError as error:
        pytest.skip(f"the floors are those of the whole corpus' model: {error}")
    return run_behaviours(classifier, read_behaviours(DATA / "behaviours.jsonl"))


def test_every_class_has_enough_tests() -> None:
    behaviours = read_behaviours(DATA / "behaviours.jsonl")
    assert len(behaviours) >= 160
    assert min(sum(b.name == name for b in behaviours) for name in CLASSES) >= 10


def test_every_class_has_a_floor() -> None:
    assert FLOORS.keys() == CLASSES.keys()


@pytest.mark.parametrize("name", CLASSES)
def test_behaviours_hold(outcomes: list[Outcome], name: str) -> None:
    own = [outcome for outcome in outcomes if outcome.behaviour.name == name]
    failed = [outcome.behaviour.texts for outcome in own if not outcome.passed]
    assert 1 - len(failed) / len(own) >= FLOORS[name], failed


def test_a_line_may_hold_every_character_that_json_may(tmp_path: Path) -> None:
    texts = ["Oslo backs\u2028Riga.", "Oslo backed\x85Riga."]
    path = tmp_path / "behaviours.jsonl"
    record = {"class": "tense", "texts": texts, "stances": [[], []]}
    path.write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")
    assert read_behaviours(path)[0].texts == tuple(texts)


def test_a_bad_test_is_told_with_its_line(tmp_path: Path) -> None:
    good = {"class": "tense", "texts": ["Oslo backs Riga.", "Oslo backed Riga."], "stances": [[], []]}
    lines = [
        good,
        {**good, "class": "mood"},
        {**good, "texts": ["Oslo backs Riga."]},
        {**good, "stances": [[["Rome", "Riga", "support"]], [["Oslo", None, "love"]]]},
        {**good, "texts": 2},
        {**good, "stances": [[["Oslo", "Riga"]], [[None, "Riga", "support"]]]},
    ]
    path = tmp_path / "behaviours.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    with pytest.raises(Problems) as raised:
        read_behaviours(path)
    assert [(problem.line, problem.key) for problem in raised.value.problems] == [
        (2, "class"),
        (3, "texts"),
        (4, "stances"),
        (4, "stances"),
        (5, "texts"),
        (6, "stances"),
        (6, "stances"),
    ]
