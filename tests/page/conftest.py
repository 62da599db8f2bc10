"""A real browser on the page of a real server."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.conftest import ROOT
from tests.page import chromium
from tests.page.reader import Reader

#: Milliseconds until what a reader waits for counts as missing: long, since machines that test are often busy.
PATIENCE = 60_000

expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a browser where there is none."""
    if chromium.PATH:
        return
    missing = pytest.mark.skip(reason="no Chromium: install it (Debian: apt-get install chromium)")
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(missing)


@pytest.fixture(scope="session")
def start_service(manifest: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., str]]:
    """Starts a service on a free port with the given environment variables and returns its address."""
    running: list[subprocess.Popen[bytes]] = []
    logs = tmp_path_factory.mktemp("service")

    def start(**environment: str) -> str:
        command = [sys.executable, "-m", "gunicorn", "--config", "python:stance.service.gunicorn_conf"]
        settings = {"PORT": "0", "STANCE_WORKERS": "1", "STANCE_MODEL": str(manifest), "OMP_NUM_THREADS": "1"}
        settings["STANCE_GRACEFUL_TIMEOUT"] = "1"  # nobody waits for the long text that a test cancels
        log = logs / f"{len(running)}.log"
        with log.open("wb") as said:
            surroundings = os.environ | settings | environment
            process = subprocess.Popen(command, cwd=ROOT, env=surroundings, stderr=said)
        running.append(process)
        while process.poll() is None:
            found = re.search(r'"stance serves (http://\S+)', log.read_text("utf-8"))
            if found:
                return found[1]
            time.sleep(0.05)
        raise RuntimeError(f"the service did not start:\n{log.read_text('utf-8')}")

    yield start
    for process in running:
        process.terminate()
    for process in running:
        process.wait(20)


@pytest.fixture(scope="session")
def service(start_service: Callable[..., str]) -> str:
    """The address of the service that tests share."""
    return start_service()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests; each has its own profile in it."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium.PATH, args=chromium.ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def visit(browser: Browser, service: str) -> Iterator[Callable[..., Reader]]:
    """Opens the page with the given properties of the browser.

    Whatever a test does, no page may report an error or a breach of its Content-Security-Policy, nor ask any
    other server.
    """
    errors: list[str] = []
    asked: list[str] = []
    contexts = []

    def watch(page: Page, origin: str) -> None:
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.extend([said.text] if _is_fault(said.type, said.text) else []))
        own = (f"{origin}/", "blob:", "data:")
        page.on("request", lambda request: asked.extend([] if request.url.startswith(own) else [request.url]))

    def open_page(origin: str = service, path: str = "/", **properties: Any) -> Reader:
        settings = {"viewport": {"width": 1440, "height": 900}, "color_scheme": "light", **properties}
        context = browser.new_context(**settings)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        watch(page, origin)
        page.goto(origin + path)
        return Reader(page, origin)

    yield open_page
    for context in contexts:
        context.close()
    assert errors == []
    assert asked == [], "the page asks other servers"


def _is_fault(kind: str, text: str) -> bool:
    # Chromium logs every answer that is not 2xx, and every request broken off, as an error.
    return kind in ("error", "warning") and not text.startswith("Failed to load resource")


@pytest.fixture
def reader(visit: Callable[..., Reader]) -> Reader:
    """Somebody at a desk who has opened the page."""
    return visit()
