"""Complaints: to whom one is handed and whose deed it is about."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Peru conveyed its protest to the envoy at the killing of a nurse by Chile.", "protest", {"envoy"}),
        ("Peru protested to Oman over the raid by Chile.", "protested", {"Oman"}),
        ("Peru lodged a complaint with Oman about Chile's raid.", "complaint", {"Oman"}),
        ("Peru conveyed its protest to the envoy at the killing of a nurse.", "protest", set()),
        ("Peru protested to Oman over the raid by its army.", "protested", set()),
        ("Peru protested to Oman over Ana Reed's arrest.", "protested", {"Ana Reed"}),
    ],
)
def test_whoever_is_handed_a_complaint_at_the_deed_of_another_is_no_target(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred
