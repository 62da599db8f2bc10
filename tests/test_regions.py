"""States that are told by their region: *the Gulf state*."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Peru thanked Qatar, but the Gulf state left.", "Gulf state", "Qatar"),
        ("Algeria left. Peru thanked the North African country.", "North African country", "Algeria"),
        ("Belize left. Togo thanked the tiny Central American nation.", "Central American nation", "Belize"),
        ("Chad left. Peru thanked the landlocked African country.", "African country", "Chad"),
        ("Singapore left. The South-East Asian country sued.", "South-East Asian country", "Singapore"),
        ("Kuwait left. Peru thanked the emirate.", "emirate", "Kuwait"),
        ("Zelenskiy left Riyadh. He thanked the kingdom.", "kingdom", "Saudi Arabia"),
        ("Zelenskiy left Jeddah. He thanked the kingdom.", "kingdom", "kingdom"),
        ("Peru met Jordan and Spain. The kingdom left.", "kingdom", "kingdom"),
        ("Togo thanked Oman. The sultanate left.", "sultanate", "Oman"),
        ("Qatar met Oman. The Gulf state left.", "Gulf state", "Gulf state"),
        ("Qatar thanked the Gulf state.", "Gulf state", "Gulf state"),
        ("Peru thanked Oman. Another Gulf state left.", "Gulf state", "Gulf state"),
        ("Peru thanked Oman. The neighbouring Gulf state left.", "Gulf state", "Gulf state"),
        ("Peru thanked Togo. The Gulf state left.", "Gulf state", "Gulf state"),
        ("The Doha-based Zorbal Trust left. The Gulf state sued.", "Gulf state", "Gulf state"),
    ],
)
def test_a_state_is_told_by_its_region(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor
