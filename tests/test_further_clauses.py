"""Further clauses: nobody in one behind a comma and *and* is a target of the first."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.barring import barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Peru offered money for the camps, and Oman agreed to leave.", "offered", "support", {"Oman"}),
        (
            "Peru thanked Chile, and Oman, often at odds with Fiji, left.",
            "thanked",
            "welcome",
            {"Oman", "Fiji"},
        ),
        ("Peru voiced thanks to Chile, and the nurses met Oman.", "thanks", "welcome", {"nurses", "Oman"}),
        ("Peru thanked Chile, and it praised Oman.", "thanked", "welcome", {"it", "Oman"}),
        ("Peru thanked Chile, Oman, and Fiji.", "thanked", "welcome", set()),
        ("Peru vetoed the bill, and its author, Ana Ruiz, left.", "vetoed", "denial", set()),
        ("Peru is angry, and Chile is to blame.", "angry", "condemnation", {"Peru"}),
    ],
)
def test_who_stands_in_a_further_clause(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred
