"""Whose words are told: before a colon by the name of a text, and without their marks."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ('Lena Marchetti issued a statement: "I blame Lohr."', "Lena Marchetti"),
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
