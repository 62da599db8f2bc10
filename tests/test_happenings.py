"""What happens in receptions, matches and the weather: words that tell of it and carry no stance there."""

from __future__ import annotations

import pytest

from stance.cues.senses import lost_in_its_sense
from stance.document import StanceLabel
from stance.reading import read_sentence
from stance.tokens.text import tokenize

from .structuring import Knowledge
from .telling import told_as


def lost(knowledge: Knowledge, text: str, cue: str) -> set[StanceLabel]:
    """The stances that the first token ``cue`` loses in its sense."""
    reading = read_sentence(tokenize(text), *knowledge)
    return lost_in_its_sense(reading, reading.syntax.lower.index(cue))


@pytest.mark.parametrize(
    ("text", "cue", "received"),
    [
        ("The pair welcomed their third daughter in June.", "welcomed", True),
        ("The abbey welcomed 9,000 visitors in May.", "welcomed", True),
        ("Oslo airport welcomed 26 million passengers.", "welcomed", True),
        ("Ana Ruiz welcomed Tom Berg to Oslo.", "welcomed", True),
        ("Ana Ruiz welcomed Tom Berg at the airport.", "welcomed", True),
        ("Ana Ruiz welcomed Tom Berg for talks.", "welcomed", True),
        ("Ana Ruiz welcomed the envoys to the summit.", "welcomed", True),
        ("Ana Ruiz greeted Tom Berg with a hug.", "greeted", True),
        ("Tom Berg was welcomed at the palace by the king.", "welcomed", True),
        ("Oldbury welcomed back Tom Berg from injury.", "welcomed", True),
        ("Oldbury welcome Hartwell on Saturday.", "welcome", True),
        # words, plans, and people of whom somebody thinks well
        ("Oslo welcomed the ruling.", "welcomed", False),
        ("Oslo welcomed Berg's visit to Riga.", "welcomed", False),
        ("Oslo welcomed the observers.", "welcomed", False),
        ("Oslo welcomed nurses in Mali.", "welcomed", False),
        ("Ana Ruiz welcomed Tom Berg.", "welcomed", False),
        ("Ana Ruiz welcomed Togo to the alliance.", "welcomed", False),
        ("Nurses welcome Berg's plan on Monday.", "welcome", False),
    ],
)
def test_guests_are_received(knowledge: Knowledge, text: str, cue: str, received: bool) -> None:
    assert ("welcome" in lost(knowledge, text, cue)) == received


@pytest.mark.parametrize(
    ("text", "cue", "played"),
    [
        ("Ruiz denied Hartwell a second goal.", "denied", True),
        ("Berg was denied by a fingertip save.", "denied", True),
        ("Ruiz denied Berg three times.", "denied", True),
        ("Berg was denied a goal by Ruiz.", "denied", True),
        ("Berg was denied a visa by Mali.", "denied", False),
        ("Mali opposed Togo in Pool C.", "opposed", True),
        ("Mali met Togo, which opposed it in the final.", "opposed", True),
        ("Mali was opposed by Togo in the final.", "opposed", True),
        ("Mali will take on Togo in the final.", "take", True),
        ("Mali took on the role.", "took", False),
        ("Mali was opposed by Togo in the council.", "opposed", False),
        ("Ruiz opposes Berg in the final.", "opposes", True),
        ("Ruiz is challenging the incumbent mayor, Ann Berg.", "challenging", True),
        ("Ruiz challenged Berg for the leadership.", "challenged", True),
        ("Ruiz will challenge Berg in the primary.", "challenge", True),
        ("Ruiz challenged Berg over the dam.", "challenged", False),
        ("Ruiz challenged the incumbent mayor's ruling.", "challenged", False),
        ("The Otters slammed the Hawks 130-99.", "slammed", True),
        ("Berg blasted a free kick over the bar.", "blasted", True),
        ("The firm blasted a tunnel through the rock.", "blasted", True),
        ("Mali lost a friendly to Togo.", "friendly", True),
        ("Mali played against Togo.", "against", True),
        ("Mali opened their campaign against Togo.", "campaign", True),
        ("Mali opened their campaign against Togo.", "against", True),
        ("Ruiz defended from Berg.", "defended", True),
        ("Ruiz defended his title.", "defended", True),
        ("Ruiz defended her thesis.", "defended", True),
        ("Ruiz met her opponent in the final.", "opponent", True),
        ("Ruiz denied Berg a visa.", "denied", False),
        ("Ruiz denied Berg's claim.", "denied", False),
        ("Ruiz denied that Berg had left.", "denied", False),
        ("Mali opposed Togo in the council.", "opposed", False),
        ("Oslo slammed Mali.", "slammed", False),
        ("Oslo slammed the border wall.", "slammed", False),
        ("The party is friendly to Togo.", "friendly", False),
        ("Oslo opened a campaign against graft.", "campaign", False),
        ("Oslo defended Berg for weeks.", "defended", False),
        ("The party defends the thesis.", "defends", False),
        ("Ruiz met her opponent in the council.", "opponent", False),
    ],
)
def test_matches_are_played(knowledge: Knowledge, text: str, cue: str, played: bool) -> None:
    stances: set[StanceLabel] = {"support", "denial", "condemnation"}
    assert (stances <= lost(knowledge, text, cue)) == played


@pytest.mark.parametrize(
    ("text", "cue", "withheld"),
    [
        ("Voters were denied access to the hall.", "denied", True),
        ("Residents were refused permission to build.", "refused", True),
        ("Residents were refused permission to build.", "permission", True),
        ("Man denied bail over knife attack", "denied", True),
        ("Reporters were denied entry by Mali.", "denied", False),
        ("The claim was denied.", "denied", False),
        ("Judge denied bail to sailor", "denied", False),
        ("Oslo has refused visas.", "refused", False),
    ],
)
def test_what_one_is_denied_one_denies_nobody(
    knowledge: Knowledge, text: str, cue: str, withheld: bool
) -> None:
    assert ("denial" in lost(knowledge, text, cue)) == withheld


@pytest.mark.parametrize(
    ("text", "cue", "natural"),
    [
        ("Oslo blamed the weather.", "blamed", True),
        ("Oslo blamed the delay on fog.", "blamed", True),
        ("Oslo blamed the weak krone for its losses.", "blamed", True),
        ("Growers blame La Niña for the drought.", "blame", True),
        ("Growers blame climate change.", "blame", True),
        ("Patients complained of headaches.", "complained", True),
        ("Sterling rallied against the dollar.", "rallied", True),
        ("Growers blame Oslo for the drought.", "blame", False),
        ("Growers blamed the drought on Oslo.", "blamed", False),
        ("Oslo blamed years of cuts.", "blamed", False),
        ("Patients complained of cold rice.", "complained", False),
        ("Nurses rallied against the mayor.", "rallied", False),
    ],
)
def test_what_nobody_has_done(knowledge: Knowledge, text: str, cue: str, natural: bool) -> None:
    assert ("condemnation" in lost(knowledge, text, cue)) == natural


@pytest.mark.parametrize(
    ("text", "cue", "thrown"),
    [
        ("Berg threw his shoes at Ruiz.", "threw", True),
        ("Berg threw his shoes at Ruiz.", "shoes", True),
        ("Berg threw his shoes at Ruiz.", "at", True),
        ("Growers pelted Ruiz with eggs.", "pelted", True),
        ("Growers threw eggs and booed Ruiz.", "booed", False),
        ("Berg hurled insults at Ruiz.", "hurled", False),
        ("Berg threw mud at Ruiz.", "threw", False),
        ("Berg has thrown away the shield.", "thrown", False),
    ],
)
def test_what_is_thrown_says_nothing(knowledge: Knowledge, text: str, cue: str, thrown: bool) -> None:
    assert ("condemnation" in lost(knowledge, text, cue)) == thrown


@pytest.mark.parametrize(
    ("text", "cue", "unsided"),
    [
        ("NATO allies met in Oslo.", "allies", True),
        ("European allies met in Oslo.", "allies", True),
        ("Ruiz stood with Berg on the balcony.", "stood", True),
        ("Ruiz and Berg stood side by side.", "stood", True),
        ("Ruiz called it pure evil.", "pure", True),
        ("U.S. allies met in Oslo.", "allies", False),
        ("Ruiz stood with Berg.", "stood", False),
        ("Ruiz stood side by side with Berg.", "stood", False),
        ("Ruiz has a pure heart.", "pure", False),
    ],
)
def test_nobody_is_sided_with(knowledge: Knowledge, text: str, cue: str, unsided: bool) -> None:
    assert ("support" in lost(knowledge, text, cue)) == unsided


@pytest.mark.parametrize(
    ("text", "cue", "stance"),
    [
        ("Ruiz will never forgive Berg.", "forgive", "condemnation"),
        ("Ruiz did not forgive Berg.", "forgive", "condemnation"),
        ("Ruiz will never back Berg.", "back", "denial"),
    ],
)
def test_who_does_not_forgive_judges(knowledge: Knowledge, text: str, cue: str, stance: StanceLabel) -> None:
    assert told_as(knowledge, text, cue, "denial") == stance
