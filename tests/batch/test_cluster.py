"""A real Dask cluster: a scheduler and two workers on this machine, one of which dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import fsspec
import pytest
from distributed import Client, get_client

from ..conftest import ROOT
from .conftest import make_articles, parts_in, read_jsonl, wait_until, write_jsonl

#: Python runs this at its start: there is no room to unpack the model.
NO_ROOM = """
import tempfile

def mkdtemp(suffix=None, prefix=None, dir=None, make=tempfile.mkdtemp):
    if prefix == "stance-":
        raise OSError(28, "No space left on device")
    return make(suffix, prefix, dir)

tempfile.mkdtemp = mkdtemp
"""
Batch = Callable[..., int]
StartBatch = Callable[..., "subprocess.Popen[str]"]


@dataclass
class Cluster:
    """Processes of a cluster; ``workers`` by their name."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: dict[str, subprocess.Popen[bytes]]
    environment: dict[str, str]

    def add_worker(self, name: str) -> None:
        options = ["--name", name, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1"]
        command = [sys.executable, "-m", "distributed.cli.dask_worker", self.address, *options]
        self.workers[name] = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A scheduler without workers."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
    options = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-jupyter"]
    told = tmp_path / "scheduler.json"
    command = [
        sys.executable,
        "-m",
        "distributed.cli.dask_scheduler",
        *options,
        "--scheduler-file",
        str(told),
    ]
    scheduler = subprocess.Popen(command, env=environment, cwd=tmp_path, stderr=subprocess.DEVNULL)
    while not told.exists():
        assert scheduler.poll() is None
        time.sleep(0.05)
    with Client(scheduler_file=str(told)) as client:
        running = Cluster(client.scheduler.address, scheduler, {}, environment)
    yield running
    for process in (*running.workers.values(), scheduler):
        process.kill()
        process.wait()


def test_the_output_is_that_of_one_process_though_a_worker_dies(
    cluster: Cluster, batch: Batch, start_batch: StartBatch, tmp_path: Path
) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", [*make_articles(95), {"id": "bad"}])
    cluster.add_worker("lasting")
    cluster.add_worker("dying")
    options = ("--part-rows", "8", "--scheduler", cluster.address)
    with Client(cluster.address) as client:
        client.wait_for_workers(2, timeout=60)
        process = start_batch(source, "-o", tmp_path / "out.csv", *options)
        names = {address: worker["name"] for address, worker in client.scheduler_info()["workers"].items()}
        dying = next(address for address, name in names.items() if name == "dying")
        folder = tmp_path / "out.csv.parts"
        while not (list(folder.glob("part-*.parquet")) and client.processing().get(dying)):
            assert process.poll() is None, process.stderr and process.stderr.read()
        cluster.workers["dying"].send_signal(signal.SIGKILL)
        assert process.wait(120) == 0
        assert len(client.scheduler_info()["workers"]) == 1
    assert batch(source, "-o", tmp_path / "alone.csv", "--part-rows", "8") == 0
    assert (tmp_path / "out.csv").read_bytes() == (tmp_path / "alone.csv").read_bytes()
    assert [row["row"] for row in read_jsonl(tmp_path / "out.csv.rejects.jsonl")] == [96]


def test_a_worker_that_comes_late_gets_the_model_and_the_users_actors(
    cluster: Cluster, batch: Batch, tmp_path: Path
) -> None:
    actors = tmp_path / "actors.tsv"
    actors.write_text("name\taliases\tkind\tcountry\tacts_for\nHarbour League\t\torganisation\tNOR\t\n")
    with fsspec.open("memory://archive/in.jsonl", "w") as stream:
        stream.write('{"text": "The Harbour League praised Poland."}\n')
    cluster.add_worker("first")
    options = ("memory://archive/in.jsonl", "--scheduler", cluster.address, "--actors", actors)
    assert batch(*options, "-o", tmp_path / "one.jsonl") == 0
    cluster.workers["first"].kill()
    cluster.add_worker("second")
    assert batch(*options, "-o", tmp_path / "two.jsonl") == 0
    for name in ("one.jsonl", "two.jsonl"):
        assert [row["source_country"] for row in read_jsonl(tmp_path / name)] == ["NOR"]


def test_no_scheduler_there_is_told(batch: Batch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", make_articles(1))
    assert batch(source, "-o", tmp_path / "out.csv", "--scheduler", "nowhere") == 1
    assert "no Dask scheduler" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_a_scheduler_without_workers_is_told_and_let_go(
    cluster: Cluster,
    batch: Batch,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("stance.batch.cluster._PATIENCE", 2.0)
    source = write_jsonl(tmp_path / "in.jsonl", make_articles(1))
    assert batch(source, "-o", tmp_path / "out.csv", "--scheduler", cluster.address) == 1
    assert "no Dask scheduler with a worker" in capsys.readouterr().err
    assert not (tmp_path / "out.csv.parts").exists()
    with pytest.raises(ValueError, match="No global client"):
        get_client()


def _begun(start_batch: StartBatch, source: Path, cluster: Cluster, folder: Path) -> subprocess.Popen[str]:
    """A run on the cluster whose first part is done."""
    process = start_batch(
        source, "-o", folder / "out.csv", "--part-rows", "8", "--scheduler", cluster.address
    )
    wait_until(lambda: parts_in(folder / "out.csv.parts") >= 1, process)
    return process


def test_a_scheduler_that_is_lost_is_told_and_the_run_resumed(
    cluster: Cluster, batch: Batch, start_batch: StartBatch, tmp_path: Path
) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", make_articles(95))
    cluster.add_worker("only")
    process = _begun(start_batch, source, cluster, tmp_path)
    cluster.scheduler.kill()
    _, told = process.communicate(timeout=120)
    assert process.returncode == 1
    assert "the Dask scheduler was lost" in told
    assert "Traceback" not in told
    assert batch(source, "-o", tmp_path / "out.csv", "--part-rows", "8") == 0


def test_a_late_worker_that_cannot_load_the_model_is_told(
    cluster: Cluster, start_batch: StartBatch, tmp_path: Path
) -> None:
    source = write_jsonl(tmp_path / "in.jsonl", make_articles(400))
    cluster.add_worker("first")
    process = _begun(start_batch, source, cluster, tmp_path)
    (tmp_path / "sitecustomize.py").write_text(NO_ROOM)
    cluster.environment["PYTHONPATH"] = f"{tmp_path}{os.pathsep}{ROOT}"
    cluster.add_worker("late")
    _, told = process.communicate(timeout=120)
    assert process.returncode == 1
    assert "the workers cannot load the model" in told
    assert "Traceback" not in told
