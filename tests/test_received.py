"""Whose the stance is that somebody receives or loses: *drew criticism from Togo* tells one of Togo."""

from __future__ import annotations

import pytest

from stance.cues.cues import anchor_of
from stance.mentions.gazetteer import Gazetteer
from stance.reading import read_sentence
from stance.roles.bystanders import bystanders
from stance.roles.cuesite import CueSite
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon
from tests.barring import barred_as_source, barred_as_target

Knowledge = tuple[Lexicon, Gazetteer]


@pytest.mark.parametrize(
    ("text", "cue", "anchor", "only_source"),
    [
        ("Wilson picked up the endorsement of Norway.", "picked up the endorsement", "endorsement", True),
        ("Wilson gained the backing of Norway.", "gained the backing", "backing", True),
        ("Wilson received the backing of Norway.", "backing", "backing", True),
        ("Wilson secured support from Norway.", "secured support", "support", True),
        ("Wilson lost the confidence of Norway.", "lost", "confidence", True),
        ("Wilson drew criticism from Norway.", "drew criticism", "criticism", True),
        ("Wilson sparked outrage from Norway.", "sparked outrage", "outrage", True),
        ("Wilson came under fire from Norway over the delay.", "came under fire", "fire", True),
        ("Wilson ran into resistance from Norway.", "ran into resistance", "resistance", True),
        ("Wilson received money from Norway.", "received money", "money", True),
        ("Wilson voiced criticism from Norway.", "voiced criticism", "voiced", False),
        ("Wilson picked the endorsement of Norway.", "picked", "picked", False),
        ("Wilson has confidence in Norway.", "confidence", "confidence", False),
        ("Wilson offered the support of Norway.", "offered the support", "offered", False),
    ],
)
def test_whose_the_stance_is_that_somebody_receives(
    knowledge: Knowledge, text: str, cue: str, anchor: str, only_source: bool
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    words, wanted = reading.syntax.lower, cue.split()
    first = next(i for i in range(len(words)) if words[i : i + len(wanted)] == wanted)
    found = anchor_of(reading, first, first + len(wanted))
    names = [mention.text for mention in reading.mentions]
    assert words[found] == anchor
    no_sources, no_targets = bystanders(CueSite(reading, found, "support", names))
    assert (no_targets == {names.index("Norway")}) == only_source
    assert (no_sources == {names.index("Wilson")}) == only_source


def test_whoever_ignores_criticism_is_the_one_who_denies(knowledge: Knowledge) -> None:
    text = "Wilson ignored criticism from Norway."
    reading = read_sentence(tokenize(text), *knowledge)
    assert anchor_of(reading, 1, 2) == 1
    assert "Wilson" not in barred_as_source(knowledge, text, "ignored", "denial")


@pytest.mark.parametrize(
    ("text", "noun", "sources", "targets"),
    [
        ("Oslo found a staunch ally in Ana Reed.", "ally", {"Oslo", "staunch ally"}, {"Ana Reed", "staunch ally"}),
        ("The union has a supporter in the bishop.", "supporter", {"union", "supporter"}, {"bishop", "supporter"}),
        ("The nurses found champions in the dockers.", "champions", {"champions", "nurses"}, {"champions", "dockers"}),
        ("The nurses have supporters in Norway.", "supporters", {"nurses"}, set()),
        ("The nurses found supporters in Norway.", "supporters", {"nurses"}, set()),
        ("The nurses found a lawyer in Norway.", "lawyer", set(), set()),
    ],
)  # fmt: skip
def test_in_whom_somebody_finds_an_ally(
    knowledge: Knowledge, text: str, noun: str, sources: set[str], targets: set[str]
) -> None:
    assert barred_as_source(knowledge, text, noun, "support") == sources
    assert barred_as_target(knowledge, text, noun, "support") == targets
