"""Who sends greetings praises nobody."""

from __future__ import annotations

import pytest

from stance.cues.senses import lost_in_its_sense
from tests.barring import read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "kept"),
    [
        ("The queen sends greetings to Togo.", "greetings", False),
        ("The queen sends greetings to Togo.", "sends", False),
        ("Peru extended its warmest wishes to Togo.", "wishes", False),
        ("Peru conveyed its thanks and greetings to Togo.", "greetings", False),
        ("Peru conveyed its thanks and greetings to Togo.", "thanks", True),
        ("Peru conveyed its greetings and thanks to Togo.", "conveyed", True),
        ("Peru sent greetings of solidarity to Togo.", "greetings", True),
        ("Peru ignored the wishes of Togo.", "wishes", True),
        ("Fans greeted Togo with cheers.", "greeted", True),
    ],
)
def test_whether_a_word_may_praise(knowledge: Knowledge, text: str, cue: str, kept: bool) -> None:
    reading, token, _ = read(knowledge, text, cue)
    assert ("welcome" not in lost_in_its_sense(reading, token)) == kept
