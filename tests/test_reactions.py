"""Reactions: whoever takes a deed in some way is not who it is done to, and whoever is given applause gives none."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_source, barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Peru rejected the pact, a decision that drew angry remarks from Chile.", {"Chile"}),
        ("Peru rejected the pact, a decision that earned it harsh words from Chile.", {"Chile"}),
        ("Peru rejected the pact, a step that was praised by Chile.", {"Chile"}),
        ("Peru rejected the pact, drawing a furious response from Chile.", {"Chile"}),
        ("Peru rejected the pact, which drew a furious response from Chile.", {"Chile"}),
        ("Peru rejected a plan by Chile that drew criticism from Oman.", {"Oman"}),
        ("Peru rejected the plan that Chile had drafted.", set()),
        ("Peru rejected claims that it drew criticism from Chile.", set()),
        ("Peru rejected an offer by Chile, a decision that drew attention.", set()),
        ("Peru, which had drawn criticism from Chile, rejected it.", set()),
    ],
)
def test_whoever_reacts_to_a_refusal_is_not_refused(
    knowledge: Knowledge, text: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, "rejected", "denial") - {"it"} == barred


@pytest.mark.parametrize(
    ("text", "giving"),
    [
        ("Ann Berg was given a ten-minute standing ovation by Peru.", "Peru"),
        ("Ann Berg received a ten-minute standing ovation from Peru.", "Peru"),
        ("Ann Berg was given a long ovation by Peru.", "Peru"),
        ("Peru gave Ann Berg a ten-minute standing ovation.", "Peru"),
    ],
)
def test_whoever_is_given_an_ovation_gives_none(knowledge: Knowledge, text: str, giving: str) -> None:
    assert giving not in barred_as_source(knowledge, text, "ovation", "welcome")
    if not text.startswith(giving):
        assert barred_as_source(knowledge, text, "ovation", "welcome") == {"Ann Berg"}
        assert giving in barred_as_target(knowledge, text, "ovation", "welcome")


def test_a_standing_ovation_is_one_word(knowledge: Knowledge) -> None:
    text = "Ann Berg received a ten-minute standing ovation from Peru."
    assert barred_as_source(knowledge, text, "standing", "welcome") == {"Ann Berg"}


@pytest.mark.parametrize(
    ("text", "word", "barred"),
    [
        ("The plan earned him harsh words from Peru.", "harsh", {"him"}),
        ("Chile's plan prompted scathing remarks from Peru.", "scathing", {"Chile"}),
        ("Chile's plan drew sharp comments from Peru.", "comments", {"Chile"}),
        ("Chile's plan drew quick comments from Peru.", "comments", set()),
        ("Chile sent harsh words to Peru.", "words", set()),
        ("Chile gave Peru a harsh answer.", "harsh", set()),
    ],
)
def test_whoever_earns_harsh_words_does_not_say_them(
    knowledge: Knowledge, text: str, word: str, barred: set[str]
) -> None:
    assert barred_as_source(knowledge, text, word, "condemnation") == barred


@pytest.mark.parametrize("verb", ["ignored", "overlooked", "drew"])
def test_whoever_ignores_criticism_is_criticised(knowledge: Knowledge, verb: str) -> None:
    text = f"Peru {verb} criticism from Chile."
    assert "Peru" in barred_as_source(knowledge, text, "criticism", "condemnation")
    assert "Chile" in barred_as_target(knowledge, text, "criticism", "condemnation")
