"""Files, clipboard, link and command."""

from __future__ import annotations

import csv
import io
import json
import shutil
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
import requests
from playwright.sync_api import expect

from tests.page.reader import Reader, notes_of

SVG = "{http://www.w3.org/2000/svg}"


def _download(reader: Reader, name: str) -> tuple[str, bytes]:
    with reader.page.expect_download() as download:
        reader.page.locator(".takeaway").get_by_role("button", name=name, exact=True).click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def test_json_is_the_answer_of_the_service(reader: Reader) -> None:
    answer = reader.read_example()
    name, content = _download(reader, "JSON")
    assert name.endswith(".json")
    assert json.loads(content) == answer


def test_csv_has_a_line_for_each_stance(reader: Reader) -> None:
    answer = reader.read_example()
    name, content = _download(reader, "CSV")
    assert name.endswith(".csv")
    rows = list(csv.DictReader(io.StringIO(content.decode())))
    assert [row["stance"] for row in rows] == [note.split(" | ")[1] for note in notes_of(answer)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_svg_stands_for_itself_outside_the_page(visit: Callable[..., Reader], scheme: str) -> None:
    reader = visit(color_scheme=scheme)
    answer = reader.read_example()
    name, content = _download(reader, "Network as SVG")
    picture = ElementTree.fromstring(content)
    assert picture.tag == f"{SVG}svg"
    words = {text.text for text in picture.iter(f"{SVG}text")}
    assert {"support", "welcome", "denial", "condemnation"} <= words
    assert answer["relations"][0]["source"]["name"] in words
    heads = [path for path in picture.iter(f"{SVG}path") if path.get("class") == "head"]
    assert len(heads) == sum(relation["target"] is not None for relation in answer["relations"])
    assert all(head.get("fill", "").startswith("rgb") for head in heads)
    assert picture.find(f"{SVG}title") is not None
    assert name.endswith(".svg")


def test_png_is_a_picture_of_the_network(reader: Reader) -> None:
    reader.read_example()
    name, content = _download(reader, "Network as PNG")
    assert name.endswith(".png")
    assert content.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", content[16:24])
    assert width > 600
    assert height > 400


def test_copied_json_is_the_answer_of_the_service(visit: Callable[..., Reader]) -> None:
    reader = visit(permissions=["clipboard-read", "clipboard-write"])
    answer = reader.read_example()
    reader.page.get_by_role("button", name="Copy JSON").click()
    expect(reader.page.get_by_text("on the clipboard")).to_be_visible()
    assert json.loads(reader.page.evaluate("navigator.clipboard.readText()")) == answer


@pytest.mark.skipif(shutil.which("curl") is None, reason="no curl")
def test_the_command_asks_the_same_of_the_service(visit: Callable[..., Reader]) -> None:
    reader = visit(permissions=["clipboard-read", "clipboard-write"])
    text = "Canada condemned Brazil's \"plan\" — it's $HOME & `pwd`\\n.\nChile thanked Peru 🤝."
    reader.read(text)
    reader.page.get_by_role("button", name="Copy curl command").click()
    expect(reader.page.get_by_text("on the clipboard")).to_be_visible()
    command = reader.page.evaluate("navigator.clipboard.readText()")
    said = subprocess.run(["sh", "-c", command], capture_output=True, check=True, timeout=30).stdout
    assert json.loads(said) == reader.answer(text)


def test_a_link_shows_somebody_else_the_same(
    visit: Callable[..., Reader],
) -> None:
    reader = visit(permissions=["clipboard-read", "clipboard-write"])
    text = "Ottawa condemned Brazil + Peru = 100%. Chile thanked Canada 🤝."
    reader.read(text)
    reader.page.get_by_label("Countries").check()
    expect(reader.page.locator("#busy")).to_be_hidden()
    reader.slide(35)
    reader.actor("Brazil").click()
    reader.page.get_by_role("button", name="Copy link").click()
    expect(reader.page.get_by_text("on the clipboard")).to_be_visible()
    link = reader.page.evaluate("navigator.clipboard.readText()")
    assert link.startswith(f"{reader.service}/#")
    other = visit(path=link.removeprefix(reader.service))
    expect(other.page.locator("#result")).to_be_visible()
    assert other.sentences() == reader.sentences()
    assert other.notes() == reader.notes()
    expect(other.page.get_by_label("Countries")).to_be_checked()
    expect(other.page.get_by_label("Fade below")).to_have_value("35")
    expect(other.actor("Brazil")).to_have_attribute("aria-pressed", "true")


def test_the_link_of_the_example_is_short_and_a_long_text_has_none(visit: Callable[..., Reader]) -> None:
    reader = visit(permissions=["clipboard-read", "clipboard-write"])
    reader.read_example()
    reader.page.get_by_role("button", name="Copy link").click()
    expect(reader.page.get_by_text("on the clipboard")).to_be_visible()
    assert len(reader.page.evaluate("navigator.clipboard.readText()")) < 60
    reader.read(" ".join(f"Report {n * 7919 % 99991} of {n * 104729 % 99991} is out." for n in range(1500)))
    reader.page.get_by_role("button", name="Copy link").click()
    expect(reader.page.get_by_text("too long for a link")).to_be_visible()


def test_a_broken_link_is_told_in_words(visit: Callable[..., Reader]) -> None:
    reader = visit(path="/#text=%%%")
    expect(reader.page.get_by_role("alert").filter(has_text="The link is not whole")).to_be_visible()


def test_the_page_sends_its_policy(service: str) -> None:
    policy = requests.get(service, timeout=10).headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
