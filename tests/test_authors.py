"""Whose words are told: before a colon by the name of a text, and without their marks."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ('Lena Marchetti issued a statement: "I blame Lohr."', "Lena Marchetti"),
        ('"I blame Lohr," read a statement by Lena Marchetti.', "Lena Marchetti"),
        ('"I blame Lohr," a letter signed by Lena Marchetti said.', "Lena Marchetti"),
        ('"I blame Lohr," Lena Marchetti said, and a letter by Berg said so.', "Lena Marchetti"),
        ('The mayor, Lena Marchetti, released the following statement: "I blame Lohr."', "Lena Marchetti"),
        ('Jan Roos said Lena Marchetti made a statement: "I blame Lohr."', "Lena Marchetti"),
        ('Lena Marchetti\'s post read: "I blame Lohr."', "Lena Marchetti"),
        ('A letter from Lena Marchetti said: "I blame Lohr."', "Lena Marchetti"),
        # another's text, one that is no speech, and what is no text
        ('Lena Marchetti ignored a statement: "I blame Lohr."', "I"),
        ('Lena Marchetti released a note: "I blame Lohr."', "I"),
        ('Lena Marchetti\'s dog read: "I blame Lohr."', "I"),
    ],
)
def test_the_author_of_a_text_is_its_first_person(reader: Reader, text: str, author: str) -> None:
    assert reader.who(text, "I").actor.name == author


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("I blame Lohr, she said.", "Lena Marchetti"),
        ("I am proud of these nurses, she told reporters on Monday.", "Lena Marchetti"),
        ("I thank Lohr and its army, she added.", "Lena Marchetti"),
        # no words of hers, or more behind them
        ("As I left, she said nothing.", "I"),
        ("When I praised Lohr, she said it was a disgrace.", "I"),
        ("I praised Lohr, and she said it was a disgrace.", "I"),
    ],
)
def test_words_before_she_said_need_no_marks(reader: Reader, words: str, speaker: str) -> None:
    assert reader.who(f"Lena Marchetti toured the street. {words}", "I").actor.name == speaker
