"""The classifier in service, and its replacement by a newer one without a stop."""

from __future__ import annotations

import logging
import threading
from http import HTTPStatus
from pathlib import Path
from typing import NamedTuple

from flask import current_app

import stance
from stance.artefact import ArtefactError
from stance.classifier import Classifier
from stance.gazetteer import ActorTableError
from stance.service import metrics
from stance.service.problems import ProblemError

#: How often a worker looks whether the manifest has changed, in seconds.
POLL_SECONDS = 1.0
#: Read by every model before it serves: one that fails on this would fail on everything.
TRIAL = "Norway praised Poland."

log = logging.getLogger(__name__)


class _Mark(NamedTuple):
    """When a file was written last, in nanoseconds, which one it is, and its size in bytes."""

    written: int
    inode: int
    size: int


class ModelInService:
    """Holds the classifier that requests use; a request takes the reference once and keeps to it.

    `refresh` loads a newer artefact beside the old one and swaps a single reference, so that no answer mixes
    two models. A broken artefact is refused: the old classifier stays.
    """

    def __init__(self, manifest_path: Path, actors: Path | None = None) -> None:
        self.manifest_path = manifest_path
        self.actors = actors
        self.classifier: Classifier | None = None
        #: None before the first look, which always tries, and says so where there is no model.
        self._seen: list[_Mark | None] | None = None
        self._watched = False

    @property
    def version(self) -> str | None:
        """The version in service, or None before the first model is there."""
        return self.classifier.version if self.classifier else None

    def refresh(self) -> None:
        """Load the artefact if its manifest or the table of actors changed since the last look; whatever is wrong
        is only logged."""
        marks = [_mark(path) for path in (self.manifest_path, self.actors) if path is not None]
        if marks == self._seen:
            return
        self._seen = marks
        try:
            classifier = stance.load(self.manifest_path, self.actors)
            classifier.classify(TRIAL)
        except (ArtefactError, ActorTableError) as error:
            self._refuse(str(error))
            return
        except OSError as error:
            self._refuse(f"{error.filename}: {error.strerror}")
            return
        except Exception as error:
            # An artefact that was verified and still fails was written by other code than this.
            self._refuse("it does not fit the code that runs here: run `make train`", error)
            return
        self.classifier = classifier
        if self._watched:
            metrics.serve_model(self.version)
        metrics.RELOADS.labels("loaded").inc()
        log.info("model loaded", extra={"model": self.version})

    def _refuse(self, why: str, error: Exception | None = None) -> None:
        metrics.RELOADS.labels("refused").inc()
        log.error("model refused: %s", why, exc_info=error, extra={"serving": self.version})

    def watch(self) -> None:
        """Refresh for as long as the process lives, in a thread of its own; call it after the fork."""
        self._watched = True
        metrics.serve_model(self.version)
        threading.Thread(target=self._watch, name="model-watch", daemon=True).start()

    def _watch(self) -> None:
        pause = threading.Event()
        while not pause.wait(POLL_SECONDS):
            self.refresh()


def _mark(path: Path) -> _Mark | None:
    """What tells a file from what it was; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return _Mark(status.st_mtime_ns, status.st_ino, status.st_size)


def classifier_in_service() -> Classifier:
    """The classifier for this request; keep to the reference, for the next call may give another.

    Raises `ProblemError`, 503, before the first model is there.
    """
    model: ModelInService = current_app.extensions["stance"]
    if model.classifier is None:
        detail = (
            "No model is loaded: train one with `make train`, or see in the log why it or the table of your own "
            "actors was refused. The service takes it up by itself."
        )
        raise ProblemError(HTTPStatus.SERVICE_UNAVAILABLE, detail, headers={"Retry-After": "5"})
    return model.classifier
