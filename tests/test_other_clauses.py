"""Other clauses and the phrase of the source: nobody in them is a target of a verb that names whom it is aimed at."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.barring import barred_as_source, barred_as_target
from tests.structuring import Knowledge

BARRED: list[tuple[str, str, StanceLabel, set[str]]] = [
    ("Oman sold a mine, and Peru denied a report that it was broke.", "denied", "denial", {"Oman"}),
    ("Oman met Fiji; Peru rejected an offer by Chile.", "rejected", "denial", {"Oman", "Fiji"}),
    ("Peru rejected Chile's offer; Oman hailed Fiji.", "rejected", "denial", {"Oman", "Fiji"}),
    ("As Oman and Fiji met, Peru rejected a Chilean map.", "rejected", "denial", {"Oman", "Fiji"}),
    (
        "Although Reed had hailed Oman, Peru criticised Chilean delays.",
        "criticised",
        "condemnation",
        {"Reed", "Oman"},
    ),
    # set against it, whatever the object names
    ("Peru rejected the accord, while the ships of Oman left.", "rejected", "denial", {"Oman"}),
    ("Peru condemned the strikes, whereas Oman slept.", "condemned", "condemnation", {"Oman"}),
    ("Peru rejected the accord that Oman signed while Chile slept.", "rejected", "denial", set()),
    ("Peru rejected the claim, while Oman said it was true.", "rejected", "denial", set()),
    # what follows on a judged thing
    ("Peru backs the plan; Oman does not.", "backs", "support", {"Oman"}),
    ("Peru has criticised the pact and Oman rejects it.", "criticised", "condemnation", {"Oman"}),
    ("Peru rejected the demand, but the letter from Oman was plain.", "rejected", "denial", set()),
    # what somebody says may be what is denied
    ("Oman said it fell, and Peru denied that it had.", "denied", "denial", set()),
    ("Oman lodged a claim, and Peru rejected it.", "rejected", "denial", set()),
    ("Peru denied Chile's claim, as Oman had said.", "denied", "denial", set()),
    # the same subject goes on
    ("Peru rejected Chile's offer and met Oman.", "rejected", "denial", set()),
]


@pytest.mark.parametrize(("text", "cue", "stance", "barred"), BARRED)
def test_who_stands_in_another_clause(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    found = barred_as_target(knowledge, text, cue, stance)
    assert found & {"Oman", "Fiji", "Reed"} == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Critics of Oman's war welcomed the ruling.", "welcomed", {"Oman"}),
        ("Oman's rivals welcomed the ruling.", "welcomed", {"Oman"}),
        ("Oman's fund was praised and welcomed within days by Chile.", "welcomed", set()),
    ],
)
def test_who_stands_in_the_phrase_of_the_source(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "welcome") & {"Oman"} == barred


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("The law, condemned by Oman and Fiji, was praised by Peru.", "praised", "welcome", {"Oman", "Fiji"}),
        ("The vote, denounced as a farce by Oman, was praised by Peru.", "praised", "welcome", {"Oman"}),
        (
            "The plan, backed by Oman and Fiji, was criticised by Peru.",
            "criticised",
            "condemnation",
            {"Oman", "Fiji"},
        ),
        (
            "Nurses rallied against the levy, which Oman has called absurd.",
            "rallied",
            "condemnation",
            {"Oman"},
        ),
        ("Nurses rallied against the levy, which Oman has raised.", "rallied", "condemnation", set()),
    ],
)
def test_who_judges_the_same(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) & {"Oman", "Fiji"} == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Ministers thanked Oman and reaffirmed their support for Fiji.", "support", True),
        ("Peru met Oman and praised Fiji.", "praised", True),
        ("Peru praised Oman and was praised by it.", "praised", False),
        ("Peru met Oman, and Oman praised Fiji.", "praised", False),
        ("Peru met Oman and said Oman praised Fiji.", "praised", False),
    ],
)
def test_the_object_of_the_verb_before_goes_on_with_nothing(
    knowledge: Knowledge, text: str, cue: str, barred: bool
) -> None:
    assert ("Oman" in barred_as_source(knowledge, text, cue, "support")) == barred
