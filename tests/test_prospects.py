"""What is only likely, threatened, weighed, asked or nearly done, and so carries no stance."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.barring import barred_as_source
from tests.structuring import Knowledge
from tests.telling import is_told, told_as

#: A sentence, a word in it that can carry support or condemnation, and whether it does so there.
PROSPECTS = [
    # what would be
    ("Oslo would have supported Riga.", "supported", False),
    ("Oslo would support Riga if Mali left.", "support", False),
    ("If Mali left, Oslo would support Riga.", "support", False),
    ("Oslo said it would support Riga.", "support", True),
    ("Oslo said it would support Riga even if Mali left.", "support", True),
    ("Oslo would have been grateful to Riga.", "grateful", False),
    ("Oslo has been grateful to Riga.", "grateful", True),
    # what may come
    ("Oslo is likely to support Riga.", "support", False),
    ("Oslo is unlikely to condemn Riga.", "condemn", False),
    ("Oslo is set to support Riga.", "support", False),
    ("Oslo is poised to condemn Riga.", "condemn", False),
    ("Reed is tipped to support Riga.", "support", False),
    ("Oslo threatened to condemn Riga.", "condemn", False),
    ("Oslo threatened to leave Riga and condemn Mali.", "condemn", False),
    ("Oslo threatened to leave and condemned Mali.", "condemned", True),
    ("Oslo made sure to support Riga.", "support", True),
    ("Oslo agreed to support Riga.", "support", True),
    # what is awaited or asked
    ("Oslo waited for Riga to condemn Mali.", "condemn", False),
    ("Oslo was urged to condemn Mali.", "condemn", False),
    ("The clerks were instructed to support Mali.", "support", False),
    ("Oslo is under pressure to condemn Mali.", "condemn", False),
    ("Oslo faced calls to condemn Mali.", "condemn", False),
    ("Oslo bowed to pressure to condemn Mali.", "condemn", True),
    ("Oslo was asked by Riga to condemn Mali.", "condemn", True),
    # what is weighed
    ("Oslo is considering supporting Riga.", "supporting", False),
    ("Oslo talked about supporting Riga.", "supporting", False),
    ("Oslo has delayed supporting Riga.", "supporting", False),
    ("Oslo again put off condemning Riga.", "condemning", False),
    ("Oslo delayed the vote, condemning Riga.", "condemning", True),
    ("Oslo spoke on Friday, supporting Riga.", "supporting", True),
    # what hangs on a condition
    ("Oslo will leave unless a report condemns Mali.", "condemns", False),
    ("Unless it rains, Oslo will support Riga.", "support", True),
    # what is put off
    ("A delay in supporting Riga cost lives.", "supporting", False),
    ("Oslo delayed condemning Mali.", "condemning", False),
    ("Oslo had no hesitation in supporting Riga.", "supporting", True),
    ("Oslo took part in supporting Riga.", "supporting", True),
    # what is not come to
    ("Oslo is afraid to condemn Riga.", "condemn", False),
    ("Oslo was too timid to condemn Riga.", "condemn", False),
    ("Oslo hesitated to condemn Riga.", "condemn", False),
    ("Oslo did not dare to condemn Riga.", "condemn", False),
    ("Oslo dared to condemn Riga.", "condemn", True),
    ("Oslo almost supported Riga.", "supported", False),
    ("Oslo came close to supporting Riga.", "supporting", False),
    ("Oslo came close to supporting Riga.", "close", False),
]


@pytest.mark.parametrize(("text", "word", "kept"), PROSPECTS)
def test_what_is_in_prospect_has_not_been_done(
    knowledge: Knowledge, text: str, word: str, kept: bool
) -> None:
    assert is_told(knowledge, text, word) == kept


@pytest.mark.parametrize(
    ("text", "word", "kept"),
    [
        ("Oslo was too weak to condemn Riga.", "weak", True),
        ("Oslo is close to Riga.", "close", True),
    ],
)
def test_an_adjective_that_judges_keeps_its_stance(
    knowledge: Knowledge, text: str, word: str, kept: bool
) -> None:
    stance: StanceLabel = "condemnation" if word == "weak" else "support"
    assert (told_as(knowledge, text, word, stance) == stance) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Oslo reserved the right to vote for or against the plan.", False),
        ("Oslo is free to vote against or for the plan.", False),
        ("Oslo will vote against the plan.", True),
    ],
)
def test_a_vote_that_is_left_open_is_none(knowledge: Knowledge, text: str, kept: bool) -> None:
    assert (told_as(knowledge, text, "vote", "denial") == "denial") == kept


@pytest.mark.parametrize(
    ("text", "barred"),
    [
        ("Togo was asked by Kenya to condemn Mali.", {"Togo"}),
        ("Asked by Kenya to condemn Mali, Togo left.", {"Togo"}),
        ("Kenya asked Togo to condemn Mali.", {"Togo"}),
        ("Kenya asked Togo to leave and condemn Mali.", {"Togo"}),
        ("Kenya recommended that Togo condemn Mali.", {"Togo"}),
        ("Kenya advised that Togo would condemn Mali.", set()),
        ("Togo and Kenya want to condemn Mali.", set()),
        ("Togo was surprised by Kenya and condemned Mali.", set()),
    ],
)
def test_whoever_asks_for_it_condemns_and_not_who_is_asked(
    knowledge: Knowledge, text: str, barred: set[str]
) -> None:
    cue = "condemned" if "condemned" in text else "condemn"
    assert barred_as_source(knowledge, text, cue, "condemnation") & {"Togo"} == barred
    assert "Kenya" not in barred_as_source(knowledge, text, cue, "condemnation")
