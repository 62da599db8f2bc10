"""For whom persons act, and of which country they are: titles, owners, complements, the state in which a text is at home."""

from __future__ import annotations

from pathlib import Path

import pytest

from stance.mentions.gazetteer import Gazetteer
from stance.mentions.useractors import with_user_actors
from tests.resolving import Reader

#: Three sentences that leave no doubt where a text is at home.
AT_HOME = "Botswana's police closed a road. Botswana's miners went on strike. The strike cost Botswana much. "


def test_persons_keep_their_name_and_tell_for_whom_they_act(reader: Reader) -> None:
    text = "Iranian Foreign Minister Abbas Araqchi met Botswana's president, Lena Marchetti."
    iranian = reader.who(text, "Abbas Araqchi").actor
    assert (iranian.name, iranian.kind, iranian.country, iranian.acts_for) == (
        "Abbas Araqchi",
        "person",
        "IRN",
        "Iran",
    )
    president = reader.who(text, "Lena Marchetti").actor
    assert (president.country, president.acts_for) == ("BWA", "Botswana")
    director = reader.who("The WFP's Cindy McCain was relieved.", "Cindy McCain").actor
    assert director.acts_for == "World Food Programme"


def test_who_has_left_office_acts_for_nobody(reader: Reader) -> None:
    former = reader.who(
        "Former Norwegian prime minister Lena Marchetti criticised the law.", "Lena Marchetti"
    ).actor
    assert (former.country, former.acts_for) == ("NOR", None)


@pytest.mark.parametrize(
    ("text", "words", "acts_for"),
    [
        ("Ugandan officials denied it.", "Ugandan officials", "Uganda"),
        ("The foreign minister of Kenya spoke.", "foreign minister of Kenya", "Kenya"),
        ("A spokesman for the Kremlin spoke.", "spokesman", "Russia"),
        ("A NATO spokeswoman spoke.", "NATO spokeswoman", "NATO"),
        ("Kenya's ambassador to Oman Lena Marchetti spoke.", "Lena Marchetti", "Kenya"),
        ("The UN envoy to Oman Lena Marchetti spoke.", "Lena Marchetti", "United Nations"),
        ("Norwegian singer Lena Marchetti spoke.", "Lena Marchetti", None),
        ("Norwegian journalists spoke.", "Norwegian journalists", None),
        ("Ugandan troops fled.", "Ugandan troops", "Uganda"),
        ("Syrian rebel forces fled.", "Syrian rebel forces", None),
        ("Colombian rebel leader Ivan Duarte spoke.", "Ivan Duarte", None),
        (
            "Lena Marchetti, president of the Texas Federation of Nurses, spoke.",
            "Lena Marchetti",
            "Texas Federation of Nurses",
        ),
        ("Lena Marchetti, chair of the Texas Labour Party, spoke.", "Lena Marchetti", "Texas Labour Party"),
        ("Lena Marchetti, minister for Texas Affairs, spoke.", "Lena Marchetti", "Texas"),
        (
            "The Lake Union left. World Archery Union chief Lena Marchetti spoke.",
            "Lena Marchetti",
            "World Archery Union",
        ),
        ("The Lake Union left. Union chief Lena Marchetti spoke.", "Lena Marchetti", "Lake Union"),
        ("The Lena Lake Union left. Lake Union chief Jan Berg spoke.", "Jan Berg", "Lena Lake Union"),
        ("Lena Marchetti, governor of Texas, spoke.", "Lena Marchetti", "Texas"),
        ("Greenpeace activist Lena Marchetti spoke.", "Lena Marchetti", "Greenpeace"),
        ("Kenya's ambassador to the United Nations, Lena Marchetti, spoke.", "Lena Marchetti", "Kenya"),
        ("Kenya's Minister for Foreign Affairs Lena Marchetti spoke.", "Lena Marchetti", "Kenya"),
        ("Kenya's Special Envoy for Chad Lena Marchetti spoke.", "Lena Marchetti", "Kenya"),
        ("Norway sent an envoy to Beirut, Lena Marchetti, on Monday.", "Lena Marchetti", None),
    ],
)
def test_who_holds_an_office_acts_for_the_state_or_body_of_the_office(
    reader: Reader, text: str, words: str, acts_for: str | None
) -> None:
    assert reader.who(text, words).actor.acts_for == acts_for


