"""Who honours an agreement keeps to it and praises nobody; what somebody has the right to do is not done."""

from __future__ import annotations

import pytest

from stance.cues.senses import lost_in_its_sense
from stance.reading import read_sentence
from stance.tokens.text import tokenize

from .structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "kept"),
    [
        ("Mali honoured its pledge to Togo.", "honoured", True),
        ("Oslo said the truce must be honoured by Mali.", "honoured", True),
        ("Mali has honored the nuclear deal with Togo.", "honored", True),
        ("The treaty honoured by Mali has lapsed.", "honoured", True),
        ("Mali honoured the poet for his promise.", "honoured", False),
        ("The poet was honoured by Mali.", "honoured", False),
        ("Mali praised the treaty.", "praised", False),
    ],
)
def test_who_honours_an_agreement_praises_nobody(
    knowledge: Knowledge, text: str, cue: str, kept: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    words = [token.text for token in reading.syntax.tokens]
    assert ("welcome" in lost_in_its_sense(reading, words.index(cue))) == kept
