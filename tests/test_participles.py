"""Participial clauses behind a deed: who stands only in one is not hit by the deed, nor those by the reaction whom it hit."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel

from .barring import barred_as_target
from .structuring import Knowledge

BARRED: list[tuple[str, str, StanceLabel, str]] = [
    ("Peru rejected the plan, accusing Mali of arming Togo.", "rejected", "denial", "Togo"),
    ("The strike, called by Peru to protest against cuts, angered Togo.", "protest", "condemnation", "Togo"),
    ("Peru turned away a ship, drawing criticism from Togo.", "turned", "denial", "Togo"),
    ("Peru blocked aid to Chile, drawing praise from Togo.", "praise", "welcome", "Chile"),
    ("Peru debated a plan, backed by nurses, which failed.", "backed", "support", "Peru"),
    ("Peru voted on a plan - condemned by nurses - to go.", "condemned", "condemnation", "Peru"),
    ("Peru blocked Chile's aid for Mali, sparking anger from Togo.", "anger", "condemnation", "Chile"),
]
FREE: list[tuple[str, str, StanceLabel, str]] = [
    ("Peru rejected the plan, accusing Mali of arming Togo.", "rejected", "denial", "Mali"),
    ("Peru unveiled a plan, condemned by nurses, to go.", "condemned", "condemnation", "Peru"),
    ("Peru read the bill in May, backed by nurses, and left.", "backed", "support", "Peru"),
    ("Peru rejected the plan, calling Togo a liar.", "rejected", "denial", "Togo"),
    ("Peru rejected the plan, fearing the cost of feeding Togo.", "rejected", "denial", "Togo"),
    ("Peru blocked aid to Chile, drawing praise from Togo.", "praise", "welcome", "Peru"),
    ("Peru blocked aid to Chile, drawing praise from Togo.", "blocked", "denial", "Chile"),
    ("Peru left the talks, voicing anger at Togo.", "anger", "condemnation", "Togo"),
]


@pytest.mark.parametrize(("sentence", "cue", "stance", "name"), BARRED)
def test_who_stands_in_another_clause_is_no_target(
    knowledge: Knowledge, sentence: str, cue: str, stance: StanceLabel, name: str
) -> None:
    assert name in barred_as_target(knowledge, sentence, cue, stance)


@pytest.mark.parametrize(("sentence", "cue", "stance", "name"), FREE)
def test_others_may_be_targets(
    knowledge: Knowledge, sentence: str, cue: str, stance: StanceLabel, name: str
) -> None:
    assert name not in barred_as_target(knowledge, sentence, cue, stance)
