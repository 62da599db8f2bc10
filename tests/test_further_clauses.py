"""Further clauses and phrases: nobody in one behind *and* that tells something else is a target of the first."""

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
        # nor in the one before where the cue's own names whom it is aimed at
        ("Peru met Oman, and Chile refused entry to nurses.", "refused", "denial", {"Peru"}),
        ("Peru made an offer, and Chile refused it.", "refused", "denial", set()),
    ],
)
def test_who_stands_in_a_further_clause(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Nurses demonstrated against Mali and in support of Togo.", "demonstrated", {"Togo"}),
        ("Nurses rallied against the levy but for the release of Togo.", "rallied", {"Togo"}),
        ("Nurses demonstrated against Mali and against Togo.", "demonstrated", set()),
        ("Nurses demonstrated against Mali and Togo in support of miners.", "demonstrated", set()),
    ],
)
def test_for_whom_a_further_phrase_is(knowledge: Knowledge, text: str, cue: str, barred: set[str]) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Reed thanked Ruiz and won praise from nurses.", "praise", {"Ruiz"}),
        ("Reed thanked Ruiz and voiced praise for nurses.", "praise", set()),
    ],
)
def test_whom_somebody_thanks_is_not_praised_with_him(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "welcome") & {"Ruiz"} == barred
