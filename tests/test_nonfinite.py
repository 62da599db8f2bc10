"""Infinitives and participles: who does what they say."""

from __future__ import annotations

import pytest

from .structuring import Knowledge, path_between

PATHS = [
    # who is made to do something does it
    ("Mali shut the port, leading Togo to condemn Chad.", "condemn", "Togo", "subj"),
    ("Mali quit, and Ana Ruiz prompted the Liberals to accuse Togo.", "accuse", "Liberals", "subj"),
    ("Mali left, provoking Togo to blame Chad and to praise Peru.", "praise", "Togo", "subj"),
    ("The verdict spurred Peru to thank Chad.", "thank", "Peru", "subj"),
    # but not what is led or got to some end
    ("Mali led protests to denounce Togo.", "denounce", "Mali", "subj"),
    ("Mali got a loan to thank Togo.", "thank", "Mali", "subj"),
    ("Mali was prompted to praise Togo.", "praise", "Mali", "subj"),
]


@pytest.mark.parametrize(("sentence", "cue", "actor", "path"), PATHS)
def test_path(knowledge: Knowledge, sentence: str, cue: str, actor: str, path: str) -> None:
    assert path_between(knowledge, sentence, cue, actor) == path
