"""The classifier in service, and its replacement by a newer one without a stop."""

from __future__ import annotations

import json
import logging
import threading
from pathlib import Path
from typing import Any

from stance import artefact
from stance.artefact import ArtefactError
from stance.classifier import Classifier
from stance.service import metrics

#: How often a worker looks whether the manifest has changed, in seconds.
POLL_SECONDS = 1.0

log = logging.getLogger(__name__)


class ModelInService:
    """Holds the classifier that requests use; a request takes the reference once and keeps to it.

    `refresh` loads a newer artefact beside the old one and swaps a single reference, so that no answer mixes
    two models. A broken artefact is refused: the old classifier stays.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path or artefact.DEFAULT_PATH
        self.manifest_path = self.path.with_name("manifest.json")
        self.classifier: Classifier | None = None
        self.manifest: dict[str, Any] = {}
        self._seen: tuple[int, int, int] | None = None
        self._watched = False

    def refresh(self) -> None:
        """Load the artefact if its manifest changed since the last look."""
        mark = self._mark()
        if mark == self._seen:
            return
        self._seen = mark
        try:
            classifier = artefact.load(self.path)
            manifest = json.loads(self.manifest_path.read_bytes())
        except (ArtefactError, OSError, ValueError) as error:
            metrics.RELOADS.labels("refused").inc()
            log.error("model refused: %s", error, extra={"serving": self.version})
            return
        self.classifier, self.manifest = classifier, manifest
        if self._watched:
            metrics.serve_model(classifier.version)
        metrics.RELOADS.labels("loaded").inc()
        log.info("model loaded", extra={"model": classifier.version})

    @property
    def version(self) -> str | None:
        """The version in service, or None before the first model is there."""
        return self.classifier.version if self.classifier else None

    def watch(self) -> None:
        """Refresh for as long as the process lives, in a thread of its own; call it after the fork."""
        self._watched = True
        metrics.serve_model(self.version)
        threading.Thread(target=self._watch, name="model-watch", daemon=True).start()

    def _watch(self) -> None:
        pause = threading.Event()
        while not pause.wait(POLL_SECONDS):
            try:
                self.refresh()
            except Exception:  # whatever it was, the classifier in service must go on and the watch with it
                metrics.RELOADS.labels("refused").inc()
                log.exception("model refused", extra={"serving": self.version})

    def _mark(self) -> tuple[int, int, int] | None:
        try:
            status = self.manifest_path.stat()
        except OSError:
            return None
        return (status.st_mtime_ns, status.st_ino, status.st_size)
