"""Of a prefix of side the name behind it is the target, and those who take the side are the source."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_source, barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "targets", "sources"),
    [
        (
            "Most Kenyans left after raids by pro-Chad rebels.",
            "pro",
            {"Kenyans", "rebels"},
            {"Kenyans", "Chad"},
        ),
        ("Kenya has armed pro-Chad rebels.", "armed", {"Chad"}, {"Chad"}),
        ("Kenya is a pro-Chad state.", "pro", {"Kenya", "state"}, {"Chad"}),
        (
            "Ana Reed, a pro-Chad deputy, left Kenya.",
            "pro",
            {"Ana Reed", "Kenya", "deputy"},
            {"Chad", "Kenya"},
        ),
        # laws take no side
        ("Kenya backed pro-Chad laws.", "backed", set(), set()),
    ],
)
def test_a_side_is_taken_by_those_before_whom_its_prefix_stands(
    knowledge: Knowledge, text: str, cue: str, targets: set[str], sources: set[str]
) -> None:
    named = {"Ana Reed", "Chad", "Kenya", "Kenyans", "deputy", "rebels", "state"}
    assert barred_as_target(knowledge, text, cue, "support") & named == targets
    assert barred_as_source(knowledge, text, cue, "support") & named == sources
