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


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The union said the ministry had lied. It accused the mayor of theft.", "It", "union"),
        ("Togo said Mali had lied. It thanked Chad.", "It", "Togo"),
        ("According to the union, the ministry was slow. It praised the nurses.", "It", "union"),
        ("The ministry was slow, the union said. It praised the nurses.", "It", "union"),
        ("Togo said Mali had fired on it. It denounced the attack.", "It", "Togo"),
        ("Nurses said drivers had lied. They praised the mayor.", "They", "Nurses"),
        # he is named, described, or served; nobody is judged; several; persons
        ("Togo said Mali had lied. It accused Togo of theft.", "It", "It"),
        ("Boeing said Togo had lied. It accused the company of theft.", "It", "Togo"),
        ("Togo said Mali had lied. It accused the authorities of theft.", "It", "It"),
        ("Togo said Mali had lied. It denied the claim.", "It", "It"),
        ("Togo said Mali had lied. It denounced the claim.", "It", "It"),
        ("Togo said Mali had lied. It blamed the rain.", "It", "It"),
        ("The union said drivers had lied. They praised the mayor.", "They", "They"),
        ("Jan Roos said Bo Lee had lied. He thanked the mayor.", "He", "He"),
    ],
)
def test_who_speaks_goes_on_to_judge(rules: Reader, text: str, words: str, actor: str) -> None:
    assert rules.who(text, words).actor.name == actor
