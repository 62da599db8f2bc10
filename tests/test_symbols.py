"""Signs that are no words, and letters in two parts, change nothing of who does what to whom."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stance.classifier import Classifier
from stance.document import Document
from stance.mentions.gazetteer import Gazetteer
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon

Knowledge = tuple[Lexicon, Gazetteer]
SIGNS = ["🇳🇴", "👍🏽", "❤️", "®", "™", "†", "*", "¹", "\u200e", "\u2066", "\x00", " \u200b", "°"]


def told(document: Document) -> list[tuple[str, str, str | None]]:
    """Who takes which stance towards whom."""
    return [
        (s.source.actor.name, s.stance, s.target.actor.name if s.target else None) for s in document.stances
    ]


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_behind_a_name_is_no_word(sign: str, classifier: Classifier) -> None:
    text = f"Norway{sign} thanked Poland{sign} on Monday."
    document = classifier.classify(text)
    assert told(document) == [("Norway", "welcome", "Poland")]
    (found,) = document.stances
    assert text[found.source.span.start : found.source.span.end] == "Norway"
    assert text[found.cue.start : found.cue.end] == "thanked"


@given(st.lists(st.sampled_from(SIGNS), max_size=4), st.lists(st.sampled_from(SIGNS), max_size=4))
def test_no_row_of_signs_does(knowledge: Knowledge, first: list[str], second: list[str]) -> None:
    plain = read_sentence(tokenize("Kenya praised Japan."), *knowledge)
    marked = read_sentence(tokenize(f"Kenya{''.join(first)} praised {' '.join(second)} Japan."), *knowledge)
    assert [m.text for m in marked.mentions] == [m.text for m in plain.mentions] == ["Kenya", "Japan"]
    assert (marked.structure.head, marked.structure.label) == (plain.structure.head, plain.structure.label)


def test_a_sentence_of_signs_alone_is_read(classifier: Classifier) -> None:
    document = classifier.classify("Norway thanked Poland. 👍🏽 ™")
    assert told(document) == [("Norway", "welcome", "Poland")]
    assert not classifier.classify("🇳🇴🇵🇱").stances


@pytest.mark.parametrize(
    "name", ["Recep Tayyip Erdoğan", "Pedro Sánchez", "Côte d’Ivoire", "São Tomé and Príncipe", "José Núñez"]
)
def test_letters_in_two_parts_are_the_same(name: str, classifier: Classifier) -> None:
    whole, parts = (unicodedata.normalize(form, f"{name} thanked Chad.") for form in ("NFC", "NFD"))
    composed, decomposed = classifier.classify(whole), classifier.classify(parts)
    assert told(composed) == told(decomposed) != []
    (found,) = decomposed.stances
    span = found.source.span
    assert parts[span.start : span.end] == span.text == unicodedata.normalize("NFD", name)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Ford Motor (F.N) praised Toyota (7203.T).", ["Ford Motor", "Toyota"]),
        ("Shell (LON:SHEL) praised Boeing [BA.N].", ["Shell", "Boeing"]),
        ("Tesla (NASDAQ: TSLA) praised Ford <F.N>.", ["Tesla", "Ford"]),
        ("The African Union (AU) praised Chad.", ["African Union", "Chad"]),
        ("Ana Kerr (D.C.) praised Chad.", ["Ana Kerr", "Chad"]),
    ],
)
def test_tickers_are_passed_over(text: str, actors: list[str], knowledge: Knowledge) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    named = [m.text for m in reading.mentions if m.form == "name"]
    assert [name for name in named if name not in ("AU", "D.C.")] == actors
    assert reading.syntax.tokens[reading.mentions[0].head].text in actors[0]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("France & Spain praised Chad.", ["France", "Spain", "Chad"]),
        ("Norway, Sweden & Finland praised Chad.", ["Norway", "Sweden", "Finland", "Chad"]),
        ("UK & France Praise Chad", ["UK", "France", "Chad"]),
        ("The England & Wales Cricket Board praised Chad.", ["England & Wales Cricket Board", "Chad"]),
        ("Trinidad & Tobago praised Chad.", ["Trinidad & Tobago", "Chad"]),
        ("Marks & Spencer praised Chad.", ["Marks & Spencer", "Chad"]),
        ("Berg & Lund praised Chad.", ["Berg & Lund", "Chad"]),
    ],
)
def test_known_actors_beside_an_ampersand_are_two(text: str, actors: list[str], knowledge: Knowledge) -> None:
    assert [m.text for m in read_sentence(tokenize(text), *knowledge).mentions] == actors
