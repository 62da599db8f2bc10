"""``python -m benchmarks.batch``: the batch with one and two processes and on Dask, with VADER beside it.

``--archive N`` also sends a generated archive of N short documents through the command, and measures the
memory of all its processes together. ``--write`` puts the table into docs/BENCHMARKS.md.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psutil
from distributed import Client
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from benchmarks.servers import ROOT
from benchmarks.service import ARTICLE
from benchmarks.tables import Row, render, write
from stance.artefact import DEFAULT_MANIFEST
from stance.batch.model import ModelSource
from stance.batch.run import Settings, run
from stance.tokens.text import split_sentences

_SENTENCES = [ARTICLE[start:end] for start, end in split_sentences(ARTICLE)]
_ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}


def main() -> None:
    """Measure everything and print, or write, the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batch", description="Measure the batch.")
    parser.add_argument(
        "--model", type=Path, default=DEFAULT_MANIFEST, help="manifest of the model (%(default)s)"
    )
    parser.add_argument(
        "--documents", type=int, default=2000, help="documents of eight sentences (%(default)s)"
    )
    parser.add_argument(
        "--archive", type=int, default=0, metavar="N", help="short documents for the memory's peak"
    )
    parser.add_argument("--write", action="store_true", help="put the table into docs/BENCHMARKS.md")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = speed(folder, arguments.model, arguments.documents)
        if arguments.archive:
            rows += archive(folder, arguments.model, arguments.archive)
    table = render("batch", "documents of eight sentences unless said otherwise", rows)
    print(table)
    if arguments.write:
        write("batch", table)


def generate(path: Path, documents: int, sentences: int) -> Path:
    """A file of documents of so many sentences of the benchmark's article, each in an order of its own."""
    chance = random.Random(1)
    with path.open("w", encoding="utf-8") as stream:
        for number in range(documents):
            row = {
                "id": number,
                "date": f"2024-{1 + number % 12:02}-{1 + number % 28:02}",
                "text": "\n".join(chance.sample(_SENTENCES, sentences)),
                "outlet": f"outlet {number % 50}",
            }
            stream.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


def speed(folder: Path, model: Path, documents: int) -> list[Row]:
    """Documents and sentences a second, without the time to start processes; nor with that to load the model, save for
    Dask, whose workers are sent it with each run."""
    source = generate(folder / "speed.jsonl", documents, 8)
    settings = Settings((str(source),), folder / "out.csv", ModelSource.find(model), part_rows=20, quiet=True)
    alone = _rate(settings)
    together = _rate(replace(settings, jobs=2))
    with cluster(workers=2) as address:
        distributed = _rate(replace(settings, scheduler=address))
    vader = _vader_rate(source)
    return [
        ("one process", _told(alone), ""),
        ("two processes", f"{_told(together)}, {together / alone:.2f} times one", "at least 1.7 times"),
        ("Dask, two workers", f"{_told(distributed)}, {distributed / alone:.2f} times one", ""),
        ("VADER, one process, the same sentences", f"{_told(vader)}, {vader / alone:.1f} times one", ""),
    ]


def _rate(settings: Settings) -> float:
    """Documents a second; a first run starts the processes and loads the model into them."""
    warm_up = generate(settings.output.with_name("warm-up.jsonl"), 8, 8)
    run(replace(settings, inputs=(str(warm_up),), part_rows=1))
    began = time.perf_counter()
    summary = run(settings)
    return summary.counts.documents / (time.perf_counter() - began)


def _vader_rate(source: Path) -> float:
    """Documents a second when VADER scores each sentence."""
    analyzer = SentimentIntensityAnalyzer()
    texts = [json.loads(line)["text"] for line in source.read_text(encoding="utf-8").splitlines()]
    began = time.perf_counter()
    for text in texts:
        for start, end in split_sentences(text):
            analyzer.polarity_scores(text[start:end])
    return len(texts) / (time.perf_counter() - began)


def _told(rate: float) -> str:
    return f"{rate:.1f} documents/s, {8 * rate:.0f} sentences/s"


@contextmanager
def cluster(workers: int) -> Iterator[str]:
    """The address of a Dask scheduler on this machine with so many workers of one thread."""
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "scheduler.json"
        common = ["--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(told)]
        started = [_dask("distributed.cli.dask_scheduler", *common, "--port", "0")]
        while not told.exists():
            time.sleep(0.1)
        started += [
            _dask("distributed.cli.dask_worker", *common, "--nthreads", "1", "--no-nanny")
            for _ in range(workers)
        ]
        try:
            with Client(scheduler_file=str(told)) as client:
                client.wait_for_workers(workers, timeout=120)
                yield client.scheduler.address
        finally:
            for process in started:
                process.kill()
                process.wait()


def _dask(module: str, *options: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", module, *options]
    return subprocess.Popen(command, env=_ENVIRONMENT, stderr=subprocess.DEVNULL)


def archive(folder: Path, model: Path, documents: int) -> list[Row]:
    """An archive of short documents through the command with two jobs: time, and the peak of memory."""
    source = generate(folder / "archive.jsonl", documents, 1)
    output = folder / "archive.parquet"
    options: list[str | Path] = ["batch", source, "-o", output, "--jobs", "2", "--model", model]
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "stance", *options], cwd=ROOT, env=_ENVIRONMENT)
    peak = 0
    while process.poll() is None:
        peak = max(peak, _memory(process.pid))
        time.sleep(0.5)
    if process.returncode:
        raise RuntimeError(f"the archive ended with status {process.returncode}")
    seconds = time.perf_counter() - began
    return [
        (f"{documents:,} documents of one sentence, two processes", f"{seconds:.0f} s", ""),
        ("the most memory of all its processes at once", f"{peak / 1e6:.0f} MB", "less than 600 MB"),
    ]


def _memory(pid: int) -> int:
    """Bytes that a process and its children hold, shared ones counted once between them."""
    total = 0
    try:
        parent = psutil.Process(pid)
        for process in [parent, *parent.children(recursive=True)]:
            total += process.memory_full_info().pss
    except psutil.NoSuchProcess:
        return 0
    return total


if __name__ == "__main__":
    main()
