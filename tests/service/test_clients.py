"""The examples in the documentation, run as they stand against a real server."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ..conftest import ROOT
from .conftest import Server

COMMANDS = {
    "sh": ["bash", "-euo", "pipefail", "-c"],
    "python": [sys.executable, "-c"],
    "r": ["Rscript", "-e"],
}
ADDRESS = "http://127.0.0.1:8000"


def _examples() -> list[tuple[str, str]]:
    documents = [path for path in (ROOT / "README.md", ROOT / "docs/CLIENTS.md") if path.exists()]
    blocks = [
        found
        for path in documents
        for found in re.findall(r"^```(\w+)\n(.*?)^```$", path.read_text(encoding="utf-8"), re.M | re.S)
    ]
    return [
        (language, code)
        for language, code in blocks
        if f"{ADDRESS}/classify" in code and language in COMMANDS
    ]


@pytest.mark.parametrize(("language", "code"), _examples())
def test_an_example_runs_and_shows_a_stance(server: Server, tmp_path: Path, language: str, code: str) -> None:
    command = COMMANDS[language]
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(
        [*command, code.replace(ADDRESS, server.url)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "condemnation" in done.stdout
    assert "Norway" in done.stdout


def test_there_are_examples_for_each_kind_of_client() -> None:
    assert {language for language, _ in _examples()} == set(COMMANDS)
