"""Noun phrases: where one ends, and what stands inside of it."""

from __future__ import annotations

import pytest

from .structuring import Knowledge, path_between

PATHS = [
    # where a country lies is told before its name
    ("Mali accused neighbouring Togo of arming Chad.", "arming", "Togo", "subj"),
    ("Peru, which blames neighboring Chile for arming rebels, left.", "arming", "Chile", "subj"),
    ("Chad was backed by neighbouring Mali.", "backed", "Mali", ".by"),
    # but behind a noun it tells beside whom
    ("Mali accused states neighbouring Togo of arming Chad.", "accused", "Togo", ".obj.acl.obj"),
]


@pytest.mark.parametrize(("sentence", "cue", "actor", "path"), PATHS)
def test_path(knowledge: Knowledge, sentence: str, cue: str, actor: str, path: str) -> None:
    assert path_between(knowledge, sentence, cue, actor) == path
