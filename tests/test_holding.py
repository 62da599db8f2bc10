"""Who holds somebody responsible blames him, also where much stands between the two words."""

from __future__ import annotations

import pytest

from stance.cues.holding import held_responsible
from tests.barring import read
from tests.structuring import Knowledge, path_between
from tests.telling import told_as


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Peru held the rebels squarely responsible for the raid.", True),
        ("Peru holds the army and the police responsible.", True),
        ("Peru holds Oman's allies in Bern responsible.", True),
        ("Peru told the rebels responsible to leave.", False),
        ("Peru held talks with those responsible.", False),
        ("Peru held that the rebels were responsible.", False),
    ],
)
def test_somebody_is_held_responsible(knowledge: Knowledge, text: str, holds: bool) -> None:
    reading, token, _ = read(knowledge, text, "responsible")
    verb = held_responsible(reading, token)
    assert (verb >= 0) == holds
    assert not holds or reading.syntax.lemma[verb] == "hold"


def test_all_who_are_held_responsible_are_meant(knowledge: Knowledge) -> None:
    text = "Peru holds the army and the police responsible."
    assert path_between(knowledge, text, "responsible", "army") == "subj"
    assert path_between(knowledge, text, "responsible", "police") == "subj"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru holds Oman responsible.", True),
        ("Peru does not hold Oman responsible.", False),
        ("Peru could hold Oman responsible.", False),
        ("Peru threatened to hold Oman responsible.", False),
    ],
)
def test_only_whoever_does_so_holds_somebody_responsible(knowledge: Knowledge, text: str, told: bool) -> None:
    assert (told_as(knowledge, text, "responsible", "condemnation") is not None) == told
