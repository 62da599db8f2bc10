"""Data frames give the rows that files give."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import stance

from .conftest import read_jsonl, write_jsonl

Batch = Callable[..., int]


def test_a_frame_gives_the_same_rows_as_a_file(
    batch: Batch, articles: list[dict[str, Any]], manifest: Path, tmp_path: Path
) -> None:
    assert batch(write_jsonl(tmp_path / "in.jsonl", articles), "-o", tmp_path / "out.jsonl") == 0
    frame = pd.DataFrame(articles).rename(columns={"text": "body"})
    frame["date"] = pd.to_datetime(frame["date"])
    found = stance.classify_frame(frame, text="body", model=manifest)
    assert found["date"].dtype.kind == "M"
    assert str(found["target_start"].dtype) == "Int64"
    found["date"] = found["date"].dt.strftime("%Y-%m-%d")
    found = found.astype(object).where(found.notna(), None)
    assert found.to_dict("records") == read_jsonl(tmp_path / "out.jsonl")
    assert found.attrs["rejects"] == []


def test_rows_are_known_by_their_label_and_carry_their_columns(manifest: Path) -> None:
    frame = pd.DataFrame(
        {
            "text": ["Norway thanked Poland.", "Kenya praised Japan."],
            "score": [1.5, None],
            "seen": [True, False],
        },
        index=["first", "second"],
    )
    found = stance.classify_frame(frame, model=manifest, jobs=2)
    assert found["document"].tolist() == ["first", "second"]
    assert found["seen"].tolist() == [True, False]
    assert found["score"].tolist()[0] == 1.5
    assert pd.isna(found["score"].tolist()[1])


def test_rows_that_cannot_be_used_are_warned_of(manifest: Path) -> None:
    frame = pd.DataFrame({"text": ["Norway thanked Poland.", None, float("nan"), 7]})
    with pytest.warns(UserWarning, match="3 of 4 rows could not be used"):
        found = stance.classify_frame(frame, model=manifest)
    assert found["document"].tolist() == ["0"]
    assert [reject["row"] for reject in found.attrs["rejects"]] == [2, 3, 4]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_string_that_is_not_unicode_costs_its_row_alone(jobs: int, manifest: Path) -> None:
    half = "caf\ud83d"
    frame = pd.DataFrame(
        {
            "id": ["good", half, "nested", "text", "plain"],
            "text": ["Norway thanked Poland."] * 3 + [f"Norway thanked {half}.", "Norway thanked Poland."],
            "note": ["x", "x", ["x", {"y": half}], "x", half],
        },
        dtype=object,
    )
    with pytest.warns(UserWarning, match="4 of 5 rows could not be used"):
        found = stance.classify_frame(frame, model=manifest, jobs=jobs)
    assert found["document"].tolist() == ["good"]
    rejects = found.attrs["rejects"]
    assert [reject["row"] for reject in rejects] == [2, 3, 4, 5]
    assert [reject["reason"].partition(":")[0] for reject in rejects] == ["id", "note", "text", "note"]
    assert all("half of a surrogate pair" in reject["reason"] for reject in rejects)
    assert all(r"caf\ud83d" in reject["content"] for reject in rejects)


def test_a_cell_that_is_nested_too_deeply_costs_no_other_row(manifest: Path) -> None:
    nested: list[object] = []
    for _ in range(3000):
        nested = [nested]
    frame = pd.DataFrame({"text": ["Norway thanked Japan.", "Kenya thanked Japan."], "x": [nested, None]})
    with pytest.warns(UserWarning, match="1 of 2 rows"):
        found = stance.classify_frame(frame, model=manifest)
    assert found["source_actor"].to_list() == ["Kenya"]
    assert found.attrs["rejects"][0]["reason"] == "x: nested too deeply"


@pytest.mark.parametrize("text", [1, "1"])
def test_columns_may_be_labelled_by_numbers(text: int | str, manifest: Path) -> None:
    frame = pd.DataFrame([["a", "Norway thanked Poland.", "2024-03-04", "north"]])
    found = stance.classify_frame(frame, text=text, id=0, date=2, model=manifest)
    assert found.attrs["rejects"] == []
    assert found["document"].tolist() == ["a"]
    assert found["date"].dt.strftime("%Y-%m-%d").tolist() == ["2024-03-04"]
    assert found["3"].tolist() == ["north"]
    with pytest.raises(KeyError, match="no column '7'; it has 0, 1, 2, 3"):
        stance.classify_frame(frame, text=7, model=manifest)


def test_whole_numbers_stay_whole_as_ids_beside_a_missing_one(manifest: Path) -> None:
    frame = pd.DataFrame({"id": [1, 2.5, None], "text": ["Norway thanked Poland."] * 3}, index=[7, 8, 1])
    found = stance.classify_frame(frame, model=manifest)
    assert found["document"].tolist() == ["1", "2.5", "frame:3"]
    with pytest.warns(UserWarning, match="id: expected an id, found nothing"):
        found = stance.classify_frame(frame, id="id", model=manifest)
    assert found["document"].tolist() == ["1", "2.5"]


def test_a_column_that_is_not_there_is_named(manifest: Path) -> None:
    with pytest.raises(KeyError, match="no column 'body'; it has text"):
        stance.classify_frame(pd.DataFrame({"text": []}), text="body", model=manifest)


def test_an_empty_frame_gives_no_rows_but_all_columns(manifest: Path) -> None:
    found = stance.classify_frame(pd.DataFrame({"text": []}, dtype="str"), model=manifest)
    assert len(found) == 0
    assert {"document", "source_actor", "stance", "cue_end"} <= set(found.columns)


def test_lists_and_mixed_values_come_back_as_they_were(manifest: Path) -> None:
    tags: list[Any] = [["a", {"b": None}], [], None]
    mixed: list[Any] = [7, "seven", None]
    frame = pd.DataFrame({"text": ["Norway thanked Poland."] * 3, "tags": tags, "mixed": mixed})
    found = stance.classify_frame(frame, model=manifest)
    assert found["tags"].tolist() == tags
    assert found["mixed"].tolist() == mixed


def test_keys_that_json_does_not_know_cost_no_row(manifest: Path) -> None:
    notes: list[Any] = [
        {datetime.date(2024, 3, 31): "seen", "n": np.int64(7)},
        {np.int64(3): [float("nan"), np.float64(0.5)]},
        {float("nan"): 1},
        {("a", 1): {datetime.date(2024, 4, 1): float("inf")}},
    ]
    frame = pd.DataFrame({"text": ["Malta thanked Tunisia."] * len(notes), "note": notes})
    found = stance.classify_frame(frame, model=manifest)
    assert found.attrs["rejects"] == []
    assert found["document"].tolist() == ["0", "1", "2", "3"]
    first, second, third, fourth = found["note"]
    assert first["2024-03-31"] == "seen"
    assert second == {"3": [None, 0.5]}
    assert third == {"null": 1}
    assert fourth == {"('a', 1)": {"2024-04-01": None}}


def test_own_actors_are_known_to_a_frame_too(manifest: Path, own_actors: Path, tmp_path: Path) -> None:
    frame = pd.DataFrame({"text": ["Bastida condemned Marenostrum."]})
    (row,) = stance.classify_frame(frame, model=manifest, actors=own_actors).to_dict("records")
    assert (row["source_actor"], row["source_acts_for"]) == ("Iker Bastida", "Harbour Party")
    assert row["target_actor"] == "Marenostrum Lines"
    with pytest.raises(FileNotFoundError):
        stance.classify_frame(frame, model=manifest, actors=tmp_path / "none.tsv")
    (tmp_path / "faulty.tsv").write_text("name;kind\n")
    with pytest.raises(stance.ActorTableError, match="header: expected name, aliases"):
        stance.classify_frame(frame, model=manifest, actors=str(tmp_path / "faulty.tsv"))


def test_two_columns_of_one_name_are_refused(manifest: Path) -> None:
    frame = pd.DataFrame([["Norway thanked Poland.", 1, 2]], columns=["text", "n", "n"])
    with pytest.raises(ValueError, match="more than one column 'n'"):
        stance.classify_frame(frame, model=manifest)


@pytest.mark.parametrize("jobs", [0, -1, 1.5, None])
def test_a_number_of_processes_that_has_no_meaning_is_told(jobs: Any, manifest: Path) -> None:
    frame = pd.DataFrame({"text": ["Norway thanked Poland."]})
    with pytest.raises(
        ValueError, match=f"^jobs: expected a whole number of processes from 1 on, found {jobs}$"
    ):
        stance.classify_frame(frame, model=manifest, jobs=jobs)
