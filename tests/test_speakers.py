"""Quoted first persons are one source with their speaker."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.roles.speakers import keys_by_speaker
from stance.tokens.text import tokenize

from .structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ('"We condemn the raid on our base," Ann Reed said.', "We", "Ann Reed"),
        ('"We condemn the raid on our base," said Mali\'s envoy Ann Reed.', "our", "Ann Reed"),
        ('Ann Reed, the envoy, said: "We thank Peru."', "We", "Ann Reed"),
        ('"Peru betrayed us," Ann Reed said.', "us", "us"),
        ("We thank Ann Reed.", "We", "We"),
    ],
)
def test_who_speaks_is_one_source_with_we(knowledge: Knowledge, text: str, words: str, speaker: str) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    names = [mention.text for mention in reading.mentions]
    assert keys_by_speaker(reading, names)[names.index(words)] == speaker
