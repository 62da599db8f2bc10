"""Numbers that the documentation tells are those of the code."""

from __future__ import annotations

import pytest

from stance import descriptions, entities, home, pronouns
from tests.conftest import ROOT


@pytest.mark.parametrize(
    "told",
    [
        f"the last {pronouns.MOST_CANDIDATES} mentions",
        f"in its sentence or the {entities.LOOK_BACK} before it",
        f"likely enough: {pronouns.LEAST}, in an earlier sentence also {pronouns.FARTHER_MARGIN} ahead",
        f"reach back {descriptions.REACH} sentences",
        f"at least {home.LEAST_SENTENCES} of its sentences name, and {home.LEAD} times as many as name any other",
    ],
)
def test_thresholds_in_the_page_on_actors_are_those_of_the_code(told: str) -> None:
    page = (ROOT / "docs/ACTORS.md").read_text(encoding="utf-8")
    assert told in " ".join(page.split())
