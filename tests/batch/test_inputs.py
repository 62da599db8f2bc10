"""Files are found and written whatever they are called, and documents get ids that tell them apart."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from stance.cli import main

from .conftest import read_jsonl, write_jsonl

Batch = Callable[..., int]

#: Names that mean something to fsspec or to a shell.
ODD_NAMES = [
    "x::y.jsonl",
    "zip::a.jsonl",
    "file:b.jsonl",
    "s3:c.jsonl",
    "d*[1]?.jsonl",
    "e#f%20 &.jsonl",
    "~.jsonl",
]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Files of one name in several folders, without ids."""
    folder = tmp_path / "archive"
    for place in ("a", "b", "b/c"):
        (folder / place).mkdir(parents=True)
        write_jsonl(folder / place / "articles.jsonl", [{"text": "Norway thanked Poland."}] * 2)
    return folder


def ids(output: Path) -> list[str]:
    """The ids of the documents of a nested output."""
    return [row["document"] for row in read_jsonl(output)]


def test_files_of_one_name_give_ids_that_hold_their_path_from_the_folder(
    batch: Batch, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = [f"{place}/articles.jsonl:{row}" for place in ("a", "b", "b/c") for row in (1, 2)]
    monkeypatch.chdir(tmp_path)
    for folder in (archive, f"{archive}/", "archive", "./archive", f"file://{archive}"):
        assert batch(folder, "-o", tmp_path / "out.jsonl", "--nested") == 0
        assert ids(tmp_path / "out.jsonl") == wanted
    assert batch("archive/**/*.jsonl", "-o", tmp_path / "out.jsonl", "--nested") == 0
    assert ids(tmp_path / "out.jsonl") == wanted


def test_a_file_alone_and_files_in_the_folder_itself_are_known_by_their_own_names(
    batch: Batch, archive: Path, tmp_path: Path
) -> None:
    for given in (archive / "a", archive / "a" / "articles.jsonl", archive / "a" / "*.jsonl"):
        assert batch(given, "-o", tmp_path / "out.jsonl", "--nested") == 0
        assert ids(tmp_path / "out.jsonl") == ["articles.jsonl:1", "articles.jsonl:2"]


@pytest.mark.parametrize("end", ["", "articles.jsonl"])
def test_several_inputs_are_told_apart_by_the_path_from_the_folder_that_holds_all(
    end: str, batch: Batch, archive: Path, tmp_path: Path
) -> None:
    other = write_jsonl(archive / "a" / "other.jsonl", [{"text": "Oman thanked Poland."}])
    given = [archive / "b" / "c" / end, archive / "a" / end, other]
    assert batch(*given, "-o", tmp_path / "out.jsonl", "--nested") == 0
    repeated = [f"{place}/articles.jsonl:{row}" for place in ("b/c", "a") for row in (1, 2)]
    assert ids(tmp_path / "out.jsonl") == [*repeated, "a/other.jsonl:1"]


def test_what_other_programs_call_their_own_is_read_only_where_it_is_named(
    batch: Batch, tmp_path: Path
) -> None:
    folder = tmp_path / "archive"
    for name in ("_draft.jsonl", ".old.jsonl", "ok.jsonl", "_later/more.jsonl"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        write_jsonl(folder / name, [{"text": "Malta praised Tunisia."}])
    for given, names in (
        (folder, ["ok.jsonl"]),
        (folder / "*.jsonl", [".old.jsonl", "_draft.jsonl", "ok.jsonl"]),
        (folder / "_draft.jsonl", ["_draft.jsonl"]),
        (folder / "_later", ["more.jsonl"]),
    ):
        assert batch(given, "-o", tmp_path / "out.jsonl", "--nested") == 0
        assert ids(tmp_path / "out.jsonl") == [f"{name}:1" for name in names]


def test_a_run_is_not_resumed_with_other_ids(
    batch: Batch, archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_jsonl(archive / "b" / "c" / "articles.jsonl", [{"text": "Norway thanked Poland."}, {"text": None}])
    options = ("-o", tmp_path / "out.jsonl", "--part-rows", "1")
    assert batch(archive / "b" / "c", *options, "--strict") == 1
    assert batch(f"{archive}/b/c/", *options, "--strict") == 1
    assert "differs in" not in capsys.readouterr().err
    assert batch(archive / "b" / "*" / "articles.jsonl", *options) == 1
    assert "differs in: input files." in capsys.readouterr().err


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_file_is_read_whatever_its_name_means_elsewhere(
    name: str, batch: Batch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "odd::file:" / "zip:"
    folder.mkdir(parents=True)
    write_jsonl(folder / name, [{"text": "Norway thanked Poland."}])
    monkeypatch.chdir(folder)
    for given in (folder, folder / name, folder / "*.jsonl", name, f"file://{folder / name}", "."):
        assert batch(given, "-o", tmp_path / "out.jsonl", "--nested") == 0
        assert ids(tmp_path / "out.jsonl") == [f"{name}:1"]


def test_files_inside_of_an_archive_are_read_by_its_url(batch: Batch, archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as packed:
        packed.write(archive / "a" / "articles.jsonl", "in/articles.jsonl")
    assert batch(f"zip://in/*.jsonl::{tmp_path / 'all.zip'}", "-o", tmp_path / "out.jsonl", "--nested") == 0
    assert ids(tmp_path / "out.jsonl") == ["articles.jsonl:1", "articles.jsonl:2"]


def test_a_name_that_is_nowhere_is_told(
    batch: Batch, archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(archive)
    for given, told in (
        (archive / "x::y.jsonl", "there is no such file"),
        ("x::y.jsonl", "there is no such file"),
        (tmp_path / "*::*.jsonl", "found no file to read"),
        ("-", "stance classify reads standard input"),
    ):
        assert batch(given, "-o", tmp_path / "out.jsonl") == 1
        message = capsys.readouterr().err
        assert f"{given}: " in message
        assert told in message


def test_a_name_that_is_no_utf_8_begins_the_ids_of_its_documents(batch: Batch, tmp_path: Path) -> None:
    source = tmp_path / os.fsdecode(b"caf\xe9.csv")
    source.write_text("text\nNorway thanked Poland.\n")
    assert batch(source, "-o", tmp_path / "out.jsonl", "--nested") == 0
    assert ids(tmp_path / "out.jsonl") == [r"caf\xe9.csv:2"]


@pytest.mark.parametrize("blank", ["", " \t", "file://"])
def test_a_blank_name_is_not_the_folder_where_the_command_runs(
    blank: str,
    batch: Batch,
    archive: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(archive)
    assert batch("a", blank, "-o", tmp_path / "out.jsonl") == 1
    assert f"stance: {blank!r}: is no name of an input" in capsys.readouterr().err
    assert main(["report", blank, "-o", str(tmp_path / "page.html")]) == 1
    assert f"stance: {blank!r}: is no name of an input" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["archive"]


@pytest.mark.parametrize("name", ["at 10:30.jsonl", "x::y.parquet", "zip:z.csv.gz"])
def test_an_output_is_written_whatever_its_name_means_elsewhere(
    name: str, batch: Batch, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert batch(archive / "a", "-o", name) == 0
    assert main(["report", name, "-o", "page:1.html"]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {"archive", name, "page:1.html"}
