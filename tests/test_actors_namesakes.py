"""What a name means in its text: governments of somebody, namesakes of other states, acronyms, seats."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Norway praised the Lukashenko government.", "Lukashenko government", "Belarus"),
        (
            "Latvia's prime minister, Lena Marchetti, spoke. Oman praised the Marchetti government.",
            "Marchetti government",
            "Latvia",
        ),
        ("Norway praised the Marchetti government.", "Marchetti government", "Marchetti government"),
        ("Norway's king spoke. He praised the Laker regime.", "Laker regime", "Laker regime"),
        ("Pakistan's king spoke. He praised the Taliban government.", "Taliban government", "Afghanistan"),
    ],
)
def test_a_government_is_that_of_its_leader_and_not_of_the_state_in_focus(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "words", "nth", "country"),
    [
        ("The Ghanaian Senate met. The Senate praised Oman.", "Senate", 1, "GHA"),
        ("The Ghanaian Senate met in the United States. The Senate praised Oman.", "Senate", 1, "USA"),
        ("The Senate praised Oman.", "Senate", 1, "USA"),
        ("In India, Congress praised Oman. Congress thanked Sweden.", "Congress", 2, "IND"),
        ("Congress praised Oman. In India, Congress thanked Sweden.", "Congress", 1, "IND"),
        ("America's Congress praised Oman. In India, Congress thanked Sweden.", "Congress", 1, "USA"),
        (
            "Togo's king spoke. Togo's miners met. Togo grew. The Labour Party praised Oman.",
            "Labour Party",
            1,
            "TGO",
        ),
        ("Togo's king met Oman's. The Labour Party praised Peru.", "Labour Party", 1, "GBR"),
        ("The Teachers' Union Congress praised Oman.", "Teachers' Union Congress", 1, None),
        ("The Total Chess Association praised Oman.", "Total Chess Association", 1, None),
        ("The Danish Chess Association praised Oman.", "Danish Chess Association", 1, "DNK"),
    ],
)
def test_a_namesake_keeps_its_meaning_through_the_text(
    reader: Reader, text: str, words: str, nth: int, country: str | None
) -> None:
    assert reader.who(text, words, nth).actor.country == country


@pytest.mark.parametrize(
    ("text", "words", "nth", "actor"),
    [
        ("Chile's Senate met. The Senate praised Oman.", "Senate", 2, "Chile's Senate"),
        ("Senate votes today\nChile's Senate praised Oman.", "Senate", 1, "Chile's Senate"),
        ("The High Court met. Chile's High Court praised Oman.", "High Court", 1, "Chile's High Court"),
        ("Ghana's Labour Party met. Labour praised Oman.", "Labour", 1, "Ghana's Labour Party"),
        ("Ghana's Labour met. The Labour Party praised Oman.", "Labour Party", 1, "Ghana's Labour Party"),
        ("Ghana's Workers' Party met.", "Workers' Party", 1, "Ghana's Workers' Party"),
        ("Ghana's ruling Workers' Party met. The Workers' Party left.", "Workers' Party", 2, "Ghana's Workers' Party"),
        ("The Workers' Party met.", "Workers' Party", 1, "Workers' Party of Korea"),
        ("Peru's Congress met the U.S. Congress. Congress praised Oman.", "Congress", 2, "Congress"),
        ("Congress met in India. Peru's Congress praised Oman.", "Congress", 1, "Indian National Congress"),
        ("In Nigeria the Senate praised Oman. The U.S. Senate left.", "Senate", 1, "Nigeria's Senate"),
        ("In Nigeria the Senate praised Oman. The U.S. Senate left.", "U.S. Senate", 1, "Senate"),
        ("Americans in Nigeria praised the Senate.", "Senate", 1, "Senate"),
        ("America's Senate met in Italy.", "Senate", 1, "Senate"),
        ("The Philippines' Supreme Court praised Oman.", "Supreme Court", 1, "Philippines' Supreme Court"),
        ("Malawi's Malawi Farmers Union praised Oman.", "Malawi Farmers Union", 1, "Malawi Farmers Union"),
        ("Chile's Nordlys Energy praised Oman.", "Nordlys Energy", 1, "Nordlys Energy"),
        ("Chile met Peru. Oman praised its army.", "army", 1, "Oman's army"),
        ("Chile praised its Gambian officials.", "Gambian officials", 1, "Gambian officials"),
    ],
)  # fmt: skip
def test_what_many_states_have_is_named_with_its_state(
    reader: Reader, text: str, words: str, nth: int, actor: str
) -> None:
    assert reader.who(text, words, nth).actor.name == actor


def test_of_two_namesakes_a_name_alone_means_neither(reader: Reader) -> None:
    text = "Chile's Senate met Argentina's Senate. The Senate praised Oman."
    found = reader.who(text, "Senate", 3).actor
    assert (found.name, found.country) == ("Senate", None)


def test_an_acronym_behind_a_place_is_not_the_place(reader: Reader) -> None:
    text = "The bus drivers of Lebanon (XDQ) praised Oman. The XDQ thanked Peru."
    assert reader.who(text, "XDQ").actor.name == "XDQ"


def test_a_seat_of_the_union_has_its_name(reader: Reader) -> None:
    assert reader.who("Brussels praised Oman.", "Brussels").actor.name == "European Union"


@pytest.mark.parametrize("text", ["Ferdinand Marcos Jr. praised Oman.", "Oman praised Ferdinand Marcos Jr."])
def test_a_junior_is_known_wherever_he_stands(reader: Reader, text: str) -> None:
    assert "Philippines" in {found.actor.acts_for for _, found in reader.mentions(text)}


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Oman praised Cascade Holdings. The Finnish company thanked Peru.", "Finnish company", "Cascade Holdings"),
        (
            "Cascade Nordlys, a Finnish tyre maker, met Shell. The Finnish company thanked Peru.",
            "Finnish company",
            "Cascade Nordlys",
        ),
        ("Oman praised Toyota. The Finnish company thanked Peru.", "Finnish company", "Finnish company"),
    ],
)  # fmt: skip
def test_a_company_is_found_by_its_country_unless_it_is_of_another(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The Foreign Office in Islamabad praised Oman.", "Pakistan's Foreign Office"),
        (
            "The Foreign Office in Islamabad met. Oman praised the Foreign Office.",
            "Pakistan's Foreign Office",
        ),
        ("ISLAMABAD: The Foreign Office praised Oman.", "Pakistan's Foreign Office"),
        ("ISLAMABAD: The Foreign Office praised Britain.", "British Foreign Office"),
        ("LONDON: The Foreign Office praised Oman.", "British Foreign Office"),
        ("The Foreign Office in London praised Oman.", "British Foreign Office"),
        ("Pakistan met Oman. The Foreign Office left.", "British Foreign Office"),
    ],
)
def test_a_foreign_office_is_of_the_state_beside_it(reader: Reader, text: str, actor: str) -> None:
    offices = [found.actor for words, found in reader.mentions(text) if words == "Foreign Office"]
    assert {office.name for office in offices} == {actor}
    assert {office.acts_for for office in offices} <= {"Pakistan", "United Kingdom"}


@pytest.mark.parametrize(
    ("text", "acronym", "actor"),
    [
        (
            "The Bhola National Party (BNP) praised Oman. The BNP thanked Peru.",
            "BNP",
            "Bhola National Party",
        ),
        ("The Archery Finance Council (AFC) met. The AFC praised Peru.", "AFC", "Archery Finance Council"),
        ("The AFC praised Peru.", "AFC", "Congo River Alliance"),
    ],
)
def test_an_acronym_is_what_the_text_spells_with_it(
    reader: Reader, text: str, acronym: str, actor: str
) -> None:
    assert reader.who(text, acronym).actor.name == actor


def test_where_something_is_done_to_an_office_is_not_where_it_sits(reader: Reader) -> None:
    assert (
        reader.who("Iran accused the State Department in Tehran.", "State Department").actor.country == "USA"
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Green left Oslo. Green accused Mali of fraud.", "Green"),
        ("Ann Long left Oslo. “He lied,” Long said.", "Long"),
        ("Mayor Hill left Oslo. Hill's lawyer thanked Mali.", "Hill"),
        ("Ann King left Oslo. King also thanked Mali.", "King"),
        ("Theresa May left Oslo. May accused Mali of fraud.", "May"),
        ("Theresa May left Oslo. Mali criticised May on Monday.", "May"),
    ],
)
def test_a_last_name_that_is_a_word_is_a_name_where_a_sentence_begins(
    reader: Reader, text: str, name: str
) -> None:
    full = text.split(" left")[0].removeprefix("Mayor ")
    assert reader.who(text, name).actor.name == full


@pytest.mark.parametrize(
    "text",
    [
        "Ann Green left Oslo. Green energy is cheap.",
        "Ann Long left Oslo. Long lines formed.",
        "Ann Price left Oslo. Price rises hurt nurses.",
        "Theresa May left Oslo. In May nurses wept.",
        "Theresa May left Oslo on 4 May. May 4 was a feast.",
    ],
)
def test_a_word_that_is_a_last_name_too_stays_a_word(reader: Reader, text: str) -> None:
    assert not {words for words, _ in reader.mentions(text)}.intersection(("Green", "Long", "Price", "May"))


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        ("PRETORIA - The EFF praised Oman.", "EFF", "ZAF"),
        ("Malema spoke in Pretoria. The EFF praised Oman.", "EFF", "ZAF"),
        ("NEW DELHI, May 3 (PTI) - The CBI praised Oman.", "CBI", "IND"),
        ("America's miners met. Pretoria spoke. The EFF praised Oman.", "EFF", "USA"),
        ("CANBERRA, May 3 (AAP) - The ABC praised Oman.", "ABC", "AUS"),
    ],
)
def test_an_acronym_is_that_of_the_state_from_which_a_text_reports(
    reader: Reader, text: str, words: str, country: str
) -> None:
    assert reader.who(text, words).actor.country == country


def test_a_person_of_no_country_gives_nobodys_name_another_meaning(reader: Reader) -> None:
    assert reader.who("Antonio Guterres praised the RSF.", "RSF").actor.name == "Rapid Support Forces"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Residents of Oakvale met. The Oakvale Residents Association left.", "Oakvale"),
        ("Nurses in Oakvale met. The Oakvale Heritage Trust left.", "Oakvale"),
        ("The town of Oakvale grew. The Oakvale Football Club left.", "Oakvale"),
        ("Marchers from Oakvale met. The Oakvale Harbour Authority left.", "Oakvale"),
        ("The Oakvale Rowing Club met near Oakvale.", "Oakvale"),
        # the society, and who is called after no town
        ("The Oakvale Heritage Trust met. Oakvale thanked Oman.", "Oakvale Heritage Trust"),
        ("The Oakvale Football Club met. Members of Oakvale left.", "Oakvale Football Club"),
        ("Nurses at Oakvale met. The Oakvale Hospital Trust left.", "Oakvale Hospital Trust"),
        ("Workers in Oakvale met. Oakvale Motors left.", "Oakvale Motors"),
        ("Anna Oakvale met the people of Oakvale.", "Anna Oakvale"),
    ],
)
def test_a_town_is_not_the_society_that_is_called_after_it(reader: Reader, text: str, actor: str) -> None:
    assert reader.who(text, "Oakvale").actor.name == actor
