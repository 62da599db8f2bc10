"""Who honours an agreement keeps to it and praises nobody; what somebody has the right to do is not done."""

from __future__ import annotations

import pytest

from stance.cues.senses import lost_in_its_sense
from stance.document import STANCES
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


@pytest.mark.parametrize(
    ("text", "cue", "right"),
    [
        ("Mali defended Togo's right to raise concerns.", "raise", True),
        ("Mali defended Togo's right to raise concerns.", "concerns", True),
        ("Mali defended the right of all citizens to protest against Togo.", "against", True),
        ("Mali defended Togo's right to raise concerns.", "defended", False),
        ("Mali reserved the right to back Togo.", "back", False),
        ("It is their right to refuse.", "refuse", False),
        ("Mali was right to condemn Togo.", "condemn", False),
    ],
)
def test_what_somebody_has_the_right_to_do_is_not_done(
    knowledge: Knowledge, text: str, cue: str, right: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    words = [token.text for token in reading.syntax.tokens]
    assert (lost_in_its_sense(reading, words.index(cue)) == set(STANCES)) == right
