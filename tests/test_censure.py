"""Motions of no confidence: who backs one says no, who survives one says nothing, and none of them trusts anybody."""

from __future__ import annotations

import pytest

from stance.cues.cues import anchor_of
from stance.document import StanceLabel
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from tests.barring import barred_as_target
from tests.structuring import Knowledge
from tests.telling import told_as

TEXTS: list[tuple[str, str, StanceLabel, StanceLabel | None]] = [
    ("Oslo backed a no-confidence motion against Reed.", "backed", "support", "denial"),
    ("Oslo voted for a motion of no confidence in Reed.", "voted", "support", "denial"),
    ("Oslo supported a vote of no confidence in Reed.", "supported", "support", "denial"),
    ("Oslo gave Reed a vote of no confidence.", "gave", "support", "denial"),
    ("Oslo gave Reed a vote of confidence.", "gave", "support", "support"),
    ("Oslo tabled a motion of no confidence in Reed.", "motion", "support", None),
    ("Oslo tabled a motion of no confidence in Reed.", "motion", "denial", "denial"),
    ("Reed survived a vote of no confidence.", "vote", "denial", None),
    ("Reed faces a no-confidence motion.", "motion", "denial", None),
    ("Reed survived Oslo's no-confidence motion.", "motion", "denial", "denial"),
    ("Oslo supported the motion of censure against Reed.", "supported", "support", "denial"),
    ("Oslo supported the motion of censure against Reed.", "censure", "condemnation", None),
    ("Oslo tabled a motion of censure against Reed.", "censure", "condemnation", "condemnation"),
    ("Oslo voted for the impeachment of Reed.", "voted", "support", "denial"),
    ("Oslo voted in favour of the removal of Reed.", "favour", "support", "denial"),
    ("Oslo voted in favour of the budget of Reed.", "favour", "support", "support"),
    ("Oslo backed a motion against the dam.", "backed", "support", "support"),
    ("Oslo backed Reed in a no-confidence vote.", "backed", "support", "support"),
    ("Oslo tabled a motion of confidence in Reed.", "motion", "support", "support"),
]


@pytest.mark.parametrize(("text", "word", "stance", "told"), TEXTS)
def test_what_is_said_of_a_motion_of_no_confidence(
    knowledge: Knowledge, text: str, word: str, stance: StanceLabel, told: StanceLabel | None
) -> None:
    assert told_as(knowledge, text, word, stance) == told


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("Oslo backed a no-confidence motion against Reed.", "motion"),
        ("Oslo backed a motion against the dam.", "backed"),
    ],
)
def test_whoever_it_is_in_stands_beside_the_motion(knowledge: Knowledge, text: str, anchor: str) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert reading.syntax.lower[anchor_of(reading, 1, 2)] == anchor


def test_whose_removal_is_voted_for_is_a_target(knowledge: Knowledge) -> None:
    text = "Members voted for the impeachment of Reed."
    assert barred_as_target(knowledge, text, "voted", "denial") == set()
