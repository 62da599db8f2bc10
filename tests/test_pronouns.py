"""Whom a pronoun means by the grammar alone, whatever is learned."""

from __future__ import annotations

from copy import copy

import pytest

from tests.resolving import Reader


@pytest.fixture
def rules(reader: Reader) -> Reader:
    """A reader that leaves open whatever no rule tells."""
    alone = copy(reader)
    alone.antecedents = lambda _: None  # type: ignore[assignment]
    return alone


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Norway imposed sanctions on Mali over its support for the rebels.", "Mali"),
        ("Norway cut aid to Mali because of its support for the rebels.", "Mali"),
        ("Norway imposed sanctions on ministers in Mali over its role in the war.", "Mali"),
        ("Norway rejected criticism by Mali over its rules.", "its"),
        ("Norway clashed with Mali over its rules.", "its"),
        ("Norway cut aid to Mali over its worries about the war.", "its"),
        ("Norway bombed Mali for its own safety.", "its"),
        ("Norway bombed Mali and Chad over its role.", "its"),
    ],
)
def test_for_what_somebody_is_punished_is_his_own_doing(rules: Reader, text: str, actor: str) -> None:
    assert rules.who(text, "its").actor.name == actor
