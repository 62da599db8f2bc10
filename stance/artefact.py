"""The trained artefact on disk: written whole or not at all, checked for damage before it is unpickled.

The check finds what was damaged or half copied, not what was meant to harm: a pickle can run any code, so load only
artefacts of your own, or of those whom you trust.

``models/manifest.json`` names the artefact file, its SHA-256 and the library versions that wrote it; it is
written last, so that a reader never sees a half-written model. ``models/previous.json`` is the manifest before.

The artefact is one that ``joblib.load`` reads too. That takes three times as long, for it unpickles in Python instead of C,
for the sake of arrays larger than any of ours.
"""

from __future__ import annotations

import json
import pickle
import platform
import zlib
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from stance.drafts import drafted, write_text
from stance.model import Model

DEFAULT_MANIFEST = Path("models") / "manifest.json"
#: Raised whenever stance's own classes in the artefact change their shape, or the features from which it learned.
FORMAT = 28
#: What every manifest tells, and as what.
_FIELDS = {"version": str, "file": str, "sha256": str, "format": int, "libraries": dict}


class ArtefactError(RuntimeError):
    """The artefact cannot be used; the text says why and what to do."""


def library_versions() -> dict[str, str]:
    """The versions that an artefact depends on: of Python, and of the library that defines its arrays."""
    return {"python": ".".join(platform.python_version_tuple()[:2]), "numpy": version("numpy")}


def save(model: Model, folder: Path, about: dict[str, Any]) -> dict[str, Any]:
    """Write the model and its manifest into ``folder`` and return the manifest.

    ``about`` is added to the manifest as it is (corpus digest, figures, date). The manifest that stood there
    becomes ``previous.json``; artefacts that neither of the two names are removed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    packed = zlib.compress(pickle.dumps(model, pickle.HIGHEST_PROTOCOL), 3)
    digest = sha256(packed).hexdigest()
    file = f"stance-{digest[:12]}.joblib"
    with drafted(folder / file) as draft:
        draft.write_bytes(packed)
    manifest = {
        "version": digest[:12],
        "file": file,
        "sha256": digest,
        "format": FORMAT,
        "libraries": library_versions(),
        **about,
    }
    current = folder / "manifest.json"
    before = _readable(current)
    if before is not None and before["sha256"] != digest:
        write_text(folder / "previous.json", current.read_text(encoding="utf-8"))
    write_text(current, json.dumps(manifest, indent=2) + "\n")
    _sweep(folder)
    return manifest


def rollback(folder: Path) -> dict[str, Any]:
    """Exchange the present manifest with the one before and return the one that now holds.

    Raises ArtefactError, and changes nothing, where there is no earlier one, it cannot be used, or there is no present one.
    """
    current, previous = folder / "manifest.json", folder / "previous.json"
    if not previous.exists():
        raise ArtefactError(f"{previous} does not exist: there is no earlier model to go back to")
    if not current.exists():
        raise ArtefactError(
            f"{current} does not exist: rename {previous} to it to go back to the model before"
        )
    _, manifest = _verified(previous)
    now, before = current.read_text(encoding="utf-8"), previous.read_text(encoding="utf-8")
    write_text(current, before)
    write_text(previous, now)
    return manifest


def read_manifest(path: Path) -> dict[str, Any]:
    """The manifest at ``path``.

    Raises ArtefactError where it is missing or is no manifest.
    """
    try:
        manifest = json.loads(_read(path).decode("utf-8"))
    except FileNotFoundError:
        raise ArtefactError(
            f"{path} does not exist: run `make train` to build the model, or name the manifest of another one"
        ) from None
    except (OSError, ValueError, RecursionError) as error:
        raise ArtefactError(
            f"{path} cannot be read ({error}): run `make train` to build the model anew"
        ) from error
    if not isinstance(manifest, dict) or not all(
        isinstance(manifest.get(name), kind) for name, kind in _FIELDS.items()
    ):
        raise ArtefactError(
            f"{path} is no manifest of a stance model: run `make train` to build the model anew"
        )
    return manifest


def load_model(path: Path) -> tuple[Model, dict[str, Any]]:
    """The model that the manifest at ``path`` names, and the manifest.

    Raises ArtefactError where the artefact is missing, was changed after it was written, or was written by
    other library versions; nothing is unpickled then. It raises it too where the artefact cannot be unpacked.
    """
    packed, manifest = _verified(path)
    try:
        model = pickle.loads(zlib.decompress(packed))
    except (MemoryError, OSError):
        raise  # which may pass
    except Exception as error:  # a pickle may fail with any
        raise ArtefactError(
            f"{path.parent / manifest['file']} cannot be unpacked ({error}): run `make train` to build it anew"
        ) from error
    if not isinstance(model, Model):
        raise ArtefactError(
            f"{manifest['file']} holds a {type(model).__name__}, not a stance model: run `make train`"
        )
    return model, manifest


def _verified(path: Path) -> tuple[bytes, dict[str, Any]]:
    """What the artefact holds that the manifest at ``path`` names, and the manifest; raises ArtefactError unless it can be
    unpickled."""
    manifest = read_manifest(path)
    file = path.parent / manifest["file"]
    try:
        packed = _read(file)
    except FileNotFoundError:
        raise ArtefactError(f"{file} does not exist although {path} names it: run `make train`") from None
    except (OSError, ValueError) as error:
        raise ArtefactError(f"{file} cannot be read ({error}): run `make train` to build it anew") from error
    found = sha256(packed).hexdigest()
    if found != manifest["sha256"]:
        raise ArtefactError(
            f"{file} has the SHA-256 {found[:12]}…, its manifest says {manifest['sha256'][:12]}…: the file was changed "
            "or damaged after training; run `make train`, or `make rollback` for the model before it"
        )
    expected = {"format": FORMAT, **library_versions()}
    written = {"format": manifest["format"], **manifest["libraries"]}
    differing = [f"{k} {written.get(k)} (here {v})" for k, v in expected.items() if written.get(k) != v]
    if differing:
        raise ArtefactError(
            f"{file} was written with {', '.join(differing)}: run `make train` to build it anew"
        )
    return packed, manifest


def _read(path: Path) -> bytes:
    """What the file holds. Refused with a ValueError is a pipe or a device, which may let its reader wait for ever."""
    if path.exists() and not path.is_file():
        raise ValueError("it is no regular file")
    return path.read_bytes()


def _readable(path: Path) -> dict[str, Any] | None:
    """The manifest at ``path``, None where there is none or it is damaged: a new one is to take its place."""
    try:
        return read_manifest(path)
    except ArtefactError:
        return None


def _sweep(folder: Path) -> None:
    manifests = (_readable(folder / name) for name in ("manifest.json", "previous.json"))
    named = {manifest["file"] for manifest in manifests if manifest is not None}
    for file in folder.glob("stance-*.joblib"):
        if file.name not in named:
            file.unlink()
