"""Negations that reach a word of stance from afar, refusals and judgements that are negated."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.structuring import Knowledge
from tests.telling import told_as


@pytest.mark.parametrize(
    ("text", "word", "kept"),
    [
        ("No one in the guild condemned Riga.", "condemned", False),
        ("Not a single minister condemned Riga.", "condemned", False),
        ("Not one minister condemned Riga.", "condemned", False),
        ("Not one of the ministers condemned Riga.", "condemned", False),
        ("Not long ago a minister condemned Riga.", "condemned", True),
        ("One of the ministers condemned Riga.", "condemned", True),
        ("Oslo did not meet or condemn Riga.", "condemn", False),
        ("Riga has not been visited or condemned by Oslo.", "condemned", False),
        ("Oslo did not meet Riga and condemned it.", "condemned", True),
        ("Oslo met or condemned Riga.", "condemned", True),
    ],
)
def test_nobody_and_or_take_the_stance_away(knowledge: Knowledge, text: str, word: str, kept: bool) -> None:
    assert (told_as(knowledge, text, word, "condemnation") == "condemnation") == kept


@pytest.mark.parametrize(
    ("text", "word", "kept"),
    [
        ("No minister stood up for Riga.", "stood", False),
        ("No minister stood up for Riga.", "up", False),
        ("Not a single member of the guild spoke out for Riga.", "out", False),
        ("None of the ministers came to the defence of Riga.", "defence", False),
        ("No union came out in support of Riga.", "support", False),
        ("Few ministers stood by Riga.", "by", False),
        ("A minister of no party stood up for Riga.", "up", True),
        ("Not all ministers stood up for Riga.", "up", True),
        ("No fewer than ten ministers stood up for Riga.", "up", True),
        ("No doubt ministers stood up for Riga.", "up", True),
        ("The union, which had no money, came to the defence of Riga.", "defence", True),
    ],
)
def test_nobody_does_what_a_phrase_of_several_words_tells(
    knowledge: Knowledge, text: str, word: str, kept: bool
) -> None:
    assert (told_as(knowledge, text, word, "support") == "support") == kept


@pytest.mark.parametrize(
    ("text", "word", "kept"),
    [
        ("Oslo did not refuse to support Riga.", "support", False),
        ("Oslo has never refused to support Riga.", "support", False),
        ("Oslo refused to support Riga.", "support", True),
        ("Oslo did not turn down the offer.", "down", False),
        ("Oslo did not turn down the offer.", "turn", False),
        ("Oslo turned down the offer.", "down", True),
        ("Oslo did not distance itself from Riga.", "distance", False),
        ("Oslo distanced itself from Riga.", "distanced", True),
        ("Oslo would not go back on that road.", "back", True),
        ("Oslo will not back away from the deal.", "back", False),
        ("Oslo cannot walk away from Riga.", "away", False),
        ("Oslo will not turn down the offer.", "down", False),
        ("Oslo backed away from the deal.", "away", True),
        ("Oslo will not back the deal.", "back", True),
        ("Oslo will not give in to Riga.", "give", True),
        ("Oslo declined to deny it.", "declined", False),
        ("Oslo refused to confirm or deny it.", "refused", False),
        ("Oslo refused to pay or leave.", "refused", True),
        # who is not on a side says no to nobody
        ("Oslo does not support Riga.", "support", False),
        ("Oslo has not endorsed Riga.", "endorsed", False),
        ("Oslo will not support Riga.", "support", True),
        ("Oslo cannot support Riga.", "support", True),
        ("Oslo does not accept the offer.", "accept", True),
    ],
)
def test_a_negated_refusal_refuses_nothing(knowledge: Knowledge, text: str, word: str, kept: bool) -> None:
    assert (told_as(knowledge, text, word, "denial") == "denial") == kept


@pytest.mark.parametrize(
    ("text", "word", "stance", "kept"),
    [
        ("Reed is not a supporter of Mali.", "supporter", "support", False),
        ("Reed was never a friend of Mali.", "friend", "support", False),
        ("Reed is not loyal to Mali.", "loyal", "support", False),
        ("Reed is not close to Mali.", "close", "support", False),
        ("Reed is not a critic of Mali.", "critic", "condemnation", False),
        ("Reed is not only a friend of Mali.", "friend", "support", True),
        ("Reed is a supporter of Mali, not of Togo.", "supporter", "support", True),
        ("Reed is not critical of Mali.", "critical", "condemnation", True),
        ("Reed never said that the mayor was a coward.", "coward", "condemnation", False),
        ("Reed did not say the nurses were lazy.", "lazy", "condemnation", False),
        ("Reed denied that the nurses were lazy.", "lazy", "condemnation", False),
        ("Reed denied that he had called the nurses lazy.", "lazy", "condemnation", False),
        ("Reed never called the mayor a coward.", "coward", "condemnation", False),
        ("Reed said that the mayor was a coward.", "coward", "condemnation", True),
        ("Reed called the nurses lazy.", "lazy", "condemnation", True),
        ("Reed did not leave and called the nurses lazy.", "lazy", "condemnation", True),
    ],
)
def test_what_somebody_is_not_or_is_not_called(
    knowledge: Knowledge, text: str, word: str, stance: StanceLabel, kept: bool
) -> None:
    assert (told_as(knowledge, text, word, stance) == stance) == kept


@pytest.mark.parametrize(
    ("text", "word", "stance", "kept"),
    [
        ("Oslo offered little support to Riga.", "support", "support", False),
        ("Oslo showed little sympathy for Riga.", "for", "support", False),
        ("Oslo had scant praise for Riga.", "scant", "welcome", False),
        ("Oslo voiced little criticism of Riga.", "criticism", "condemnation", False),
        ("Oslo had less kind words for Riga.", "words", "welcome", False),
        ("Oslo offered a little support to Riga.", "support", "support", True),
        ("Oslo cleared Riga of blame.", "blame", "condemnation", False),
        ("Oslo accused Riga of deceit.", "deceit", "condemnation", True),
        ("Oslo would not let Riga down.", "let", "denial", False),
        ("Oslo let Riga down.", "let", "denial", True),
        ("Oslo offered support to a little town.", "support", "support", True),
    ],
)
def test_what_there_is_little_of_or_somebody_is_cleared_of_is_none(
    knowledge: Knowledge, text: str, word: str, stance: StanceLabel, kept: bool
) -> None:
    assert (told_as(knowledge, text, word, stance) == stance) == kept
