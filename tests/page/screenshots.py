"""Take the pictures of the page in docs/images: ``python -m tests.page.screenshots http://127.0.0.1:8000``."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from tests.page import chromium

IMAGES = Path(__file__).parents[2] / "docs" / "images"


def take(address: str) -> None:
    """Picture the example in light and dark on a desk, and on a phone, from a running service."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.PATH, args=chromium.ARGUMENTS)
        for name, width, height, scheme in (
            ("light", 1440, 1180, "light"),
            ("dark", 1440, 1180, "dark"),
            ("phone", 390, 844, "light"),
        ):
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
            page.goto(address)
            page.get_by_role("button", name="Try the example").click()
            expect(page.locator("#result")).to_be_visible()
            page.mouse.move(0, 0)
            if name == "dark":
                _open_a_note(page)
            page.screenshot(path=IMAGES / f"page-{name}.png", animations="disabled")
        browser.close()


def _open_a_note(page: Page) -> None:
    page.locator(".note").nth(5).hover()
    expect(page.get_by_role("group", name="Why")).to_be_visible()


if __name__ == "__main__":
    take(sys.argv[1])
