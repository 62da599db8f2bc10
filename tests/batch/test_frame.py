"""Data frames give the rows that files give."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

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


def test_two_columns_of_one_name_are_refused(manifest: Path) -> None:
    frame = pd.DataFrame([["Norway thanked Poland.", 1, 2]], columns=["text", "n", "n"])
    with pytest.raises(ValueError, match="more than one column 'n'"):
        stance.classify_frame(frame, model=manifest)
