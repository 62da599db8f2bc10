"""Allies and critics of whoever is named right before them: what the noun tells, of whom, and of whom it does not."""

from __future__ import annotations

import numpy as np
import pytest

from stance.cues.cues import LABELS, group_cues
from stance.cues.followings import follows_named
from stance.cues.unheld import not_held
from stance.reading import read_sentence
from stance.roles.cuesite import CueSite
from stance.roles.followers import not_followed, not_following
from stance.tokens.text import tokenize

from .structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "noun", "stance"),
    [
        ("Mali ally Ana Ruiz left Oslo.", "ally", "support"),
        ("Both Mali allies left.", "allies", "support"),
        ("Togo jails Mali critic Ana Ruiz.", "critic", "condemnation"),
        ("Mali minister Ana Ruiz left.", "minister", None),
        ("Malian supporters danced.", "supporters", None),
        ("Togo and its Mali allies left.", "allies", None),
        ("Mali opponents of the war left.", "opponents", None),
        ("Mali's ally left.", "ally", None),
        ("Regime opponents left Oslo.", "opponents", "condemnation"),
        ("Government ministers left Oslo.", "ministers", None),
    ],
)
def test_a_noun_tells_whose_side_is_taken(
    knowledge: Knowledge, text: str, noun: str, stance: str | None
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert follows_named(reading, reading.syntax.lower.index(noun)) == stance


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Former Mali ally Ana Ruiz left Oslo.", True),
        ("The ex-Mali ally left.", True),
        ("The former Mali ally left.", True),
        ("The former minister and Mali ally left.", False),
    ],
)
def test_a_former_ally_is_none(knowledge: Knowledge, text: str, past: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert ("support" in not_held(reading, reading.syntax.lower.index("ally"))) == past


@pytest.mark.parametrize(("text", "told"), [("Mali ally Ruiz left.", True), ("An ally left Mali.", False)])
def test_the_tagger_need_not_see_it(knowledge: Knowledge, text: str, told: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    row = np.array([[0.99, *[0.0025] * (len(LABELS) - 1)]])
    cues = group_cues(reading, [reading.syntax.lower.index("ally")], row, 0.1)
    assert [LABELS[int(np.argmax(cue.probabilities))] for cue in cues] == (["support"] if told else [])


@pytest.mark.parametrize(
    ("text", "cue", "sources", "targets"),
    [
        ("Togo jails Mali critic Ana Ruiz.", "critic", {"Ana Ruiz"}, {"Mali"}),
        ("Mali allies Ana Ruiz and Bo Lee met Togo.", "allies", {"Ana Ruiz", "Bo Lee"}, {"Mali"}),
        ("Togo met a Mali ally.", "ally", {"Togo", "Mali ally"}, {"Mali"}),
        ("Togo met critics of Mali.", "critics", {"Togo", "critics", "Mali"}, {"Togo", "critics", "Mali"}),
    ],
)
def test_a_follower_follows_only_whoever_is_named(
    knowledge: Knowledge, text: str, cue: str, sources: set[str], targets: set[str]
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    words = [mention.text for mention in reading.mentions]
    site = CueSite(reading, reading.syntax.lower.index(cue), "support", words)
    assert set(words) - {words[i] for i in not_following(site)} == sources
    assert set(words) - {words[i] for i in not_followed(site)} == targets
