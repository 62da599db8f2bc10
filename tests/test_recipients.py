"""Whom a verb gives something stands apart from what it gives him, in the structure and in a cue."""

from __future__ import annotations

import pytest

from stance.cues.cues import candidate_tokens
from tests.barring import read
from tests.structuring import Knowledge, path_between


@pytest.mark.parametrize(
    ("text", "verb", "recipient", "path"),
    [
        ("The bank pledged the growers 3 million crowns.", "pledged", "growers", ".obj"),
        ("The council has allocated the hospitals 30 beds.", "allocated", "hospitals", ".obj"),
        ("The firm wired the rebels $3 million.", "wired", "rebels", ".obj"),
        ("Oslo extended Chad a credit of $5 million.", "extended", "Chad", ".obj"),
        ("The council promised the government free land.", "promised", "government", ".obj"),
        ("The council promised the union new fields.", "promised", "union", ".obj"),
        ("The bank pledged 3 million crowns to the growers.", "pledged", "growers", ".to"),
        ("Kenya pledged police officers for the mission.", "pledged", "officers", ".obj"),
        ("The firm shipped army boots to Chad.", "shipped", "Chad", ".to"),
        ("Oslo gave the Malian proposal a cold shoulder.", "gave", "Malian", ".obj.mod"),
    ],
)
def test_where_a_recipient_stands(
    knowledge: Knowledge, text: str, verb: str, recipient: str, path: str
) -> None:
    assert path_between(knowledge, text, verb, recipient) == path


@pytest.mark.parametrize(
    ("text", "word", "carries"),
    [
        ("Oslo gave the autoworkers 2 million crowns.", "autoworkers", False),
        ("Oslo offered the pilots free legal advice.", "pilots", False),
        ("Oslo offered the nurses free legal advice.", "advice", True),
        ("Oslo offered the nurses free legal advice.", "offered", True),
        ("Mali met critics of Togo.", "critics", True),
        ("Mali met an ally of Togo.", "ally", True),
    ],
)
def test_who_stands_between_the_words_of_a_term_is_no_word_of_it(
    knowledge: Knowledge, text: str, word: str, carries: bool
) -> None:
    reading, token, _ = read(knowledge, text, word)
    assert (token in candidate_tokens(reading)) == carries
