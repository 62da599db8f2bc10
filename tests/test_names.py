"""Where names begin and end, and which of them name nobody who acts."""

from __future__ import annotations

import pytest

from stance.mentions.gazetteer import Gazetteer
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon


def _mentions(text: str, knowledge: tuple[Lexicon, Gazetteer]) -> list[str]:
    return [mention.text for mention in read_sentence(tokenize(text), *knowledge).mentions]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Oman rejected the Fisheries Bill and the Water Levy.", ["Oman"]),
        ("The Bill angered Oman.", ["Oman"]),
        ("Oman signed the Treaty of Lisbon.", ["Oman"]),
        ("Oman condemned the Fishing Bill 2024 and Bill C-5.", ["Oman"]),
        ("Oman attacked the Winslow Review and the White Paper.", ["Oman"]),
        ("Oman opposed Section 12 of the Finance bill.", ["Oman"]),
        ("Oman condemned Uncle Bill and Gareth Law.", ["Oman", "Bill", "Gareth Law"]),
        ("Bill Winslow condemned the Office of Fisheries and Budget.", ["Bill Winslow", "Office of Fisheries and Budget"]),
        ("The Winslow Law Review and the Budget Committee met.", ["Winslow Law Review", "Budget Committee"]),
    ],
)  # fmt: skip
def test_papers_do_not_act(text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Oman condemned the Kursk talks and the Tigray war.", ["Oman"]),
        ("Oman rejected Chad's Mali policy and its Gaza plan.", ["Oman", "Chad", "its"]),
        ("Oman condemned the Mali war.", ["Oman"]),
        ("15:20 GMT Oman condemned Mali.", ["Oman", "Mali"]),
        ("At 8:46 AEDT Oman condemned Mali.", ["Oman", "Mali"]),
        ("Ex-PM slams Oman", ["PM", "Oman"]),
        ("Oman raps Mali govt", ["Oman", "Mali govt"]),
        ("Oman condemned the Chad war on Mali.", ["Oman", "Chad", "Mali"]),
        ("Oman rejected the Texas plan and the Mali deal.", ["Oman", "Texas", "Mali"]),
        ("Oman boycotted the ALBA summit and the Winslow plan.", ["Oman", "ALBA", "Winslow"]),
        ("Oman shelled the government building and the parliament buildings.", ["Oman"]),
        ("Oman rejected the government plan and the parliament vote.", ["Oman", "government", "parliament"]),
    ],
)
def test_places_before_what_is_there_do_not_act(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Lena Winslow, a Labour MP, met the Conservative MP.", ["Lena Winslow", "Conservative MP"]),
        ("BJP MPs met Fianna Fáil TD Lena Winslow.", ["BJP MPs", "Lena Winslow"]),
        ("Taoiseach Lena Winslow thanked Cllr Tore Aasvik.", ["Lena Winslow", "Tore Aasvik"]),
        ("Inspector General of Police Kayode Egbe left.", ["Kayode Egbe"]),
        ('Oman thanked Sen. Tore "Ping" dela Winslow.', ["Oman", 'Tore "Ping" dela Winslow']),
        ("Oman sued Erik ten Aasvik at the Farmers' Union.", ["Oman", "Erik ten Aasvik", "Farmers' Union"]),
        ("Rep. Lena Winslow, D-N.Y., met Tore Aasvik (D-N.J.).", ["Lena Winslow", "Tore Aasvik"]),
        ("Lena Winslow (Labour, Hull East) left.", ["Lena Winslow", "Labour"]),
        ("It gave Eskom R2 billion.", ["It", "Eskom"]),
    ],
)  # fmt: skip
def test_titles_marks_and_nicknames(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions", "title"),
    [
        ("Oman thanked Trade and Fisheries Minister Lena Winslow.", ["Oman", "Lena Winslow"], "Trade and Fisheries Minister"),
        ("Roads, Ports and Sport Secretary Lena Winslow left.", ["Lena Winslow"], "Roads, Ports and Sport Secretary"),
        ("Oman's Food and Justice Minister Lena Winslow left.", ["Oman", "Lena Winslow"], "Food and Justice Minister"),
        ("Oman met the Minister of Sport and Trade Lena Winslow.", ["Oman", "Lena Winslow"], "Minister of Sport and Trade"),
        # a body, and the rank of its chief
        ("Oman met Chief of Army Staff General Asvald Haaland.", ["Oman", "Asvald Haaland"], "Chief of Army Staff General"),
        ("Chief of the Air Staff Air Marshal Asvald Haaland left.", ["Asvald Haaland"], "Chief of the Air Staff Air Marshal"),
        ("Chief of General Staff Lt. Gen. Asvald Haaland left.", ["Asvald Haaland"], "Chief of General Staff Lt. Gen."),
        ("Chief of Defence Staff Lena Winslow left.", ["Lena Winslow"], "Chief of Defence Staff"),
        ("Minister of Defence General Asvald Haaland left.", ["Asvald Haaland"], "Minister of Defence General"),
        ("Deputies of Army General Lena Winslow left.", ["Deputies", "Lena Winslow"], "Army General"),
        ("The Secretary of Captain Lena Winslow left.", ["Secretary of Captain Lena Winslow", "Lena Winslow"], "Captain"),
        # others than fields
        ("Parliament and Finance Minister Lena Winslow met.", ["Parliament", "Lena Winslow"], "Finance Minister"),
        ("Unions and Health Minister Lena Winslow met.", ["Unions", "Lena Winslow"], "Health Minister"),
        ("Oman and Trade Minister Lena Winslow met.", ["Oman", "Lena Winslow"], "Trade Minister"),
        ("President Waters and Trade Minister Lena Winslow met.", ["Waters", "Lena Winslow"], "Trade Minister"),
    ],
)  # fmt: skip
def test_an_office_is_named_after_several_fields(
    text: str, mentions: list[str], title: str, knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    found = read_sentence(tokenize(text), *knowledge).mentions
    assert [mention.text for mention in found] == mentions
    assert found[-1].title == title


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Key NATO ally Oman condemned Chad.", ["NATO", "Oman", "Chad"]),
        ("Top Hamas officials thanked Oman.", ["Hamas officials", "Oman"]),
        ("Fellow EU states thanked Oman.", ["EU states", "Oman"]),
        ("Neighbouring Oman and oil-rich Mali met.", ["Oman", "Mali"]),
        ("Neighbouring Chad met Togo.", ["Chad", "Togo"]),
        ("Nearby Mali met Togo.", ["Mali", "Togo"]),
        ("Oil-rich Oman thanked Chad.", ["Oman", "Chad"]),
        # a first word of a name
        ("Old Navy workers thanked Oman.", ["Old Navy workers", "Oman"]),
        ("Greater Manchester mayor Lena Winslow left.", ["Lena Winslow"]),
    ],
)
def test_what_ranks_others_is_no_part_of_a_name_behind_it(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Our Ukraine thanked Oman.", ["Our Ukraine", "Oman"]),
        ("Oman met We Continue the Change.", ["Oman", "We Continue the Change"]),
        ("Janata Dal (United) left.", ["Janata Dal (United)"]),
        ("The AFC/M23 rebels thanked Oman.", ["AFC/M23 rebels", "Oman"]),
        ("Our mayor thanked Oman.", ["Our", "mayor", "Oman"]),
    ],
)
def test_a_known_name_may_begin_with_a_pronoun_or_hold_a_mark(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The Loyal Order of Smiths thanked Oman.", ["Loyal Order of Smiths", "Oman"]),
        ("Knights of Labour thanked the Order of Malta.", ["Knights of Labour", "Order of Malta"]),
        ("Sons of Liberty thanked Oman.", ["Sons of Liberty", "Oman"]),
        ("Oman thanked the Daughters of the Winslow War.", ["Oman", "Daughters of the Winslow War"]),
        ("Oman thanked the Dairy Farmers of Chad.", ["Oman", "Dairy Farmers of Chad"]),
        (
            "The Grand Lodge of Ohio and the Sisters of Mercy met.",
            ["Grand Lodge of Ohio", "Sisters of Mercy"],
        ),
        # no names of societies
        ("Friends of Winslow thanked Oman.", ["Friends", "Winslow", "Oman"]),
        ("PHOTO: Volunteers of the Red Cross met.", ["Volunteers", "Red Cross"]),
        ("Oman thanked the Muslims of Chad.", ["Oman", "Muslims", "Chad"]),
        ("Oman thanked the Bishops of Chad.", ["Oman", "Bishops", "Chad"]),
        ("The friends of Oman met.", ["friends", "Oman"]),
    ],
)
def test_a_society_is_called_after_its_order_or_its_members(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Developer Winslow Homes thanked Oman.", ["Winslow Homes", "Oman"]),
        ("Broadcaster Skyline and the mayor met.", ["Skyline", "mayor"]),
        ('"Insurer Fidora is wrong," Oman said.', ["Fidora", "Oman"]),
        ("Airline Ryanair thanked Oman.", ["Ryanair", "Oman"]),
        ("Alderwoman Rita Winslow met Freeholder Quenby Hart.", ["Rita Winslow", "Quenby Hart"]),
        ("Selectman Tore Day met Alderman Tore Day.", ["Tore Day", "Tore Day"]),
        # names that begin with a trade
        ("Airline Pilots Association staff met Oman.", ["Airline Pilots Association staff", "Oman"]),
        ("Insurer Group thanked Oman.", ["Insurer Group", "Oman"]),
        ("Carrier Global thanked Oman.", ["Carrier Global", "Oman"]),
        ("Oman thanked Broadcaster Winslow.", ["Oman", "Broadcaster Winslow"]),
        ("The Tore Alderman Trust met.", ["Tore Alderman Trust"]),
    ],
)
def test_a_trade_or_a_seat_in_a_council_is_no_part_of_a_name_behind_it(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("In Paris President Ann Berg thanked Mali.", ["Paris", "Ann Berg", "Mali"]),
        ("In Tarvik Prime Minister Olen Brask thanked Mali.", ["Tarvik", "Olen Brask", "Mali"]),
        ("In Jackson County Judge Ann Berg thanked Mali.", ["Jackson County", "Ann Berg", "Mali"]),
        ("In Delta State Governor Ade Bello thanked Mali.", ["Delta State", "Ade Bello", "Mali"]),
        ("In Oslo City Hall officials thanked Mali.", ["Oslo City Hall officials", "Mali"]),
        ("At Lowry General Hospital doctors thanked Mali.", ["Lowry General Hospital doctors", "Mali"]),
        ("In President Putin Russia found an ally.", ["Putin", "Russia", "ally"]),
        ("In Ramallah Fatah thanked Mali.", ["Ramallah", "Fatah", "Mali"]),
        ("Ramallah Fatah thanked Mali.", ["Ramallah Fatah", "Mali"]),
        ("Mali thanked Paris Mayor Ann Berg.", ["Mali", "Ann Berg"]),
    ],
)
def test_a_place_before_a_title_is_no_part_of_it(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The Irish Nurses and Drivers Council thanked Mali.", ["Irish Nurses and Drivers Council", "Mali"]),
        ("Mali thanked the Farmers and Fishers Union.", ["Mali", "Farmers and Fishers Union"]),
        ("Togo Lawyers and Port Workers Society met.", ["Togo Lawyers and Port Workers Society"]),
        ("The Workers' and Peasants' Party thanked Mali.", ["Workers' and Peasants' Party", "Mali"]),
        # two
        ("Irish Nurses and the Drivers Council met.", ["Irish Nurses", "Drivers Council"]),
        ("Ford and Nurses Council met.", ["Ford", "Nurses Council"]),
        ("Democrats and Farmers Union met.", ["Democrats", "Farmers Union"]),
        ("The Nurses Union and Drivers Council met.", ["Nurses Union", "Drivers Council"]),
    ],
)
def test_a_body_is_called_after_two_sorts_of_members(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Crews from as far away as Riga thanked Mali.", ["Crews", "Mali"]),
        ("Mali thanked nurses from as far north as Oslo and Riga.", ["Mali", "nurses"]),
        ("Mali won praise from as far afield as Oslo.", ["Mali", "Oslo"]),
        ("As far as Oslo knows, Mali left.", ["Oslo", "Mali"]),
    ],
)
def test_a_place_that_tells_how_far_something_reaches_does_not_act(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The menteri besar thanked Mali.", ["menteri besar", "Mali"]),
        ("Mali thanked the village mukhtar and the taoiseach.", ["Mali", "village mukhtar", "taoiseach"]),
        ("Mali thanked the Menteri Besar.", ["Mali", "Menteri Besar"]),
        ("Sarpanch Tore Berg thanked Mali.", ["Tore Berg", "Mali"]),
        ("Tore Berg, the alcalde, thanked Mali.", ["Tore Berg", "Mali"]),
        # names of persons
        ("Tore Mukhtar thanked Rana Berg.", ["Tore Mukhtar", "Rana Berg"]),
    ],
)
def test_an_office_has_its_name_from_another_language(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The rank and file thanked Mali.", ["rank and file", "Mali"]),
        ("Mali thanked the police rank and file.", ["Mali", "police rank and file"]),
        ("Mali thanked the union's rank and file.", ["Mali", "union", "rank and file"]),
        ("Rank and file members thanked Mali.", ["Rank and file members", "Mali"]),
        ("Mali left the rank and the file.", ["Mali"]),
    ],
)
def test_two_nouns_mean_one_group_together(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Bishop of Killaloe Fintan Roos thanked Oman.", ["Fintan Roos", "Oman"]),
        ("The Grand Mufti of Lebanon Adel Rifu thanked Oman.", ["Adel Rifu", "Oman"]),
        ("Mayor of Greater Norwick Sten Ruus thanked Oman.", ["Sten Ruus", "Oman"]),
        ("Governor of Kano Abba Ruus thanked Oman.", ["Abba Ruus", "Oman"]),
        ("The Bishop of Killaloe thanked Oman.", ["Bishop of Killaloe", "Killaloe", "Oman"]),
        ("Mayor of Port Narva Sten Roos thanked Oman.", ["Sten Roos", "Oman"]),
    ],
)
def test_an_office_of_a_place_stands_before_the_name_of_its_holder(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Epic Games thanked Oman.", ["Epic Games", "Oman"]),
        ("Oman sued Epic Games.", ["Oman", "Epic Games"]),
        ("Oman left the Asian Games.", ["Oman"]),
        ("Oman will host Commonwealth Games.", ["Oman"]),
        ("Oman hailed the Epic Games deal.", ["Oman"]),
    ],
)
def test_games_are_firms_where_they_are_no_contests(
    text: str, mentions: list[str], knowledge: tuple[Lexicon, Gazetteer]
) -> None:
    assert _mentions(text, knowledge) == mentions
