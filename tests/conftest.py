"""What tests of several parts share."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from copy import copy
from dataclasses import replace
from pathlib import Path

import pytest

from stance.artefact import DEFAULT_MANIFEST, ArtefactError, load_model
from stance.classifier import Classifier, load
from stance.mentions.gazetteer import Gazetteer
from stance.model import Model
from stance.words.lexicon import Lexicon
from tests.resolving import Reader
from training.actors import compile_gazetteer
from training.lexicon import compile_lexicon

ROOT = Path(__file__).parents[1]
DATA = ROOT / "data"


def hear_interrupts() -> None:
    """For ``preexec_fn``: a child hears SIGINT even where the tests themselves run in the background of a shell, and SIGHUP
    where they outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


#: They train for minutes, so the other process does the rest meanwhile.
_LONG = ("test_training", "test_experiments")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first, that no process is left alone with one at the end."""
    items.sort(key=lambda item: item.path.stem not in _LONG)


@pytest.fixture(scope="session")
def lexicon(manifest: Path) -> Lexicon:
    """The tables that are now in ``data``, with the tagger of the model: to fit one takes half a minute."""
    model, _ = load_model(manifest)
    return compile_lexicon(DATA / "lexicon", lambda *_: model.lexicon.tagger)


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return compile_gazetteer(DATA / "actors")


@pytest.fixture(scope="session")
def knowledge(lexicon: Lexicon, gazetteer: Gazetteer) -> tuple[Lexicon, Gazetteer]:
    """What `stance.reading.read_sentence` has to know."""
    return lexicon, gazetteer


@pytest.fixture(scope="session")
def manifest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manifest of a model: of `make train` (or ``STANCE_MODEL``), else of one trained on a little."""
    built = ROOT / os.environ.get("STANCE_MODEL", DEFAULT_MANIFEST)
    try:
        load_model(built)
    except ArtefactError:
        data, models = tmp_path_factory.mktemp("data"), tmp_path_factory.mktemp("models")
        train("--data", little_data(data, tagged=None), "--models", models, "--jobs", "1").check_returncode()
        return models / "manifest.json"
    return built


@pytest.fixture(scope="session")
def model(manifest: Path, gazetteer: Gazetteer) -> Model:
    """The model of ``manifest`` with the actors that are now in ``data``."""
    return replace(load_model(manifest)[0], gazetteer=gazetteer)


@pytest.fixture(scope="session")
def reader(model: Model) -> Reader:
    """Resolves texts with ``model``."""
    return Reader(model)


@pytest.fixture
def rules(reader: Reader) -> Reader:
    """A reader that leaves open whatever no rule tells."""
    alone = copy(reader)
    alone.antecedents = lambda _: None  # type: ignore[assignment]
    return alone


@pytest.fixture(scope="session")
def classifier(manifest: Path) -> Classifier:
    """The classifier that users load from ``manifest``."""
    return load(manifest)


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


def little_data(folder: Path, sentences: int = 200, tagged: int | None = 300) -> Path:
    """A folder like ``data``: the shipped lexicon and actors with the first sentences of the corpus' seed and of those that
    are tagged by hand (None: all)."""
    shutil.copytree(DATA / "lexicon", folder / "lexicon")
    copy_beginning(DATA / "lexicon/tagged.txt", folder / "lexicon/tagged.txt", tagged)
    (folder / "corpus").mkdir()
    seed = [path.read_text("utf-8") for path in sorted(DATA.glob("corpus/seed-*.jsonl"))]
    some = "".join(seed).splitlines(keepends=True)[:sentences]
    (folder / "corpus/some.jsonl").write_text("".join(some), "utf-8")
    (folder / "actors").symlink_to(DATA / "actors")
    return folder


def copy_beginning(source: Path, copy: Path, lines: int | None) -> None:
    """Write the first ``lines`` of ``source`` to ``copy`` (None: all)."""
    copy.write_text("".join(source.read_text("utf-8").splitlines(keepends=True)[:lines]), "utf-8")


def train(*arguments: str | Path, seed: str = "0") -> subprocess.CompletedProcess[str]:
    """Run ``python -m training.train``; ``seed`` is what the environment says of the order of sets."""
    return subprocess.run(
        [sys.executable, "-m", "training.train", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        timeout=600,
    )
