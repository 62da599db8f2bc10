"""The classifier in service, and its replacement by a newer one without a stop."""

from __future__ import annotations

import logging
import threading
from pathlib import Path
from typing import Any

import stance
from stance.artefact import ArtefactError, read_manifest
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

    def __init__(self, manifest_path: Path) -> None:
        self.manifest_path = manifest_path
        self.classifier: Classifier | None = None
        self.manifest: dict[str, Any] = {}
        self._seen: tuple[int, int, int] | None = None
        self._watched = False

    @property
    def version(self) -> str | None:
        """The version in service, or None before the first model is there."""
        version: str | None = self.manifest.get("version")
        return version

    def refresh(self) -> None:
        """Load the artefact if its manifest changed since the last look; whatever is wrong is only logged."""
        mark = self._mark()
        if mark == self._seen:
            return
        self._seen = mark
        try:
            manifest = read_manifest(self.manifest_path)
            classifier = stance.load(self.manifest_path)
        except Exception as error:
            metrics.RELOADS.labels("refused").inc()
            told = None if isinstance(error, ArtefactError) else error
            log.error("model refused: %s", error, exc_info=told, extra={"serving": self.version})
            return
        self.classifier, self.manifest = classifier, manifest
        if self._watched:
            metrics.serve_model(self.version)
        metrics.RELOADS.labels("loaded").inc()
        log.info("model loaded", extra={"model": self.version})

    def watch(self) -> None:
        """Refresh for as long as the process lives, in a thread of its own; call it after the fork."""
        self._watched = True
        metrics.serve_model(self.version)
        threading.Thread(target=self._watch, name="model-watch", daemon=True).start()

    def _watch(self) -> None:
        pause = threading.Event()
        while not pause.wait(POLL_SECONDS):
            self.refresh()

    def _mark(self) -> tuple[int, int, int] | None:
        try:
            status = self.manifest_path.stat()
        except OSError:
            return None
        return (status.st_mtime_ns, status.st_ino, status.st_size)
