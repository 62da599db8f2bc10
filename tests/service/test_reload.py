"""A newer model is taken up without a stop, a broken one refused, and the one before comes back."""

from __future__ import annotations

import dataclasses
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from stance.artefact import ArtefactError, load_model, save
from stance.service import reloading
from stance.service.reloading import ModelInService

from ..conftest import ROOT
from .conftest import ARTICLE, PATIENCE, Server, publish, wait_until
from .test_operations import metric

RELOADS = "stance_model_reloads_total"


@pytest.fixture(scope="module")
def folder(models: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of models that these tests may change."""
    copy = tmp_path_factory.mktemp("changing") / "models"
    shutil.copytree(models, copy)
    return copy


@pytest.fixture(scope="module")
def changing(start_server: Callable[..., Server], folder: Path) -> Iterator[Server]:
    server = start_server(folder)
    yield server
    server.stop()


def serves(server: Server, version: str) -> bool:
    """Whether both workers serve the version."""
    return metric(server, "stance_model_workers", version=version) == 2


def version_of(server: Server) -> str:
    return str(server.classify({"text": ARTICLE}).json()["model"]["version"])


def rolled_back(folder: Path) -> subprocess.CompletedProcess[str]:
    """What `make rollback` does."""
    command = [sys.executable, "-m", "training.rollback", "--models", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)


def test_without_an_earlier_model_there_is_nothing_to_go_back_to(models: Path) -> None:
    done = rolled_back(models)
    assert done.returncode == 1
    assert "no earlier model" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_new_model_is_served_within_seconds_and_the_one_before_after_a_rollback(
    changing: Server, folder: Path
) -> None:
    first = version_of(changing)
    second = publish(folder, cue_floor=0.9)
    assert second != first
    assert wait_until(lambda: serves(changing, second))
    assert version_of(changing) == second
    assert requests.get(f"{changing.url}/model", timeout=PATIENCE).json()["version"] == second
    assert metric(changing, "stance_model_workers", version=first) == 0

    done = rolled_back(folder)
    assert done.returncode == 0
    assert first in done.stdout
    assert wait_until(lambda: serves(changing, first))
    assert version_of(changing) == first


def damage_artefact(folder: Path) -> None:
    for artefact in folder.glob("stance-*.joblib"):
        artefact.write_bytes(artefact.read_bytes()[:-1] + b"x")


def remove_artefact(folder: Path) -> None:
    for artefact in folder.glob("stance-*.joblib"):
        artefact.unlink()


def cut_manifest(folder: Path) -> None:
    manifest = folder / "manifest.json"
    manifest.write_text(manifest.read_text()[:40])


def spoil_model(folder: Path) -> None:
    """Publish an artefact that is what its manifest says, but cannot read."""
    model, _ = load_model(folder / "manifest.json")
    save(dataclasses.replace(model, tagger=None), folder, {})  # type: ignore[arg-type]


def lay_a_pipe(folder: Path) -> None:
    (folder / "manifest.json").unlink()
    os.mkfifo(folder / "manifest.json")


@pytest.mark.parametrize("harm", [damage_artefact, remove_artefact, cut_manifest, spoil_model, lay_a_pipe])
def test_a_broken_artefact_is_refused_and_the_old_model_goes_on_until_it_is_put_right(
    changing: Server, folder: Path, models: Path, harm: Callable[[Path], None]
) -> None:
    before = version_of(changing)
    refused = metric(changing, RELOADS, result="refused")
    harm(folder)
    # Each worker may see it twice: half done, and done.
    assert wait_until(lambda: metric(changing, RELOADS, result="refused") >= refused + 2)
    assert serves(changing, before)
    assert version_of(changing) == before
    errors = [line for line in changing.log if line["level"] == "error" and "refused" in line["message"]]
    assert errors[-1]["serving"] == before
    assert errors[-1]["manifest"] == str(folder / "manifest.json")
    assert "make train" in errors[-1]["message"]

    loaded = metric(changing, RELOADS, result="loaded")
    (folder / "manifest.json").unlink()
    shutil.copytree(models, folder, dirs_exist_ok=True)
    assert wait_until(lambda: metric(changing, RELOADS, result="loaded") >= loaded + 2)
    assert version_of(changing) == before


def test_an_artefact_that_was_missing_at_the_start_is_taken_up_without_a_new_manifest(
    start_server: Callable[..., Server], models: Path, tmp_path: Path
) -> None:
    shutil.copy(models / "manifest.json", tmp_path)
    server = start_server(tmp_path)
    assert server.classify({"text": ARTICLE}).status_code == 503
    for artefact in models.glob("stance-*.joblib"):
        shutil.copy(artefact, tmp_path)
    assert wait_until(lambda: metric(server, "stance_model_workers") == 2)
    assert server.classify({"text": ARTICLE}).status_code == 200
    server.stop()


def test_a_workers_replacement_serves_the_newest_model_from_its_first_answer(
    start_server: Callable[..., Server], models: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "models"
    shutil.copytree(models, folder)
    server = start_server(folder, STANCE_WORKERS="1")
    newest = publish(folder, cue_floor=0.9)
    assert wait_until(lambda: metric(server, "stance_model_workers", version=newest) == 1)
    (worker,) = server.workers()
    os.kill(worker, signal.SIGKILL)
    assert wait_until(lambda: worker not in server.workers())
    ready = requests.get(f"{server.url}/ready", timeout=PATIENCE).json()
    assert ready["model_version"] == newest
    server.stop()


def _unreadable() -> Exception:
    error = ArtefactError("the manifest cannot be read")
    error.__cause__ = OSError(5, "Input/output error")
    return error


@pytest.mark.parametrize("failure", [OSError(24, "Too many open files"), MemoryError(), _unreadable()])
def test_what_failed_for_no_fault_of_the_files_is_tried_again(
    models: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    def fail(*_: object) -> None:
        raise failure

    monkeypatch.setattr(reloading, "RETRY_SECONDS", 0.0)
    in_service = ModelInService(models / "manifest.json")
    with monkeypatch.context() as failing:
        failing.setattr(reloading, "load", fail)
        in_service.begin()
    assert in_service.version is None
    in_service.refresh()
    assert in_service.version is not None


def test_an_artefact_that_is_at_fault_itself_is_not_tried_again(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "models"
    shutil.copytree(models, folder)
    damage_artefact(folder)
    in_service = ModelInService(folder / "manifest.json")
    in_service.begin()
    loads: list[object] = []
    monkeypatch.setattr(reloading, "load", lambda *given: loads.append(given))
    in_service.refresh()
    assert loads == []
