"""To whom is done what somebody calls something is not judged with it."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.barring import barred_as_target
from tests.structuring import Knowledge, path_between


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Peru described the arrest of Ann Berg as shameful.", "shameful", "condemnation", {"Ann Berg"}),
        ("Ann Berg's trial was a farce, Peru said.", "farce", "condemnation", {"Ann Berg"}),
        ("Peru said the nurses' trial had been unfair.", "unfair", "condemnation", {"nurses"}),
        ("Peru called the ruling against the nurses a mockery.", "mockery", "condemnation", {"nurses"}),
        ("The sentence against the nurses is unjust, Peru said.", "unjust", "condemnation", {"nurses"}),
        ("Peru called the charges against the nurses absurd.", "absurd", "denial", {"nurses"}),
        # who does it, and what is nobody's undergoing
        ("Chile's trial of Ann Berg was a farce, Peru said.", "farce", "condemnation", {"Ann Berg"}),
        ("Chile's ruling was a farce, Peru said.", "farce", "condemnation", set()),
        ("Peru called the strike by the nurses shameful.", "shameful", "condemnation", set()),
        ("Peru called the nurses' strike a farce.", "farce", "condemnation", set()),
    ],
)
def test_whoever_undergoes_it(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    found = barred_as_target(knowledge, text, cue, stance)
    assert found & {"Ann Berg", "nurses", "Chile"} == barred


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Peru rejected the dam as incompatible with Chile's rights.", "rejected", "denial", {"Chile"}),
        ("The dam was rejected by Peru as unfair to Chile.", "rejected", "denial", {"Chile"}),
        (
            "Peru dismissed the dam as inconsistent with Chile's vow.",
            "inconsistent",
            "condemnation",
            {"Chile"},
        ),
        ("Peru praised the dam as wholly unlike that in Chile.", "praised", "welcome", set()),
        ("Peru condemned the dam as a threat to Chile.", "condemned", "condemnation", {"Chile"}),
        ("Peru hailed the dam as a gift to Chile.", "hailed", "welcome", set()),
        ("Peru dismissed the dam as a trick by Chile.", "dismissed", "denial", set()),
        ("Peru dismissed the dam as typical of Chile.", "dismissed", "denial", set()),
    ],
)
def test_by_whom_what_is_judged_is_measured(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) & {"Chile", "Mali"} == barred


@pytest.mark.parametrize(
    ("text", "cue", "actor", "path"),
    [
        ("Peru described the arrest of nurses as shameful.", "shameful", "nurses", "subj.of"),
        ("Peru denounced the raid on nurses as unjust.", "unjust", "nurses", "subj.on"),
        ("Peru condemned raids on nurses as young as twenty.", "young", "nurses", "subj"),
    ],
)
def test_of_what_an_adjective_behind_as_is_said(
    knowledge: Knowledge, text: str, cue: str, actor: str, path: str
) -> None:
    assert path_between(knowledge, text, cue, actor) == path
