"""Only what is asked for is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .conftest import read_jsonl, write_jsonl

Batch = Callable[..., int]
Rows = list[dict[str, Any]]


@pytest.fixture
def source(articles: Rows, tmp_path: Path) -> Path:
    return write_jsonl(tmp_path / "in.jsonl", articles)


@pytest.mark.parametrize(
    ("options", "fits"),
    [
        (["--source", "Norway"], lambda row: row["source_actor"] == "Norway"),
        (["--source", "nor", "--source", "Kenya"], lambda row: row["source_actor"] in ("Norway", "Kenya")),
        (["--target", "TUR"], lambda row: row["target_country"] == "TUR"),
        (["--stance", "support", "--stance", "denial"], lambda row: row["stance"] in ("support", "denial")),
        (["--min-confidence", "0.9"], lambda row: row["confidence"] >= 0.9),
        (["--since", "2024-03-03"], lambda row: row["date"] >= "2024-03-03"),
        (
            ["--since", "3 March 2024", "--until", "2024-05-05"],
            lambda row: "2024-03-03" <= row["date"] <= "2024-05-05",
        ),
        (
            ["--source", "Norway", "--stance", "condemnation"],
            lambda row: row["source_actor"] == "Norway" and row["stance"] == "condemnation",
        ),
    ],
)
def test_filters_keep_what_fits(
    options: list[str], fits: Callable[[dict[str, Any]], bool], batch: Batch, source: Path, tmp_path: Path
) -> None:
    assert batch(source, "-o", tmp_path / "all.jsonl") == 0
    assert batch(source, "-o", tmp_path / "some.jsonl", *options) == 0
    rows = read_jsonl(tmp_path / "all.jsonl")
    assert read_jsonl(tmp_path / "some.jsonl") == [row for row in rows if fits(row)]


def test_a_person_is_found_by_name_by_words_and_by_the_state_that_it_acts_for(
    batch: Batch, tmp_path: Path
) -> None:
    rows = [{"text": "Foreign Minister Espen Barth Eide praised Poland on Friday. Kenya praised Poland."}]
    source = write_jsonl(tmp_path / "in.jsonl", rows)
    for name in ("espen barth eide", "Norway", "NOR"):
        assert batch(source, "-o", tmp_path / "out.jsonl", "--source", name) == 0
        assert {row["source_actor"] for row in read_jsonl(tmp_path / "out.jsonl")} == {"Espen Barth Eide"}


def test_documents_of_other_days_are_counted_and_those_without_a_date_left_out(
    batch: Batch, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with source.open("a") as stream:
        stream.write('{"text": "Norway thanked Poland."}\n')
    assert batch(source, "-o", tmp_path / "out.jsonl", "--since", "2024-12-01", "--nested") == 0
    assert [row["document"] for row in read_jsonl(tmp_path / "out.jsonl")] == ["a011"]
    assert "12 documents of other days or of none left out" in capsys.readouterr().err


def test_filters_thin_out_nested_documents_too(batch: Batch, source: Path, tmp_path: Path) -> None:
    assert batch(source, "-o", tmp_path / "out.jsonl", "--nested", "--stance", "welcome") == 0
    rows = read_jsonl(tmp_path / "out.jsonl")
    assert len(rows) == 12
    assert {s["stance"] for row in rows for sentence in row["sentences"] for s in sentence["stances"]} == {
        "welcome"
    }


@pytest.mark.parametrize(
    "wrong",
    [
        ["--since", "03/04/2024"],
        ["--jobs", "0"],
        ["--stance", "hostile"],
        ["--nested", "--format", "events"],
        ["--min-confidence", "1.5"],
        ["--min-confidence", "nan"],
        ["--min-confidence", "much"],
    ],
)
def test_wrong_options_are_refused(
    wrong: list[str], batch: Batch, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        batch(source, "-o", tmp_path / "out.jsonl", *wrong)
    assert stopped.value.code == 2
    assert wrong[0] in capsys.readouterr().err


def test_a_confidence_that_is_shown_is_one_that_is_kept(batch: Batch, source: Path, tmp_path: Path) -> None:
    assert batch(source, "-o", tmp_path / "all.jsonl") == 0
    rows = read_jsonl(tmp_path / "all.jsonl")
    for shown in sorted({row["confidence"] for row in rows})[:8]:
        assert batch(source, "-o", tmp_path / "some.jsonl", "--min-confidence", str(shown)) == 0
        assert read_jsonl(tmp_path / "some.jsonl") == [row for row in rows if row["confidence"] >= shown]
