"""Rows that cannot be used go to the rejects file with their place and reason; nothing is lost."""

from __future__ import annotations

import datetime
import gzip
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from .conftest import read_jsonl, write_jsonl

Batch = Callable[..., int]

GOOD = '{"id": "good", "date": "2024-05-06", "text": "Norway thanked Poland."}'
BAD_LINES = {
    b'{"id": "x"}': "text: expected a text, found nothing",
    b'{"text": 7}': "text: expected a text, found int",
    b'{"text": "  "}': "text: expected a text, found white space only",
    b'{"id": {"a": 1}, "text": "Norway thanked Poland."}': "id: expected a number or a text, found dict",
    b'{"id": ["a"], "text": "Norway thanked Poland."}': "id: expected a number or a text, found list",
    b'{"id": true, "text": "Norway thanked Poland."}': "id: expected a number or a text, found bool",
    b'{"id": 1e400, "text": "Norway thanked Poland."}': "id: expected a number or a text, found inf",
    b"[1, 2]": "expected a JSON object, found list",
    b'{"text": "cut of': "not JSON: Unterminated string",
    b'{"text": NaN}': "not JSON: NaN is not JSON",
    b'{"text": "caf\xe9"}': "not UTF-8: byte 14 of the line",
    rb'{"text": "half \ud83d"}': "broken encoding",
    b"[" * 5000: "not JSON",
    b'{"text": "Norway thanked Poland.", "text": "Kenya thanked Japan."}': "the field 'text' is given more than once",
    b'{"text": "Norway thanked Poland.", "at": {"x": 1, "x": 2}}': "the field 'x' is given more than once",
    rb'{"text": "Norway thanked Poland.", "\ud83d": 1, "\ud83d": 2}': r"the field '\ud83d' is given more than once",
    b'{"text": "Norway thanked Poland.", "date": "03/04/2024"}': "date: expected a day as in 2024-03-31",
    b'{"text": "Norway thanked Poland.", "date": "March 2024"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "03/04/2024 10:00 AM"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "03/04/2024 10:00 GMT"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "03-04-2024T10:00"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "2024-13-04 10:00 GMT"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "31415926535897932384626433832795h"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": 20240304}': "date: expected a date",
    b'{"text": "Norway thanked Poland.", "date": "2024-W10"}': "date: expected a day as in 2024-03-31 or 31 March 2024, "
    "found '2024-W10', counted in weeks: write year, month and day",
    b'{"text": "Norway thanked Poland.", "date": "2024W101"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "2024-05-06/07"}': "date: expected a day as in 2024-03-31 or 31 March "
    "2024, found '2024-05-06/07'",
    b'{"text": "Norway thanked Poland.", "date": "2024-05-06-07"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "2024-05-06 - 2024-05-07"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "2024/05/06/07"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "7 May 2024, 2024-05-07"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "6-7 May 2024"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "10 March 11"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "10 March 11 10:00 +0200"}': "date: expected a day",
    b'{"text": "Norway thanked Poland.", "date": "Sunday, 06-Nov-94 08:49:37 GMT"}': "date: expected a day",
}


