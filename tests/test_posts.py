"""Offices of other places: *the bishop of Lund* is not Bishop Ode of Oslo."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Bishop Lars Ode of Ghana left. The bishop of Lund sued.", "bishop of Lund", "bishop of Lund"),
        ("Ana Voll, the mayor of Turin, left. The mayor of Milan sued.", "mayor of Milan", "mayor of Milan"),
        ("The bishop of Lund left. The bishop of Hull sued.", "bishop of Hull", "bishop of Hull"),
        ("Ana Voll, the mayor of Turin, left. The mayor of Turin sued.", "mayor of Turin", "Ana Voll"),
        ("Ana Voll, the mayor of Turin, left. The mayor sued.", "mayor", "Ana Voll"),
        ("Mayor Ana Voll left. The mayor of Turin sued.", "mayor of Turin", "Ana Voll"),
        (
            "Governor Ana Voll of Kaduna left. The governor of Kaduna State sued.",
            "governor of Kaduna State",
            "Ana Voll",
        ),
    ],
)
def test_an_office_of_another_place_is_another_one(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor
