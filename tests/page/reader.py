"""What a reader does on the page and sees there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import requests
from playwright.sync_api import Locator, Page, expect


@dataclass
class Reader:
    """A reader in front of the page of the service at ``service``."""

    page: Page
    service: str

    def read(self, text: str) -> None:
        """Paste a text and have it read."""
        if self.page.locator("#result").is_visible():
            self.page.get_by_role("button", name="New text").click()
        self.page.get_by_label("News text, in English").fill(text)
        self.page.get_by_role("button", name="Read the text").click()
        expect(self.page.locator("#result")).to_be_visible()
        expect(self.page.locator("#busy")).to_be_hidden()
        self.page.mouse.move(0, 0)

    def read_example(self) -> dict[str, Any]:
        """Try the example; returns what the service answers to it."""
        self.page.get_by_role("button", name="Try the example").click()
        expect(self.page.locator("#result")).to_be_visible()
        self.page.mouse.move(0, 0)  # where the button was may now be a note
        return self.answer(self.page.get_by_label("News text, in English").input_value())

    def answer(self, text: str, **question: Any) -> dict[str, Any]:
        """What the service says to a text."""
        asked = {"text": text, "explain": True, **question}
        answer: dict[str, Any] = requests.post(f"{self.service}/classify", json=asked, timeout=30).json()
        return answer

    def sentences(self) -> list[str]:
        """The sentences in view."""
        return [words for (words,) in self._in_view(".sentence", ".words")]

    def notes(self) -> list[str]:
        """The notes in view, each as "Russia → Iran | support | 87%"."""
        found = self._in_view(".note", ".direction", ".label", ".confidence")
        return [" | ".join(" ".join(part.replace("towards", "").split()) for part in note) for note in found]

    def _in_view(self, selector: str, *parts: str) -> list[list[str]]:
        """The texts of these parts of all elements in view."""
        texts = """(all, parts) => all.filter((one) => one.checkVisibility())
            .map((one) => parts.map((part) => one.querySelector(part).innerText))"""
        found: list[list[str]] = self.page.eval_on_selector_all(selector, texts, list(parts))
        return found

    def cell(self, relation: dict[str, Any]) -> Locator:
        """The cell of the table for a relation of an answer."""
        source, target = ends(relation)
        return self.page.locator("#matrix").get_by_role("button", name=f"{source} towards {target}:")

    def edge(self, relation: dict[str, Any]) -> Locator:
        """The arrow of the network for a relation of an answer."""
        source, target = ends(relation)
        name = f"{source} → {target}: {relation['stance']} in"
        return self.page.locator("#network").get_by_role("button", name=name)

    def actor(self, name: str) -> Locator:
        """An actor's button in the list of actors."""
        return (
            self.page.locator("#actors")
            .get_by_role("button", name=f"{name} takes")
            .or_(self.page.locator("#actors").get_by_role("button", name=f"{name} receives"))
        )

    def slide(self, percent: int) -> None:
        """Set the slider."""
        self.page.get_by_label("Fade below").fill(str(percent))


def ends(relation: dict[str, Any]) -> tuple[str, str]:
    """The names of a relation's source and target as the page shows them."""
    target = relation["target"]
    return relation["source"]["name"], target["name"] if target else "no one named"


def notes_of(answer: dict[str, Any]) -> list[str]:
    """The notes that an answer should lead to, as `Reader.notes` tells them."""
    found = []
    for stance in (stance for sentence in answer["sentences"] for stance in sentence["stances"]):
        target = stance["target"]["actor"] if stance["target"] else "no one named"
        sure = f"{int(stance['confidence'] * 100 + 0.5)}%"
        found.append(f"{stance['source']['actor']} → {target} | {stance['stance']} | {sure}")
    return found
