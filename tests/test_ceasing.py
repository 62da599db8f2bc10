"""Support that ends or is asked for, and motions that nobody adopted."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.structuring import Knowledge
from tests.telling import told_as


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("Oslo stopped supporting Riga.", "supporting", "denial"),
        ("Oslo will stop supporting Riga.", "supporting", "denial"),
        ("Oslo ceased its support for Riga.", "support", "denial"),
        ("Oslo gave up its support for Riga.", "support", "denial"),
        ("Oslo gave up its support for Riga.", "gave", "denial"),
        ("Oslo never stopped supporting Riga.", "supporting", "support"),
        ("Oslo gave its support to Riga.", "support", "support"),
        ("Oslo ended the talks by supporting Riga.", "supporting", "support"),
        ("Oslo asked for the support of Riga.", "support", None),
        ("Oslo begged for Riga's help.", "help", None),
        ("Without the support of Riga, Oslo will lose.", "support", None),
        ("Oslo thanked Riga for its support.", "support", "support"),
    ],
)
def test_support_that_ends_is_denied(
    knowledge: Knowledge, text: str, word: str, told: StanceLabel | None
) -> None:
    assert told_as(knowledge, text, word, "support") == told


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The council discussed a motion condemning Riga.", False),
        ("The council voted down a motion condemning Riga.", False),
        ("The council vetoed a plan to condemn Riga.", False),
        ("The council rejected Togo's plan to condemn Riga.", True),
        ("The council adopted a plan to condemn Riga.", True),
        ("The council rejected a motion to condemn Riga.", False),
        ("A motion condemning Riga was voted down.", False),
        ("The council did not agree on a statement condemning Riga.", False),
        ("The council adopted a motion condemning Riga.", True),
        ("The council issued a statement condemning Riga.", True),
        ("The council rejected Togo's motion condemning Riga.", True),
    ],
)
def test_a_motion_that_is_not_adopted_condemns_nobody(knowledge: Knowledge, text: str, kept: bool) -> None:
    word = "condemning" if "condemning" in text else "condemn"
    assert (told_as(knowledge, text, word, "condemnation") == "condemnation") == kept
