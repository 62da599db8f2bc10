"""What tests of several parts share."""

from __future__ import annotations

import os
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


def _train_on_a_little(data: Path, models: Path) -> Path:
    sentences = (ROOT / "data/corpus/seed-01.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    (data / "corpus").mkdir()
    (data / "corpus/some.jsonl").write_text("".join(sentences[:200]), encoding="utf-8")
    for name in ("lexicon", "actors"):
        (data / name).symlink_to(ROOT / "data" / name)
    command = [sys.executable, "-m", "training.train", "--data", data, "--models", models, "--jobs", "1"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, timeout=300)
    return models / "manifest.json"
