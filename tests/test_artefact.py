"""The artefact on disk: what is loaded and what refused, what a failed write leaves, and the way back."""

from __future__ import annotations

import dataclasses
import json
import os
import pickle
import zlib
from hashlib import sha256
from pathlib import Path
from typing import Any

import joblib
import pytest

from stance.artefact import FORMAT, ArtefactError, library_versions, load_model, read_manifest, rollback, save
from stance.cli import main
from stance.model import Model


@pytest.fixture(scope="module")
def model() -> Model:
    """A model without parts, which is as good as any other here."""
    parts = dict.fromkeys(field.name for field in dataclasses.fields(Model))
    return Model(**parts)  # type: ignore[arg-type]


def test_joblib_reads_an_artefact_too(model: Model, tmp_path: Path) -> None:
    assert joblib.load(tmp_path / save(model, tmp_path, {})["file"]) == model


@pytest.mark.parametrize("damage", ["{", "{}", '{"sha256": 1}', "[]"])
def test_a_new_model_takes_the_place_of_a_damaged_one(model: Model, tmp_path: Path, damage: str) -> None:
    for name in ("manifest.json", "previous.json"):
        (tmp_path / name).write_text(damage, encoding="utf-8")
    with pytest.raises(ArtefactError, match="make train"):
        read_manifest(tmp_path / "manifest.json")
    written = save(model, tmp_path, {})
    assert load_model(tmp_path / "manifest.json")[1] == written


def test_a_pipe_is_refused_and_not_waited_for(model: Model, tmp_path: Path) -> None:
    manifest = save(model, tmp_path, {})
    for name in (manifest["file"], "manifest.json"):
        (tmp_path / name).unlink()
        os.mkfifo(tmp_path / name)
        with pytest.raises(ArtefactError, match=f"{name} cannot be read .*no regular file.*make train"):
            load_model(tmp_path / "manifest.json")
    save(model, tmp_path, {})
    assert load_model(tmp_path / "manifest.json")[0] == model


class Trap:
    """Leaves a file where it is unpickled."""

    def __init__(self, sprung: Path) -> None:
        self.sprung = sprung

    def __reduce__(self) -> Any:
        return os.mkdir, (str(self.sprung),)


def published(value: object, folder: Path, **otherwise: Any) -> Path:
    """The manifest of an artefact that holds the value; it tells the truth but for what is said ``otherwise``."""
    packed = zlib.compress(pickle.dumps(value))
    (folder / "stance-0.joblib").write_bytes(packed)
    digest = sha256(packed).hexdigest()
    told = {"version": "0", "file": "stance-0.joblib", "sha256": digest, "format": FORMAT}
    path = folder / "manifest.json"
    path.write_text(json.dumps({**told, "libraries": library_versions(), **otherwise}), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("otherwise", "why"),
    [
        ({"format": 6}, "format 6"),
        ({"libraries": {**library_versions(), "python": "3.9"}}, "python 3.9"),
        ({"libraries": {**library_versions(), "numpy": "1.0"}}, "numpy 1.0"),
        ({"libraries": {}}, "numpy None"),
        ({"libraries": []}, "no manifest"),
        ({"sha256": 0}, "no manifest"),
        ({"sha256": "0" * 64}, "changed or damaged"),
        ({"file": "other.joblib"}, "does not exist"),
        ({"file": "."}, "cannot be read"),
        ({"file": "\0"}, "cannot be read"),
        ({"file": 5}, "no manifest"),
        ({"version": None}, "no manifest"),
    ],
)
def test_what_its_manifest_does_not_vouch_for_is_not_unpickled(
    tmp_path: Path, otherwise: dict[str, Any], why: str
) -> None:
    path = published(Trap(tmp_path / "sprung"), tmp_path, **otherwise)
    with pytest.raises(ArtefactError, match=why):
        load_model(path)
    assert not (tmp_path / "sprung").exists()


def test_what_it_vouches_for_is_unpickled_and_must_be_a_model(tmp_path: Path) -> None:
    with pytest.raises(ArtefactError, match="not a stance model"):
        load_model(published(Trap(tmp_path / "sprung"), tmp_path))
    assert (tmp_path / "sprung").exists()
    with pytest.raises(ArtefactError, match="holds a list, not a stance model"):
        load_model(published([1], tmp_path))


class Renamed:
    """Asks for a name that is not there when it is unpickled."""

    def __reduce__(self) -> Any:
        return getattr, (0, "no such name")


@pytest.mark.parametrize(
    "packed",
    [
        b"hello",
        b"",
        zlib.compress(b""),
        zlib.compress(b"hello"),
        zlib.compress(pickle.dumps([1]))[:-9],
        zlib.compress(pickle.dumps(Renamed())),
    ],
)
def test_an_artefact_that_cannot_be_unpacked_is_told(
    packed: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = published([1], tmp_path, sha256=sha256(packed).hexdigest())
    (tmp_path / "stance-0.joblib").write_bytes(packed)
    assert main(["classify", "--model", str(path)]) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"stance: {tmp_path / 'stance-0.joblib'} cannot be unpacked (")
    assert told.endswith("): run `make train` to build it anew\n")


def test_a_write_that_fails_leaves_nothing_behind(model: Model, tmp_path: Path) -> None:
    unwritable = dataclasses.replace(model, tagger=lambda: None)  # type: ignore[arg-type]
    with pytest.raises(Exception, match="pickle"):
        save(unwritable, tmp_path, {})
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def two(model: Model, tmp_path: Path) -> tuple[Path, str, str]:
    """A folder with two models, the version before and the present one."""
    before = save(model, tmp_path, {})["version"]
    return tmp_path, before, save(dataclasses.replace(model, threshold=0.9), tmp_path, {})["version"]


def test_a_rollback_exchanges_the_two_models(two: tuple[Path, str, str]) -> None:
    folder, before, present = two
    assert rollback(folder)["version"] == before
    assert load_model(folder / "manifest.json")[1]["version"] == before
    assert rollback(folder)["version"] == present
    assert load_model(folder / "manifest.json")[1]["version"] == present


@pytest.mark.parametrize("missing", ["previous.json", "manifest.json", "the artefact"])
def test_a_rollback_to_or_from_nothing_is_refused_and_changes_nothing(
    two: tuple[Path, str, str], missing: str
) -> None:
    folder, before, _ = two
    (folder / (f"stance-{before}.joblib" if missing == "the artefact" else missing)).unlink()
    left = {path.name: path.read_bytes() for path in folder.glob("*.json")}
    with pytest.raises(ArtefactError, match="does not exist"):
        rollback(folder)
    assert {path.name: path.read_bytes() for path in folder.glob("*.json")} == left
