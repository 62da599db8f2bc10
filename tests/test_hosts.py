"""Whose government somebody judges who has one of his own."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Macron went to Oslo. He thanked the government.", "Norway"),
        ("Macron went to Oslo. He criticised the government.", "Norway"),
        ("Macron went to Oslo. He defended the government.", "France"),
        ("Macron spoke. He criticised the government.", "France"),
        ("Israel freed nurses. Hamas accused the government of torture.", "Israel"),
        ("Israel bombed Lebanon. Hezbollah accused the government of weakness.", "Lebanon"),
    ],
)
def test_who_acts_for_a_state_judges_the_government_of_another(reader: Reader, text: str, state: str) -> None:
    assert reader.who(text, "government").actor.name == state
