"""Numbers that the documentation tells are those of the code."""

from __future__ import annotations

import ast
import re

import pytest

from stance.resolution import entities, home, pronouns
from stance.tokens import language
from tests.conftest import ROOT


@pytest.mark.parametrize(
    "told",
    [
        f"the last {pronouns.MOST_CANDIDATES} mentions",
        f"in its sentence or the {entities.LOOK_BACK} before it",
        f"likely enough: {pronouns.LEAST}, in an earlier sentence also {pronouns.FARTHER_MARGIN} ahead",
        f"reach back {entities.REACH} sentences",
        f"at least {home.LEAST_SENTENCES} of its sentences name, and {home.LEAD} times as many as name any other",
    ],
)
def test_thresholds_in_the_page_on_actors_are_those_of_the_code(told: str) -> None:
    page = (ROOT / "docs/ACTORS.md").read_text(encoding="utf-8")
    assert told in " ".join(page.split())


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("README.md", f"another language is told from {language.MANY_WORDS} words on"),
        ("README.md", f"another language in a text of {language.MANY_WORDS} words or more"),
        ("docs/CLIENTS.md", f"from its first {language.SAMPLE} characters"),
        ("docs/CLIENTS.md", f"in a text of {language.MANY_WORDS} words or more"),
    ],
)
def test_from_what_length_another_language_is_told(page: str, told: str) -> None:
    assert told in " ".join((ROOT / page).read_text(encoding="utf-8").split())


def test_no_module_knows_one_of_a_row_below_it_in_the_readme() -> None:
    table = re.findall(
        r"^\| [^|]+ \| (`[^|]+) \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    rows = {name: number for number, row in enumerate(table) for name in re.findall(r"`(\w+)/?`", row)}
    units = {path.stem for path in (ROOT / "stance").iterdir() if path.suffix in ("", ".py")}
    assert {unit for unit in units if not unit.startswith("_")} <= set(rows)
    for path in (ROOT / "stance").rglob("*.py"):
        name = path.relative_to(ROOT / "stance").parts[0].removesuffix(".py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if name in rows and isinstance(node, ast.ImportFrom) and node.module:
                package, *parts = node.module.split(".")
                known = parts[:1] or [alias.name for alias in node.names]
                for other in known if package == "stance" else ():
                    assert rows.get(other, 0) <= rows[name], f"{path} knows {other}"


@pytest.mark.parametrize(
    "page",
    sorted(
        path.relative_to(ROOT).as_posix()
        for folder in ("", "docs", "data", "examples")
        for path in (ROOT / folder).glob("**/*.md" if folder else "*.md")
    ),
)
def test_every_link_leads_to_a_file_and_a_heading_that_are_there(page: str) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", (ROOT / page).read_text(encoding="utf-8")):
        if "://" not in link:
            path, _, heading = link.partition("#")
            target = (ROOT / page).parent / path if path else ROOT / page
            assert target.exists(), link
            if heading:
                assert heading in _anchors(target.read_text(encoding="utf-8")), link


def _anchors(page: str) -> set[str]:
    """The names by which headings are linked to: their words in small letters, joined by hyphens."""
    headings = re.findall(r"^#+ (.+)$", page, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}
