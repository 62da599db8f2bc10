"""Whose words they are where no verb of his tells it: *according to Norway*, *in Norway's view*."""

from __future__ import annotations

import pytest

from stance.roles.paths import paths_from
from tests.barring import read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "speaker", "attributed"),
    [
        ("Norway said that Orvex had failed.", "failed", "Norway", True),
        ("According to Norway, Orvex has failed.", "failed", "Norway", True),
        ("Orvex has failed, according to Norway.", "failed", "Norway", True),
        ("In the view of Norway, Orvex has failed.", "failed", "Norway", True),
        ("In Norway's eyes, Orvex has failed.", "failed", "Norway", True),
        ("In Norway's valleys, Orvex has failed.", "failed", "Norway", False),
        ("A report by Norway says Orvex has failed.", "failed", "Norway", True),
        ("Norway's report says that Orvex has failed.", "failed", "Norway", True),
        ("Norway's allies say that Orvex has failed.", "failed", "Norway", False),
        ("For Norway, Orvex has failed.", "failed", "Norway", False),
    ],
)
def test_to_whom_words_are_attributed(
    knowledge: Knowledge, text: str, cue: str, speaker: str, attributed: bool
) -> None:
    reading, anchor, names = read(knowledge, text, cue)
    path = paths_from(reading, anchor, None)[names.index(speaker)]
    assert (path == "^ccomp.subj") == attributed


def test_who_judges_what_somebody_is(knowledge: Knowledge) -> None:
    reading, anchor, names = read(knowledge, "To Norway, the minister is a traitor.", "traitor")
    assert paths_from(reading, anchor, None)[names.index("Norway")] == "^pred.^ccomp.subj"
