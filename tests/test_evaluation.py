"""Figures of the evaluation: what counts as right, and the report on a labelled file from the command line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from training.agreement import TwiceLabelled, agreement_table
from training.corpus import GoldStance
from training.forms import is_pronoun
from training.measures import calibration_error, precision_recall_f1
from training.scoring import (
    Annotation,
    Party,
    compare,
    confusion,
    label_figures,
    same_actor,
    share_a_word,
    triple_figures,
)


def annotation(
    source: str, target: str | None, stance: str, *, cue: tuple[int, int] = (0, 1), confidence: float = 1.0
) -> Annotation:
    """An annotation whose actors are known by their own names."""
    parties = [None if name is None else Party(name, name.casefold()) for name in (source, target)]
    assert parties[0] is not None
    return Annotation(parties[0], parties[1], stance, cue, confidence)


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ("Pedro Sánchez", "Prime Minister Sánchez", True),
        ("U.S. government", "Iranian government", False),
        ("government", "government", True),
        ("Minister Lund", "Minister Holm", False),
        ("Russia|Moscow", "Moscow", True),
        ("United States", "United Kingdom", False),
        ("U.S.", "U.N.", False),
        ("US", "U.S.", True),
        ("the US government", "U.S", True),
    ],
)
def test_names_of_other_annotators_match_by_a_telling_word(gold: str, found: str, same: bool) -> None:
    assert share_a_word(Party(gold), Party(found)) is same


def test_the_actor_behind_a_mention_matches_too() -> None:
    assert share_a_word(Party("Russia"), Party("the Kremlin", "Russia"))
    assert same_actor(Party("He", "maria silva"), Party("Silva", "maria silva"))
    assert not same_actor(Party("He", ""), Party("He", ""))


def test_a_triple_is_right_where_stance_source_and_target_are() -> None:
    gold = [annotation("Oslo", "Riga", "support"), annotation("Oslo", None, "denial")]
    found = [
        annotation("Oslo", "Riga", "support"),
        annotation("Oslo", "Riga", "denial"),
        annotation("Riga", "Oslo", "support"),
    ]
    item = compare("", gold, found, share_a_word)
    assert item.pairs == ((0, 0),)
    assert triple_figures([item]) == {"precision": pytest.approx(1 / 3), "recall": 0.5, "f1": 0.4, "n": 2}
    assert label_figures([item])["f1"] == 1.0


def test_an_annotation_is_matched_once_by_the_surest_answer() -> None:
    gold = [annotation("Oslo", "Riga", "support")]
    found = [annotation("Oslo", "Riga", "support", confidence=c) for c in (0.4, 0.9)]
    assert compare("", gold, found, share_a_word).pairs == ((0, 1),)


def twice(same: tuple[tuple[str, ...], ...], first: str, second: str) -> TwiceLabelled:
    """A sentence in which both annotators found one condemnation, of sources with other names."""
    text = "Mayor Ruiz said he and Lund condemned Oslo."
    one, other = (GoldStance(source, "Oslo", "condemnation", "condemned") for source in (first, second))
    return TwiceLabelled(text, (one,), (other,), same)


@pytest.mark.parametrize(
    ("same", "first", "second", "by_actor", "by_word"),
    [
        ((("Mayor Ruiz", "he"),), "Mayor Ruiz", "he", 1, 0),
        ((("Mayor Ruiz", "he"), ("Ruiz", "he")), "Mayor Ruiz", "Ruiz", 1, 1),
        ((("he", "Ruiz"), ("Mayor Ruiz", "Ruiz")), "he", "Mayor Ruiz", 1, 0),
        ((), "Mayor Ruiz", "Ruiz", 0, 1),
        ((("Ruiz", "he"),), "Mayor Ruiz", "Ruiz", 0, 1),
        ((), "Ruiz", "Lund", 0, 0),
    ],
)
def test_annotators_agree_by_equal_names_of_an_actor_or_else_by_words(
    same: tuple[tuple[str, ...], ...], first: str, second: str, by_actor: int, by_word: int
) -> None:
    told = agreement_table([twice(same, first, second)])
    assert f"| triples, names of one actor equal | {by_actor}.000 |" in told
    assert f"| triples, names that share a word | {by_word}.000 |" in told
    assert "| triples, exact strings | 0.000 |" in told
    assert "| labels | 1.000 |" in told
    assert f"| triples of condemnation | {by_actor}.000 |" in told


def test_acronyms_in_capitals_are_no_pronouns() -> None:
    assert [name for name in ("US", "us", "Us", "WHO", "I", "Its", "IT", "Oslo") if is_pronoun(name)] == [
        "us",
        "Us",
        "I",
        "Its",
    ]


def test_confusion_is_counted_by_cues_that_overlap() -> None:
    gold = [annotation("A", "B", "support", cue=(0, 6)), annotation("A", "C", "denial", cue=(20, 26))]
    found = [annotation("A", "B", "welcome", cue=(3, 9)), annotation("A", "B", "condemnation", cue=(40, 46))]
    table = confusion([compare("", gold, found, same_actor)])
    support, denial, welcome, condemnation, none = range(5)
    assert table[support][welcome] == 1
    assert table[denial][none] == 1
    assert table[none][condemnation] == 1
    assert sum(map(sum, table)) == 3


def test_measures() -> None:
    assert precision_recall_f1(1, 2, 4) == {"precision": 0.5, "recall": 0.25, "f1": pytest.approx(1 / 3)}
    assert precision_recall_f1(1, 2, 4, met=2) == {"precision": 0.5, "recall": 0.5, "f1": 0.5}
    assert precision_recall_f1(0, 0, 0) == {"precision": 0.0, "recall": 0.0, "f1": 0.0}
    assert calibration_error([(0.5, True), (0.5, False)] * 10) == 0.0
    assert calibration_error([(0.9, False)] * 10) == pytest.approx(0.9)


def evaluate(gold: Path, manifest: Path, reports: Path) -> subprocess.CompletedProcess[str]:
    """Run ``python -m training.evaluate --gold``."""
    command = ["-m", "training.evaluate", "--gold", gold, "--model", manifest, "--reports", reports]
    return subprocess.run(
        [sys.executable, *map(str, command)], cwd=ROOT, capture_output=True, text=True, timeout=300
    )


def test_a_labelled_file_is_scored_from_the_command_line(tmp_path: Path, manifest: Path) -> None:
    stance = {"source": "Norway", "target": "Belarus", "stance": "condemnation", "cue": "condemned"}
    gold = tmp_path / "gold.jsonl"
    lines = [
        {"id": 7, "text": "Norway condemned Belarus on Monday.", "stances": [stance], "note": "easy"},
        {"text": "The river froze early this year.", "stances": []},
    ]
    gold.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    done = evaluate(gold, manifest, tmp_path / "reports")
    assert done.returncode == 0, done.stderr
    report = (tmp_path / "reports/gold.md").read_text(encoding="utf-8")
    assert report.strip() == done.stdout.strip()
    assert "| triples (source, target, stance) | 1.000 | 1.000 | 1.000 |" in report
    assert "| condemnation | 1.000 | 1.000 | 1.000 | 1 |" in report
    for plot in ("gold-reliability.png", "gold-confusion.png"):
        assert f"({plot})" in report
        assert (tmp_path / "reports" / plot).read_bytes().startswith(b"\x89PNG")


def test_faults_of_a_labelled_file_are_all_told(tmp_path: Path, manifest: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"text": "Oslo slept."}\n{"text": "Oslo woke.", "stances": [{"source": "Oslo"}]}\n')
    done = evaluate(gold, manifest, tmp_path / "reports")
    assert done.returncode == 1
    assert [line.split(": ")[1] for line in done.stderr.splitlines()] == ["stances", "stances"]
    assert "gold.jsonl:1: " in done.stderr
    assert "gold.jsonl:2: " in done.stderr


def test_without_cues_none_are_compared(tmp_path: Path, manifest: Path) -> None:
    stances = [{"source": "Norway", "target": name, "stance": "condemnation"} for name in ("Belarus", "Cuba")]
    line = {"text": "Norway condemned Belarus and Cuba on Monday.", "stances": stances}
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps(line), encoding="utf-8")
    done = evaluate(gold, manifest, tmp_path / "reports")
    assert done.returncode == 0, done.stderr
    assert "| condemnation | 1.000 | 1.000 | 1.000 | 2 |" in done.stdout
    assert "several targets" not in done.stdout
    assert not re.search("cue|confusion", done.stdout, re.IGNORECASE)


@pytest.mark.parametrize(
    ("lines", "told"),
    [(None, "No such file or directory"), ("\n", "0: file: expected labelled texts, found none")],
)
def test_a_missing_or_empty_file_is_named(
    tmp_path: Path, manifest: Path, lines: str | None, told: str
) -> None:
    gold = tmp_path / "gold.jsonl"
    if lines is not None:
        gold.write_text(lines)
    done = evaluate(gold, manifest, tmp_path / "reports")
    assert done.returncode == 1
    assert re.fullmatch(rf"{gold}: ?{told}\n", done.stderr)
