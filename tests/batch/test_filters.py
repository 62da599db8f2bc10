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


@pytest.mark.parametrize("form", [[], ["--nested"], ["--format", "events"]])
def test_actors_that_no_stance_of_the_whole_run_has_are_told(
    form: list[str], batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = ["Malta condemned Tunisia.", "Nobody said a word.", "Oslo thanked Malta."]
    source = write_jsonl(tmp_path / "in.jsonl", [{"text": text} for text in texts])
    asked = [
        "--source",
        "Malta",
        "--source",
        "nor",
        "--source",
        "Atlantis",
        "--target",
        "Tunisia",
        "--target",
        "Oslo",
    ]
    assert batch(source, "-o", tmp_path / "out.jsonl", "--part-rows", "1", *asked, *form) == 0
    told = capsys.readouterr().err
    assert told.endswith("; no stance has the source Atlantis; no stance has the target Oslo\n")


def test_what_an_earlier_run_knew_of_actors_is_told_by_the_one_that_goes_on(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows: Rows = [{"text": "Malta condemned Tunisia."}, {"text": None}]
    source = write_jsonl(tmp_path / "in.jsonl", rows)
    options = ("-o", tmp_path / "out.jsonl", "--part-rows", "1", "--source", "Malta", "--source", "Atlantis")
    assert batch(source, *options, "--strict") == 1
    capsys.readouterr()
    assert batch(source, *options) == 0
    told = capsys.readouterr().err
    assert "1 documents had been done before" in told
    assert "no stance has the source Atlantis" in told
    assert "source Malta" not in told


def test_days_that_end_before_they_begin_are_refused(
    batch: Batch, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    days = ["--since", "1 May 2024", "--until", "2024-01-01"]
    assert batch(source, "-o", tmp_path / "out.jsonl", *days) == 1
    assert "--since 2024-05-01 is later than --until 2024-01-01" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]
    assert batch(source, "-o", tmp_path / "out.jsonl", "--since", "2024-01-01", "--until", "2024-01-01") == 0


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
