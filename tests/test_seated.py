"""Where a body sits: *the Oslo-based charity* tells nothing of whom the text speaks."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The Oslo-based charity criticised the government.", "government"),
        ("Togo voted. A Paris-based union criticised the government.", "Togo"),
        ("The Nairobi-based Zorbal Trust criticised the government.", "government"),
        ("Crowds marched in Oslo. Nurses criticised the government.", "Norway"),
        ("Oslo voted. Nurses criticised the government.", "Norway"),
        ("The Oslo police left. Nurses criticised the government.", "Norway"),
    ],
)
def test_a_seat_does_not_tell_whose_government_is_meant(reader: Reader, text: str, actor: str) -> None:
    assert reader.who(text, "government").actor.name == actor
