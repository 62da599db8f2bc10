"""Relative clauses that a conjunction joins, *which left and which paid*, tell of one antecedent."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel

from .barring import barred_as_target
from .structuring import Knowledge, path_between

PATHS = [
    ("The club, which pays nurses and which thanked Togo, left.", "thanked", "club", "subj"),
    ("Ana Ruiz, who runs the bank and who has thanked Togo, left.", "thanked", "Ruiz", "subj"),
    ("The club, which pays nurses but which blamed Togo, left.", "blamed", "club", "subj"),
    ("A club that pays nurses and that has thanked Togo left.", "thanked", "club", "subj"),
    ("Mali, which met the nurses who left and which thanked Togo, is ill.", "thanked", "Mali", "subj"),
    ("It paid nurses who left the club that Mali runs and who thanked Togo.", "thanked", "nurses", "subj"),
    ("Mali, whom Chad had rejected and whom Togo has thanked, left.", "thanked", "Mali", "^acl."),
    # another pronoun, words that ask, and what is said
    ("The club, which pays nurses who thanked Togo, left.", "thanked", "nurses", "subj"),
    ("It told men who left that Mali fell and that Chad thanked Togo.", "thanked", "men", "^ccomp..obj"),
    ("Mali said Chad left a pact that Peru hosts and that Oman thanked Togo.", "thanked", "Mali", "^ccomp.subj"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "cue", "actor", "path"), PATHS)
def test_path(knowledge: Knowledge, sentence: str, cue: str, actor: str, path: str) -> None:
    assert path_between(knowledge, sentence, cue, actor) == path


@pytest.mark.parametrize(
    "sentence",
    [
        "Mali sent those who left, and that has angered Togo.",
        "Those who know what nurses did and who has angered Togo left.",
    ],
)
def test_what_tells_of_something_else(knowledge: Knowledge, sentence: str) -> None:
    whom = "those" if "those" in sentence else "Those"
    assert path_between(knowledge, sentence, "angered", whom) != "subj"


@pytest.mark.parametrize(
    ("sentence", "cue", "stance", "barred"),
    [
        ("It is a bill that Chad has opposed and that Togo has backed.", "opposed", "condemnation", {"Togo"}),
        ("It is a bill that Chad has opposed and that Togo has backed.", "backed", "support", {"Chad"}),
        ("The plan, which Chad has praised but which Togo blamed, fell.", "blamed", "condemnation", {"Chad"}),
        ("It was a deal that Chad backed and that Togo has mocked.", "mocked", "condemnation", {"Chad"}),
        # who made it, and whoever is the object of one
        ("It is a bill that Chad has opposed and that Togo has made.", "opposed", "condemnation", set()),
        ("The club, which has met Chad and which has blamed Togo, left.", "blamed", "condemnation", set()),
        ("It was a claim that Chad has backed the plan and that Togo mocked it.", "mocked", "condemnation", set()),
    ],
)  # fmt: skip
def test_judges_of_the_same_are_no_targets(
    knowledge: Knowledge, sentence: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, sentence, cue, stance) == barred
