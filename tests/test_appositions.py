"""What stands beside a name and describes it is the same actor."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        # two offices with one article
        ("The army chief and interim president, Ana Voll, thanked Peru.", "army chief", "Ana Voll"),
        ("The group's founder and leader, Ana Voll, thanked Peru.", "founder", "Ana Voll"),
        ("The head of the union and mayor of Riga, Ana Voll, thanked Peru.", "head", "Ana Voll"),
        ("The head of the union and mayor of Riga, Ana Voll, thanked Peru.", "mayor", "Ana Voll"),
        ("The army chief and the president, Ana Voll, thanked Peru.", "army chief", "army chief"),
        ("The governor and his deputy, Ana Voll, thanked Peru.", "governor", "governor"),
        ("The head of the army and adviser of the king, Ana Voll, left.", "head", "Ana Voll"),
        ("The head of the army and adviser of the king, Ana Voll, left.", "army", "army"),
        ("The head of the army and aide to the king, Ana Voll, left.", "king", "king"),
        ("The singer and activist Ana Voll thanked Peru.", "singer", "Ana Voll"),
        ("Peru praised the lawyer and former minister Ana Voll.", "lawyer", "Ana Voll"),
        ("The army chief and de facto leader Ana Voll thanked Peru.", "army chief", "Ana Voll"),
        ("The mayor and governor Ana Voll met.", "mayor", "mayor"),
        ("The singer and the lawyer Ana Voll met.", "singer", "singer"),
        (
            "Peru was thanked by the bakers' union and by Ana Voll, a Liberal.",
            "bakers' union",
            "bakers' union",
        ),
        ("Peru was thanked by the union and by the mayor, a Democrat.", "union", "union"),
        ("The mayor, a Liberal, thanked Peru.", "mayor", "mayor"),
        ("Peru was thanked by the former mayor, a Social Liberal.", "former mayor", "former mayor"),
        # what follows the description
        ("Unesco, the agency that guards sites, thanked Peru.", "agency", "UNESCO"),
        ("Oman, the only Arab state to object, thanked Peru.", "Arab state", "Oman"),
        ("Ana Voll, the union leader widely known as Nan, thanked Peru.", "union leader", "Ana Voll"),
        ("Unesco, an agency based in Bern, thanked Peru.", "agency", "UNESCO"),
        ("Its leader, retired miner Ana Voll, thanked Peru.", "leader", "Ana Voll"),
        ("Its convener, Labour's Ana Voll, thanked Peru.", "convener", "Ana Voll"),
        ("The Commissioner for Health, Dr Ana Voll, thanked Peru.", "Commissioner", "Ana Voll"),
        ("The member representing Corrie, Ana Voll, thanked Peru.", "member", "Ana Voll"),
        ("The minister, Baroness Voll of Corrie, thanked Peru.", "minister", "Voll"),
        ("Its owner, property developer Ana Voll, thanked Peru.", "owner", "Ana Voll"),
        ("Ana Voll, an MP long critical of Peru, left.", "MP", "Ana Voll"),
        ("Peru praised Bo Lee and his counterpart, General Ana Voll, for it.", "counterpart", "Ana Voll"),
        ("Ana Voll, a Liberal, thanked Peru.", "Liberal", "Ana Voll"),
        ("Ana Voll, a Liberal who backs Oman, thanked Peru.", "Liberal", "Ana Voll"),
        ("The NGO, Halden Relief, thanked Peru.", "Halden Relief", "Halden Relief"),
        # behind a clause, or a place of either
        ("The firm that runs the port, Halden Maritime, thanked Peru.", "firm", "Halden Maritime"),
        ("Senator Ana Voll of Oregon, the caucus's chairwoman, thanked Peru.", "chairwoman", "Ana Voll"),
        ("A fund that owns 2 percent of it, Corrie Cross, thanked Peru.", "fund", "Corrie Cross"),
        ("A speaker for the group, Ana Voll, thanked Peru.", "group", "group"),
        ("The firm that runs the port, Oslo and Peru left.", "firm", "firm"),
        # before or between its words
        ("The Wazarembo, an anti-government militia, left.", "militia", "Wazarembo"),
        ("Ana Voll - a former judge - thanked Peru.", "former judge", "Ana Voll"),
        ("The mayor of Lagos – Ana Voll – thanked Peru.", "mayor of Lagos", "Ana Voll"),
        ("The mayor of Lagos (Ana Voll) thanked Peru.", "mayor of Lagos", "Ana Voll"),
        ("The mayor of Lagos (a Liberal) thanked Peru.", "mayor of Lagos", "mayor of Lagos"),
        ("Oman says Peru arms Halden Relief, a charge the group denies.", "Peru", "Peru"),
        ("Peru armed Hezbollah, a charge the Omani mission denies.", "Omani mission", "Omani mission"),
        # letters of honours
        ("Ana Voll, SAN, thanked Peru.", "SAN", "Ana Voll"),
        ("Ana Voll, PhD, thanked Peru.", "PhD", "Ana Voll"),
        ("Ana Voll, UNEF, Peru and Oman left.", "UNEF", "UNEF"),
        # names of offices
        (
            "The United Nations High Commissioner for Refugees, Ana Voll, thanked Peru.",
            "United Nations High Commissioner for Refugees",
            "Ana Voll",
        ),
        (
            "The High Representative of the African Union, Ana Voll, thanked Peru.",
            "High Representative",
            "Ana Voll",
        ),
        ("The African Union, Ana Voll said, thanked Peru.", "African Union", "African Union"),
        ("Peru thanked the bill's author, senator Ana Voll.", "author", "Ana Voll"),
        # two descriptions with an article each
        ("Ana Voll, Peru's envoy and the king's aide, thanked Oman.", "aide", "Ana Voll"),
        ("Oman, a UN member and a neighbour of Yemen, thanked Peru.", "UN member", "Oman"),
        ("Oman, a UN member and a neighbour of Yemen, thanked Peru.", "neighbour of Yemen", "Oman"),
        ("Ana Voll, the former speaker and a Riga Democrat, left.", "Riga Democrat", "Ana Voll"),
        ("Ana Voll, the mayor and the governor met.", "governor", "governor"),
        ("Ana Voll, a mayor and two governors met.", "governors", "governors"),
        ("A lawyer and a former senator, Ana Voll thanked Peru.", "lawyer", "Ana Voll"),
        ("A lawyer and a former senator, Ana Voll, thanked Peru.", "lawyer", "lawyer"),
        # by the party, and firms
        ("Peru thanked the Liberal, Ana Voll, for it.", "Liberal", "Ana Voll"),
        ("Its auditors, KPMG, thanked Peru.", "auditors", "KPMG"),
        # in or behind brackets
        ("Ana Voll (Labour) thanked Peru.", "Labour", "Ana Voll"),
        ("Ana Voll (EPP, Oman) thanked Peru.", "Oman", "Ana Voll"),
        ("Sibu Ntuvi (EFF) thanked Peru.", "EFF", "Sibu Ntuvi"),
        ("Fidesz (Hungary) thanked Peru.", "Hungary", "Fidesz"),
        ("Ana Voll (who left Labour) thanked Peru.", "Labour", "Labour Party"),
        ("The African Union (AU) and Ana Voll (Vox) met.", "Vox", "Ana Voll"),
    ],
)
def test_a_description_beside_a_name_is_the_same_actor(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert reader.who(text, words).actor.name == actor


def test_whose_opens_no_apposition(reader: Reader) -> None:
    assert (
        reader.who("Ana Voll, whose cabinet approved the plan, thanked Peru.", "cabinet").actor.name
        != "Ana Voll"
    )


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Peru's rival, Hamas, thanked Oman.", "rival", "Hamas"),
        ("The bank's biggest shareholder, Shell, thanked Oman.", "shareholder", "Shell"),
        ("The newly elected mayor of Riga, Ana Voll, thanked Oman.", "mayor", "Ana Voll"),
        ("The Russian-installed governor of Riga, Ana Voll, left.", "Russian-installed governor", "Ana Voll"),
        ("The bank's chairman, Shell, thanked Oman.", "chairman", "bank's chairman"),
        ("Peru's rivals, Hamas, thanked Oman.", "rivals", "Peru's rivals"),
    ],
)
def test_a_body_may_be_what_persons_are_to_others(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor
