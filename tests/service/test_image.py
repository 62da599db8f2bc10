"""The container's recipe, which can only be read here: sound, without root, without secrets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import yaml

from stance.service.settings import Settings

from ..conftest import ROOT


def test_the_dockerfile_passes_its_linter() -> None:
    linter = Path(sys.executable).with_name("hadolint")
    done = subprocess.run([linter, ROOT / "Dockerfile"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout


def test_the_image_runs_without_root_and_tells_its_health() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("USER ")] == ["USER 10001:10001"]
    assert any(line.startswith("HEALTHCHECK ") for line in lines)
    assert not [line for line in lines if "TOKEN" in line]


def test_only_what_the_image_needs_is_sent_to_its_build() -> None:
    rules = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert "*" in rules
    copied = [
        source.rstrip("/")
        for line in (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
        if line.startswith("COPY ") and "--from" not in line
        for source in line.split()[1:-1]
    ]
    assert {f"!{source}" for source in copied} == {rule for rule in rules if rule.startswith("!")}


def test_compose_serves_this_machine_only_and_takes_the_token_from_outside() -> None:
    service = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]["stance"]
    assert service["ports"] == ["127.0.0.1:8000:8000"]
    assert service["environment"]["STANCE_TOKEN"] == "${STANCE_TOKEN:-}"
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]


def test_compose_passes_on_every_setting_that_names_no_file_and_bears_eight_workers() -> None:
    service = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]["stance"]
    # The image says where to listen.
    settings = {str(field.alias) for field in Settings.model_fields.values()} - {"HOST", "PORT"}
    assert set(service["environment"]) == settings - {"STANCE_MODEL", "STANCE_ACTORS"}
    assert all(value.startswith(f"${{{name}:-") for name, value in service["environment"].items())
    assert service["pids_limit"] > 8 * (Settings.from_environment({}).pool + 4)
