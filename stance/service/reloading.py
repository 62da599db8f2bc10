"""The classifier in service, and its replacement by a newer one without a stop."""

from __future__ import annotations

import contextlib
import logging
import math
import threading
import time
from http import HTTPStatus
from pathlib import Path
from typing import NamedTuple

from flask import current_app

from stance.artefact import ArtefactError, read_manifest
from stance.classifier import Classifier, load
from stance.mentions.actortables import ActorTableError, read_table
from stance.mentions.useractors import USER_COLUMNS
from stance.service import metrics
from stance.service.problems import ProblemError
from stance.service.settings import SettingsError

#: How often a worker looks whether its files have changed, in seconds.
POLL_SECONDS = 1.0
#: When it tries again where the files were not to blame: the machine was out of memory, of open files, of its disk.
RETRY_SECONDS = 10.0
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
        self._seen: list[_Mark | None] = []
        self._again = math.inf
        self._watched = False

    @property
    def version(self) -> str | None:
        """The version in service, or None before the first model is there."""
        return self.classifier.version if self.classifier else None

    def begin(self) -> None:
        """Take the first look, before the service starts; without a model it starts and waits for one.

        Raises `SettingsError` where the table of actors cannot be used. Its countries are known to the model, so
        that without one only its form is checked.
        """
        try:
            if self.actors is not None:
                for _ in read_table(self.actors, USER_COLUMNS):
                    pass
            self._seen = self._marks()
            self._load()
        except ActorTableError as error:
            raise SettingsError(f"STANCE_ACTORS names a table that cannot be used: {error}") from None
        except OSError as error:
            raise SettingsError(
                f"STANCE_ACTORS names a table that cannot be read: {error.filename}: {error.strerror}"
            ) from None

    def refresh(self) -> None:
        """Load the artefact if it, its manifest or the table of actors changed since the last look, or could not be
        read then; whatever is wrong is only logged."""
        marks = self._marks()
        if marks == self._seen and time.monotonic() < self._again:
            return
        self._seen, self._again = marks, math.inf
        try:
            self._load()
        except ActorTableError as error:
            self._refuse(str(error))

    def _marks(self) -> list[_Mark | None]:
        # The manifest's mark is taken before the manifest is read: one that is written meanwhile is seen next time.
        marks = [_mark(path) for path in (self.manifest_path, self.actors) if path is not None]
        with contextlib.suppress(ArtefactError):
            marks.append(_mark(self.manifest_path.parent / str(read_manifest(self.manifest_path)["file"])))
        return marks

    def _load(self) -> None:
        """Swap the classifier for the one that the files hold now, or refuse an artefact that cannot be used.

        Raises `ActorTableError` with the faults of the table of actors.
        """
        try:
            classifier = load(self.manifest_path, self.actors)
            classifier.classify(TRIAL)
        except ActorTableError:
            raise
        except (ArtefactError, OSError, MemoryError) as error:
            self._refuse(str(error) or "out of memory")
            if not isinstance(error, ArtefactError) or isinstance(error.__cause__, OSError):
                self._again = time.monotonic() + RETRY_SECONDS
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
        about = {"serving": self.version, "manifest": str(self.manifest_path)}
        log.error("model refused: %s", why, exc_info=error, extra=about)

    def watch(self) -> None:
        """Refresh now, for the process may be forked long after the first look, and for as long as it lives, in a
        thread of its own; call it after the fork."""
        self._watched = True
        self.refresh()
        metrics.serve_model(self.version)
        threading.Thread(target=self._watch, name="model-watch", daemon=True).start()

    def _watch(self) -> None:
        pause = threading.Event()
        while not pause.wait(POLL_SECONDS):
            try:
                self.refresh()
            except Exception:  # the thread must not end, or the worker would keep an old model for ever
                log.exception("looking for a newer model failed", extra={"serving": self.version})


def _mark(path: Path) -> _Mark | None:
    """What tells a file from what it was; None where there is none, nor can be one of that name."""
    try:
        status = path.stat()
    except (OSError, ValueError):
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
