"""Whose country it is that a report tells of, whatever is learned."""

from __future__ import annotations

from copy import copy

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("and Togo's envoy said his country was ready", "Togo's envoy"),
        ("and the Malian envoy, Jan Roos, said his country was ready", "Jan Roos"),
        ("but Togo's trade minister, Jan Roos, told reporters that his government was ready", "Jan Roos"),
        # no country, none that does what is told, another gender, several
        ("and Togo's envoy said his lawyer was ready", "his"),
        ("and Togo's envoy said Jan Roos had betrayed his country", "his"),
        ("and Mary Reed said his country was ready", "his"),
        ("and envoys said his country was ready", "his"),
    ],
)
def test_who_reports_speaks_of_his_own_country(reader: Reader, text: str, actor: str) -> None:
    rules = copy(reader)
    rules.antecedents = lambda _: None  # type: ignore[assignment]
    assert rules.who(f"US Treasury Secretary Paul Hale hesitated, {text}.", "his").actor.name == actor


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The Iranian and Turkish presidents thanked Togo.", "Iranian", "Iranian presidents"),
        ("Togo thanked French, Omani and Polish foreign ministers.", "French", "French foreign ministers"),
        ("The Iranian and Turkish governments thanked Togo.", "Iranian", "Iran"),
        ("Iranians and Turkish officials thanked Togo.", "Iranians", "Iran"),
    ],
)
def test_joined_adjectives_share_the_noun_for_people(
    reader: Reader, text: str, words: str, actor: str
) -> None:
    assert reader.who(text, words).actor.name == actor
