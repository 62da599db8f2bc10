"""Who takes no side where others vote, win or are refused something."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from stance.reading import read_sentence
from stance.roles.bystanders import bystanders
from stance.roles.cuesite import CueSite
from stance.tokens.text import tokenize

from .structuring import Knowledge, path_between


def barred(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel = "denial"
) -> tuple[set[str], set[str]]:
    """The words of those who are no sources and of those who are no targets of the first token ``cue``."""
    reading = read_sentence(tokenize(text), *knowledge)
    anchor = [token.text for token in reading.syntax.tokens].index(cue)
    names = [mention.text for mention in reading.mentions]
    no_sources, no_targets = bystanders(CueSite(reading, anchor, stance, names))
    return {names[i] for i in no_sources}, {names[i] for i in no_targets}


@pytest.mark.parametrize(
    ("text", "cue", "actor", "path"),
    [
        ("It passed, with Mali voting against and Togo abstaining.", "voting", "Togo", "^advcl..advcl.subj"),
        ("It passed, with Mali voting in favour and Togo absent.", "absent", "Togo", "subj"),
        ("It passed, with Mali voting against and Togo and Chad abstaining.", "abstaining", "Togo", "subj"),
        ("The students marched, with Mali blaming Togo and Chad backing Peru.", "backing", "Chad", "subj"),
        ("The students marched, with Mali blaming Togo and Chad.", "blaming", "Chad", ".obj"),
        ("The students marched, with Mali blaming Togo and firms backing it.", "blaming", "firms", ".obj"),
    ],
)
def test_joined_absolute_clauses_have_their_own_subjects(
    knowledge: Knowledge, text: str, cue: str, actor: str, path: str
) -> None:
    assert path_between(knowledge, text, cue, actor) == path


@pytest.mark.parametrize(
    ("text", "cue", "apart"),
    [
        ("It passed, with Mali voting against and Togo abstaining.", "voting", {"Togo"}),
        ("Mali vetoed the text, while Togo and Chad abstained.", "vetoed", {"Togo", "Chad"}),
        ("Mali vetoed the text, Togo was absent.", "vetoed", {"Togo"}),
        ("While Mali abstained, Togo vetoed the text.", "vetoed", {"Mali"}),
        ("Mali abstained and rejected the claim.", "rejected", set()),
        ("Mali abstained, saying it rejected the claim.", "rejected", set()),
        ("Mali, which abstained, rejected the claim.", "rejected", set()),
    ],
)
def test_who_abstains_stands_apart(knowledge: Knowledge, text: str, cue: str, apart: set[str]) -> None:
    sources, targets = barred(knowledge, text, cue)
    assert apart <= sources
    assert sources & {"Mali", "Togo", "Chad"} == targets & {"Mali", "Togo", "Chad"} == apart


@pytest.mark.parametrize(
    "text", ["Mali was angry that Togo abstained.", "Mali was angry after Togo abstained."]
)
def test_who_abstains_may_be_blamed(knowledge: Knowledge, text: str) -> None:
    assert "Togo" not in barred(knowledge, text, "angry", "condemnation")[1]


@pytest.mark.parametrize(
    ("text", "cue", "beaten"),
    [
        ("Mali hailed the victory over Togo.", "hailed", {"Togo"}),
        ("Mali congratulated Chad on its triumph over Togo and Peru.", "congratulated", {"Togo", "Peru"}),
        ("Mali welcomed the defeat of Togo.", "welcomed", {"Togo"}),
        ("Mali congratulated Chad on beating Togo.", "congratulated", {"Togo"}),
        ("Mali hailed Togo's failure to win the war.", "hailed", {"Togo"}),
        ("Mali welcomed the collapse of Togo's army.", "welcomed", {"Togo"}),
        ("Mali hailed Togo's failure in the port of Togo.", "hailed", {"Togo"}),
        ("Mali welcomed the victory of Togo.", "welcomed", set()),
        ("Mali praised Togo's victory.", "praised", set()),
        ("Mali welcomed the deal with Togo over Chad.", "welcomed", set()),
    ],
)
def test_over_whom_others_win_is_not_welcomed(
    knowledge: Knowledge, text: str, cue: str, beaten: set[str]
) -> None:
    assert barred(knowledge, text, cue, "welcome")[1] & {"Togo", "Peru"} == beaten


@pytest.mark.parametrize(
    ("text", "polling"),
    [
        ("A poll for the Togo Times found 39 percent backed Reed.", {"Togo Times", "Reed"}),
        ("A poll by the miners' union found 39% backed Reed.", {"miners' union", "Reed"}),
        ("A poll of nurses found 39 per cent backed Reed.", {"Reed"}),
        ("A poll for the Togo Times found 39 percent of nurses backed Reed.", {"Togo Times"}),
        ("Togo said it backed Reed.", set()),
    ],
)
def test_who_asks_for_a_poll_takes_no_side(knowledge: Knowledge, text: str, polling: set[str]) -> None:
    no_sources, _ = barred(knowledge, text, "backed", "support")
    assert no_sources & {"Togo Times", "miners' union", "nurses", "Reed", "Togo"} == polling


def test_whoever_fails_may_be_defended(knowledge: Knowledge) -> None:
    assert "Togo" not in barred(knowledge, "Mali defended Togo's failure to pay.", "defended", "support")[1]
