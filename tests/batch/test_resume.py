"""A run that was broken off goes on where it was and ends with the very same output."""

from __future__ import annotations

import gc
import os
import resource
import signal
import subprocess
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import joblib
import psutil
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from stance.batch.errors import BatchError
from stance.batch.model import ModelSource

from .conftest import make_articles, parts_in, read_jsonl, wait_until, write_jsonl

Batch = Callable[..., int]
StartBatch = Callable[..., "subprocess.Popen[str]"]

PARTS = 8


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough articles for some parts, a bad row among them."""
    rows = [*make_articles(8 * PARTS - 1), {"id": "bad"}]
    return write_jsonl(tmp_path_factory.mktemp("source") / "in.jsonl", rows)


@pytest.mark.parametrize(("finished", "jobs"), [(0, 1), (3, 2), (PARTS - 1, 1)])
def test_a_killed_run_is_resumed_to_the_same_output(
    finished: int,
    jobs: int,
    source: Path,
    batch: Batch,
    start_batch: StartBatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    options = ("--part-rows", "8", "--jobs", str(jobs))
    output, folder = tmp_path / "out.csv", tmp_path / "out.csv.parts"
    process = start_batch(source, "-o", output, *options)
    wait_until(lambda: (folder / "run.json").exists() and parts_in(folder) >= finished, process)
    process.send_signal(signal.SIGKILL)
    process.wait()
    done = parts_in(folder)
    assert not output.exists()
    assert finished <= done < PARTS
    assert batch(source, "-o", output, *options) == 0
    if done:
        assert f"{8 * done} documents had been done before" in capsys.readouterr().err
    assert batch(source, "-o", tmp_path / "whole.csv", "--part-rows", "8") == 0
    assert output.read_bytes() == (tmp_path / "whole.csv").read_bytes()
    assert read_jsonl(tmp_path / "out.csv.rejects.jsonl") == read_jsonl(tmp_path / "whole.csv.rejects.jsonl")
    assert not folder.exists()


def test_a_run_killed_between_parts_and_output_only_puts_the_output_together(
    source: Path, batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    occupied = tmp_path / ".out.graphml.draft"  # the output is in its place when the graph cannot be drafted
    occupied.mkdir()
    graph = tmp_path / "out.graphml"
    options = (source, "-o", tmp_path / "out.jsonl", "--part-rows", "8", "--graph", graph)
    assert batch(*options) == 1
    first = (tmp_path / "out.jsonl").read_bytes()
    assert f"{graph}: cannot be written" in capsys.readouterr().err
    occupied.rmdir()
    assert batch(*options) == 0
    assert "63 documents had been done before" in capsys.readouterr().err
    assert (tmp_path / "out.jsonl").read_bytes() == first
    assert graph.is_file()


def test_a_full_disk_is_told_and_the_run_resumed(
    source: Path, batch: Batch, start_batch: StartBatch, tmp_path: Path
) -> None:
    output = tmp_path / "out.jsonl"
    process = start_batch(source, "-o", output, "--part-rows", "8")
    # The parts fit, the whole output does not: the system refuses to write more, as on a full disk.
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (40_000, 40_000))
    _, told = process.communicate(timeout=120)
    assert process.returncode == 1
    assert "cannot be written" in told
    assert "run the same command again to go on" in told
    assert "Traceback" not in told
    assert not output.exists()
    assert parts_in(tmp_path / "out.jsonl.parts") == PARTS
    assert batch(source, "-o", output, "--part-rows", "8") == 0
    assert len({row["document"] for row in read_jsonl(output)}) == 8 * PARTS - 1


def broken_off(batch: Batch, source: Path, output: Path) -> None:
    """Leave a run behind that stopped at its last row."""
    assert batch(source, "-o", output, "--strict", "--part-rows", "8") == 1
    assert 0 < parts_in(output.with_name(output.name + ".parts")) < PARTS


def test_other_settings_or_another_input_are_not_mixed_with_what_was_begun(
    source: Path, batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.csv"
    copy = tmp_path / "copy.jsonl"
    copy.write_bytes(source.read_bytes())
    broken_off(batch, copy, output)
    capsys.readouterr()
    for options, differing in (
        (["--part-rows", "9"], "part size"),
        (["--part-rows", "8", "--stance", "support"], "filters"),
        (["--part-rows", "8", "--nested"], "form"),
    ):
        assert batch(copy, "-o", output, *options) == 1
        assert f"differs in: {differing}." in capsys.readouterr().err
    os.utime(copy, (1, 1))
    assert batch(copy, "-o", output, "--part-rows", "8") == 1
    assert "differs in: input files." in capsys.readouterr().err


def test_a_damaged_part_is_done_again(source: Path, batch: Batch, tmp_path: Path) -> None:
    output = tmp_path / "out.csv"
    broken_off(batch, source, output)
    (tmp_path / "out.csv.parts" / "part-000001.parquet").write_bytes(b"rubbish")
    assert batch(source, "-o", output, "--part-rows", "8") == 0
    assert batch(source, "-o", tmp_path / "whole.csv", "--part-rows", "8") == 0
    assert output.read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_a_part_that_does_not_fit_its_columns_is_told(
    batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows: list[dict[str, Any]] = [{"text": "Norway thanked Poland."}, {"text": None}]
    source, output = write_jsonl(tmp_path / "in.jsonl", rows), tmp_path / "out.csv"
    options = ("-o", output, "--part-rows", "1")
    assert batch(source, *options, "--strict") == 1
    folder = tmp_path / "out.csv.parts"
    part = folder / "part-000000.parquet"
    table = pq.read_table(part)
    index = table.schema.get_field_index("sentence")
    pq.write_table(table.set_column(index, "sentence", pa.array(["first"])), part)
    capsys.readouterr()
    assert batch(source, *options) == 1
    told = capsys.readouterr().err
    assert f"{output}: cannot be put together from the parts in {folder}: Failed to parse" in told
    assert not output.exists()


def test_two_runs_do_not_write_the_same_output(
    source: Path, batch: Batch, start_batch: StartBatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.csv"
    process = start_batch(source, "-o", output, "--part-rows", "8")
    wait_until((tmp_path / "out.csv.parts" / "run.json").exists, process)
    assert batch(source, "-o", output, "--part-rows", "8") == 1
    assert "another run is writing it" in capsys.readouterr().err
    assert process.wait(120) == 0
    assert output.exists()


@pytest.mark.parametrize(
    ("number", "status", "word"), [(signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "terminated")]
)
def test_a_stopped_run_says_how_to_go_on(
    number: signal.Signals,
    status: int,
    word: str,
    source: Path,
    batch: Batch,
    start_batch: StartBatch,
    tmp_path: Path,
) -> None:
    output, folder = tmp_path / "out.csv", tmp_path / "out.csv.parts"
    process = start_batch(source, "-o", output, "--part-rows", "8", "--jobs", "2")
    wait_until(lambda: parts_in(folder) >= 1, process)
    process.send_signal(number)
    _, told = process.communicate(timeout=60)
    assert process.returncode == status
    # joblib may warn of its own folders after that
    assert f"stance: {word}; the same command goes on from here" in told.splitlines()
    assert list(folder.glob(".*.draft")) == []
    assert batch(source, "-o", output, "--part-rows", "8") == 0


def working_for(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """The processes that do the work of a command."""
    children = psutil.Process(process.pid).children()
    return [child for child in children if "LokyProcess" in " ".join(child.cmdline())]


def test_a_killed_working_process_is_told(
    source: Path, batch: Batch, start_batch: StartBatch, tmp_path: Path
) -> None:
    output, folder = tmp_path / "out.csv", tmp_path / "out.csv.parts"
    process = start_batch(source, "-o", output, "--part-rows", "8", "--jobs", "2")
    wait_until(lambda: parts_in(folder) >= 1, process)
    working_for(process)[0].kill()
    _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "a working process was killed" in told
    assert "Traceback" not in told
    assert batch(source, "-o", output, "--part-rows", "8") == 0


def test_there_are_no_more_working_processes_than_cores(
    source: Path, start_batch: StartBatch, tmp_path: Path
) -> None:
    output, folder = tmp_path / "out.csv", tmp_path / "out.csv.parts"
    cores = joblib.cpu_count()
    process = start_batch(source, "-o", output, "--part-rows", "8", "--jobs", "100")
    wait_until(lambda: parts_in(folder) >= 1, process)
    assert len(working_for(process)) == (cores if cores > 1 else 0)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 0
    assert told.startswith(
        f"stance: --jobs 100: more than the cores that may be used here, so it is {cores}\n"
    )


def test_rejects_of_a_run_that_was_killed_do_not_reach_another(batch: Batch, tmp_path: Path) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", make_articles(2))
    (tmp_path / "out.jsonl.parts").mkdir()
    stale = tmp_path / "out.jsonl.parts" / "part-000000.rejects.jsonl"
    stale.write_text('{"file": "other.jsonl", "row": 1, "reason": "of another run", "content": ""}\n')
    assert batch(source, "-o", tmp_path / "out.jsonl") == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_a_table_of_actors_that_changes_after_a_run_has_begun_is_told(
    own_actors: Path, manifest: Path, tmp_path: Path
) -> None:
    table = tmp_path / "actors.tsv"
    table.write_bytes(own_actors.read_bytes())
    found = ModelSource.find(manifest, table)
    table.write_text(table.read_text("utf-8").replace("Clean Bay", "Clear Bay"), "utf-8")
    with pytest.raises(BatchError, match=r"actors\.tsv: has changed since the run began"):
        found.load()
    table.write_bytes(own_actors.read_bytes())
    assert found.load().classify("Bastida condemned Marenostrum.").stances


def test_only_the_classifier_that_was_asked_for_last_is_kept(manifest: Path, tmp_path: Path) -> None:
    actors = tmp_path / "actors.tsv"
    actors.write_text("name\taliases\tkind\tcountry\tacts_for\nHarbour League\t\torganisation\tNOR\t\n")
    first = weakref.ref(ModelSource.find(manifest).load())
    assert ModelSource.find(manifest).load() is first()
    ModelSource.find(manifest, actors).load()
    gc.collect()
    assert first() is None
