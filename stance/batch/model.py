"""The model a run uses: found once, then loaded once in each process that works."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from stance.artefact import DEFAULT_MANIFEST, read_manifest
from stance.batch.errors import BatchError
from stance.classifier import Classifier, load


@dataclass(frozen=True, slots=True)
class ModelSource:
    """Where the model lies and which it is; ``actors`` is a user's table of actors (`stance.mentions.useractors`)."""

    manifest: Path
    version: str
    actors: Path | None
    actors_digest: str | None

    @classmethod
    def find(cls, manifest: Path = DEFAULT_MANIFEST, actors: Path | None = None) -> ModelSource:
        """The model that a manifest names. Raises `stance.artefact.ArtefactError` or OSError."""
        return cls(manifest, str(read_manifest(manifest)["version"]), actors, _digest(actors))

    def load(self) -> Classifier:
        """The classifier, the same object for as long as a process asks for the same model.

        Raises `BatchError` where another model, or table of actors, has taken the place of the one that was found.
        """
        return _load(self)


@lru_cache(maxsize=1)  # a model takes some 100 MiB
def _load(source: ModelSource) -> Classifier:
    classifier = load(source.manifest, source.actors)
    if classifier.version != source.version:
        raise BatchError(
            f"{source.manifest}: the run began with model {source.version}, now it is {classifier.version}: "
            "put the former back (`make rollback`), or remove the folder of parts to begin anew"
        )
    if _digest(source.actors) != source.actors_digest:
        raise BatchError(
            f"{source.actors}: has changed since the run began: put the former table back, or remove the folder of parts "
            "to begin anew"
        )
    return classifier


def _digest(actors: Path | None) -> str | None:
    return None if actors is None else sha256(actors.read_bytes()).hexdigest()
