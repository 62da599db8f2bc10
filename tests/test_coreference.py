"""Annotated pronouns: what is read from a line, and what is said of a bad one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from training.coreference import not_in_corpus, read_coreference
from training.problems import Problems

ITSELF = {"pronoun": ["they", 19], "antecedents": [["they", 19]]}
TEXT = "Ruiz and Lund said they trust the dam, and Mayor Ruiz praised its builders."


def write(folder: Path, *records: Any) -> Path:
    file = folder / "coreference.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return file


def test_a_pronoun_leads_to_each_actor_and_each_of_its_names(tmp_path: Path) -> None:
    they, ruiz, lund = ["they", 19], ["Ruiz", 0], ["Lund", 9]
    record = {
        "text": TEXT,
        "pronouns": [
            {"pronoun": they, "antecedents": [ruiz, lund]},
            {"pronoun": ["its", 62], "antecedents": None},
        ],
        "same": [[ruiz, ["Mayor Ruiz", 43]]],
    }
    found = read_coreference(write(tmp_path, record))
    assert found[TEXT] == {19: (frozenset({0, 43}), frozenset({9})), 62: ()}


def test_a_sentence_that_the_corpus_does_not_have_is_told_with_its_line(tmp_path: Path) -> None:
    file = write(tmp_path, {"text": "She left.", "pronouns": []})
    file.write_text("\n\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    (problem,) = not_in_corpus(file, [])
    assert (problem.line, problem.key) == (3, "text")


def test_without_a_file_nothing_is_annotated(tmp_path: Path) -> None:
    assert read_coreference(tmp_path / "coreference.jsonl") == {}


@pytest.mark.parametrize(
    ("record", "told"),
    [
        ({"text": TEXT}, "line"),
        ([], "line"),
        ({"text": TEXT, "pronouns": [{"pronoun": ["they", 20], "antecedents": []}]}, "pronoun"),
        ({"text": TEXT, "pronouns": [{"pronoun": ["they", 19], "antecedents": [["Rui", 1]]}]}, "antecedents"),
        (
            {"text": TEXT, "pronouns": [{"pronoun": ["they", 19], "antecedents": [["they", 19]]}]},
            "antecedents: 'they' stands for itself",
        ),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, record: dict[str, Any], told: str) -> None:
    good = {"text": "She left.", "pronouns": []}
    with pytest.raises(Problems) as caught:
        read_coreference(write(tmp_path, good, record))
    assert f"coreference.jsonl:2: {told}" in str(caught.value)
    assert len(caught.value.problems) == 1
