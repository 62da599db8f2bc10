"""At whom a thing is directed, and whom a ruling tells what to do: none of them is judged with it."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.barring import barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Peru backed an embargo on Mali.", "backed", "support", {"Mali"}),
        ("Peru hailed the raids on Mali and Togo.", "hailed", "welcome", {"Mali", "Togo"}),
        ("Peru welcomed Oman's tariffs on Mali.", "welcomed", "welcome", {"Mali"}),
        ("Peru supported an inquiry into Mali.", "supported", "support", {"Mali"}),
        ("Peru praised the verdict against Mali.", "praised", "welcome", {"Mali"}),
        ("The embargo against Mali was welcomed by Peru.", "welcomed", "welcome", {"Mali", "Peru"}),
        ("Peru is in favour of a ban on Mali.", "favour", "support", {"Mali"}),
        ("Peru overturned the ban on Mali.", "overturned", "denial", {"Mali"}),
        # who is given something, and who is judged himself
        ("Peru approved a grant for Mali.", "approved", "support", set()),
        ("Peru blocked the embargo on Mali.", "blocked", "support", set()),
        ("Peru cut aid to Mali.", "cut", "denial", set()),
        ("Peru denied raids on Mali.", "denied", "denial", set()),
    ],
)
def test_whom_a_penalty_hits_that_others_judge(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) - {"Peru"} == barred - {"Peru"}


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Nurses protested against the sentence against Ana Reed.", "protested", {"Ana Reed"}),
        ("Peru railed against the case against Mali.", "railed", {"Mali"}),
        ("Peru marched against violence against nurses.", "marched", {"nurses"}),
        ("Peru expressed concern at the raid on Mali.", "expressed", {"Mali"}),
        ("Peru denounced the charges against Ana Reed.", "denounced", {"Ana Reed"}),
        ("Peru denounced subsidies for Chevron.", "denounced", {"Chevron"}),
        ("Peru criticised the cuts to schools.", "criticised", {"schools"}),
        ("Peru condemned aid to Mali.", "condemned", {"Mali"}),
        ("Peru deplored an unjust war against Mali.", "unjust", {"Mali"}),
        # whom words are aimed at themselves
        ("Peru put the blame on Mali.", "put", set()),
        ("Peru blamed the raid on Mali.", "blamed", set()),
        ("Peru lodged a complaint against Mali.", "complaint", set()),
        ("Peru condemned the raid by Mali.", "condemned", set()),
    ],
)
def test_at_whom_a_condemned_thing_is_directed(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Peru welcomed the ruling requiring Mali to leave.", "welcomed", "welcome", {"Mali"}),
        ("Peru hailed the resolution demanding that Mali withdraw.", "hailed", "welcome", {"Mali"}),
        ("Peru welcomed Oman's decision to expel Mali.", "welcomed", "welcome", {"Mali"}),
        ("Peru upheld a law that bans Chevron.", "upheld", "support", {"Chevron"}),
        ("Peru condemned the plan to close Chevron.", "condemned", "condemnation", {"Chevron"}),
        # who made it, and whom it lets have something that is backed or refused
        ("Peru praised the law that Mali passed.", "praised", "welcome", set()),
        ("Peru vetoed a bill that would have let Mali stay.", "vetoed", "denial", set()),
    ],
)
def test_whom_a_ruling_tells_what_to_do(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Peru criticised Oman's response to the raid by Mali.", "criticised", "condemnation", {"Mali"}),
        ("Peru hailed the Malian order on nurses.", "hailed", "welcome", {"nurses"}),
        ("Peru thanked Oman for its loyalty to Mali.", "thanked", "welcome", {"Mali"}),
        ("Peru hailed Oman's deal with Mali.", "hailed", "welcome", set()),
        ("Peru hailed Oman's rescue of nurses.", "hailed", "welcome", {"nurses"}),
        ("Oman, whose relief of Mali was hailed by Peru, left.", "hailed", "welcome", {"Mali"}),
        ("Peru hailed the candour of Oman.", "hailed", "welcome", set()),
    ],
)
def test_whom_somebodys_own_thing_is_about(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Peru criticised the conviction of Ana Reed.", "criticised", "condemnation", {"Ana Reed"}),
        ("Peru protested against the acquittal of Ana Reed.", "protested", "condemnation", {"Ana Reed"}),
        ("Peru expressed anger over the closure of a guild.", "expressed", "condemnation", {"guild"}),
        ("Peru welcomed the release of Ana Reed.", "welcomed", "welcome", {"Ana Reed"}),
        ("Peru welcomed the rescue of nurses by Mali.", "welcomed", "welcome", {"nurses"}),
        ("The court upheld Ana Reed's sentence.", "upheld", "support", {"Ana Reed"}),
        ("Peru won the release of Ana Reed.", "won", "support", set()),
        ("Peru welcomed the arrival of nurses.", "welcomed", "welcome", set()),
    ],
)
def test_to_whom_it_is_done(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, stance) == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("The guild said investors had been deceived.", "deceived", {"investors"}),
        ("The guild said the jurors had been treated badly.", "treated", {"jurors"}),
        ("A judge found that the army had shown contempt for nurses.", "contempt", {"nurses"}),
        ("The guild said investors were deluded.", "deluded", set()),
        ("Peru protested to Oman about Chad.", "protested", {"Oman"}),
        ("Peru complained to Oman about Malian troops.", "complained", {"Oman"}),
    ],
)
def test_whom_others_wronged_and_who_is_told_so(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred
