"""Relative clauses without their pronoun, companions, and whoever is left out: the paths they give."""

from __future__ import annotations

import pytest

from tests.structuring import Knowledge, path_between


@pytest.mark.parametrize(
    ("text", "cue", "actor", "path"),
    [
        # the noun before a name is its object
        ("The nurse Mali freed on Monday thanked Togo.", "thanked", "nurse", "subj"),
        ("The nurse Mali freed on Monday thanked Togo.", "freed", "Mali", "subj"),
        ("The nurses Mali had freed thanked Togo.", "thanked", "nurses", "subj"),
        ("The nurses Mali had freed thanked Togo.", "freed", "nurses", "^acl."),
        ("The candidate Ruiz endorsed has criticised Togo.", "criticised", "candidate", "subj"),
        ("Togo thanked the nurse Mali freed.", "thanked", "nurse", ".obj"),
        ("The mayor Ana Ruiz criticised Togo.", "criticised", "Ruiz", "subj"),
        # a list goes on behind a relative clause
        ("Chad mocked Reed, who was ill, and Cole, who was late.", "mocked", "Cole", ".obj"),
        ("Chad mocked Reed, who was ill, and Cole was late.", "mocked", "Reed", ".obj"),
        # who is joined does the same
        ("Mali joined Togo in criticising Chad.", "criticising", "Togo", "subj"),
        ("Mali joined Togo in criticising Chad.", "criticising", "Mali", "subj"),
        ("Mali joined Togo in criticising Chad.", "criticising", "Chad", ".obj"),
        # who is left out
        ("Mali rather than Togo praised Chad.", "praised", "Togo", "subj.not"),
        ("Mali, rather than Togo, praised Chad.", "praised", "Mali", "subj"),
        ("Chad praised Mali rather than Togo.", "praised", "Togo", ".obj.not"),
        ("It was Mali, not Togo, which praised Chad.", "praised", "Mali", "subj"),
        ("It was Mali and not Togo that praised Chad.", "praised", "Togo", "subj.not"),
    ],
)
def test_a_clause_has_its_own_arguments(
    knowledge: Knowledge, text: str, cue: str, actor: str, path: str
) -> None:
    assert path_between(knowledge, text, cue, actor) == path
