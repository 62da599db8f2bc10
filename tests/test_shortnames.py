"""Bodies in short: *the Commission* after the European Commission."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        (
            "The European Commission fined Apple. Nurses thanked the Commission.",
            "Commission",
            "European Commission",
        ),
        ("The World Bank met. Nurses thanked the Bank.", "Bank", "World Bank"),
        ("The Bank of England met. Nurses thanked the Bank.", "Bank", "Bank of England"),
        ("The IMF met. Nurses thanked the Fund.", "Fund", "International Monetary Fund"),
        ("The UN Security Council met. The Council left.", "Council", "U.N. Security Council"),
        (
            "The European Commission met. The Electoral Commission left. Nurses thanked the Commission.",
            "Commission",
            "Electoral Commission",
        ),
        ("The World Bank and the Bank of England met. Nurses thanked the Bank.", "Bank", "Bank"),
        ("Israel raided the West Bank. Nurses thanked the Bank.", "Bank", "Bank"),
        ("Togo thanked the European Union. Chad thanked Union.", "Union", "Union"),
        ("Togo voted. Nurses thanked the Commission.", "Commission", "Commission"),
        # by the first word, where that opens a sentence
        ("Reform UK won in Wales. Reform thanked Togo.", "Reform", "Reform UK"),
        ("The grocer Harvest left. Harvest thanked Togo.", "Harvest", "Harvest"),
    ],
)
def test_a_body_is_meant_in_short(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor
