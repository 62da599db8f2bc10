"""What tests of several parts share."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from stance.artefact import DEFAULT_MANIFEST, ArtefactError, load_model
from stance.gazetteer import Gazetteer
from stance.lexicon import Lexicon
from training.actors import compile_gazetteer
from training.lexicon import compile_lexicon

ROOT = Path(__file__).parents[1]


def hear_interrupts() -> None:
    """For ``preexec_fn``: a child hears SIGINT even where the tests themselves run in the background of a shell."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


#: They train for minutes, so the other process does the rest meanwhile.
_LONG = ("test_training", "test_evaluation")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first, that no process is left alone with one at the end."""
    items.sort(key=lambda item: item.path.stem not in _LONG)


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return compile_lexicon(ROOT / "data" / "lexicon")


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return compile_gazetteer(ROOT / "data" / "actors")


@pytest.fixture(scope="session")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manifest of a model: of `make train` (or ``STANCE_MODEL``), else of one trained on a little."""
    built = ROOT / os.environ.get("STANCE_MODEL", DEFAULT_MANIFEST)
    try:
        load_model(built)
    except ArtefactError:
        return _train_on_a_little(tmp_path_factory.mktemp("data"), tmp_path_factory.mktemp("models"))
    return built


@pytest.fixture(scope="session")
def own_actors(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The table of a user's own actors that the README shows."""
    blocks = re.findall(
        r"^```\n(name\taliases\t.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.M | re.S
    )
    assert [len(block.splitlines()) for block in blocks] == [10]
    table = tmp_path_factory.mktemp("own") / "actors.tsv"
    table.write_text(blocks[0], encoding="utf-8")
    return table


def little_data(folder: Path, sentences: int = 200) -> Path:
    """A folder like ``data``: the shipped lexicon and actors with the first sentences of a file of the corpus."""
    (folder / "corpus").mkdir(parents=True)
    lines = (ROOT / "data/corpus/seed-02.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / "corpus/some.jsonl").write_text("".join(lines[:sentences]), encoding="utf-8")
    for name in ("lexicon", "actors"):
        (folder / name).symlink_to(ROOT / "data" / name)
    return folder


def _train_on_a_little(data: Path, models: Path) -> Path:
    little_data(data)
    command = [sys.executable, "-m", "training.train", "--data", data, "--models", models, "--jobs", "1"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, timeout=300)
    return models / "manifest.json"