def test_bad_lines_are_told_with_place_and_reason_and_the_run_goes_on(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [GOOD.encode()]
    for line in BAD_LINES:
        lines += [line, b"", GOOD.encode()]
    source = tmp_path / "in.jsonl"
    source.write_bytes(b"\xef\xbb\xbf" + b"\n".join(lines))
    assert batch(source, "-o", tmp_path / "out.jsonl", "--nested", "--part-rows", "5") == 0
    assert len(read_jsonl(tmp_path / "out.jsonl")) == len(BAD_LINES) + 1
    rejects = read_jsonl(tmp_path / "out.jsonl.rejects.jsonl")
    assert [row["row"] for row in rejects] == [2 + 3 * number for number in range(len(BAD_LINES))]
    for row, reason in zip(rejects, BAD_LINES.values(), strict=True):
        assert row["reason"].startswith(reason)
        assert row["file"].endswith("/in.jsonl")
        assert row["content"]
    assert f"{len(BAD_LINES)} rows could not be used: see" in capsys.readouterr().err


@pytest.mark.filterwarnings("error")
def test_dates_are_understood_as_feeds_and_people_write_them(batch: Batch, tmp_path: Path) -> None:
    dates = [
        "2024-03-04",
        "20240304",
        "2024-03-04T23:10:00+09:00",
        "Mon, 04 Mar 2024 10:00:00 GMT",
        "Mon, 04 Mar 2024 23:30:00 -0800",
        "Mon, 04 Mar 2024 10:00:00 CEST",
        "4-Mar-2024",
        "4 March 2024",
        "Mar 4, 2024 10:00 AM",
        "2024/03/04",
        "2024-03-04 10:00 GMT",
        "2024-03-04T10",
        "2024-03-04+02:00",
        "2024-03-04_10:00:00",
        "2024-03-04 10:00:00.123456789 UTC",
        "Mon Mar  4 10:00:00 +0000 2024",
        "March 4th, 2024, 5 p.m.",
        "4 March 2024 at 10h30",
        "4 March 2024, 10:30 UTC+2",
        "Friday, 4 March 2024",  # it was a Monday
    ]
    rows = [{"text": "Norway thanked Poland.", "date": date} for date in [*dates, "", " \t", None]]
    assert batch(write_jsonl(tmp_path / "in.jsonl", rows), "-o", tmp_path / "out.jsonl", "--nested") == 0
    found = [row["date"] for row in read_jsonl(tmp_path / "out.jsonl")]
    assert found == ["2024-03-04"] * len(dates) + [None, None, None]


def test_bad_rows_of_a_table(batch: Batch, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_bytes(
        b'id,text,outlet\n1,"Norway\nthanked Poland.",A\n2,too few\n3,caf\xe9,B\n'
        b'4,"Kenya, too, thanked Poland.",C\n5,"never closed,D\n6,Kenya thanked Poland.,E\n'
    )
    assert batch(source, "-o", tmp_path / "out.jsonl", "--nested") == 0
    assert [row["document"] for row in read_jsonl(tmp_path / "out.jsonl")] == ["1", "4"]
    rejects = read_jsonl(tmp_path / "out.jsonl.rejects.jsonl")
    assert [(row["row"], row["reason"]) for row in rejects] == [
        (4, "expected 3 cells, found 2"),
        (5, "not UTF-8"),
        (7, "not CSV: unexpected end of data (lines 7 to 8)"),
    ]
    assert rejects[1]["content"] == "3,caf\\xe9,B"
    assert rejects[2]["content"] == '5,"never closed,D\n6,Kenya thanked Poland.,E\n'


def test_bad_rows_of_a_parquet_file(batch: Batch, tmp_path: Path) -> None:
    texts = pa.array([b"Norway thanked Poland.", b"caf\xe9", None, b"Kenya thanked Poland."], pa.binary())
    pq.write_table(pa.table({"text": texts.view(pa.string())}), tmp_path / "in.parquet")
    assert batch(tmp_path / "in.parquet", "-o", tmp_path / "out.jsonl", "--nested") == 0
    assert [row["document"] for row in read_jsonl(tmp_path / "out.jsonl")] == ["in.parquet:1", "in.parquet:4"]
    rejects = read_jsonl(tmp_path / "out.jsonl.rejects.jsonl")
    assert [(row["row"], row["reason"]) for row in rejects] == [
        (2, "text: not UTF-8"),
        (3, "text: expected a text, found nothing"),
    ]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst", "a.parquet"])
def test_a_file_that_breaks_off_is_told_and_the_next_one_read(
    name: str, batch: Batch, tmp_path: Path
) -> None:
    rows: list[dict[str, Any]] = [
        {"id": f"{number}", "text": f"Norway thanked Poland {os.urandom(400).hex()}."}
        for number in range(300)
    ]
    if name.endswith("parquet"):
        pq.write_table(pa.Table.from_pylist(rows), tmp_path / name)
    else:
        with pa.output_stream(
            str(tmp_path / name), compression="gzip" if name.endswith("gz") else "zstd"
        ) as stream:
            stream.write("".join(json.dumps(row) + "\n" for row in rows).encode())
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: len(whole) * 2 // 3])
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(GOOD.encode()))
    assert batch(tmp_path, "-o", tmp_path / "out.jsonl", "--nested") == 0
    found = [row["document"] for row in read_jsonl(tmp_path / "out.jsonl")]
    (reject,) = read_jsonl(tmp_path / "out.jsonl.rejects.jsonl")
    assert found == [f"{number}" for number in range(len(found) - 1)] + ["good"]
    assert reject["row"] == len(found)
    assert reject["file"].endswith(name)
    assert "cannot be read from here on" in reject["reason"]


def test_strict_stops_at_the_first_bad_row_and_keeps_what_was_done(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text("\n".join([GOOD] * 6 + ["{"] + [GOOD]))
    assert batch(source, "-o", tmp_path / "out.jsonl", "--strict", "--part-rows", "2") == 1
    assert f"{source}:7: not JSON" in capsys.readouterr().err
    assert not (tmp_path / "out.jsonl").exists()
    assert batch(source, "-o", tmp_path / "out.jsonl", "--part-rows", "2") == 0
    assert "had been done before" in capsys.readouterr().err
    assert len(read_jsonl(tmp_path / "out.jsonl")) == 7


def test_what_is_wrong_with_a_whole_table_stops_the_run_before_it_begins(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.jsonl").write_text(GOOD)
    (tmp_path / "b.csv").write_text("id,body\n1,Norway thanked Poland.\n")
    for options in ([], ["--text", "body", "--date", "day"]):
        assert batch(tmp_path, "-o", tmp_path / "out.csv", *options) == 1
        assert "found 'id', 'body': name the right one with --text" in capsys.readouterr().err
    (tmp_path / "b.csv").write_text("id, text\n1,Malta thanked Tunisia.\n")
    assert batch(tmp_path, "-o", tmp_path / "out.csv") == 1
    assert "has no column 'text'; found 'id', ' text': name" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "b.csv"]


def test_a_file_that_the_system_cannot_read_is_named_before_anything_is_done(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.jsonl").write_text(GOOD)
    (tmp_path / "b.jsonl").symlink_to("/proc/self/mem")  # which refuses to be read from its start
    assert batch(tmp_path / "a.jsonl", tmp_path / "b.jsonl", "-o", tmp_path / "out.jsonl") == 1
    assert f"{tmp_path / 'b.jsonl'}: cannot be read: Invalid argument" in capsys.readouterr().err
    assert not (tmp_path / "out.jsonl.parts").exists()


def test_an_input_without_rows_gives_an_output_with_all_its_columns(batch: Batch, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("")
    assert batch(tmp_path / "in.csv", "-o", tmp_path / "out.csv") == 0
    assert (tmp_path / "out.csv").read_text().startswith('"document","date","sentence"')


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"id,text\r1,Norway thanked Poland.\r", "its header is not CSV: new-line character"),
        (b"text," + b"x," * 5_000_000, "its header is longer than 10,000,000 bytes"),
        (b'id,"text\n1,Norway thanked Poland.\n', "its header is not CSV: unexpected end of data"),
        ("id,text\r\n1,Norway thanked Poland.\r\n".encode("utf-16"), "its header is not UTF-8"),
        ("id,text\n1,Norway thanked Poland.\n".encode("utf-16-be"), "its header is not UTF-8"),
        ("id,text,café\n1,Norway thanked Poland.,x\n".encode("latin-1"), "its header is not UTF-8"),
        (b"text,tag,text\nNorway thanked Poland.,x,y\n", "has more than one column 'text'"),
    ],
)
def test_a_table_whose_header_cannot_be_used_is_told(
    content: bytes, reason: str, batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_bytes(content)
    assert batch(tmp_path / "in.csv", "-o", tmp_path / "out.csv") == 1
    assert f"{tmp_path / 'in.csv'}: {reason}" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]


def test_a_parquet_file_with_two_columns_of_one_name_is_told(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    columns = [pa.array(["Norway thanked Poland."]), pa.array([1]), pa.array([2])]
    pq.write_table(pa.Table.from_arrays(columns, ["text", "n", "n"]), tmp_path / "in.parquet")
    assert batch(tmp_path / "in.parquet", "-o", tmp_path / "out.csv") == 1
    assert "in.parquet: has more than one column 'n'" in capsys.readouterr().err


def test_a_time_that_no_calendar_holds_costs_its_row_alone(batch: Batch, tmp_path: Path) -> None:
    seconds = pa.array([0, 10**12, None], pa.int64()).cast(pa.timestamp("s"))
    table = pa.table({"id": ["1", "2", "3"], "text": ["Norway thanked Poland."] * 3, "seen": seconds})
    pq.write_table(table, tmp_path / "in.parquet")
    assert batch(tmp_path / "in.parquet", "-o", tmp_path / "out.jsonl", "--nested") == 0
    found = {row["document"]: row["seen"] for row in read_jsonl(tmp_path / "out.jsonl")}
    assert found == {"1": str(datetime.datetime(1970, 1, 1).isoformat()), "3": None}
    (reject,) = read_jsonl(tmp_path / "out.jsonl.rejects.jsonl")
    assert (reject["row"], reject["reason"]) == (
        2,
        "seen: expected a time in the years 1 to 9999, found another",
    )
    assert "Norway thanked Poland." in reject["content"]


def test_an_empty_id_is_none(batch: Batch, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("id,text\n7,Norway thanked Poland.\n,Kenya thanked Poland.\n")
    assert batch(tmp_path / "in.csv", "-o", tmp_path / "out.jsonl", "--nested") == 0
    assert [row["document"] for row in read_jsonl(tmp_path / "out.jsonl")] == ["7", "in.csv:3"]
    assert batch(tmp_path / "in.csv", "-o", tmp_path / "out.jsonl", "--nested", "--id", "id") == 0
    (reject,) = read_jsonl(tmp_path / "out.jsonl.rejects.jsonl")
    assert reject["reason"] == "id: expected an id, found nothing"


def test_a_run_in_which_no_text_could_be_used_says_so_and_fails(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", [{"text": 1}, {"text": None}])
    assert batch(source, "-o", tmp_path / "out.jsonl") == 1
    told = capsys.readouterr().err
    assert f"no text could be used, so that {tmp_path / 'out.jsonl'} was not written" in told
    assert f"see {tmp_path / 'out.jsonl.rejects.jsonl'}" in told
    assert len(read_jsonl(tmp_path / "out.jsonl.rejects.jsonl")) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl.rejects.jsonl"]


@pytest.mark.parametrize("name", ["out.csv", "out.jsonl.gz", "out.parquet"])
def test_a_run_in_which_no_text_could_be_used_leaves_an_earlier_output_and_graph_as_they_were(
    name: str, batch: Batch, tmp_path: Path
) -> None:
    output, graph = tmp_path / name, tmp_path / "out.graphml"
    source = write_jsonl(tmp_path / "in.jsonl", [{"text": "Malta condemned Tunisia."}] * 3)
    options = (source, "-o", output, "--graph", graph, "--part-rows", "2")
    assert batch(*options) == 0
    earlier = output.read_bytes(), graph.read_bytes()
    write_jsonl(source, [{"text": None}] * 3)
    assert batch(*options) == 1
    assert (output.read_bytes(), graph.read_bytes()) == earlier
    rejects = tmp_path / f"{name}.rejects.jsonl"
    assert [row["row"] for row in read_jsonl(rejects)] == [1, 2, 3]
    assert {path.name for path in tmp_path.iterdir()} == {"in.jsonl", name, "out.graphml", rejects.name}
    assert batch(*options, "--strict") == 1
    assert (output.read_bytes(), graph.read_bytes()) == earlier


def test_an_id_of_bytes_is_refused_and_a_missing_number_is_none(batch: Batch, tmp_path: Path) -> None:
    text = ["Norway thanked Poland."]
    for name, given in (("bytes", pa.array([b"a"])), ("missing", pa.array([float("nan")]))):
        pq.write_table(pa.table({"id": given, "text": text}), tmp_path / f"{name}.parquet")
    assert batch(tmp_path / "bytes.parquet", "-o", tmp_path / "bytes.jsonl") == 1
    (reject,) = read_jsonl(tmp_path / "bytes.jsonl.rejects.jsonl")
    assert reject["reason"] == "id: expected a number or a text, found bytes"
    assert batch(tmp_path / "missing.parquet", "-o", tmp_path / "missing.jsonl", "--nested") == 0
    assert [row["document"] for row in read_jsonl(tmp_path / "missing.jsonl")] == ["missing.parquet:1"]
