"""Quoted first persons are one source with their speaker; who tells of the stance of another does not take it."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.roles.cuesite import CueSite
from stance.roles.reporters import reporting
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
        ("KIRBY: I blame Mali.", "I", "KIRBY"),
        ("Mali's Ann Reed: We condemn Peru.", "We", "Ann Reed"),
        ('Ann Reed, the envoy: "We thank Peru."', "We", "Ann Reed"),
        ("Ann Reed: Peru will pay for what it did to my town.", "my", "Ann Reed"),
        ("Mali: We thank Peru.", "We", "Mali"),
        ("Mali: what we know about Peru's raid", "we", "we"),
        ("Mali, Chad: We thank Peru.", "We", "We"),
        ("Review: I thank Ann Reed.", "I", "I"),
    ],
)
def test_who_speaks_is_one_source_with_we(knowledge: Knowledge, text: str, words: str, speaker: str) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    names = [mention.text for mention in reading.mentions]
    assert keys_by_speaker(reading, names)[names.index(words)] == speaker


@pytest.mark.parametrize(
    ("text", "cue", "reporters"),
    [
        ("Peru said that Togo had praised Chad.", "praised", {"Peru"}),
        (
            "Peru rejected the claim, noting that Togo expressed thanks for Chad's help.",
            "expressed",
            {"Peru"},
        ),
        ("Peru said Togo was disappointed with Chad.", "disappointed", {"Peru"}),
        ("Peru said Togo had no faith in Chad.", "faith", {"Peru"}),
        ("Peru said that Togo has great respect for Chad.", "respect", {"Peru"}),
        ("Peru said Togo had its full confidence.", "confidence", set()),
        ("Togo has no faith in Chad.", "faith", set()),
        ("Peru demanded that Togo condemn Chad.", "condemn", set()),
        ("Peru said that they praised Chad.", "praised", set()),
        ("Peru said that Togo had betrayed Chad.", "betrayed", set()),
    ],
)
def test_who_tells_that_another_judges_does_not_judge(
    knowledge: Knowledge, text: str, cue: str, reporters: set[str]
) -> None:
    tokens = tokenize(text)
    reading = read_sentence(tokens, *knowledge)
    names = [mention.text for mention in reading.mentions]
    anchor = [token.text for token in tokens].index(cue)
    assert {names[i] for i in reporting(CueSite(reading, anchor, "condemnation", names))} == reporters
