"""What is said of somebody who denies it in the same sentence is no help that he gives."""

from __future__ import annotations

import pytest

from stance.cues.disputed import is_disputed
from stance.reading import read_sentence
from stance.roles.paths import paths_from
from stance.tokens.text import tokenize
from tests.barring import read
from tests.structuring import Knowledge
from tests.telling import told_as


@pytest.mark.parametrize(
    ("text", "cue", "disputed"),
    [
        ("Chad accused Togo of arming the rebels, which Togo denies.", "arming", True),
        ("Chad says Togo is arming the rebels, which the minister denied.", "arming", True),
        ("Chad says Togo is arming the rebels, a charge that Togo denies.", "arming", True),
        ("Chad says Togo is arming the rebels, an accusation rejected by Togo.", "arming", True),
        ("Chad says Togo is arming the rebels, something Togo has denied.", "arming", True),
        ("Chad said Togo had armed the rebels, but Togo denied it.", "armed", True),
        ("Chad said Togo had armed the rebels, but Togo denied the allegation.", "armed", True),
        ("Chad accused Togo of arming the rebels, a charge Togo has repeatedly denied.", "arming", True),
        ("Chad accused Togo of arming the rebels.", "arming", False),
        ("Togo is arming the rebels, which Chad praised.", "arming", False),
        ("Chad said it had armed the rebels and denied the charge.", "armed", False),
        ("Chad said Togo had armed the rebels, but Togo denied the allegation that it left.", "armed", False),
        ("Chad said Togo had armed the rebels, and Mali rejected the plan.", "armed", False),
    ],
)
def test_help_that_is_denied(knowledge: Knowledge, text: str, cue: str, disputed: bool) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    assert is_disputed(reading, reading.syntax.lower.index(cue)) == disputed
    assert told_as(knowledge, text, cue, "support") == (None if disputed else "support")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Chad accused Togo of arming the rebels, which Togo denied.", ".obj.by"),
        ("Chad says Togo is helping Mali, which the minister denied.", ".obj.by"),
        ("Chad accused Togo of making a claim, which Mali denied.", "^acl.^obj.^of-ing.subj"),
        ("Chad said it was quitting the court, which it denied any help.", "^acl.^obj.^ccomp.subj"),
    ],
)
def test_whoever_says_what_a_relative_clause_denies(knowledge: Knowledge, text: str, path: str) -> None:
    reading, anchor, names = read(knowledge, text, "denied")
    assert paths_from(reading, anchor, None)[names.index("Chad")] == path
