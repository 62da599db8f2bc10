"""A verb joined behind what somebody says or concedes is the speaker's, where it goes with no verb inside."""

from __future__ import annotations

import pytest

from .structuring import Knowledge, path_between


@pytest.mark.parametrize(
    ("sentence", "cue", "actor"),
    [
        ("Ruiz admitted that the army had erred but denounced Togo.", "denounced", "Ruiz"),
        ("Ruiz conceded that nurses had accused Chad but denounced Togo.", "denounced", "Ruiz"),
        ("The bank confirmed that nurses had left and criticised Togo.", "criticised", "bank"),
        ("Ruiz said the nurses had been ignored and criticised Togo.", "criticised", "Ruiz"),
        ("The union said its nurses had been accused of theft and denounced Togo.", "denounced", "union"),
        # two of a sort inside, and a clause of another kind
        ("Ruiz said the army had denounced Chad and praised Togo.", "praised", "army"),
        ("Ruiz conceded that the army had denounced Chad and praised Togo.", "praised", "army"),
        ("Ruiz said that the nurses had thanked Chad but criticised Togo.", "criticised", "nurses"),
        ("Ruiz accepted the nurses who met Chad and denounced Togo.", "denounced", "nurses"),
    ],
)
def test_subject(knowledge: Knowledge, sentence: str, cue: str, actor: str) -> None:
    assert path_between(knowledge, sentence, cue, actor) == "subj"
