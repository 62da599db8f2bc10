"""Reporters: whoever only tells, hears or stands beside what another one feels does not hold it."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_source, barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("The envoy, Ana Ruiz, has written to Peru to voice regret at the raid.", "regret", {"Peru"}),
        (
            "Prices fell, nurses say, and Ana Ruiz has written to Peru to voice regret at it.",
            "regret",
            {"Peru", "nurses"},
        ),
        ("Ana Ruiz called Peru to express her regret at the raid.", "regret", set()),
        ("Peru is fed up with Chile, the envoy Ana Ruiz said.", "fed", {"Ana Ruiz"}),
        ("Peru, which lost a ship, is fed up with Chile, Ana Ruiz said.", "fed", {"Ana Ruiz"}),
        ("Ana Ruiz urged Peru to voice its regret.", "regret", set()),
        ("Ana Ruiz is fed up with Chile.", "fed", set()),
        ("Peru barred a singer critical of Chile.", "critical", {"Peru"}),
        ("The envoy, Ana Ruiz, said she is fed up with Chile.", "fed", set()),
    ],
)
def test_who_does_not_feel_it(knowledge: Knowledge, text: str, cue: str, barred: set[str]) -> None:
    assert barred_as_source(knowledge, text, cue, "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Peru is fed up with Chile, Ana Ruiz said.", "fed", {"Peru"}),
        ("Peru was angered by Chile.", "angered", {"Peru"}),
        ("Peru is distrusted by Chile.", "distrusted", set()),
    ],
)
def test_whoever_has_a_feeling_is_no_target_of_it(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred
