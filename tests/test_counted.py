"""Several actors of whom only the number is told."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actors"),
    [
        # alone
        ("Peru and Chile met. Both condemned Togo.", "Both", "Peru Chile"),
        ("Peru and Chile met. The two condemned Togo.", "two", "Peru Chile"),
        ("Peru and Chile met. Togo condemned both.", "both", "Peru Chile"),
        ("Nurses and miners marched. Both condemned Togo.", "Both", "nurses miners"),
        ("Ana Voll met Jan Roos in Peru. Both condemned Togo.", "Both", "Ana Voll,Jan Roos"),
        ("Ana Voll met Jan Roos in Peru. The pair condemned Togo.", "pair", "Ana Voll,Jan Roos"),
        ("Ana Voll, Jan Roos and Bo Lee met. The trio left.", "trio", "Ana Voll,Jan Roos,Bo Lee"),
        ("The union and the firm met. Each condemned Togo.", "Each", "union firm"),
        ("Peru met Chile. Both, however, condemned Togo.", "Both", "Peru Chile"),
        # of a kind, or what they are to each other
        ("Peru and Chile met. The two allies condemned Togo.", "allies", "Peru Chile"),
        ("Shell sued Boeing. The two rivals condemned Togo.", "rivals", "Shell Boeing"),
        ("Peru, Chile and Mali met. The two allies condemned Togo.", "allies", ""),
        ("Shell and Boeing met Peru's envoys. Both companies left.", "companies", "Shell Boeing"),
        ("Shell sued Boeing. The two firms condemned Togo.", "firms", "Shell Boeing"),
        ("Peru, Chile and Mali met. The three countries left.", "countries", "Peru Chile Mali"),
        ("Wales and Scotland met. Both governments left.", "governments", ""),
        # more, fewer or those who do it
        ("Peru, Chile and Mali met. Both condemned Togo.", "Both", ""),
        ("Peru, Chile and Mali met. The pair condemned Togo.", "pair", ""),
        ("Peru met. Both condemned Togo.", "Both", ""),
        ("Peru and Chile condemned both.", "both", ""),
        ("Peru and Chile met. Both companies left.", "companies", ""),
        ("Peru and Chile met. Two who fled left.", "Two", ""),
    ],
)
def test_both_are_the_two_who_were_named_before(reader: Reader, text: str, words: str, actors: str) -> None:
    expected = actors.split("," if "," in actors else None)
    assert [member.name.casefold() for member in reader.who(text, words).members] == [
        name.casefold() for name in expected
    ]
