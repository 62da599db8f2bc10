"""Trusts are bodies; the trust that somebody has in another is none."""

from __future__ import annotations

import pytest

from stance.mentions.gazetteer import Gazetteer
from stance.reading import read_text
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The trust condemned the leak.", "trust"),
        ("Nurses blamed the trust.", "trust"),
        ("The housing trust has rejected the claim.", "housing trust"),
        ("The Leeds hospital trust thanked the nurses.", "Leeds hospital trust"),
        ("The NHS trust denied the claim.", "NHS trust"),
        ("The supporters' trust blamed the owners.", "supporters' trust"),
        ("Carla Ruiz lost trust in the minister.", None),
        ("The minister enjoys the trust of the unions.", None),
        ("The trust between the parties is gone.", None),
        ("He has our trust, Carla Ruiz said.", None),
    ],
)
def test_a_trust_is_a_body_and_confidence_is_none(
    knowledge: tuple[Lexicon, Gazetteer], text: str, actor: str | None
) -> None:
    (reading,) = read_text([tokenize(text)], *knowledge)
    found = [mention.text for mention in reading.mentions if mention.text.endswith("trust")]
    assert found == ([actor] if actor else [])
