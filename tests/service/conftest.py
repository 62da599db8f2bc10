"""A real gunicorn server for the tests, with a model of its own."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import requests

from stance.artefact import load_model, read_manifest, save
from stance.service.answers import ClassifyAnswer
from tests.conftest import ROOT

#: Seconds after which what was waited for is not to come; a machine may be busy with others.
PATIENCE = 120

ARTICLE = (
    "Norway Rebuffs Claims of Weak Backing for Ukraine\n"
    "The Norwegian government has firmly rejected reports that it was losing patience with Kyiv. "
    "Foreign Minister Espen Barth Eide praised Ukraine's defenders and condemned Russian attacks on Odesa.\n"
    "- Poland welcomed the pledge.\n"
    "- Hungary criticised the European Commission, while Slovakia stood by it.\n"
)


@dataclass
class Server:
    """A running service; ``lines`` collects what it writes to standard error."""

    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)
    url: str = ""

    def __post_init__(self) -> None:
        threading.Thread(target=self._collect, daemon=True).start()
        wait_until(lambda: bool(self.url) or self.process.poll() is not None)
        if not self.url:
            raise RuntimeError("the service did not start:\n" + "\n".join(self.lines))

    def _collect(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.append(line.rstrip("\n"))
            if found := re.search(r'"stance serves (http://\S+)', line):
                self.url = found[1]

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    @property
    def log(self) -> list[dict[str, Any]]:
        """The lines of the log, parsed."""
        return [json.loads(line) for line in self.lines]

    def workers(self) -> set[int]:
        """Process ids of the workers alive."""
        booted = {line["pid"] for line in self.log if line["message"].startswith("Booting worker")}
        return {pid for pid in booted if _is_alive(pid)}

    def classify(self, question: dict[str, Any], **options: Any) -> requests.Response:
        """Post a question; a good answer in JSON is checked against its schema."""
        response = requests.post(f"{self.url}/classify", json=question, timeout=PATIENCE, **options)
        if response.ok and response.headers["Content-Type"] == "application/json":
            ClassifyAnswer.model_validate_json(response.content)
        return response

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def wait_until(condition: Callable[[], bool]) -> bool:
    """Wait for a condition; true once it holds, false if it did not for longer than any machine should take."""
    end = time.monotonic() + PATIENCE
    while not (held := condition()) and time.monotonic() < end:
        time.sleep(0.05)
    return held


@pytest.fixture(scope="session")
def start_server() -> Iterator[Callable[..., Server]]:
    """Starts a service on a free port with the given environment variables; all are stopped at the end."""
    running: list[Server] = []

    def start(models: Path, **environment: str) -> Server:
        inherited = {k: v for k, v in os.environ.items() if not k.startswith(("STANCE_", "PROMETHEUS_"))}
        process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "--config", "python:stance.service.gunicorn_conf"],
            cwd=ROOT,
            env={
                **inherited,
                "PORT": "0",
                "STANCE_WORKERS": "2",
                "STANCE_MODEL": str(models / "manifest.json"),
                "OMP_NUM_THREADS": "1",
                **environment,
            },
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(Server(process))
        return running[-1]

    yield start
    for server in running:
        if server.process.poll() is None:
            server.stop()


def publish(folder: Path, cue_floor: float) -> str:
    """Publish a variant of the model in the folder, which takes fewer words for cues; returns its version."""
    model, _ = load_model(folder / "manifest.json")
    manifest = save(
        dataclasses.replace(model, cue_floor=cue_floor), folder, {"date": "2025-06-24T00:00:00+00:00"}
    )
    return str(manifest["version"])


@pytest.fixture(scope="session")
def models(manifest: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of its own with a model; tests that change it take a copy."""
    folder = tmp_path_factory.mktemp("models")
    for file in (manifest, manifest.with_name(read_manifest(manifest)["file"])):
        shutil.copy(file, folder)
    return folder


@pytest.fixture(scope="session")
def server(start_server: Callable[..., Server], models: Path) -> Server:
    """The service that tests share which do not harm it."""
    return start_server(models)