def test_a_description_beside_a_name_tells_as_much_of_the_person_as_the_name(reader: Reader) -> None:
    text = "Kenya's ambassador to the United Nations, Lena Marchetti, spoke."
    assert reader.who(text, "ambassador").actor == reader.who(text, "Lena Marchetti").actor


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Adm.", "Admiral"), ("Amb.", "Ambassador"), ("Atty.", "Attorney"), ("Atty. Gen.", "Attorney General"),
        ("Capt.", "Captain"), ("Cmdr.", "Commander"), ("Cpl.", "Corporal"), ("Dr.", "Doctor"), ("Fr.", "Father"),
        ("Hon.", "Honourable"), ("Insp.", "Inspector"), ("Lt. Col.", "Lieutenant Colonel"), ("Maj.", "Major"),
        ("Mme.", "Madame"), ("Pres.", "President"), ("Sgt.", "Sergeant"), ("Supt.", "Superintendent"),
    ],
)  # fmt: skip
def test_an_abbreviated_title_tells_what_it_tells_in_full(reader: Reader, short: str, full: str) -> None:
    abbreviated, written_out, later = (
        reader.who(f"Norwegian {title} Lena Marchetti spoke. {title} Marchetti left.", name).actor
        for title, name in ((short, "Lena Marchetti"), (full, "Lena Marchetti"), (short, "Marchetti"))
    )
    assert abbreviated == written_out == later


@pytest.mark.parametrize(
    ("text", "country", "acts_for"),
    [
        ("Kenya's president, John Reed, spoke. His foreign minister, Lena Marchetti, left.", "KEN", "Kenya"),
        ("Kenya's president, John Reed, met his counterpart, President Lena Marchetti.", None, None),
        ("Vladimir Putin's friend Lena Marchetti left.", None, None),
    ],
)
def test_who_holds_an_office_under_somebody_acts_for_the_same_state(
    reader: Reader, text: str, country: str | None, acts_for: str | None
) -> None:
    found = reader.who(text, "Lena Marchetti").actor
    assert (found.country, found.acts_for) == (country, acts_for)


@pytest.mark.parametrize(
    ("text", "country", "acts_for"),
    [
        ("Prime Minister Lena Marchetti of Latvia spoke.", "LVA", "Latvia"),
        ("Norway accused President Lena Marchetti of Russian ties.", None, None),
        ("President Lula of Brazil left. President Lena Marchetti of Togo praised Peru.", "TGO", "Togo"),
        ("Quarrels with Togo grew. Interior Minister Lena Marchetti praised Peru.", None, None),
        ("A flood in Togo killed five. Interior Minister Lena Marchetti praised Peru.", None, None),
        ("Togo closed its border. Interior Minister Lena Marchetti praised Peru.", "TGO", "Togo"),
        ("Lena Marchetti, leader of Norway's Centre Party, spoke.", "NOR", "Norway's Centre Party"),
        ("Lena Marchetti, head of Peru's Andes Airlines, spoke.", "PER", "Andes Airlines"),
        ("Lena Marchetti, head of Peru's teachers' union, spoke.", "PER", None),
        ("Lena Marchetti, head of Peru's navy, spoke.", "PER", "Peru"),
        ("Lena Marchetti, president of the Peruvian chess federation, spoke.", "PER", "Peruvian chess federation"),
        ("Peru's Labour Party leader Lena Marchetti spoke.", "PER", "Peru's Labour Party"),
        ("Peru's Defence Ministry spokeswoman Lena Marchetti spoke.", "PER", "Peru"),
        ("Peruvian far-right leader Lena Marchetti spoke.", "PER", None),
        ("Canada's business secretary, Lena Marchetti, spoke.", "CAN", "Canada"),
        ("Nepal's religious affairs minister, Lena Marchetti, spoke.", "NPL", "Nepal"),
        ("Nepal's business leader Lena Marchetti spoke.", "NPL", None),
        ("Lena Marchetti, a Dane, spoke.", "DNK", None),
        ("Lena Marchetti, a fellow Democrat, spoke.", "USA", None),
        ("Peru's Congress president Lena Marchetti spoke.", "PER", "Peru"),
        ("Norwegian PM Lena Marchetti spoke.", "NOR", "Norway"),
        ("Norway's PM, Lena Marchetti, spoke.", "NOR", "Norway"),
        ("Norway's Prime Minister, Lena Marchetti, spoke.", "NOR", "Norway"),
        ("Norwegian MEP Lena Marchetti spoke.", "NOR", "Norway"),
        ("Norwegian Cmdr. Lena Marchetti spoke.", "NOR", "Norway"),
        ("Norwegian Gen Lena Marchetti spoke.", "NOR", "Norway"),
        ("Norwegian attorney general Lena Marchetti spoke.", "NOR", "Norway"),
        ("Norwegian Under-Secretary Lena Marchetti spoke.", "NOR", "Norway"),
        ("Norwegian vice-president Lena Marchetti spoke.", "NOR", "Norway"),
        ("Norwegian Co-President Lena Marchetti spoke.", "NOR", "Norway"),
        ("Norwegian ex-minister Lena Marchetti spoke.", "NOR", None),
        ("The Lake Rowing Union (LRU) met. LRU president Lena Marchetti spoke.", None, "Lake Rowing Union"),
        ("The African Development Bank met. Bank president Lena Marchetti spoke.", None, "African Development Bank"),
        ("Shell drilled. Lena Marchetti, the company's chief executive, spoke.", "GBR", "Shell"),
        ("Lena Marchetti, the company's chief executive, spoke.", None, None),
    ],
)  # fmt: skip
def test_a_person_is_of_the_state_or_body_that_the_sentence_names(
    reader: Reader, text: str, country: str | None, acts_for: str | None
) -> None:
    found = reader.who(text, "Lena Marchetti").actor
    assert (found.kind, found.country, found.acts_for) == ("person", country, acts_for)


