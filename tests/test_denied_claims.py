"""Denied claims: who stands in a claim as the one to whom it says no."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.roles.paths import paths_from
from stance.tokens.text import tokenize
from tests.barring import barred_as_target
from tests.structuring import Knowledge
from tests.telling import told_as


@pytest.mark.parametrize(
    ("claim", "path"),
    [
        ("that nurses were starved", ".ccomp.obj"),
        ("that two nurses had been turned away", ".ccomp.obj"),
        ("that it had starved nurses", ".ccomp.obj"),
        ("that its nurses were starved", ".ccomp.subj"),
        ("that nurses were starved by Togo", ".ccomp.subj"),
        ("that nurses were starved, as Togo claimed", ".ccomp.subj"),
        ("that nurses had left", ".ccomp.subj"),
        ("a report that nurses were starved", ".obj.ccomp.subj"),
    ],
)
def test_to_whom_something_is_done_in_a_denied_claim_stands_as_its_object(
    knowledge: Knowledge, claim: str, path: str
) -> None:
    reading = read_sentence(tokenize(f"Mali denied {claim}."), *knowledge)
    nurses = next(i for i, mention in enumerate(reading.mentions) if "nurses" in mention.text)
    assert paths_from(reading, 1, None)[nurses] == path


@pytest.mark.parametrize(
    ("text", "word", "held"),
    [
        ("The mayor rejected the idea that nurses had been careless.", "careless", False),
        ("The mayor denied that the bishop was an idiot.", "idiot", False),
        ("The mayor denied that nurses were unhappy with the bank.", "with", False),
        ("The mayor dismissed reports nurses were careless.", "careless", False),
        ("The mayor rejected the charge, saying nurses were careless.", "careless", True),
        ("The mayor rejected the offer and said the bishop was an idiot.", "idiot", True),
        ("The mayor denied a call from the bishop, who was an idiot.", "idiot", True),
    ],
)
def test_what_somebody_is_called_in_a_denied_claim_is_not_held(
    knowledge: Knowledge, text: str, word: str, held: bool
) -> None:
    assert (told_as(knowledge, text, word, "condemnation") == "condemnation") == held


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The banker has always protested his innocence.", "denial"),
        ("The family protests its son's innocence.", "denial"),
        ("Jailed banker protests innocence", "denial"),
        ("The banker protested his sentence.", "condemnation"),
    ],
)
def test_who_protests_innocence_denies_guilt(knowledge: Knowledge, text: str, stance: str) -> None:
    word = next(word for word in text.split() if word.startswith("protest"))
    assert told_as(knowledge, text, word, "condemnation") == stance


def test_who_is_said_to_be_innocent_claims_nothing(knowledge: Knowledge) -> None:
    assert barred_as_target(knowledge, "Nurses protested the innocence of Reed.", "protested", "denial") == {
        "Reed"
    }
    assert "his" in barred_as_target(knowledge, "Reed protests his innocence.", "protests", "denial")
    assert barred_as_target(knowledge, "Nurses protested the ruling of Reed.", "protested", "denial") == set()


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("The mayor countered that nurses were doing well.", "countered", {"nurses"}),
        ("The mayor retorted that Mali had no nurses.", "retorted", {"Mali", "nurses"}),
        ("The mayor countered the claim of nurses.", "countered", set()),
        ("The mayor denied that nurses were doing well.", "denied", set()),
    ],
)
def test_of_whom_one_tells_in_answer_is_not_denied(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "denial") == barred
