"""Parties that are called by their name and the word *party* in small letters."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor", "country"),
    [
        ("The Cuban Workers party left.", "Cuban Workers party", "Cuban Workers party", "CUB"),
        ("The British Communist party left.", "British Communist party", "British Communist party", "GBR"),
        ("Britain's Pirate party left.", "Pirate party", "United Kingdom's Pirate party", "GBR"),
        ("The Labour party left.", "Labour party", "Labour Party", "GBR"),
        ("The British Labour party left.", "British Labour party", "Labour Party", "GBR"),
        ("The Texas Republican party left.", "Texas Republican party", "Republican Party", "USA"),
        ("The Bavarian CSU party left.", "CSU party", "Christian Social Union", "DEU"),
        ("Mexico's Morena party left.", "Morena party", "Morena", "MEX"),
        ("The British party left.", "British party", "Conservative Party", "GBR"),
        ("Britain's Sunni party left.", "Britain's Sunni party", "Conservative Party", "GBR"),
        ("The ruling party left.", "ruling party", "ruling party", None),
        ("The Kurdish party left.", "Kurdish party", "Kurdish party", None),
    ],
)
def test_a_party_with_a_name_of_its_own_is_no_other(
    reader: Reader, text: str, words: str, actor: str, country: str | None
) -> None:
    found = reader.who(f"The Conservatives met. {text}", words).actor
    assert (found.name, found.country) == (actor, country)


def test_a_party_is_spoken_of_again(reader: Reader) -> None:
    assert reader.who("The Fidesz party lost. The party left.", "party").actor.name == "Fidesz"
    text = "The Greek Communist party lost. The Communist party left."
    assert reader.who(text, "Communist party").actor.name == "Greek Communist party"
