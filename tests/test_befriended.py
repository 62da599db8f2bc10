"""Who is called a friend of somebody is on his side, not who calls him so."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.barring import barred_as_source, barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "caller", "called"),
    [
        ("Peru called Ann Reed a friend of Chile.", "friend", {"Peru"}, {"Ann Reed"}),
        ("Peru called Ann Reed a great friend of Chile.", "friend", {"Peru"}, {"Ann Reed"}),
        ("Peru described Ann Reed as an ally of Chile.", "ally", {"Peru"}, {"Ann Reed"}),
        # of nobody, and of a thing
        ("Peru called Ann Reed a friend.", "friend", set(), set()),
        ("Peru called Ann Reed a friend of music.", "friend", set(), set()),
        ("Peru called Ann Reed a coward.", "coward", set(), set()),
    ],
)
def test_who_calls_another_a_friend_of_somebody_is_on_nobodys_side(
    knowledge: Knowledge, text: str, cue: str, caller: set[str], called: set[str]
) -> None:
    assert barred_as_source(knowledge, text, cue, "support") & {"Peru"} == caller
    assert barred_as_target(knowledge, text, cue, "support") & {"Ann Reed"} == called


def test_whose_friend_somebody_is_called_is_not_praised(knowledge: Knowledge) -> None:
    text = "Peru called Ann Reed a great friend of Chile."
    assert "Chile" in barred_as_target(knowledge, text, "great", "welcome") | barred_as_target(
        knowledge, text, "friend", "welcome"
    )
    assert barred_as_source(knowledge, text, "friend", "welcome") == set()


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Peru called judges enemies of Chile.", "enemies", {"Chile"}),
        ("Peru described Ann Reed as an enemy of Chile.", "enemy", {"Chile"}),
        ("Ann Reed called herself an enemy of Chile.", "enemy", set()),
        ("Ann Reed is an enemy of Chile.", "enemy", set()),
        ("Peru called Ann Reed a critic of Chile.", "critic", set()),
    ],
)
def test_whose_enemy_somebody_is_called_is_not_judged(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") & {"Chile"} == barred


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Norway denounced Chad's allies.", "denounced", "condemnation", {"Chad"}),
        ("Norway denounced Chad's foreign backers.", "denounced", "condemnation", {"Chad"}),
        ("Norway denounced Chad's tariffs.", "denounced", "condemnation", set()),
        ("Norway thanked Chad's backers.", "backers", "support", {"Norway"}),
        ("Mali and Chad's backers thanked Norway.", "backers", "support", set()),
    ],
)
def test_who_is_on_somebodys_side_is_not_that_one(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) - {"allies", "backers", "foreign backers"} == barred
