"""Interviews: whose words the sentences behind a speaker's label are."""

from __future__ import annotations

import pytest

from tests.resolving import Reader

ASKED = "Interviewer: Was the club fair to you? "


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        (f"{ASKED}Kovalenko: No. The club betrayed me, and nobody cared.", "me", "Kovalenko"),
        (f"{ASKED}Kovalenko: Nobody cared. It was hard. We thank Mali.", "We", "Kovalenko"),
        (f"{ASKED}Kovalenko: No. Interviewer: And now? Marchetti: Yes. I thank Mali.", "I", "Marchetti"),
        # no interview, words of others, and labels that name nobody
        ("Kovalenko: The club left. The town is small. I thank Mali.", "I", "I"),
        (f'{ASKED}Kovalenko: Never. It was hard. "It is late," said Ansah. And I thank Mali.', "I", "I"),
        ("Q: Was it fair? A: No. I thank Mali.", "I", "I"),
    ],
)
def test_a_label_holds_up_to_the_next_one(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor
