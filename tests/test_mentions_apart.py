"""What is told apart from an actor, or as one of its own, by what stands around it."""

from __future__ import annotations

import pytest

from stance.mentions.gazetteer import Gazetteer
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon


def _mentions(text: str, lexicon: Lexicon, gazetteer: Gazetteer) -> list[str]:
    return [mention.text for mention in read_sentence(tokenize(text), lexicon, gazetteer).mentions]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Oman lost by a large majority.", ["Oman"]),
        ("Oman lost by two-thirds majority.", ["Oman"]),
        ("Oman lost by a majority of 12 to 3.", ["Oman"]),
        ("Oman was blamed by a large majority of Danes.", ["Oman", "large majority of Danes", "Danes"]),
        ("Oman was blamed by the majority of members.", ["Oman", "majority of members", "members"]),
        ("A large majority blamed Oman.", ["large majority", "Oman"]),
    ],
)
def test_a_margin_is_nobody(text: str, mentions: list[str], lexicon: Lexicon, gazetteer: Gazetteer) -> None:
    assert _mentions(text, lexicon, gazetteer) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The Corriere dello Monte thanked Oman.", ["Corriere dello Monte", "Oman"]),
        ("Folha do Monte thanked Ana das Neves.", ["Folha do Monte", "Ana das Neves"]),
        ("Karl zu Berg and Ann van het Hoff left.", ["Karl zu Berg", "Ann van het Hoff"]),
        ("The Stiftung Kultur und Technik left.", ["Stiftung Kultur und Technik"]),
        ("So do Germany and Oman.", ["Germany", "Oman"]),
        ("What Trump do Democrats want?", ["Trump", "Democrats"]),
        ("In Gaza ten Palestinians left.", ["Gaza", "Palestinians"]),
    ],
)
def test_particles_hold_a_name_together(
    text: str, mentions: list[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    assert _mentions(text, lexicon, gazetteer) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("His campaign denied it.", ["His", "campaign", "it"]),
        ("Oman was criticised by Winslow's campaign.", ["Oman", "Winslow", "campaign"]),
        ("The Winslow campaign has accused Oman.", ["Winslow", "Winslow campaign", "Oman"]),
        ("Oman thanked his campaign.", ["Oman", "his", "campaign"]),
        ("His campaign against Oman failed.", ["His", "Oman"]),
        ("The campaign was condemned in Oman.", ["Oman"]),
        ("Winslow, who in the campaign criticised Oman, left.", ["Winslow", "Oman"]),
    ],
)
def test_a_campaign_is_somebody_where_it_speaks(
    text: str, mentions: list[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    assert _mentions(text, lexicon, gazetteer) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Oman accused the far right of racism.", ["Oman", "far right"]),
        ("The hard left and the religious right blamed Oman.", ["hard left", "religious right", "Oman"]),
        ("Oman criticised the right for leaving.", ["Oman", "right"]),
        ("Oman was criticised by the right.", ["Oman", "right"]),
        ("The right has accused Oman.", ["right", "Oman"]),
        # what somebody may do, and where something is
        ("Oman condemned the right to strike.", ["Oman"]),
        ("Oman praised the right of nurses.", ["Oman", "nurses"]),
        ("Oman cited a religious right to pray.", ["Oman"]),
        ("Oman stood on the right.", ["Oman"]),
        ("Oman met the far right party.", ["Oman", "far right party"]),
    ],
)
def test_a_wing_of_politics_is_people(
    text: str, mentions: list[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    assert _mentions(text, lexicon, gazetteer) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Oman sued Channel 9 for libel.", ["Oman", "Channel 9"]),
        ("Channel 9 praised Oman.", ["Channel 9", "Oman"]),
        ("Oman praised Unit 8200 and Teamsters Local 17.", ["Oman", "Unit 8200", "Teamsters Local 17"]),
        ("Oman praised Channel Nine.", ["Oman", "Channel Nine"]),
        ("Oman praised the Wagner Group 3 days later.", ["Oman", "Wagner Group"]),
        ("In June 9 nurses praised Oman.", ["nurses", "Oman"]),
    ],
)
def test_a_number_may_be_part_of_a_name(
    text: str, mentions: list[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    assert _mentions(text, lexicon, gazetteer) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The state government of Premier Tore Aasvik left.", ["state government", "Tore Aasvik"]),
        ("Oman thanked the cabinet of President Aasvik.", ["Oman", "cabinet", "Aasvik"]),
        ("Liberal party of former premier Karl Aasvik lost.", ["Liberal party", "Karl Aasvik"]),
        ("The government of Oman left.", ["government of Oman", "Oman"]),
        ("The state of Victoria left.", ["state of Victoria", "Victoria"]),
        ("The ministry of health left.", ["ministry of health"]),
    ],
)
def test_who_leads_a_body_is_no_part_of_its_name(
    text: str, mentions: list[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    assert _mentions(text, lexicon, gazetteer) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Khumalo's uMoya party left.", ["Khumalo", "uMoya party"]),
        ("Ana Ochoa's Justice Movement party left.", ["Ana Ochoa", "Justice Movement party"]),
        ("Zuma's MK party left.", ["Zuma", "MK party"]),
        ("The MK party left.", ["MK party"]),
        ("Turkey's Kurdish party left.", ["Turkey", "Turkey's Kurdish party"]),
        ("Aasvik's ruling party left.", ["Aasvik", "Aasvik's ruling party"]),
        ("The MK left.", ["MK"]),
    ],
)
def test_whose_party_it_is_is_no_part_of_its_name(
    text: str, mentions: list[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    assert _mentions(text, lexicon, gazetteer) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Unison, the biggest union donor to Oman, left.", ["Unison", "Oman"]),
        ("Rabobank, the largest bank lender to farmers, left.", ["Rabobank", "farmers"]),
        ("Chad, the main backer of the rebels, left.", ["Chad", "rebels"]),
        ("In Chad, the main backer of Oman left.", ["Chad", "main backer of Oman", "Oman"]),
        ("Chad thanked Mali, the president of Oman and Fiji.", ["Chad", "Mali", "president", "Oman", "Fiji"]),
        ("Chad left Mali, the donors to Oman and Fiji.", ["Chad", "Mali", "donors", "Oman", "Fiji"]),
    ],
)
def test_who_comes_first_is_the_one_named_before(
    text: str, mentions: list[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    assert _mentions(text, lexicon, gazetteer) == mentions


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Oman thanked the Red Cross, fans of his club and the people of Chad.", ["Red Cross", "fans", "people of Chad"]),
        ("Oman thanked Germany, volunteers from Fiji and the people of Chad.", ["Germany", "volunteers", "people of Chad"]),
        ("Oman thanked the mayor of his town and the people of Chad.", ["mayor", "people of Chad"]),
        ("Oman thanked friends of Chad and Mali.", ["Chad", "Mali"]),
        ("Berg is an enemy of the state and the people.", ["state", "people"]),
        ("Oman thanked a member of the council and Mali.", ["council", "Mali"]),
    ],
)  # fmt: skip
def test_the_people_of_a_place_end_a_list(
    text: str, members: list[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    mentions = read_sentence(tokenize(text), lexicon, gazetteer).mentions
    assert [mention.text for mention in mentions if mention.group >= 0] == members


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Ana Reed, a nurse from Durham, N.C., thanked Oman.", ["Ana Reed", "nurse", "Durham", "Oman"]),
        ("Ana Reed of Fresno, Calif., thanked Oman.", ["Ana Reed", "Fresno", "Oman"]),
        ("Oman, Mali and Chad left.", ["Oman", "Mali", "Chad"]),
        ("Ana Reed, Max Ore, and Oman left.", ["Ana Reed", "Max Ore", "Oman"]),
        ("The Punjab and Haryana High Court left.", ["Punjab and Haryana High Court"]),
        ("Punjab and the Haryana High Court left.", ["Punjab", "Haryana High Court"]),
        ("The Women and Equalities Committee left.", ["Women and Equalities Committee"]),
        ("The Police and Firefighters Union left.", ["Police and Firefighters Union"]),
        ("The Senate and Foreign Affairs Committee left.", ["Senate", "Foreign Affairs Committee"]),
        ("Oman paid for school meals.", ["Oman"]),
        ("Oman paid for army blankets.", ["Oman", "army"]),
        ("Oman refused asylum to two who fled.", ["Oman", "two"]),
        ("Reed, a lawyer, thanked Oman.", ["Reed", "Oman"]),
        ("Nurses, who left, thanked Oman.", ["Nurses", "Oman"]),
        ("A jirga of elders left.", ["jirga of elders", "elders"]),
    ],
)
def test_what_a_name_goes_around_and_what_is_no_name(
    text: str, mentions: list[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    assert _mentions(text, lexicon, gazetteer) == mentions
