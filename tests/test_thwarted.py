"""Whose plan another one is said to have refused or spoilt is not reproached with that."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.barring import barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Peru complained that Chile had blocked a text drafted by Oman.", "complained", "condemnation", {"Oman"}),
        ("Peru hit back by saying Chile had ignored an offer by Oman.", "hit", "condemnation", {"Oman"}),
        ("Peru retorted that Chile had blocked all the aid sought by Oman.", "retorted", "denial", {"Chile", "Oman"}),
        ("Peru criticised Chile for ignoring Oman's plan.", "criticised", "condemnation", {"Oman"}),
        ("Peru criticised a text drafted by Oman.", "criticised", "condemnation", set()),
        ("Peru said Chile had blocked a text drafted by Oman.", "blocked", "denial", set()),
        ("Peru denied that Chile had blocked Oman's text.", "denied", "denial", set()),
        ("Peru complained that Oman had blocked Oman's text.", "complained", "condemnation", set()),
    ],
)  # fmt: skip
def test_whose_plan_is_said_to_be_thwarted(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred
