"""What the gazetteer knows, how context decides, and how users add their own actors."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pycountry
import pytest

from stance.actortables import ActorTableError, read_table, split_cell
from stance.gazetteer import Gazetteer
from stance.lexicon import Lexicon
from stance.reading import read_sentence
from stance.text import tokenize
from stance.useractors import with_user_actors
from tests.conftest import DATA, ROOT
from training.actors import COLUMNS, compile_gazetteer
from training.problems import Problems

ACTORS = DATA / "actors"


def found_in(text: str, gazetteer: Gazetteer) -> list[tuple[str, str]]:
    """Every known name in a sentence with the actor for which it stands, from left to right."""
    words = [token.text for token in tokenize(text)]
    found, i = [], 0
    while i < len(words):
        match = gazetteer.longest(words, i)
        if match is not None:
            found.append((" ".join(words[i : i + match[0]]), match[1].name))
        i += 1 if match is None else match[0]
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The U.S. and the US met UK envoys",
            [("U.S.", "United States"), ("US", "United States"), ("UK", "United Kingdom")],
        ),
        ("Iranians and Israelis protested", [("Iranians", "Iran"), ("Israelis", "Israel")]),
        (
            "Côte d’Ivoire thanked São Tomé and Príncipe",
            [("Côte d’Ivoire", "Ivory Coast"), ("São Tomé and Príncipe",) * 2],
        ),
        (
            "Sao Tome and Principe and Turkiye agreed",
            [("Sao Tome and Principe", "São Tomé and Príncipe"), ("Turkiye", "Turkey")],
        ),
        (
            "The Kremlin answered Downing Street",
            [("Kremlin", "Russia"), ("Downing Street", "United Kingdom")],
        ),
        ("Kyiv blamed Moscow", [("Kyiv", "Ukraine"), ("Moscow", "Russia")]),
        ("Saudi-led forces, U.S.-backed rebels", [("Saudi", "Saudi Arabia"), ("U.S.", "United States")]),
        (
            "The WHO and Médecins Sans Frontières",
            [("WHO", "World Health Organization"), ("Médecins Sans Frontières",) * 2],
        ),
        (
            "Many Americans and Dominicans",
            [("Americans", "United States"), ("Dominicans", "Dominican Republic")],
        ),
        ("TURKEY SAYS UNITED STATES MUST ACT", [("TURKEY", "Turkey"), ("UNITED STATES", "United States")]),
        (
            "Ahead of Kosovo and North Macedonia",
            [("Kosovo", "Kosovo"), ("North Macedonia", "North Macedonia")],
        ),
    ],
)
def test_names_lead_to_their_actor(gazetteer: Gazetteer, text: str, expected: list[tuple[str, str]]) -> None:
    assert found_in(text, gazetteer) == expected


@pytest.mark.parametrize(
    "text", ["tell us the truth", "a roast turkey", "who is it", "the polish on the door", "no jordan here"]
)
def test_lower_case_words_are_no_names(gazetteer: Gazetteer, text: str) -> None:
    assert found_in(text, gazetteer) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jordan thanked Georgia for its aid", ["Jordan", "Georgia"]),
        ("Michael Jordan smiled", []),
        ("Georgia Gov. Ellen Marsh spoke in Atlanta", ["Georgia (U.S. state)"]),
        ("Paris Hilton flew in", []),
        ("Paris rejected the demand", ["France"]),
        ("Washington denied it", ["United States"]),
        ("Denzel Washington denied it", []),
        ("Chad closed its border", ["Chad"]),
        ("Chad Smith closed the door", []),
        ("The Congo River rose", ["Democratic Republic of the Congo"]),
        ("Congo's envoy spoke in Brazzaville", ["Republic of the Congo", "Republic of the Congo"]),
        ("Korea is divided", []),
        ("Korean Peninsula", []),
        ("The Pakistani Taliban struck", ["Pakistani Taliban"]),
        ("Jordan's King Abdullah spoke", ["Jordan", "King Abdullah"]),
    ],
)
def test_context_decides_ambiguous_names(gazetteer: Gazetteer, text: str, expected: list[str]) -> None:
    assert [actor for _, actor in found_in(text, gazetteer)] == expected


#: What the tables have and no sentence alone tells: territories are occupied elsewhere as well.
DOUBTFUL = {"occupied territories"}


@pytest.mark.parametrize("frame", ["On Monday the miners thanked {}.", "{} thanked the miners on Monday."])
@pytest.mark.parametrize("table", ["persons", "organisations", "countries", "territories", "offices"])
def test_every_name_of_the_tables_is_found_in_a_sentence(
    table: str, frame: str, lexicon: Lexicon, gazetteer: Gazetteer
) -> None:
    rows = [row for _, row in read_table(DATA / f"actors/{table}.tsv", COLUMNS[f"{table}.tsv"])]
    names = [name for row in rows for name in (row["name"], *split_cell(row["aliases"])) if name]
    lost = {
        name
        for name in names
        for mentions in [read_sentence(tokenize(frame.format(name)), lexicon, gazetteer).mentions]
        if gazetteer.get(name) not in [mention.entry for mention in mentions if mention.entry is not None]
    }
    assert lost == DOUBTFUL.intersection(names)


def test_users_names_are_found_whatever_they_begin_with(
    lexicon: Lexicon, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    table = tmp_path / "actors.tsv"
    table.write_text(
        "name\taliases\tkind\tcountry\tacts_for\n"
        "7 Lakes Movement\tyellow oars\tparty\tKEN\t\n"
        "9 June Movement\tde la Ribera\tparty\tCUB\t\n"
        "Omar Tazi\tSheikh Omar\tperson\tMAR\t\n",
        encoding="utf-8",
    )
    own = with_user_actors(gazetteer, table)
    for text, name in [
        ("Oman thanked the 7 Lakes Movement.", "7 Lakes Movement"),
        ("The 9 June Movement thanked Oman.", "9 June Movement"),
        ("Then de la Ribera thanked Oman.", "9 June Movement"),
        ("Oman thanked the yellow oars.", "7 Lakes Movement"),
        ("Sheikh Omar thanked Oman.", "Omar Tazi"),
    ]:
        mentions = read_sentence(tokenize(text), lexicon, own).mentions
        assert sorted(mention.entry.name for mention in mentions if mention.entry) == sorted([name, "Oman"])


def test_every_un_member_is_known_by_name_and_demonym(gazetteer: Gazetteer) -> None:
    known = {
        entry.country
        for entry in gazetteer.entries.values()
        if entry.form == "name" and entry.kind == "state"
    }
    uninhabited = {"ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "UMI", "CCK", "CXR", "SJM", "BES"}
    assert {country.alpha_3 for country in pycountry.countries} - known == uninhabited
    with_demonym = {entry.country for entry in gazetteer.entries.values() if entry.form == "demonym"}
    assert {"IRN", "CHE", "PHL", "XKX", "GBR", "NER", "NGA", "LSO"} <= with_demonym
    nigerien = gazetteer.get("Nigerien")
    assert nigerien is not None
    assert nigerien.name == "Niger"


def test_an_entry_tells_kind_country_and_for_whom_it_acts(gazetteer: Gazetteer) -> None:
    pentagon = gazetteer.get("the Pentagon")
    assert pentagon is not None
    assert (pentagon.kind, pentagon.country, pentagon.acts_for) == ("government", "USA", "United States")
    hamas = gazetteer.get("Hamas")
    assert hamas is not None
    assert (hamas.kind, hamas.country) == ("group", "PSE")
    guterres = gazetteer.get("Antonio Guterres")
    assert guterres is not None
    assert (guterres.kind, guterres.acts_for) == ("person", "United Nations")
    assert gazetteer.get("Vladimir Putin") == gazetteer.get("Putin")
    assert gazetteer.get("Nobody At All") is None


def test_a_gazetteer_travels_in_a_pickle(gazetteer: Gazetteer) -> None:
    copy = pickle.loads(pickle.dumps(gazetteer))
    assert found_in("Moscow thanked the African Union", copy) == [
        ("Moscow", "Russia"),
        ("African Union", "African Union"),
    ]


def test_a_users_actor_is_known_without_its_article(gazetteer: Gazetteer, tmp_path: Path) -> None:
    table = tmp_path / "actors.tsv"
    table.write_text("name\taliases\tkind\tcountry\tacts_for\nThe Harbour Party\tThe HP\tparty\tESP\t\n")
    own = with_user_actors(gazetteer, table)
    for name in ("The Harbour Party", "Harbour Party", "The HP", "HP"):
        assert found_in(f"Yesterday {name} met", own)[-1][1] == "The Harbour Party"


def test_users_actors_take_effect_and_win(gazetteer: Gazetteer, tmp_path: Path) -> None:
    table = tmp_path / "actors.tsv"
    table.write_text(
        "name\taliases\tkind\tcountry\tacts_for\n"
        "# our own\n"
        "New Dawn Party\tNDP|New Dawn\tparty\tKEN\n"
        "Achieng Oduor\tOduor\tperson\tKEN\tNew Dawn Party\n"
        "Jordan Group\tJordan\tcompany\n",
        encoding="utf-8",
    )
    own = with_user_actors(gazetteer, table)
    assert found_in("Oduor told the NDP and Jordan", own) == [
        ("Oduor", "Achieng Oduor"),
        ("NDP", "New Dawn Party"),
        ("Jordan", "Jordan Group"),
    ]
    leader = own.get("Achieng Oduor")
    assert leader is not None
    assert (leader.country, leader.acts_for) == ("KEN", "New Dawn Party")
    assert found_in("The NDP answered Jordan", gazetteer)[-1] == ("Jordan", "Jordan")


def test_whom_a_users_actors_act_for_gets_its_canonical_name(gazetteer: Gazetteer, tmp_path: Path) -> None:
    table = tmp_path / "actors.tsv"
    table.write_text(
        "name\taliases\tkind\tcountry\tacts_for\n"
        "Lena Hart\t\tperson\tUSA\tUSA\n"
        "Omar Quay\t\tperson\t\tthe United Nations\n"
        "Nils Berg\t\tperson\tNOR\tthe QL\n"
        "Mara Voss\t\tperson\tNOR\tCongress\n"
        "Quay League\tQL\tparty\tNOR\n"
        "Quay Congress\tCongress\tgroup\tNOR\n",
        encoding="utf-8",
    )
    own = with_user_actors(gazetteer, table)
    acts_for = {
        "Lena Hart": "United States",
        "Omar Quay": "United Nations",
        "Nils Berg": "Quay League",
        "Mara Voss": "Quay Congress",
    }
    found = {name: own.get(name) for name in acts_for}
    assert {name: entry and entry.acts_for for name, entry in found.items()} == acts_for


@pytest.mark.parametrize("aliases", ["", "Spain|Generalitat"])
def test_a_users_state_leaves_each_country_its_own(
    gazetteer: Gazetteer, tmp_path: Path, aliases: str
) -> None:
    table = tmp_path / "actors.tsv"
    table.write_text(
        f"name\taliases\tkind\tcountry\tacts_for\nCatalonia\t{aliases}\tstate\tESP\t\n", encoding="utf-8"
    )
    own = with_user_actors(gazetteer, table)
    assert own.states == gazetteer.states
    assert found_in("Catalonia answered Madrid", own) == [("Catalonia", "Catalonia"), ("Madrid", "Spain")]


def test_faults_of_a_users_table_are_all_told(gazetteer: Gazetteer, tmp_path: Path) -> None:
    table = tmp_path / "actors.tsv"
    table.write_text(
        "name\taliases\tkind\tcountry\tacts_for\n"
        "A Party\t\tpartei\tKEN\t\n"
        "B Party\tA Party\tparty\tKenya\tSpian\n",
        encoding="utf-8",
    )
    with pytest.raises(ActorTableError) as caught:
        with_user_actors(gazetteer, table)
    message = str(caught.value)
    assert f"{table}:2: kind: expected one of state, government," in message
    assert f"{table}:3: country: expected an ISO 3166-1 alpha-3 code, found 'Kenya'" in message
    assert f"{table}:3: acts_for: expected a name of this table or a built-in one, found 'Spian'" in message
    assert f"{table}:3: aliases: 'A Party' already names 'A Party' in line 2: a name has one actor" in message


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            ["A Party\tAP\tparty", "A Party\tPA\tparty"],
            "3: name: 'A Party' already names 'A Party' in line 2",
        ),
        (["A Party\tAP\tparty", "AP\t\tparty"], "3: name: 'AP' already names 'A Party' in line 2"),
        (["Quay\t\tparty", "# apart", "The Quay\t\tparty"], "4: name: 'Quay' already names 'Quay' in line 2"),
        (["A Party\tAP\tparty", "B Party\tAP\tparty"], "3: aliases: 'AP' already names 'A Party' in line 2"),
        (
            ["A Party\tAP\tparty\t\tA Party"],
            "2: acts_for: 'A Party' is this actor itself: name for whom it acts",
        ),
        (["A Party\tAP\tparty\t\tthe AP"], "2: acts_for: 'the AP' is this actor itself"),
        (["Spain\t\tstate\tESP\tSpain"], "2: acts_for: 'Spain' is this actor itself"),
    ],
)
def test_an_actor_with_two_lines_or_that_acts_for_itself_is_told(
    lines: list[str], told: str, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    table = tmp_path / "actors.tsv"
    table.write_text("\n".join(["name\taliases\tkind\tcountry\tacts_for", *lines]), encoding="utf-8")
    with pytest.raises(ActorTableError) as caught:
        with_user_actors(gazetteer, table)
    (fault,) = str(caught.value).splitlines()
    assert fault.startswith(f"{table}:{told}")


def test_a_users_table_with_other_columns_is_refused(gazetteer: Gazetteer, tmp_path: Path) -> None:
    table = tmp_path / "actors.tsv"
    table.write_text("name,aliases\nA,B\n", encoding="utf-8")
    with pytest.raises(ActorTableError, match="expected name, aliases, kind, country, acts_for"):
        with_user_actors(gazetteer, table)


def test_every_bad_line_of_the_tables_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "actors"
    shutil.copytree(ACTORS, folder)
    with (folder / "organisations.tsv").open("a", encoding="utf-8") as table:
        table.write("Lake Union\t\tclub\tXXX\n")
    with (folder / "persons.tsv").open("a", encoding="utf-8") as table:
        table.write("Jane Roe\t\tfemale\tKEN\t\tlately\t\t\n")
    with (folder / "ambiguous.tsv").open("a", encoding="utf-8") as table:
        table.write("Lake Onion\tbehind\tX\t\n")
    with pytest.raises(Problems) as caught:
        compile_gazetteer(folder)
    told = {(problem.path.name, problem.key) for problem in caught.value.problems}
    assert told == {
        ("organisations.tsv", "kind"),
        ("organisations.tsv", "country"),
        ("persons.tsv", "gender"),
        ("persons.tsv", "from"),
        ("persons.tsv", "as_of"),
        ("ambiguous.tsv", "where"),
        ("ambiguous.tsv", "alias"),
    }


def test_the_order_of_the_names_does_not_depend_on_the_hashes_of_strings() -> None:
    script = (
        "from pathlib import Path; from training.actors import compile_gazetteer; "
        "found = compile_gazetteer(Path('data/actors')); "
        "print(list(found.entries.items()), found.reach, list(found.guards), found.states)"
    )
    printed = [
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        ).stdout
        for seed in ("1", "2")
    ]
    assert printed[0] == printed[1]
