"""What is added to one member of a list says nothing of the others, and to whom something is done does not do the rest."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_source, barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "other", "barred"),
    [
        ("Mali, criticised by Chad, and Togo, which was poor, left.", "criticised", "Togo", True),
        ("Mali, which had praised Chad, and Togo, which was poor, left.", "praised", "Togo", True),
        ("Ana Reed, a supporter of Ruiz, and Lee, a nurse, left.", "supporter", "Lee", True),
        ("Mali and Togo, which had praised Chad, left.", "praised", "Togo", False),
        ("Mali and Togo, criticised by Chad, left.", "criticised", "Togo", False),
    ],
)
def test_an_addition_tells_of_the_member_before_it(
    knowledge: Knowledge, text: str, cue: str, other: str, barred: bool
) -> None:
    assert (other in barred_as_source(knowledge, text, cue, "welcome")) == barred
    assert (other in barred_as_target(knowledge, text, cue, "welcome")) == barred


@pytest.mark.parametrize(
    ("text", "cue", "other", "barred"),
    [
        ("The letter mocked Mali and praised Togo.", "praised", "Mali", True),
        ("While mocking Mali, the letter praised Togo.", "praised", "Mali", True),
        ("While mocking Mali, the letter praised Togo.", "mocking", "Togo", True),
        ("Chad thanked Mali for praising Togo.", "praising", "Mali", False),
        ("Chad mocked Mali, and Oman praised Togo.", "praised", "Oman", False),
        ("Chad was mocked by Mali and praised by Togo.", "praised", "Mali", False),
    ],
)
def test_whoever_something_is_done_to_does_not_do_the_other_thing(
    knowledge: Knowledge, text: str, cue: str, other: str, barred: bool
) -> None:
    assert (other in barred_as_source(knowledge, text, cue, "welcome")) == barred


@pytest.mark.parametrize(
    ("text", "cue", "other", "barred"),
    [
        ("The strikers, condemned by the church, read Mali's offer.", "condemned", "Mali", True),
        ("Condemned by the church, the strikers read Mali's offer.", "Condemned", "Mali", True),
        ("The strikers, condemned by the church, read Mali's offer.", "condemned", "strikers", False),
        ("Mali read a plan by Togo condemned by the church.", "condemned", "Togo", False),
    ],
)
def test_a_participle_with_its_doer_is_aimed_at_its_noun(
    knowledge: Knowledge, text: str, cue: str, other: str, barred: bool
) -> None:
    assert (other in barred_as_target(knowledge, text, cue, "condemnation")) == barred
