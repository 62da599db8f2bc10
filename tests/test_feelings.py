"""Verbs of feeling: whoever is angered or pleased holds the stance, and it is about whoever angers or pleases."""

from __future__ import annotations

import pytest

from stance.roles.paths import paths_from
from tests.barring import barred_as_source, barred_as_target, read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "paths"),
    [
        ("Norway angered Chad.", "angered", {"Chad": "subj", "Norway": ".obj"}),
        ("Norway has pleased Chad with its plan.", "pleased", {"Chad": "subj", "Norway": ".obj"}),
        ("Norway's plan will infuriate Chad.", "infuriate", {"Chad": "subj", "Norway": ".obj.poss"}),
        ("Chad was angered by Norway.", "angered", {"Chad": "subj", "Norway": ".by"}),
        ("Norway disappointed with Chad", "disappointed", {"Norway": "subj", "Chad": ".with"}),
        ("Norway condemned Chad.", "condemned", {"Norway": "subj", "Chad": ".obj"}),
        ("Norway's plan was met with dismay in Lima.", "dismay", {"Lima": ".from"}),
        ("The plan caused outrage in Lima and Brussels.", "outrage", {"Lima": ".from", "Brussels": ".from"}),
        (
            "The plan drew applause in Lima and anger in Oslo.",
            "applause",
            {"Lima": ".from", "Oslo": "^obj..in"},
        ),
        ("The plan drew applause in Lima and anger in Oslo.", "anger", {"Oslo": ".from"}),
        ("The plan drew anger from nurses in Lima.", "anger", {"Lima": "^obj..in"}),
        ("The plan caused outrage in Togo.", "outrage", {"Togo": "^obj..in"}),
    ],
)
def test_who_feels_stands_where_a_subject_does(
    knowledge: Knowledge, text: str, cue: str, paths: dict[str, str]
) -> None:
    reading, anchor, names = read(knowledge, text, cue)
    found = dict(zip(names, paths_from(reading, anchor, None), strict=True))
    assert {name: found[name] for name in paths} == paths


@pytest.mark.parametrize("word", ["responsible", "accountable", "guilty"])
def test_who_is_held_responsible_is_so_by_others(word: str, knowledge: Knowledge) -> None:
    text = f"Norway held Chad {word} on Monday."
    assert barred_as_target(knowledge, text, word, "condemnation") == set()
    assert "Norway" not in barred_as_source(knowledge, text, word, "condemnation")