@pytest.mark.parametrize(
    ("text", "acts_for"),
    [
        ("Home Secretary Lena Marchetti praised Oman.", "Botswana"),
        ("Oman sent help. Foreign Minister Lena Marchetti praised Oman.", None),
        ("Botswana thanked President Lena Marchetti.", None),
        ("Botswana's president, John Reed, met President Lena Marchetti.", None),
        ("Foreign Minister John Reed met his counterpart, Foreign Minister Lena Marchetti.", None),
        ("General Secretary Lena Marchetti praised Oman.", None),
    ],
)
def test_an_office_without_a_state_is_one_of_the_home_of_the_text(
    reader: Reader, text: str, acts_for: str | None
) -> None:
    assert reader.who(AT_HOME + text, "Lena Marchetti").actor.acts_for == acts_for


@pytest.mark.parametrize(
    "text",
    [
        "Lena Marchetti, the company's director, spoke. The company grew.",
        "Lena Marchetti, the president's spokeswoman, spoke. The president left.",
    ],
)
def test_who_possesses_an_office_is_not_who_holds_it(reader: Reader, text: str) -> None:
    assert reader.who(text, "Lena Marchetti").actor.kind == "person"
    for owner in ("company", "president"):
        assert {found.actor.name for words, found in reader.mentions(text) if words == owner} <= {owner}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Gov. Lena Marchetti spoke. The governor praised Oman.", "governor"),
        ("The Rowing Union president John Reed met Togo's president, Lena Marchetti. The president left.", "president"),
    ],
)  # fmt: skip
def test_an_office_is_taken_up_again(reader: Reader, text: str, words: str) -> None:
    assert reader.who(text, words).actor.name == "Lena Marchetti"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Harbour owner Simmons Holdings praised Oman.", "company"),
        ("Peru's navy praised Oman.", "government"),
        ("Peru's city council praised Oman.", "organisation"),
        ("The Archery Council of Nurses left.", "organisation"),
        ("The Trades Union Council left.", "organisation"),
        ("The City Council of Athens left.", "government"),
        ("The National Council of Provinces left.", "government"),
        ("The Christian Association of Lakes left.", "organisation"),
        ("The Lena Marchetti Foundation left.", "organisation"),
        ("The Marchetti Academy left.", "organisation"),
        ("The Lake Chamber of Commerce left.", "organisation"),
        ("Charlotte Church left.", "person"),
    ],
)
def test_a_body_stays_a_body(reader: Reader, text: str, kind: str) -> None:
    assert kind in {found.actor.kind for _, found in reader.mentions(text) if found.actor.kind != "state"}


def test_a_subject_is_not_its_own_object(reader: Reader) -> None:
    text = "Angela Merkel met Theresa May. Merkel told her that Berlin would wait."
    assert reader.who(text, "her").actor.name == "Theresa May"


def test_government_bodies_act_for_their_state_and_parts_of_it_for_nobody(
    gazetteer: Gazetteer, tmp_path: Path
) -> None:
    table = tmp_path / "actors.tsv"
    table.write_text(
        "name\taliases\tkind\tcountry\tacts_for\n"
        "Lake Police\t\tgovernment\tKEN\t\n"
        "Lake Council\t\tgovernment\tKEN\tLake District\n"
        "Lake District\t\tgroup\tKEN\t\n",
        encoding="utf-8",
    )
    own = with_user_actors(gazetteer, table)
    acts_for = {
        "Bundestag": "Germany",
        "Scotland": None,
        "Senedd": None,
        "Shell": None,
        "Lake Police": "Kenya",
        "Lake Council": "Lake District",
    }
    found = {name: own.get(name) for name in acts_for}
    assert {name: entry and entry.acts_for for name, entry in found.items()} == acts_for


def test_a_title_with_an_acronym_behind_its_body_stands_beside_the_name(reader: Reader) -> None:
    text = "The General Secretary of the National Dockers Union (NDU), Dominic Roos, blamed the minister."
    assert reader.who(text, "General Secretary").actor.name == "Dominic Roos"
    assert reader.who(text, "minister").actor.name == "minister"
