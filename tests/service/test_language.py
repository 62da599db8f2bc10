"""Texts in other languages are answered with a warning, English ones without, whatever foreign names they hold."""

from __future__ import annotations

import pytest

from stance.tokens.language import MANY_WORDS, NO_CAPITALS, WARNING

from .conftest import Server

FOREIGN = [
    "Die Bundesregierung hat die Angriffe auf das Nachbarland scharf verurteilt.",
    "Der Kanzler lobte die Polen für ihre Hilfe und kritisierte Ungarn.",
    "Nach dem Gespräch wurde das Abkommen nicht unterzeichnet, sagte die Sprecherin des Ministers.",
    "Le gouvernement norvégien a salué la décision de la Pologne.",
    "La France et l'Allemagne condamnent la Russie.",
    "Emmanuel Macron a remercié la Norvège pour son soutien à l'Ukraine.",
    "El Gobierno de España condenó los ataques de Rusia contra Ucrania.",
    "España rechaza las acusaciones de Israel y pide una investigación.",
    "Il governo italiano ha condannato gli attacchi di Mosca.",
    "La Russia ha respinto le accuse dell'Ucraina.",
    "De regering heeft de aanval van Rusland veroordeeld.",
    "Volgens de premier is het besluit van Brussel niet goed voor Nederland.",
    "挪威政府谴责了袭击。",
    "Правительство Норвегии осудило нападение.",
]
ENGLISH = [
    "Tusk slams Orban",
    "Norway backs Kyiv",
    "U.S., EU hail truce",
    "1234",
    "Ursula von der Leyen rebuffs Viktor Orban",
    "Von der Leyen hails Tusk",
    "Van der Bellen snubs Kickl",
    "Le Pen attacks Bardella",
    "El Salvador thanks Taiwan",
    "Los Angeles sues Las Vegas",
    "La Paz backs Santiago",
    "Lula da Silva courts Rio de Janeiro",
    "Two die in den near Des Moines",
    "Kim Jong Un hails Putin. Kim Jong Un visits Moscow.",
    "Côte d'Ivoire condemns coup",
    "We've thanked Poland; they've not thanked Hungary.",
]


#: A headline, and a text that is long enough, in languages of which no word or few are known.
SHORT_AND_LONG = [
    (
        "Norwegen verurteilte Russlands Angriffe.",
        "Die Regierung in Berlin verurteilte am Montag die Angriffe und dankte Norwegen. " * 3,
    ),
    (
        "Polska potępiła rosyjskie ataki na Odessę.",
        "Polska potępiła rosyjskie ataki i wezwała Unię do sankcji. " * 4,
    ),
    (
        "Türkiye İsrail'in saldırısını kınadı.",
        "Türkiye İsrail'in saldırısını kınadı, Filistin'e destek verdi. " * 5,
    ),
]


def warnings(server: Server, texts: list[str]) -> dict[str, list[str]]:
    """The warnings for each text."""
    answer = server.classify({"documents": [{"id": i, "text": text} for i, text in enumerate(texts)]}).json()
    return {text: read["warnings"] for text, read in zip(texts, answer["documents"], strict=True)}


def test_a_sentence_in_another_language_is_answered_with_a_warning(server: Server) -> None:
    told = warnings(server, FOREIGN)
    assert [text for text in FOREIGN if not any("English" in warning for warning in told[text])] == []


@pytest.mark.parametrize(("short", "long"), SHORT_AND_LONG)
def test_from_thirty_words_on_another_language_is_told_without_its_function_words(
    server: Server, short: str, long: str
) -> None:
    assert len(long.split()) >= MANY_WORDS
    told = warnings(server, [short, long])
    assert told == {short: [], long: [WARNING]}


def test_an_english_headline_is_answered_without_a_warning(server: Server) -> None:
    assert {text: told for text, told in warnings(server, ENGLISH).items() if told} == {}


def test_a_long_text_with_a_foreign_name_in_each_sentence_is_english(server: Server) -> None:
    text = "The mayor of Rio de Janeiro thanked Lula da Silva and Ursula von der Leyen for the help. " * 5
    assert warnings(server, [text])[text] == []


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"])
def test_characters_that_nobody_sees_make_no_text_foreign(server: Server, unseen: str) -> None:
    text = f"Nor{unseen}way con{unseen}demned Rus{unseen}sia de{unseen}spite las{unseen}ting ties."
    assert warnings(server, [text])[text] == []


def test_a_text_without_capitals_is_answered_with_a_warning(server: Server) -> None:
    small, plain = "norway condemned russia on friday.", "Norway condemned russia."
    assert warnings(server, [small, plain]) == {small: [NO_CAPITALS], plain: []}
