"""The same articles from and to JSON lines, CSV and Parquet give the same rows."""

from __future__ import annotations

import csv
import gzip
import json
import math
import uuid
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import stance
from stance.cli import main
from stance.mentions.gazetteer import KINDS

from .conftest import read_jsonl, write_jsonl

Batch = Callable[..., int]
Articles = list[dict[str, Any]]


def write_csv(path: Path, articles: Articles, delimiter: str = ",") -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(articles[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(articles)
    return path


@pytest.fixture
def rows(batch: Batch, articles: Articles, tmp_path: Path) -> Articles:
    """The rows that JSON lines give as JSON lines."""
    assert batch(write_jsonl(tmp_path / "first.jsonl", articles), "-o", tmp_path / "first-rows.jsonl") == 0
    return read_jsonl(tmp_path / "first-rows.jsonl")


def test_a_row_tells_where_and_what(rows: Articles, articles: Articles, manifest: Path) -> None:
    classifier = stance.load(manifest)
    texts = {article["id"]: article["text"] for article in articles}
    told = {
        (row["document"], row["sentence"], row["stance"], row["cue_start"], row["target_text"])
        for row in rows
    }
    wanted = {
        (article["id"], number, found.stance, found.cue.start, found.target and found.target.span.text)
        for article in articles
        for number, sentence in enumerate(classifier.classify(article["text"]).sentences, 1)
        for found in sentence.stances
    }
    assert told == wanted
    assert len(rows) > 20
    for row in rows:
        text = texts[row["document"]]
        for span in ("sentence", "source", "cue", *(["target"] if row["target_text"] else [])):
            assert text[row[f"{span}_start"] : row[f"{span}_end"]] == row[f"{span}_text"]
        assert row["source_kind"] in KINDS
        assert 0 < row["confidence"] <= 1
    assert {
        (row["source_kind"], row["source_country"]) for row in rows if row["source_actor"] == "Norway"
    } == {("state", "NOR")}


@pytest.mark.parametrize(
    "name", ["in.csv", "in.tsv", "in.parquet", "in.jsonl.gz", "in.jsonl.zst", "semicolon.csv"]
)
def test_every_input_gives_the_same_rows(
    name: str, batch: Batch, articles: Articles, rows: Articles, tmp_path: Path
) -> None:
    path = tmp_path / name
    if name.endswith(".parquet"):
        pq.write_table(pa.Table.from_pylist(articles), path)
    elif ".jsonl" in name:
        plain = write_jsonl(tmp_path / "plain.jsonl", articles).read_bytes()
        with pa.output_stream(str(path), compression="gzip" if name.endswith("gz") else "zstd") as stream:
            stream.write(plain)
    else:
        write_csv(path, articles, {"in.tsv": "\t", "semicolon.csv": ";"}.get(name, ","))
    assert batch(path, "-o", tmp_path / "out.jsonl") == 0
    assert read_jsonl(tmp_path / "out.jsonl") == rows


@pytest.mark.parametrize("name", ["out.csv", "out.tsv", "out.csv.gz", "out.jsonl.zst", "out.parquet"])
def test_every_output_holds_the_same_rows(name: str, batch: Batch, rows: Articles, tmp_path: Path) -> None:
    path = tmp_path / name
    assert batch(tmp_path / "first.jsonl", "-o", path) == 0
    if name.endswith(".parquet"):
        found = pq.read_table(path).to_pandas()
        found["date"] = found["date"].astype(str)
    elif ".jsonl" in name:
        with pa.input_stream(str(path), compression="zstd") as stream:
            found = pd.DataFrame([json.loads(line) for line in stream.read().decode().splitlines()])
    else:
        found = pd.read_csv(path, sep="\t" if name.endswith(".tsv") else ",")
    found = found.astype(object).where(found.notna(), None)
    assert found.to_dict("records") == rows


def test_nested_rows_hold_what_the_classifier_answers(
    batch: Batch, articles: Articles, manifest: Path, tmp_path: Path
) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", articles)
    assert batch(source, "-o", tmp_path / "out.jsonl", "--nested") == 0
    assert batch(source, "-o", tmp_path / "out.parquet", "--nested") == 0
    assert batch(source, "-o", tmp_path / "out.csv", "--nested") == 0
    classifier = stance.load(manifest)
    found = read_jsonl(tmp_path / "out.jsonl")
    assert [row["document"] for row in found] == [article["id"] for article in articles]
    for row, article in zip(found, articles, strict=True):
        assert row["sentences"] == classifier.classify(article["text"]).to_dict()["sentences"]
        assert row["outlet"] == article["outlet"]
    assert [row["sentences"] for row in pq.read_table(tmp_path / "out.parquet").to_pylist()] == [
        row["sentences"] for row in found
    ]
    table = pd.read_csv(tmp_path / "out.csv")
    assert [json.loads(cell) for cell in table["sentences"]] == [row["sentences"] for row in found]


def test_folders_and_globs_are_read_in_the_order_of_names(
    batch: Batch, articles: Articles, rows: Articles, tmp_path: Path
) -> None:
    folder = tmp_path / "archive"
    (folder / "b").mkdir(parents=True)
    write_csv(folder / "a.csv", articles[:5])
    (folder / "b" / "c.jsonl.gz").write_bytes(
        gzip.compress(write_jsonl(tmp_path / "rest.jsonl", articles[5:]).read_bytes())
    )
    (folder / "notes.txt").write_text("nothing to read here")
    assert batch(folder, "-o", folder / "out.jsonl") == 0
    assert read_jsonl(folder / "out.jsonl") == rows
    assert batch(folder, "-o", folder / "out.jsonl") == 0, (
        "a second run must not read what the first one wrote"
    )
    assert read_jsonl(folder / "out.jsonl") == rows
    assert batch(tmp_path / "archive/*.csv", tmp_path / "archive/b/*", "-o", tmp_path / "globbed.jsonl") == 0
    assert read_jsonl(tmp_path / "globbed.jsonl") == rows


def test_other_names_of_columns(batch: Batch, articles: Articles, rows: Articles, tmp_path: Path) -> None:
    renamed = [
        {"key": a["id"], "body": a["text"], "published": f"{a['date']}T08:30:00Z", "stance": "mine"}
        for a in articles
    ]
    source = write_jsonl(tmp_path / "in.jsonl", renamed)
    options = ("--text", "body", "--id", "key", "--date", "published")
    assert batch(source, "-o", tmp_path / "out.jsonl", *options) == 0
    found = read_jsonl(tmp_path / "out.jsonl")
    assert [row.pop("input_stance") for row in found] == ["mine"] * len(rows), (
        "a column that would hide one of ours"
    )
    assert found == [{name: cell for name, cell in row.items() if name != "outlet"} for row in rows]


def test_carried_values_keep_their_types(batch: Batch, articles: Articles, tmp_path: Path) -> None:
    carried: list[dict[str, Any]] = [
        {"n": 1, "share": 0.5, "mixed": 7, "tags": ["a", {"b": None}], "big": 2**70, "seen": True},
        {"n": None, "share": 2, "mixed": "seven", "tags": [], "big": 1, "seen": False, "late": "x"},
    ]
    source = write_jsonl(
        tmp_path / "in.jsonl", [{**article, **carried[i % 2]} for i, article in enumerate(articles)]
    )
    assert batch(source, "-o", tmp_path / "out.jsonl", "--part-rows", "3") == 0
    by_id = {article["id"]: carried[i % 2] for i, article in enumerate(articles)}
    for row in read_jsonl(tmp_path / "out.jsonl"):
        wanted = {"late": None, **by_id[row["document"]]}
        assert {name: row[name] for name in wanted} == wanted
    assert batch(source, "-o", tmp_path / "out.parquet", "--part-rows", "3") == 0
    schema = pq.read_schema(tmp_path / "out.parquet")
    assert [schema.field(name).type for name in ("n", "share", "mixed", "seen")] == [
        pa.int64(),
        pa.float64(),
        pa.string(),
        pa.bool_(),
    ]


@pytest.mark.parametrize("part_rows", ["1", "4"])
def test_carried_whole_numbers_stay_what_they_are(part_rows: str, batch: Batch, tmp_path: Path) -> None:
    carried: Articles = [
        {"key": 2**53 + 1, "mixed": 1, "small": 3},
        {"key": 5, "mixed": 2**53 + 1, "small": 0.5},
        {"key": None, "mixed": 0.5, "small": None},
        {"key": 2**53 + 3, "mixed": 7, "small": 4},
    ]
    source = write_jsonl(
        tmp_path / "in.jsonl", [{"text": "Norway thanked Poland.", **fields} for fields in carried]
    )
    for name in ("out.jsonl", "out.parquet"):
        assert batch(source, "-o", tmp_path / name, "--part-rows", part_rows) == 0
    rows = read_jsonl(tmp_path / "out.jsonl")
    assert [{name: row[name] for name in carried[0]} for row in rows] == carried
    table = pq.read_table(tmp_path / "out.parquet")
    types = [table.schema.field(name).type for name in carried[0]]
    assert types == [pa.int64(), pa.string(), pa.float64()]
    assert table.schema.field("key").metadata is None
    assert table["mixed"].to_pylist() == ["1", "9007199254740993", "0.5", "7"]


def standard_json(text: str) -> Any:
    """The value of a JSON text that holds to the letter of the standard."""
    return json.loads(text, parse_constant=pytest.fail)


def test_what_json_does_not_know_is_carried_as_null_or_text(batch: Batch, tmp_path: Path) -> None:
    nested = [{"x": math.inf, "y": b"\xff", "when": datetime(2024, 3, 31, 10)}]
    carried = {
        "share": [0.5, math.nan, -math.inf],
        "hash": [b"\xff\x00", b"", None],
        "tags": [nested, None, []],
    }
    table = pa.table({"text": ["Norway thanked Poland."] * 3, **carried})
    pq.write_table(table, tmp_path / "in.parquet")
    for name in ("out.jsonl", "out.csv", "out.parquet"):
        assert batch(tmp_path / "in.parquet", "-o", tmp_path / name) == 0
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    rows = [{name: standard_json(line)[name] for name in carried} for line in lines]
    tags = [{"x": None, "y": "/w==", "when": "2024-03-31T10:00:00"}]
    assert rows == [
        {"share": 0.5, "hash": "/wA=", "tags": tags},
        {"share": None, "hash": "", "tags": None},
        {"share": None, "hash": None, "tags": []},
    ]
    found = pd.read_csv(tmp_path / "out.csv", dtype={"hash": "str"}, keep_default_na=False)
    assert found["hash"].tolist() == ["/wA=", "", ""]
    assert standard_json(found["tags"][0]) == tags
    assert pq.read_table(tmp_path / "out.parquet")["hash"].to_pylist() == carried["hash"]


def test_a_number_of_json_lines_that_no_float_holds_is_null(
    batch: Batch, manifest: Path, tmp_path: Path
) -> None:
    (tmp_path / "in.jsonl").write_text('{"text": "Norway thanked Poland.", "n": 1e999}\n')
    assert batch(tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl") == 0
    options = ["-o", str(tmp_path / "lines.jsonl"), "--model", str(manifest)]
    assert main(["classify", str(tmp_path / "in.jsonl"), *options]) == 0
    for name in ("out.jsonl", "lines.jsonl"):
        assert standard_json((tmp_path / name).read_text("utf-8"))["n"] is None


def test_a_name_without_known_end_is_refused_before_anything_is_read(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", [{"text": "Norway thanked Poland."}])
    assert batch(source, "-o", tmp_path / "out.xlsx") == 1
    assert ".parquet" in capsys.readouterr().err
    for name in ("net.png", "net.gz", "graphml"):
        assert batch(source, "-o", tmp_path / "out.csv", "--graph", tmp_path / name) == 1
        assert f"{tmp_path / name}: expected a name that ends in .graphml" in capsys.readouterr().err
    assert batch(tmp_path / "nothing-*.jsonl", "-o", tmp_path / "out.csv") == 1
    assert "found no file" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl"]


@pytest.mark.parametrize("folder", ["out.csv", "out.graphml", "out.csv.rejects.jsonl"])
def test_a_folder_in_the_place_of_an_output_is_told_before_anything_is_done(
    folder: str, batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", [{"text": "Norway thanked Poland."}, {"text": 3}])
    (tmp_path / folder).mkdir()
    assert batch(source, "-o", tmp_path / "out.csv", "--graph", tmp_path / "out.graphml") == 1
    assert f"{tmp_path / folder}: is a folder; name another output" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", folder]


def test_a_tsv_of_one_column_keeps_its_commas(batch: Batch, tmp_path: Path) -> None:
    (tmp_path / "in.tsv").write_text("text\nNorway, again, thanked Poland; Kenya did not.\n")
    assert batch(tmp_path / "in.tsv", "-o", tmp_path / "out.tsv") == 0
    (row,) = pd.read_csv(tmp_path / "out.tsv", sep="\t").to_dict("records")
    assert row["sentence_text"] == "Norway, again, thanked Poland; Kenya did not."


def test_the_output_is_never_its_own_input(
    batch: Batch, articles: Articles, rows: Articles, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    source = write_jsonl(archive / "in.jsonl", articles)
    (tmp_path / "link").symlink_to(archive)
    for _ in range(2):
        assert batch(tmp_path / "link", "-o", archive / "out.jsonl") == 0
        assert read_jsonl(archive / "out.jsonl") == rows
    whole = source.read_bytes()
    (tmp_path / "link.graphml").symlink_to(source)
    for graph in ([], ["--graph", str(tmp_path / "link.graphml")]):
        output = tmp_path / "other.jsonl" if graph else tmp_path / "link" / "in.jsonl"
        assert batch(source, "-o", output, *graph) == 1
        assert f"{source}: there is nothing to read but what this very run writes" in capsys.readouterr().err
        assert source.read_bytes() == whole


def test_each_output_is_a_file_of_its_own(
    batch: Batch, articles: Articles, own_actors: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", articles)
    output, table = tmp_path / "out.jsonl", tmp_path / "actors.tsv"
    table.write_bytes(own_actors.read_bytes())
    for number, other in enumerate((output, tmp_path / "out.jsonl.rejects.jsonl", table)):
        (tmp_path / f"link{number}.graphml").symlink_to(other)
    for graph in (tmp_path / "link0.graphml", tmp_path / "link1.graphml"):
        assert batch(source, "-o", output, "--graph", graph) == 1
        assert "two outputs cannot be one file" in capsys.readouterr().err
    for outputs in (["-o", table], ["-o", output, "--graph", tmp_path / "link2.graphml"]):
        assert batch(source, *outputs, "--actors", table) == 1
        assert f"{table}: is what this very run writes" in capsys.readouterr().err
    assert table.read_bytes() == own_actors.read_bytes()
    assert not output.exists()


def test_nested_rows_tell_what_limits_them(batch: Batch, tmp_path: Path) -> None:
    french = "Le président de la République a condamné les attaques contre la ville dans la nuit de lundi."
    texts = [{"text": french, "warnings": "mine"}, {"text": "Norway thanked Poland."}]
    assert batch(write_jsonl(tmp_path / "in.jsonl", texts), "-o", tmp_path / "out.jsonl", "--nested") == 0
    first, second = read_jsonl(tmp_path / "out.jsonl")
    assert "does not look English" in first["warnings"][0]
    assert first["input_warnings"] == "mine"
    assert second["warnings"] == []


def test_decimals_of_several_widths_and_identifiers_stay_what_they_are(batch: Batch, tmp_path: Path) -> None:
    number = uuid.UUID(int=7)
    prices = [Decimal("1.23")] * 2 + [Decimal("123456.7")] * 2
    columns = {"text": ["Norway thanked Japan."] * 4, "price": prices, "key": [number.bytes] * 4}
    table = pa.table(
        columns, pa.schema({"text": pa.string(), "price": pa.decimal128(20, 2), "key": pa.uuid()})
    )
    pq.write_table(table, tmp_path / "in.parquet")
    assert batch(tmp_path / "in.parquet", "-o", tmp_path / "out.csv", "--part-rows", 2) == 0
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [Decimal(row["price"]) for row in rows] == prices
    assert {row["key"] for row in rows} == {str(number)}
