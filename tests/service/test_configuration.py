"""Settings are read from the environment, refused when unusable, and all documented."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import requests

from stance.service.settings import Settings, SettingsError

from ..conftest import ROOT
from .conftest import PATIENCE, Server


def test_every_setting_stands_in_the_table_with_its_default() -> None:
    document = (ROOT / "docs/CONFIGURATION.md").read_text(encoding="utf-8")
    table = dict(re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|", document, re.MULTILINE))
    assert set(table) == {field.alias for field in Settings.model_fields.values()}
    for field in Settings.model_fields.values():
        if field.default_factory is None and field.default is not None:
            default = field.default
            shown = f"{default:g}" if isinstance(default, float) else str(default)
            assert table[str(field.alias)] == f"`{shown}`"


def test_an_empty_variable_counts_as_not_set() -> None:
    settings = Settings.from_environment({"HOST": "", "PORT": "", "STANCE_TOKEN": ""})
    assert (settings.host, settings.port, settings.token) == ("127.0.0.1", 8000, None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "http"),
        ("PORT", "70000"),
        ("STANCE_WORKERS", "0"),
        ("STANCE_THREADS", "many"),
        ("STANCE_TOKEN", "short"),
        ("STANCE_MAX_BODY", "1 MiB"),
        ("STANCE_MAX_BODY", "99999999999999999999"),
        ("HOST", "[]"),
        ("STANCE_RECEIVE_TIMEOUT", "0"),
    ],
)
def test_an_unusable_value_is_refused_by_the_name_of_its_variable(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        Settings.from_environment({name: value})


@pytest.mark.parametrize(
    "environment",
    [
        {"PORT": "http", "STANCE_WORKERS": "0"},
        {"HOST": "nonsense.invalid"},
        {"HOST": "a b"},
        {"HOST": "a..b"},
        {"HOST": "127.0.0.1:99"},
        {"HOST": "192.0.2.1"},
    ],
)
def test_the_service_does_not_start_with_an_unusable_value(environment: dict[str, str]) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "gunicorn", "--config", "python:stance.service.gunicorn_conf"],
        cwd=ROOT,
        env={"PORT": "0", **environment},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert ended.returncode != 0
    assert all(f"{name}: " in ended.stderr for name in environment)
    assert ended.stderr.count("\n") == 1


def test_an_ipv6_address_is_taken_with_and_without_brackets(
    start_server: Callable[..., Server], models: Path
) -> None:
    try:
        Settings.from_environment({"HOST": "::1"}).address()
    except SettingsError:
        pytest.skip("this machine has no IPv6")
    for host in ("::1", "[::1]"):
        server = start_server(models, HOST=host, STANCE_WORKERS="1")
        assert server.url.startswith("http://[::1]:")
        assert requests.get(f"{server.url}/health", timeout=PATIENCE).status_code == 200
        server.stop()


@pytest.mark.parametrize(
    ("host", "public"),
    [
        ("127.0.0.1", False),
        ("::1", False),
        ("[::1]", False),
        ("localhost", False),
        ("0.0.0.0", True),
        ("db7", True),
    ],
)
def test_only_a_loopback_address_is_private(host: str, public: bool) -> None:
    assert Settings.from_environment({"HOST": host}).is_public is public
