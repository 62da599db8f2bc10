"""CSV as people and programs write it: what stands before the header, what separates cells, and rows without end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stance.batch.records import MAX_CONTENT, MAX_LENGTH

from .conftest import read_jsonl

Batch = Callable[..., int]


@pytest.mark.parametrize(
    "content",
    [
        "\n\r\n id,note,text\n",
        "\ufeff\n \nid,note,text\n",
        "sep=,\r\nid,note,text\n",
        "sep=;\nid;note;text\n",
        "\ufeffSEP=|\nid|note|text\n",
        "id;note, if any, and by whom;text\n",
        'id;note;"text"\n',
        "note, if any, and by whom;text\n",
    ],
)
def test_what_stands_before_or_within_a_header_does_not_keep_it_from_being_read(
    content: str, batch: Batch, tmp_path: Path
) -> None:
    separator = next(sign for sign in ";|," if sign in content.splitlines()[-1])
    width = content.splitlines()[-1].count(separator)
    row = separator.join(["x"] * width + ["Norway thanked Poland."])
    (tmp_path / "in.csv").write_text(f"{content}{row}\n{separator}\n", encoding="utf-8", newline="")
    options = ["--nested", "-o", tmp_path / "out.jsonl"]
    assert batch(tmp_path / "in.csv", *options) == 0
    (found,) = read_jsonl(tmp_path / "out.jsonl")
    assert found["sentences"][0]["text"] == "Norway thanked Poland."
    (reject,) = read_jsonl(tmp_path / "out.jsonl.rejects.jsonl")
    assert reject["row"] == len(content.splitlines()) + 2


@pytest.mark.parametrize("quote", ["", '"', '5" of pipe, ', '"all ""odd"", '])
def test_a_line_of_a_table_that_is_too_long_is_rejected_and_not_cut(
    quote: str, batch: Batch, tmp_path: Path
) -> None:
    text = f"{quote}{'é' * (MAX_LENGTH // 2)}Norway thanked Poland.{quote[:1].strip('5')}"
    rows = ["id,tag,text", f"1,x,{text}", "2,x,Kenya thanked Poland.", "3,x,Kenya thanked Japan."]
    (tmp_path / "in.csv").write_text("\n".join(rows), encoding="utf-8")
    assert batch(tmp_path / "in.csv", "-o", tmp_path / "out.jsonl", "--nested") == 0
    assert [row["document"] for row in read_jsonl(tmp_path / "out.jsonl")] == ["2", "3"]
    (reject,) = read_jsonl(tmp_path / "out.jsonl.rejects.jsonl")
    assert (reject["row"], reject["reason"]) == (2, "longer than 10,000,000 bytes (lines 2 to 2)")
    assert reject["content"] == rows[1][:MAX_CONTENT]


LONG = "a" * (MAX_LENGTH + 100)
PAGE = 'He said ""no"", twice; "" and left.\n' * (MAX_LENGTH // 72)


@pytest.mark.parametrize(
    "cell",
    [
        f"{LONG}\n7,Norway condemned Iran.\n8,x",
        f"x\n{LONG}\n7,Norway condemned Iran.\n",
        f'""x""\n{LONG}""\n""\n""{LONG},""\n7,Norway condemned Iran.\n',
        f"{PAGE}7,Norway condemned Iran.\n{PAGE}8,Norway condemned Iran.\n{PAGE}",
    ],
)
def test_no_line_of_a_cell_that_is_too_long_is_a_row(cell: str, batch: Batch, tmp_path: Path) -> None:
    rows = ["id,text", f'1,"{cell}"', "2,Oslo praised Iran.", ""]
    (tmp_path / "in.csv").write_text("\n".join(rows))
    assert batch(tmp_path / "in.csv", "-o", tmp_path / "out.jsonl", "--nested") == 0
    assert [row["document"] for row in read_jsonl(tmp_path / "out.jsonl")] == ["2"]
    (reject,) = read_jsonl(tmp_path / "out.jsonl.rejects.jsonl")
    assert reject["row"] == 2
    assert reject["reason"] == f"longer than 10,000,000 bytes (lines 2 to {2 + cell.count(chr(10))})"
    assert reject["content"] == rows[1][:MAX_CONTENT]
