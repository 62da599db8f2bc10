"""Files, busy state, errors, several texts, and what the browser keeps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.page.reader import Reader

LONG = "Canada condemned Brazil, and Chile thanked Peru for its help. " * 1500
DROP = """([name, content]) => {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  document.body.dispatchEvent(new DragEvent("dragover", { bubbles: true, dataTransfer: files }));
  document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer: files }));
}"""


def _error(reader: Reader, field: str = "text") -> str:
    told = reader.page.locator(f"#{field}-error")
    expect(told).to_be_visible()
    expect(reader.page.locator(f"#{field}")).to_be_focused()
    expect(reader.page.locator(f"#{field}")).to_have_attribute("aria-invalid", "true")
    return told.inner_text()


def test_a_dropped_file_is_read(reader: Reader) -> None:
    reader.page.evaluate(DROP, ["news.txt", "Canada condemned Brazil 🤝."])
    expect(reader.page.locator("#result")).to_be_visible()
    assert reader.sentences() == ["Canada condemned Brazil 🤝."]
    expect(reader.page.locator("#drop-veil")).to_be_hidden()


def test_chosen_files_are_read_one_after_the_other(reader: Reader, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(
            f"Canada condemned Brazil {name} times.\r\nChile slept.", encoding="utf-8"
        )
    reader.page.locator("#file").set_input_files([tmp_path / "one.txt", tmp_path / "two.txt"])
    expect(reader.page.locator("#texts li")).to_have_count(2)
    assert reader.sentences()[0] == "Canada condemned Brazil two times."


def test_a_file_that_is_no_text_is_refused_in_words(reader: Reader, tmp_path: Path) -> None:
    reader.page.evaluate(DROP, ["news.pdf", "%PDF"])
    assert "news.pdf" in _error(reader)
    (tmp_path / "latin.txt").write_bytes("Der Präsident".encode("latin-1"))
    reader.page.locator("#file").set_input_files(tmp_path / "latin.txt")
    expect(reader.page.locator("#text-error")).to_contain_text("UTF-8")


def test_a_long_text_shows_that_it_is_read_and_can_be_cancelled(reader: Reader) -> None:
    reader.page.get_by_label("News text, in English").fill(LONG)
    reader.page.get_by_role("button", name="Read the text").click()
    expect(reader.page.get_by_text("Reading 93,000 characters")).to_be_visible()
    reader.page.get_by_role("button", name="Cancel").click()
    expect(reader.page.locator("#busy")).to_be_hidden()
    expect(reader.page.locator("#result")).to_be_hidden()
    assert len(reader.page.get_by_label("News text, in English").input_value()) == len(LONG)


def test_an_empty_text_is_told_by_the_field(reader: Reader) -> None:
    reader.page.get_by_role("button", name="Read the text").click()
    assert "no text" in _error(reader)
    reader.read("Canada condemned Brazil.")
    reader.page.get_by_role("button", name="New text").click()
    expect(reader.page.locator("#text-error")).to_be_hidden()


def test_a_service_with_a_token_and_a_limit_tells_of_both(
    start_service: Callable[..., str], visit: Callable[..., Reader]
) -> None:
    reader = visit(start_service(STANCE_TOKEN="a-token-of-16-letters", STANCE_MAX_BODY="1024"))
    submit = reader.page.get_by_role("button", name="Read the text")
    reader.page.get_by_label("News text, in English").fill("Canada condemned Brazil. " * 100)
    submit.click()
    assert "token" in _error(reader, "token")
    reader.page.get_by_label("Token").fill("a-token-of-16-letters")
    submit.click()
    assert "1024 bytes" in _error(reader)
    reader.page.get_by_label("News text, in English").fill("Canada condemned Brazil.")
    submit.click()
    expect(reader.page.locator("#result")).to_be_visible()
    expect(reader.page.locator("#curl")).to_contain_text("$STANCE_TOKEN")
    assert "a-token-of-16-letters" not in reader.page.locator("#curl").inner_text()


def test_a_service_out_of_reach_is_told_and_the_text_kept(reader: Reader) -> None:
    reader.page.context.set_offline(True)
    reader.page.get_by_label("News text, in English").fill("Canada condemned Brazil.")
    reader.page.get_by_role("button", name="Read the text").click()
    assert "cannot be reached" in _error(reader)
    assert reader.page.get_by_label("News text, in English").input_value() == "Canada condemned Brazil."


def test_texts_are_kept_in_a_list_for_the_tab(reader: Reader) -> None:
    texts = ["Canada condemned Brazil.", "Chile thanked Peru.", "Kenya praised Ghana."]
    for text in texts:
        reader.read(text)
    buttons = reader.page.get_by_role("navigation", name="Texts read in this tab").get_by_role("listitem")
    expect(buttons).to_have_count(3)
    buttons.nth(0).get_by_role("button").first.click()
    assert reader.sentences() == [texts[0]]
    expect(buttons.nth(0).get_by_role("button").first).to_have_attribute("aria-current", "true")
    reader.page.get_by_role("button", name=f"Remove “{texts[0]}”").click()
    expect(buttons).to_have_count(2)
    assert reader.sentences() == [texts[2]]


def test_a_read_text_can_be_edited(reader: Reader) -> None:
    reader.read("Canada condemned Brazil.")
    reader.page.get_by_role("button", name="Edit this text").click()
    expect(reader.page.get_by_label("News text, in English")).to_have_value("Canada condemned Brazil.")


def test_the_browser_keeps_no_text(reader: Reader) -> None:
    reader.read("Canada condemned Brazil.")
    reader.page.get_by_role("button", name="Dark").click()
    places = "[{...localStorage}, {...sessionStorage}, document.cookie, location.href]"
    kept = reader.page.evaluate(f"JSON.stringify({places})")
    assert "Canada" not in kept
    reader.page.reload()
    expect(reader.page.get_by_label("News text, in English")).to_have_value("")


@pytest.mark.parametrize(("scheme", "dark"), [("light", False), ("dark", True)])
def test_light_or_dark_is_as_the_system_has_it_until_one_chooses(
    visit: Callable[..., Reader], scheme: str, dark: bool
) -> None:
    reader = visit(color_scheme=scheme)
    assert _is_dark(reader) is dark
    reader.page.get_by_role("button", name="Light" if dark else "Dark").click()
    assert _is_dark(reader) is not dark
    reader.page.reload()
    assert _is_dark(reader) is not dark


def _is_dark(reader: Reader) -> bool:
    colour = reader.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    return int(colour.split("(")[1].split(",")[0]) < 100


def test_nothing_is_wider_than_a_phone(visit: Callable[..., Reader]) -> None:
    reader = visit(viewport={"width": 390, "height": 844}, has_touch=True)
    assert _too_wide(reader) == 0
    reader.read_example()
    assert _too_wide(reader) == 0
    note = reader.page.locator(".note").first
    note.tap()
    expect(reader.page.get_by_role("group", name="Why")).to_be_in_viewport()
    assert _too_wide(reader) == 0


def _too_wide(reader: Reader) -> int:
    return int(reader.page.evaluate("document.documentElement.scrollWidth - innerWidth"))
