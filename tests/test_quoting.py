"""Whom pronouns in quotations and beside them do not mean: nobody calls himself *he*, and no mayor says *the mayor lied*."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        # in the words of a speaker
        ('"The minister betrayed us," said Jorge Palma. "He lied to us."', "He", "minister"),
        ('"I know the mayor," Ana Reed said. "She has lied to us."', "She", "mayor"),
        # who says so
        ('Ana Reed was furious. "The mayor lied," she said.', "she", "Ana Reed"),
        ('Mr Reed met Mr Kerr. "Kerr has betrayed us," he said.', "he", "Reed"),
        # the last who is told to speak before it, unless another only tells when
        ('When a nurse asked about it, Ana Reed said: "I agree."', "I", "Ana Reed"),
        ('After Tom Kerr said he would leave, Ana Reed said: "I agree."', "I", "Ana Reed"),
        ('"I agree," Ana Reed said when a nurse asked about it.', "I", "Ana Reed"),
        ('When Tom Kerr said "I agree", Ana Reed said nothing.', "I", "Tom Kerr"),
        # by what means it is said tells of no doer
        ('"We thank Peru," Ana Reed said by telephone.', "We", "Ana Reed"),
        ('"We thank Peru," she said by e-mail from Lima.', "We", "she"),
        ('"We thank Peru," it was said by Ana Reed.', "We", "We"),
        # bodies speak of themselves by name
        ('"The ministry is glad," it said.', "it", "ministry"),
        (
            'Jorge Palma left. "The minister has lied," Palma wrote, adding that he was hurt.',
            "he",
            "Jorge Palma",
        ),
    ],
)
def test_a_speaker_is_none_of_whom_he_speaks(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"I thank the mayor," Tom Reed said. "He is my friend."', "He"),
        ('"The mayor lied," he said of the plan.', "he"),
    ],
)
def test_what_is_told_of_another_is_not_the_speakers(reader: Reader, text: str, words: str) -> None:
    speaker = "mayor" if words == "he" else "Tom Reed"
    assert reader.who(text, words).actor.name != speaker
