"""Pronouns that stand before the one whom they mean, whatever is learned."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Giving his backing to Mali, the governor left.", "his", "governor"),
        ("Despite her doubts, Ana Voll praised Mali.", "her", "Ana Voll"),
        ("In its report, the Farmers' League criticised Mali.", "its", "Farmers' League"),
        ("In their statement, Norway and Togo criticised Mali.", "their", "Norway and Togo"),
        ("At its meeting in its hall, the union criticised Mali.", "its", "union"),
        # another number or gender, one who is named before, and what is no adjunct
        ("In its statement, Norway and Togo criticised Mali.", "its", "its"),
        ("With her help, Mr Roos praised Mali.", "her", "her"),
        ("In a letter to Ana Voll and her aides, the nurse praised Mali.", "her", "her"),
        ("Her aide said the nurse praised Mali.", "Her", "Her"),
        ("In her statement, she praised Mali.", "her", "her"),
    ],
)
def test_an_adjunct_in_front_tells_of_the_subject(rules: Reader, text: str, words: str, actor: str) -> None:
    assert rules.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ('"I am grateful to him," Ana Voll said of Jan Roos.', "him", "Jan Roos"),
        ('"They did well," the mayor said about the nurses.', "They", "nurses"),
        ('"They are liars," the mayor said of Norway and Togo.', "They", "Norway and Togo"),
        ('"They are liars," the mayor said, referring to the nurses.', "They", "nurses"),
        # an event, another number, one who is named in the quotation, and no words of it
        ('"It was a shame," the mayor said of Norway.', "It", "It"),
        ('"They are liars," the mayor said of Paul Kerr.', "They", "They"),
        ('"Bo Lee left, and he was right," the mayor said of Jan Roos.', "he", "he"),
        ("He said of Jan Roos that Togo lied.", "He", "He"),
    ],
)
def test_a_quotation_is_about_the_one_of_whom_it_is_said(
    rules: Reader, text: str, words: str, actor: str
) -> None:
    assert rules.who(text, words).actor.name == actor


def test_who_does_not_fit_behind_leaves_the_learned_choice(reader: Reader) -> None:
    assert reader.who("Ana Voll resigned. With her help, Mr Kerr left.", "her").actor.name == "Ana Voll"
