"""A user's own table of actors: how it takes effect, and what is told of a faulty one."""

from __future__ import annotations

from pathlib import Path

import pytest

from stance.mentions.actortables import ActorTableError
from stance.mentions.gazetteer import Gazetteer
from stance.mentions.useractors import with_user_actors
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon
from tests.resolving import found_in


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
