"""Companies that are called by their trade or by what they make: *the mining giant*, *the iPhone maker*."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("Vale left Peru. The mining giant thanked its staff.", "mining giant", "Vale"),
        ("Shell left Peru. Nurses condemned the oil company.", "oil company", "Shell"),
        ("Boeing left Peru. The planemaker thanked its staff.", "planemaker", "Boeing"),
        ("Pfizer left Peru. The Viagra maker thanked its staff.", "Viagra maker", "Pfizer"),
        ("Apple left Peru. Samsung accused the iPhone maker of theft.", "iPhone maker", "Apple"),
        # another trade, one of two, or what is no company
        ("Vale, the steel producer, left. The mining company met.", "mining company", "mining company"),
        ("Vale met Pfizer. The mining giant thanked its staff.", "mining giant", "mining giant"),
        ("Boeing left Peru. The rights group thanked its staff.", "rights group", "rights group"),
        ("Boeing left Peru. A mining company thanked it.", "mining company", "mining company"),
        ("The iPhone maker thanked Peru.", "iPhone maker", "iPhone maker"),
        # who does it to somebody else
        ("Samsung accused the carmaker of theft.", "carmaker", "carmaker"),
        ("Samsung accused the software giant of theft.", "software giant", "software giant"),
        ("Hamas condemned the group.", "group", "group"),
    ],
)
def test_a_company_is_told_by_its_trade(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor
