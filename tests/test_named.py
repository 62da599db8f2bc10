"""A member that is named behind its group does what the group does."""

from __future__ import annotations

import pytest

from stance.cues.cues import Cue
from stance.document import Actor
from stance.roles.context import CueContext
from stance.roles.linking import level
from tests.barring import barred_as_source, barred_as_target, read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "like_the_group"),
    [
        ("Critics of Peru, among them Oxfam, met.", {"Oxfam"}),
        ("Critics of Peru, including Oxfam and Togo, met.", {"Oxfam", "Togo"}),
        ("Critics of Peru, such as Oxfam, met.", {"Oxfam"}),
        ("Critics of Peru, including nurses, met.", set()),
        ("Critics of Peru met Oxfam.", set()),
        ("Critics of Peru and Oxfam met.", set()),
        ("Critics of Peru left, and Oxfam met.", set()),
    ],
)
def test_a_named_member_has_the_chance_of_its_group(
    knowledge: Knowledge, text: str, like_the_group: set[str]
) -> None:
    reading, anchor, names = read(knowledge, text, "Critics")
    cue = Cue(anchor, anchor + 2, anchor, (0.0, 0.0, 0.0, 0.0, 1.0))
    actors = [Actor(name) for name in names]
    context = CueContext(reading, cue, "condemnation", actors)
    chances = [0.9 if name.startswith("Critics") else 0.1 for name in names]
    level(context, chances)
    likely = {name for name, chance in zip(names, chances, strict=True) if chance == 0.9}
    assert {name for name in likely if not name.startswith("Critics")} == like_the_group
    barred = barred_as_target(knowledge, text, "Critics", "condemnation")
    assert like_the_group <= barred
    assert "Peru" not in barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Critics of Peru, among them Oxfam, met.", "Critics", {"Oxfam"}),
        ("Nurses, among them Ana Ruiz, called it indefensible.", "indefensible", {"Ana Ruiz"}),
        ("Nurses, including Ana Ruiz, condemned Peru.", "condemned", {"Ana Ruiz"}),
        ("Oxfam condemned nurses, including Ana Ruiz.", "condemned", set()),
    ],
)
def test_who_is_named_as_one_of_those_who_judge_is_not_judged(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") & {"Oxfam", "Ana Ruiz"} == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Peru mocked Mali's Foreign Minister Ana Voll.", "mocked", {"Mali"}),
        ("Mali's former president Ana Voll mocked Peru.", "mocked", {"Mali"}),
        ("Peru mocked Mali's Foreign Minister, Ana Voll.", "mocked", {"Mali"}),
        ("Peru met Mali's critic Ana Voll.", "critic", set()),
        ("Peru mocked his deputy Ana Voll.", "mocked", set()),
    ],
)
def test_who_has_an_officer_that_is_named_takes_no_part(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") & {"Mali", "his"} == barred
    assert barred_as_source(knowledge, text, cue, "condemnation") & {"Mali", "his"} == barred
