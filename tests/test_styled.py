"""What somebody is called in a relative clause is nobody else than who is called so."""

from __future__ import annotations

import pytest

from stance.roles.paths import paths_from
from tests.barring import barred_as_source, barred_as_target, read
from tests.structuring import Knowledge


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
    as_source = barred_as_source(knowledge, text, cue, "welcome")
    assert as_source & barred_as_target(knowledge, text, cue, "welcome") == barred


def test_who_is_called_so_stands_where_that_stands(knowledge: Knowledge) -> None:
    reading, anchor, names = read(knowledge, "Chad met Ann Berg, whom it called a great mayor.", "great")
    paths = paths_from(reading, anchor, None)
    assert paths[names.index("Ann Berg")] == paths[names.index("mayor")] == "^mod."
