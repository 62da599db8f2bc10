"""Texts and outlets: who puts out a text says what stands in it, a medium that only publishes it does not."""

from __future__ import annotations

import pytest

from stance.roles.paths import paths_from
from tests.barring import barred_as_source, read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "medium", "says"),
    [
        ("The weekly ran a letter accusing Togo.", "accusing", "weekly", False),
        ("The station aired an interview criticising Togo.", "criticising", "station", False),
        ("A petition praising Togo was published by the Guardian.", "praising", "Guardian", False),
        ("A letter printed by the weekly accused Togo.", "accused", "weekly", False),
        ("The weekly printed a letter by monks blaming Togo.", "blaming", "weekly", False),
        ("The weekly ran its letter accusing Togo.", "accusing", "weekly", True),
        ("The weekly ran an editorial accusing Togo.", "accusing", "weekly", True),
        ("The weekly ran a letter and condemned Togo.", "condemned", "weekly", True),
        ("The guild published a letter accusing Togo.", "accusing", "guild", True),
    ],
)
def test_a_medium_does_not_say_what_others_write_in_it(
    knowledge: Knowledge, text: str, cue: str, medium: str, says: bool
) -> None:
    assert (medium not in barred_as_source(knowledge, text, cue, "condemnation")) == says


@pytest.mark.parametrize(
    ("text", "issues"),
    [
        ("A statement condemning Togo was issued by the guild.", True),
        ("A report condemning Togo has been released by the guild.", True),
        ("A resolution condemning Togo was adopted by the guild.", True),
        ("The guild issued a statement condemning Togo.", True),
        ("A report condemning Togo was rejected by the guild.", False),
        ("Protesters condemning Togo were sent home by the guild.", False),
    ],
)
def test_by_whom_a_text_is_issued_stands_as_who_issues_it(
    knowledge: Knowledge, text: str, issues: bool
) -> None:
    reading, anchor, names = read(knowledge, text, "condemning")
    assert (paths_from(reading, anchor, None)[names.index("guild")] == "^acl.^obj.subj") == issues
