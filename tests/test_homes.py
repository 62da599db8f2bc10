"""Whoever is only told to have somebody with a name neither holds nor gets a stance."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_source, barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Chile praised Peru's Ann Reed.", "praised", {"Peru"}),
        ("Chile praised Fatah's Ann Reed and Peru.", "praised", {"Fatah"}),
        ("Peru's Ann Reed praised Chile.", "praised", {"Peru"}),
        ("Chile praised pro-Peru Ann Reed.", "praised", {"Peru"}),
        ("Chile praised Ann Reed's Peru.", "praised", set()),
        ("Chile praised Peru's nurses.", "praised", set()),
        ("Chile praised his Ann Reed.", "praised", set()),
        # an office of theirs
        ("Chile praised Peru foreign policy chief Ann Reed.", "praised", {"Peru"}),
        ("Fatah founder Ann Reed praised Chile.", "praised", {"Fatah"}),
        ("Peru, founder Ann Reed and others praised Chile.", "praised", set()),
        ("Chile's plan drew praise from Peru's foreign minister, Ann Reed.", "praise", {"Peru"}),
        ("Peru's foreign minister, Ann Reed, praised Chile.", "praised", {"Peru"}),
        ("Its foreign minister, Ann Reed, praised Chile.", "praised", set()),
        ("Peru's ally, Ann Reed, praised Chile.", "praised", set()),
        ("Peru praised Chile, for which Oman's foreign minister, Ann Reed, thanked it.", "praised", set()),
    ],
)
def test_an_owner_of_somebody_with_a_name_takes_no_part(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    owners = {"Peru", "Fatah", "Oman", "his", "Its"}
    assert barred_as_source(knowledge, text, cue, "welcome") & owners == barred
    assert barred <= barred_as_target(knowledge, text, cue, "welcome")


@pytest.mark.parametrize(
    "text", ["Chile praised the Peru-based Nordic Council.", "The Peru-based group praised Chile."]
)
def test_where_somebody_sits_takes_no_part(text: str, knowledge: Knowledge) -> None:
    assert barred_as_source(knowledge, text, "praised", "welcome") >= {"Peru"}
    assert barred_as_target(knowledge, text, "praised", "welcome") >= {"Peru"}
