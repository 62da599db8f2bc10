"""Coming to somebody's aid: the aid is that of whoever comes."""

from __future__ import annotations

import pytest

from stance.cues.cues import anchor_of
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import CueTerm
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "noun", "anchor"),
    [
        ("Oslo leapt to Riga's defence.", "defence", "leapt"),
        ("Oslo came to her aid.", "aid", "came"),
        ("Oslo rushed to the rescue of Riga.", "rescue", "rushed"),
        ("Oslo responded to Riga's defence.", "defence", "defence"),
        ("Oslo came to Riga's court.", "court", "court"),
        ("Oslo praised Riga's defence of Togo.", "defence", "defence"),
    ],
)
def test_whoever_comes_to_the_aid_of_others_gives_it(
    knowledge: Knowledge, text: str, noun: str, anchor: str
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    at = reading.syntax.lower.index(noun)
    assert reading.syntax.lower[anchor_of(reading, at, at + 1)] == anchor


@pytest.mark.parametrize(
    "text",
    ["Oslo sprang to Riga's aid.", "Oslo jumped to her rescue.", "Oslo rallied to the mayor's defence."],
)
def test_coming_to_the_aid_of_others_is_a_term_of_support(knowledge: Knowledge, text: str) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    entries = [match.entry for match in reading.cue_terms[1]]
    assert ("support", "subj-of") in {(e.stance, e.frame) for e in entries if isinstance(e, CueTerm)}
