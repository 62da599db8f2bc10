"""Who is meant: every rule of resolution, and that it leaves alone what is in doubt."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from stance.mentions.gazetteer import Gazetteer
from stance.model import Model
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon
from tests.resolving import Reader
from training.corpus import Example
from training.resolution import measure_resolution, resolve_names


@pytest.mark.parametrize(
    ("text", "words", "actor", "how"),
    [
        ("Moscow rejected the draft.", "Moscow", "Russia", "gazetteer"),
        ("The U.S. thanked Oman.", "U.S.", "United States", "gazetteer"),
        ("Israeli strikes were condemned by Jordan.", "Israeli", "Israel", "gazetteer"),
        ("Lena Marchetti spoke first.", "Lena Marchetti", "Lena Marchetti", "itself"),
        (
            "Norway's finance minister, Lena Marchetti, resigned. Marchetti thanked nobody.",
            "Marchetti",
            "Lena Marchetti",
            "name",
        ),
        (
            "Marchetti resigns over budget\nNorway's finance minister Lena Marchetti resigned on Monday.",
            "Marchetti",
            "Lena Marchetti",
            "name",
        ),
        (
            "The Lake Farmers Union (LFU) met. The LFU rejected the price.",
            "LFU",
            "Lake Farmers Union",
            "acronym",
        ),
        (
            "Norway's finance minister, Lena Marchetti, resigned. The minister thanked her staff.",
            "minister",
            "Lena Marchetti",
            "description",
        ),
        (
            "Vladimir Putin spoke in Kazan. Russia's leader pledged help.",
            "leader",
            "Vladimir Putin",
            "description",
        ),
        (
            "Kenya raised the tax on Monday. The government defended the step.",
            "government",
            "Kenya",
            "description",
        ),
        ("The Japanese government welcomed it.", "Japanese government", "Japan", "description"),
        ("Japan's newly elected government welcomed it.", "government", "Japan", "description"),
        (
            "The carmaker Toyota raised its prices. The company blamed the yen.",
            "company",
            "Toyota",
            "description",
        ),
        ("The mayor of Lakeside, Lena Marchetti, resigned.", "mayor", "Lena Marchetti", "description"),
        (
            "They hailed novelist and former diver Lena Marchetti.",
            "novelist",
            "Lena Marchetti",
            "description",
        ),
        (
            "The club sacked one of its oldest friends, painter and singer Lena Marchetti.",
            "friends",
            "Lena Marchetti",
            "description",
        ),
        ("The government and people of Mali wept.", "government", "Mali", "description"),
        ("Oslo thanked the government and people of Mali.", "people of Mali", "Mali", "description"),
        ("Oslo thanked the Malian government and people.", "people", "Mali", "description"),
        ("Oslo hailed Lena Marchetti as a friend.", "friend", "Lena Marchetti", "description"),
        ("Lena Marchetti is one of the critics.", "critics", "Lena Marchetti", "description"),
        ("The aunt of one of the divers, Lena Marchetti, left.", "aunt", "Lena Marchetti", "description"),
        ("Togo thanked Mali, the host of the talks, for it.", "host", "Mali", "description"),
        ("Togo wrote to its rival, the mayor of Oslo, Jan Berg.", "rival", "Jan Berg", "description"),
        ("The aide to the president, Jan Berg, left.", "aide", "Jan Berg", "description"),
        ("Togo's coach, Jan Berg, is a critic of Mali.", "critic of Mali", "Jan Berg", "description"),
        ("The aide to the president, Jan Berg, left.", "president", "president", "itself"),
        (
            "The Special Assistant to the Governor on Roads, Mr Jan Berg, left.",
            "Special Assistant",
            "Jan Berg",
            "description",
        ),
        ("Deputy Speaker and Elmham Rep. Jan Berg left.", "Deputy Speaker", "Jan Berg", "description"),
        ("Togo wrote to its rival, the Danish mayor, Jan Berg.", "rival", "Jan Berg", "description"),
        ("Lena Marchetti was known as a critic.", "critic", "Lena Marchetti", "description"),
        ("Oslo praised Mali, whose government wept.", "government", "Mali", "description"),
        ("The rebels met envoys of Mali.", "envoys", "envoys of Mali", "itself"),
        ("Forces loyal to Lena Marchetti fled.", "Forces", "Forces loyal to Lena Marchetti", "itself"),
        ("Oslo fed people in Mali.", "people", "people in Mali", "itself"),
        ("Sailors sent to Mali wept.", "Sailors", "Sailors", "itself"),
        (
            "Mayor quits\nMayor Lena Marchetti wept. Nurses hailed the mayor.",
            "mayor",
            "Lena Marchetti",
            "description",
        ),
        ("Boeing, Inc. paid.", "Boeing, Inc", "Boeing", "gazetteer"),
        ("Aasvik Looms, Inc. met. Aasvik Looms paid.", "Aasvik Looms", "Aasvik Looms, Inc", "name"),
    ],
)
def test_a_mention_leads_to_its_actor(reader: Reader, text: str, words: str, actor: str, how: str) -> None:
    found = reader.who(text, words)
    assert (found.actor.name, found.resolution) == (actor, how)


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Lena Marchetti said she would go.", "she", "Lena Marchetti"),
        ("Lena Marchetti met John Reed in Oslo. He praised her.", "He", "John Reed"),
        ("Lena Marchetti met John Reed in Oslo. He praised her.", "her", "Lena Marchetti"),
        ("Queen Rania spoke to John Reed, who thanked her.", "her", "Rania"),
        ("Moscow insists it has done enough.", "it", "Russia"),
        ("Norway said it was disappointed with the vote.", "it", "Norway"),
        ("The African Union lifted its sanctions.", "its", "African Union"),
        ("Germany and the Netherlands said they would help.", "they", "Germany and Netherlands"),
        ("Protesters said they would return.", "they", "Protesters"),
    ],
)
def test_pronouns_find_their_antecedent(reader: Reader, text: str, words: str, actor: str) -> None:
    found = reader.who(text, words)
    assert (found.actor.name, found.resolution) == (actor, "pronoun")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("John Reed and Paul Kerr met in Oslo. He was late.", "He"),
        ("John Reed said Paul Kerr must resign. He praised the judges.", "He"),
        ("According to John Reed, Paul Kerr must resign. He praised the judges.", "He"),
        ("It is clear that Norway will pay.", "It"),
        ("It has been possible to agree, Norway said.", "It"),
        ("He left the room.", "He"),
        ("Norway, Sweden and Oman met. The government was pleased.", "government"),
        ("Norway, Sweden and Oman met. Both countries signed.", "countries"),
        ("We must go.", "We"),
        ("John Reed thanked him.", "him"),
        ("John Reed will have to meet him.", "him"),
        ("The president resigned.", "president"),
        ("Police jailed a teacher in May, the Teachers' Union said.", "teacher"),
        ("The Clean Coast Trust met. The mayor blamed the company.", "company"),
        ("The Nurses' Federation met. The mayor blamed the church.", "church"),
        (
            "Finance Minister Lena Marchetti left. Nurses thanked the Minister of Health.",
            "Minister of Health",
        ),
        ("Lena Marchetti, a mayor, met a mayor of Oslo. The mayor wept.", "mayor"),
        ("Transport Minister quits\nFinance Minister Lena Marchetti wept. The minister left.", "minister"),
    ],
)
def test_what_is_in_doubt_stays_itself(reader: Reader, text: str, words: str) -> None:
    found = reader.who(text, words)
    assert found.actor.name == words
    assert found.resolution == "itself"


def test_two_countries_are_two_actors(reader: Reader) -> None:
    found = reader.who(
        "Chad signed a treaty with Niger. The two countries had quarrelled for years.", "two countries"
    )
    assert {member.name for member in found.members} == {"Chad", "Niger"}
    assert found.resolution == "description"


@pytest.mark.parametrize(
    "text",
    [
        '"I will not sign," said Lena Marchetti on Friday.',
        "Lena Marchetti: I will not sign.",
        "Norway's Lena Marchetti: “I will not sign.”",
        'Lena Marchetti told reporters: "I will not sign."',
        '"The draft is bad," Lena Marchetti told reporters, "and I will not sign."',
        "“The draft is bad. I will not sign,” Lena Marchetti said.",
        "Lena Marchetti said: “The draft is bad. Nobody likes it. I will not sign.”",
    ],
)
def test_the_first_person_is_the_speaker(reader: Reader, text: str) -> None:
    found = reader.who(text, "I")
    assert (found.actor.name, found.resolution) == ("Lena Marchetti", "speaker")


def test_whom_a_speaker_has_met_did_not_say_it(reader: Reader) -> None:
    found = reader.who('"It is a shame," the man who met Lena Marchetti said. "I will go."', "I")
    assert (found.actor.name, found.resolution) == ("man", "speaker")
    found = reader.who("A minister who met John Reed left. He praised Norway.", "He")
    assert found.actor.name != "John Reed"


def test_we_is_whom_the_speaker_acts_for(reader: Reader) -> None:
    text = '"We reject this," said Norway\'s foreign minister, Lena Marchetti.'
    assert reader.who(text, "We").actor.name == "Norway"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ('"We thank Wolfe," its treasurer, Lena Marchetti, said.', "Lena Marchetti"),
        ('"We reject Lohr," the group\'s leader, Lena Marchetti, told reporters.', "Lena Marchetti"),
        ('"We reject Lohr," Norway\'s foreign minister, Lena Marchetti, told reporters.', "Norway"),
        # without a name, behind it, and who is told
        ('"We thank Wolfe," its treasurer said to Lena Marchetti.', "treasurer"),
        ('"We thank Wolfe," Lena Marchetti, its treasurer, said.', "Lena Marchetti"),
        ('"We thank Wolfe," Lena Marchetti told its treasurer, Jan Roos.', "Lena Marchetti"),
        # one of several
        ('"We thank Wolfe," said one of the strikers, Lena Marchetti, 34.', "Lena Marchetti"),
        ('"We thank Wolfe," said one of them, Lena Marchetti.', "Lena Marchetti"),
        ('"We thank Wolfe," said one of the strikers.', "strikers"),
    ],
)
def test_an_office_before_a_name_speaks_as_that_one(reader: Reader, text: str, actor: str) -> None:
    assert reader.who(text, "We").actor.name == actor


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ('"We thank Wolfe," France\'s Emmanuel Macron told a rally.', "We", "Emmanuel Macron"),
        ('"We thank Wolfe," France\'s Emmanuel Macron said.', "We", "Emmanuel Macron"),
        ('"We thank Wolfe," Norway\'s foreign minister, Lena Marchetti, said.', "We", "Lena Marchetti"),
        # nobody else is meant
        ('"We thank Wolfe," Lena Marchetti, its treasurer, said.', "We", None),
        # they are betrayed for whom she speaks
        ('"Wolfe betrayed us," Emmanuel Macron said.', "us", None),
    ],
)
def test_what_we_judge_the_speaker_judges(reader: Reader, text: str, word: str, name: str | None) -> None:
    shown = reader.who(text, word).name
    assert (reader.mentions(text)[shown][0] if shown >= 0 else None) == name


def test_only_the_two_are_two_who_were_named(reader: Reader) -> None:
    before = "Kenya's president, John Reed, met Norway's president, Lena Marchetti."
    the_two = reader.who(f"{before} The two presidents praised Qatar.", "presidents").actor
    assert the_two.name == "John Reed and Lena Marchetti"
    assert reader.who(f"{before} Two officials praised the talks.", "officials").actor.name == "officials"


def test_to_a_minister_belongs_no_direction(reader: Reader) -> None:
    text = "After the visit of the minister to Paris, Lena Marchetti resigned."
    assert reader.who(text, "minister").actor.name == "minister"


def test_described_groups_keep_their_words_and_have_a_country(reader: Reader) -> None:
    found = [
        r.actor
        for words, r in reader.mentions("Iranian officials were dissatisfied.")
        if words.endswith("officials")
    ]
    assert [actor.country for actor in found] == ["IRN"]


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Nurses thanked Ms Merz.", "Merz", "Merz"),
        ("Nurses thanked Mr Merz.", "Merz", "Friedrich Merz"),
        ("Nurses thanked Chancellor Merz.", "Merz", "Friedrich Merz"),
    ],
)
def test_a_title_of_the_other_gender_is_of_somebody_else(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert reader.who(text, words).actor.name == actor


def test_names_of_the_text_go_before_the_table(reader: Reader) -> None:
    text = "Norway's trade minister, Sven Putin, spoke. Putin praised the deal."
    assert reader.who(text, "Putin").actor.name == "Sven Putin"


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("King Charles praised Oman. Charles left.", ["King Charles", "King Charles"]),
        (
            "King Charles met Charles Duarte. Charles left.",
            ["King Charles", "Charles Duarte", "King Charles"],
        ),
        ("Jordanian King Abdullah left.", ["King Abdullah"]),
        ("Lena Vidal y Soto praised Oman. Vidal y Soto left.", ["Lena Vidal y Soto", "Lena Vidal y Soto"]),
        ("Charles Duarte praised Oman. Charles left.", ["Charles Duarte", "Charles Duarte"]),
        ("Lena Turk left Ankara. Turk praised Oman.", ["Lena Turk", "Lena Turk"]),
        ("John Jordan left. Jordan praised Oman. Peru hailed Jordan.", ["John Jordan"] * 3),
        ("John Jordan praised Jordan. Jordan left.", ["John Jordan"]),
        ("John Jordan met Jordanian nurses. Jordan left.", ["John Jordan"]),
        ("John Jordan left. Peru praised Jordan. Jordan paid.", ["John Jordan"]),
        ("Jordan Reed left. Jordan praised Oman.", ["Jordan Reed"]),
    ],
)
def test_a_title_or_a_part_of_a_name_tells_who_is_meant(reader: Reader, text: str, actors: list[str]) -> None:
    found = [found.actor for _, found in reader.mentions(text)]
    assert [actor.name for actor in found if actor.kind == "person"] == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Lena bin Marchetti praised Kenya. Lena Marchetti thanked Japan.", {"Lena bin Marchetti"}),
        ("Ali Duarte praised Kenya. Duarte Ali thanked Japan.", {"Ali Duarte", "Duarte Ali"}),
        ("The QRX (QRZ) praised Kenya. The QRZ (QRX) thanked Japan.", {"QRX"}),
        ("The QRX (QRX) praised Kenya. The QRX thanked Japan.", {"QRX"}),
    ],
)
def test_names_that_hold_each_other_lead_nobody_in_a_circle(
    reader: Reader, text: str, actors: set[str]
) -> None:
    named = {found.actor.name for _, found in reader.mentions(text)}
    assert named - {"Kenya", "Japan"} == actors


def test_gazetteer_only_leaves_the_rest_alone(lexicon: Lexicon, gazetteer: Gazetteer) -> None:
    reading = read_sentence(tokenize("Moscow insists it has done enough."), lexicon, gazetteer)
    assert [(found.actor.name, found.resolution) for found in resolve_names(reading)] == [
        ("Russia", "gazetteer"),
        ("it", "itself"),
    ]


def test_a_text_of_names_reads_each_of_them(reader: Reader) -> None:
    names = [f"Name{a}{b} Last{b}{a}" for a in "bcdfgk" for b in "lmnprs"]
    text = " ".join(f"{one} thanked {other}." for one, other in pairwise(names))
    assert {found.actor.name for _, found in reader.mentions(text)} >= set(names)


def test_resolution_is_measured_on_marked_passages(model: Model, tmp_path: Path) -> None:
    def example(text: str, antecedents: dict[str, str]) -> Example:
        return Example(
            text, tuple(antecedents), (), tmp_path, 1, passage=(tmp_path, "p"), antecedents=antecedents
        )

    examples = [
        example(
            "Norway's finance minister, Lena Marchetti, resigned.",
            {"Norway": "Norway", "Lena Marchetti": "Lena Marchetti"},
        ),
        example("She thanked Oslo.", {"She": "Lena Marchetti", "Oslo": "Norway"}),
        example("John Reed and Paul Kerr came. The plumber was late.", {"plumber": "Paul Kerr"}),
    ]
    readings = [read_sentence(tokenize(e.text), model.lexicon, model.gazetteer) for e in examples]
    score = measure_resolution(examples, readings, model.gazetteer, [model.antecedents] * len(examples))
    assert score.precision == 1.0
    assert score.recall == pytest.approx(2 / 3)
    assert score.by_form()["she"] == (1.0, 1.0, 1)
