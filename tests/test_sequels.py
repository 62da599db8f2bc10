"""Who judges one and then another is the same, whatever is learned."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "The president criticised the governor, Jan Roos, on Sunday. He then thanked the army.",
            "president",
        ),
        ("The mayor, John Reed, praised the priest, Jan Roos. He has also praised the nurses.", "John Reed"),
        ("John Reed went after Jan Roos, calling him a loser. He later thanked the army.", "John Reed"),
        # no sequel, no judgement, another's answer, another gender, one who is named
        ("John Reed criticised Jan Roos. He thanked the army.", "He"),
        ("John Reed sacked Jan Roos. He then thanked the army.", "He"),
        ("John Reed accused Jan Roos of theft. He later denied it.", "He"),
        ("The union criticised Jan Roos. He then thanked the army.", "He"),
        ("Mary Reed criticised Jan Roos. He then thanked the army.", "He"),
        ("John Reed criticised Jan Roos. He then mocked Reed.", "He"),
        ("John Reed was criticised by Jan Roos. He then thanked the army.", "He"),
    ],
)
def test_who_judges_goes_on_to_judge(rules: Reader, text: str, actor: str) -> None:
    assert rules.who(text, "He").actor.name == actor
