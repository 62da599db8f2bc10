"""Terms of the lexicon: idioms of news are found, with the places of their arguments."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import CueTerm
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "stance", "frame"),
    [
        ("Oslo urged voters to elect Ana Reed.", "support", "subj-obj"),
        ("Oslo told the nurses to vote for Ana Reed.", "support", "subj-for"),
        ("Oslo called on its members to re-elect Ana Reed.", "support", "subj-obj"),
        ("Oslo urged members to vote against Ana Reed.", "denial", "subj-against"),
        ("The plan drew furious responses from Oslo.", "condemnation", "from-subj"),
        ("The plan earned Reed harsh words from Oslo.", "condemnation", "from-subj"),
        ("The senate passed a motion of no confidence in Reed.", "denial", "subj-in"),
        ("The union filed a no-confidence motion against Reed.", "denial", "subj-against"),
        ("Reed has lost every shred of credibility, Oslo said.", "condemnation", "other"),
        ("Reed has forfeited his legitimacy, Oslo said.", "condemnation", "other"),
        ("Reed lost the confidence of the nurses.", "denial", "from-subj"),
        ("Reed has lost the backing of Oslo.", "denial", "from-subj"),
        ("Reed brought shame on the nurses.", "condemnation", "other"),
        ("Oslo will never sit down with Riga.", "denial", "subj-with"),
        ("Oslo sees no need for talks with Riga.", "denial", "subj-with"),
        ("Oslo found a powerful ally in Riga.", "support", "from-subj"),
        ("Reed is a fan of Oslo.", "welcome", "of-T"),
        ("Reed told the nurses that they were right to stay.", "support", "other"),
        ("Reed said that Oslo was wrong to buy it.", "condemnation", "other"),
        ("Oslo granted a request from Togo.", "support", "subj-obj"),
        ("Oslo acceded to a plea from Togo.", "support", "subj-to"),
        ("Oslo took Togo's side.", "support", "subj-obj"),
        ("Oslo is on the crews' side.", "support", "other"),
        ("Reed was in their corner.", "support", "other"),
        ("Reed got a flat no from Oslo.", "denial", "from-subj"),
    ],
)
def test_idioms_of_news_are_terms(knowledge: Knowledge, text: str, stance: str, frame: str) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    entries = {match.entry for matches in reading.cue_terms for match in matches}
    assert any(
        isinstance(e, CueTerm) and len(e.term.split()) > 1 and (e.stance, e.frame) == (stance, frame)
        for e in entries
    )


def test_a_fan_is_no_supporter(knowledge: Knowledge) -> None:
    reading = read_sentence(tokenize("Reed is a fan of Oslo."), *knowledge)
    assert {e.stance for m in reading.cue_terms[3] if isinstance(e := m.entry, CueTerm)} == {"welcome"}


def test_a_judging_adjective_agrees_with_its_term(knowledge: Knowledge) -> None:
    """A term with a copula is a phrase, as its adjective carries the stance and not the verb."""
    reading = read_sentence(tokenize("Reed was right."), *knowledge)
    assert {e.pos for m in reading.cue_terms[2] if isinstance(e := m.entry, CueTerm)} == {"phrase"}
