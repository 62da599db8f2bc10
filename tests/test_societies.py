"""Societies by what they stand for and where they sit: *the rights group*, *the Oslo-based charity*."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Greenpeace left. Nurses thanked the environment group.", "environment group", "Greenpeace"),
        ("WWF left. The environmental group thanked Peru.", "environmental group", "World Wildlife Fund"),
        ("Amnesty left. The human rights group sued.", "human rights group", "Amnesty International"),
        ("Oxfam left. The aid organisation thanked Peru.", "aid organisation", "Oxfam"),
        ("The Oakvale Rights Campaign left. The group sued.", "group", "Oakvale Rights Campaign"),
        ("The Lund Earth Alliance left. The green group sued.", "green group", "Lund Earth Alliance"),
        # of another cause, or several of one
        ("Oxfam left. The rights group thanked Peru.", "rights group", "rights group"),
        ("NATO left. The aid group thanked Peru.", "aid group", "aid group"),
        ("Oxfam met Caritas. The aid group thanked Peru.", "aid group", "aid group"),
        ("The Football Federation left. The football team thanked Peru.", "football team", "football team"),
    ],
)
def test_a_society_is_known_by_its_cause(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Oxfam left. The Oslo-based charity thanked Peru.", "Oslo-based charity", "Oxfam"),
        ("Oxfam left. The Lund-based aid group sued.", "Lund-based aid group", "Oxfam"),
        ("Samsung left. The Seoul-based company sued.", "Seoul-based company", "Samsung"),
        ("Samsung left. The Oslo-based company sued.", "Oslo-based company", "Oslo-based company"),
        ("Oxfam met Caritas. The Oslo-based charity sued.", "Oslo-based charity", "Oslo-based charity"),
        ("Oxfam left. An Oslo-based charity thanked Peru.", "Oslo-based charity", "Oslo-based charity"),
    ],
)
def test_a_body_is_known_by_its_seat(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor
