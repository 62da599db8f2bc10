"""Who joins the protest of others is on their side and not its target."""

from __future__ import annotations

import pytest

from stance.cues.joining import protest_joined
from tests.barring import barred_as_target, read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The bishop joined the nurses' protest.", "protest"),
        ("The bishop has joined a march by nurses.", "march"),
        ("The bishop joined the protest.", None),
        ("The bishop joined the nurses' union.", None),
        ("The bishop ended the nurses' protest.", None),
        ("The nurses' protest was joined by the bishop.", None),
    ],
)
def test_the_protest_of_others_is_joined(knowledge: Knowledge, text: str, noun: str | None) -> None:
    cue = "ended" if "ended" in text else "joined"
    reading, verb, _ = read(knowledge, text, cue)
    joined = protest_joined(reading, verb)
    assert (reading.syntax.lower[joined] if joined >= 0 else None) == noun


def test_who_joins_a_protest_is_not_its_target(knowledge: Knowledge) -> None:
    text = "The bishop joined the nurses' protest against Peru."
    assert barred_as_target(knowledge, text, "protest", "condemnation") == {"bishop"}
    assert "bishop" not in barred_as_target(
        knowledge, "The nurses' protest annoyed the bishop.", "protest", "condemnation"
    )
