"""Denied claims: who stands in a claim as the one to whom it says no."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.roles.paths import paths_from
from stance.tokens.text import tokenize
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("claim", "path"),
    [
        ("that nurses were starved", ".ccomp.obj"),
        ("that two nurses had been turned away", ".ccomp.obj"),
        ("that it had starved nurses", ".ccomp.obj"),
        ("that its nurses were starved", ".ccomp.subj"),
        ("that nurses were starved by Togo", ".ccomp.subj"),
        ("that nurses were starved, as Togo claimed", ".ccomp.subj"),
        ("that nurses had left", ".ccomp.subj"),
        ("a report that nurses were starved", ".obj.ccomp.subj"),
    ],
)
def test_to_whom_something_is_done_in_a_denied_claim_stands_as_its_object(
    knowledge: Knowledge, claim: str, path: str
) -> None:
    reading = read_sentence(tokenize(f"Mali denied {claim}."), *knowledge)
    nurses = next(i for i, mention in enumerate(reading.mentions) if "nurses" in mention.text)
    assert paths_from(reading, 1, None)[nurses] == path
