"""The page by keyboard alone, and what axe-core says about it."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import expect

from tests.page.reader import Reader, ends, notes_of

DESK = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}


def _violations(reader: Reader) -> list[str]:
    found = Axe().run(reader.page, options={"resultTypes": ["violations"]}).response["violations"]
    return [
        f"{one['impact']}: {one['id']}: {one['nodes'][0]['html'][:150]} {one['nodes'][0]['failureSummary']}"
        for one in found
        if one["impact"] in ("serious", "critical")
    ]


def test_axe_finds_nothing_serious_in_the_form_and_a_narrowed_result(reader: Reader) -> None:
    reader.page.get_by_role("button", name="Read the text").click()
    assert _violations(reader) == [], "the form with an error"
    answer = reader.read_example()
    reader.cell(answer["relations"][0]).click()
    assert _violations(reader) == [], "a pair picked out"


@pytest.mark.parametrize(("scheme", "viewport"), [("light", DESK), ("dark", DESK), ("light", PHONE)])
def test_axe_finds_nothing_serious_in_a_result(
    visit: Callable[..., Reader], scheme: str, viewport: dict[str, int]
) -> None:
    reader = visit(color_scheme=scheme, viewport=viewport)
    reader.read_example()
    reader.slide(80)
    reader.page.locator(".note").first.click()
    assert _violations(reader) == [], "one note opened, others faded"


def test_landmarks_and_headings_are_in_order(reader: Reader) -> None:
    reader.read_example()
    for role in ("banner", "main"):
        expect(reader.page.get_by_role(role)).to_have_count(1)
    levels = reader.page.eval_on_selector_all(
        "h1, h2, h3, h4", "all => all.filter(one => one.checkVisibility()).map(one => Number(one.tagName[1]))"
    )
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_everything_can_be_done_by_keyboard(reader: Reader) -> None:
    page = reader.page
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("News text, in English")).to_be_focused()
    text = "Canada condemned Brazil. Chile thanked Peru."
    page.keyboard.insert_text(text)
    page.keyboard.press("Control+Enter")
    expect(page.locator("#result-title")).to_be_focused()
    answer = reader.answer(text)

    _tab_to(reader, ".note")
    expect(page.get_by_role("group", name="Why")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("group", name="Why")).to_be_hidden()

    _tab_to(reader, ".edge")
    page.keyboard.press("Enter")
    assert 0 < len(reader.notes()) < len(notes_of(answer))
    page.keyboard.press("Enter")
    assert reader.notes() == notes_of(answer)

    _tab_to(reader, "#matrix .cell")
    page.keyboard.press("Space")
    assert 0 < len(reader.notes()) < len(notes_of(answer))

    _tab_to(reader, "#clear", backwards=True)
    page.keyboard.press("Enter")
    assert reader.notes() == notes_of(answer)
    expect(page.locator("#result-title")).to_be_focused()


def _tab_to(reader: Reader, selector: str, *, backwards: bool = False) -> None:
    for _ in range(60):
        reader.page.keyboard.press("Shift+Tab" if backwards else "Tab")
        if reader.page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"the keyboard does not reach {selector}")


def test_arrows_tell_screen_readers_who_stands_how_towards_whom(reader: Reader) -> None:
    answer = reader.read_example()
    relation = next(relation for relation in answer["relations"] if relation["target"])
    name = reader.edge(relation).get_attribute("aria-label")
    assert name is not None
    assert name.startswith(
        f"{' → '.join(ends(relation))}: {relation['stance']} in {relation['sentences']} sentence"
    )
