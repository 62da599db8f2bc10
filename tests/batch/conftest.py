"""Articles of our own making, and a command to run on them."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from stance.cli import main

from ..conftest import ROOT, hear_interrupts

_COUNTRIES = (
    "Norway",
    "Poland",
    "Hungary",
    "France",
    "Iran",
    "Japan",
    "Brazil",
    "Kenya",
    "Turkey",
    "Ukraine",
)
_ACTS = (
    "condemned",
    "criticised",
    "praised",
    "thanked",
    "backed",
    "rejected a proposal by",
    "welcomed a decision by",
    "pledged aid to",
)
_FILLERS = (
    "The weather along the coast stayed mild all week.",
    "Talks began in the morning and went on until supper.",
    "« Zażółć gęślą jaźń », read a poster in the hall. 🙂",
)


def make_articles(count: int) -> list[dict[str, Any]]:
    """Articles with id, date, text and an outlet; the same ones each time."""
    chance = random.Random(7)
    articles = []
    for number in range(count):
        sentences = []
        for _ in range(3):
            source, target = chance.sample(_COUNTRIES, 2)
            sentences += [f"{source} {chance.choice(_ACTS)} {target} on Monday.", chance.choice(_FILLERS)]
        day = f"2024-{1 + number % 12:02}-{1 + number % 28:02}"
        outlet = ("Morning Post, The", 'The "Echo"', "Børsen")[number % 3]
        articles.append({"id": f"a{number:03}", "date": day, "text": " ".join(sentences), "outlet": outlet})
    return articles


def write_jsonl(path: Path, rows: Iterable[dict[str, Any]]) -> Path:
    """A file of JSON lines."""
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="session")
def articles() -> list[dict[str, Any]]:
    """Twelve articles."""
    return make_articles(12)


@pytest.fixture
def batch(manifest: Path) -> Callable[..., int]:
    """Runs ``stance batch`` in this process; its exit status."""

    def run(*arguments: str | Path) -> int:
        return main(["batch", *map(str, arguments), "--model", str(manifest)])

    return run


def parts_in(folder: Path) -> int:
    return len(list(folder.glob("part-*.parquet")))


def wait_until(condition: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    while not condition():
        assert process.poll() is None, process.stderr and process.stderr.read()
        time.sleep(0.002)


@pytest.fixture
def start_batch(manifest: Path) -> Iterable[Callable[..., subprocess.Popen[str]]]:
    """Starts ``stance batch`` in a process of its own, which is killed at the end of the test."""
    started = []

    def start(*arguments: str | Path) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "stance", "batch", *map(str, arguments), "--model", str(manifest)]
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
        started.append(
            subprocess.Popen(
                command,
                cwd=ROOT,
                env=environment,
                stderr=subprocess.PIPE,
                text=True,
                preexec_fn=hear_interrupts,
            )
        )
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()
