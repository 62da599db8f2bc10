"""What a plan is to do: whoever takes a position on it takes it towards whose plan it is."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.barring import barred_as_source, barred_as_target
from tests.structuring import Knowledge, path_between


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Peru voted against a government bill to fund Oman.", "voted", "denial", {"Oman"}),
        ("Peru rejected Chile's proposal to send Oman aid.", "rejected", "denial", {"Oman"}),
        ("Peru backed a motion by Chile to thank the nurses.", "backed", "support", {"nurses"}),
        ("A request by Chile to arm Oman was refused by Peru.", "refused", "denial", {"Oman"}),
        ("Peru rejected a plan to send Oman aid.", "rejected", "denial", set()),
        ("Peru rejected a plan by Chile and Oman to merge.", "rejected", "denial", set()),
        ("Peru rejected Chile's claim and vowed to help Oman.", "vowed", "support", set()),
    ],
)
def test_whom_a_plan_names_is_no_target(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Peru voted against a plan by Chile to praise Oman.", "praise", "welcome", {"Peru"}),
        ("Peru backed a motion by Chile to thank the nurses.", "thank", "welcome", {"Peru"}),
        ("Peru met Chile to thank the nurses.", "thank", "welcome", set()),
    ],
)
def test_what_a_plan_is_to_do_is_no_deed_of_who_takes_a_position_on_it(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_source(knowledge, text, cue, stance) == barred


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Peru opposed a plan by Chile to praise Oman.", "subj"),
        ("Peru opposed a plan by Oman and Chile to praise Fiji.", "subj"),
        ("Peru was asked by Chile to praise Oman.", "^xcomp..by"),
    ],
)
def test_whose_plan_it_is_does_what_it_tells(knowledge: Knowledge, text: str, path: str) -> None:
    assert path_between(knowledge, text, "praise", "Chile") == path
