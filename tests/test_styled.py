"""What somebody is called in a relative clause is nobody else than who is called so."""

from __future__ import annotations

import pytest

from stance.reading import read_sentence
from stance.roles.bystanders import no_sources, no_targets
from stance.roles.paths import paths_from
from stance.tokens.text import tokenize

from .structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Chad met Ann Berg, whom it described as 'a great mayor'.", "great", {"mayor"}),
        ('Chad met Ann Berg, whom it called "the best mayor in Peru".', "best", {"mayor"}),
        ("Ann Berg, whom Chad called a corrupt mayor, left.", "corrupt", {"mayor"}),
        ("Ann Berg, whose mayor Chad called a great soldier, left.", "great", set()),
        ("Chad met the mayor, whom it called corrupt.", "corrupt", set()),
        ("Chad called the corrupt mayor to the palace.", "corrupt", set()),
    ],
)
def test_what_somebody_is_called_is_no_actor(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    reading = read_sentence(tokenize(text), *knowledge)
    names = [mention.text for mention in reading.mentions]
    anchor = reading.syntax.lower.index(cue)
    found = no_sources(reading, anchor, "welcome", names) & no_targets(reading, anchor, "welcome", names)
    assert {names[i] for i in found} == barred


def test_who_is_called_so_stands_where_that_stands(knowledge: Knowledge) -> None:
    reading = read_sentence(tokenize("Chad met Ann Berg, whom it called a great mayor."), *knowledge)
    names = [mention.text for mention in reading.mentions]
    paths = paths_from(reading, reading.syntax.lower.index("great"), None)
    assert paths[names.index("Ann Berg")] == paths[names.index("mayor")] == "^mod."
