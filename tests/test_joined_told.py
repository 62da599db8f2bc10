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
        # behind a comma alone, where the one inside is of another sort or tense
        ("Ruiz said that the army had been beaten, accused Chad and praised Togo.", "accused", "Ruiz"),
        ("Ruiz said that the army had been beaten, accused Chad and praised Togo.", "praised", "Ruiz"),
        ("Ruiz said two nurses had died, criticised Chad and praised Togo.", "criticised", "Ruiz"),
        ("Ruiz said the army would accuse Mali, criticised Chad and praised Togo.", "praised", "Ruiz"),
        ("Ruiz says that two nurses died, accuses Chad and praises Togo.", "accuses", "Ruiz"),
        ("Ruiz said that the army had criticised Mali, accused Chad and praised Togo.", "accused", "army"),
        # two of a sort inside, and a clause of another kind
        ("Ruiz told parliament that the army supported Mali and opposed Togo.", "opposed", "army"),
        ("Ruiz said the nurses rejected it, and were angry with Togo.", "angry", "nurses"),
        ("Ruiz said the army had denounced Chad and praised Togo.", "praised", "army"),
        ("Ruiz conceded that the army had denounced Chad and praised Togo.", "praised", "army"),
        ("Ruiz said that the nurses had thanked Chad but criticised Togo.", "criticised", "nurses"),
        ("Ruiz accepted the nurses who met Chad and denounced Togo.", "denounced", "nurses"),
    ],
)
def test_subject(knowledge: Knowledge, sentence: str, cue: str, actor: str) -> None:
    assert path_between(knowledge, sentence, cue, actor) == "subj"
