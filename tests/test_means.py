"""Who did a condemned deed, behind a phrase that tells where, or did the harm in which others suffered."""

from __future__ import annotations

import pytest

from stance.roles.paths import paths_from
from tests.barring import read
from tests.structuring import Knowledge, path_between


@pytest.mark.parametrize(
    ("text", "cue", "doer", "path"),
    [
        ("Peru condemned the killing of nurses in a Malian airstrike.", "condemned", "Malian", ".obj.by"),
        ("Peru condemned the deaths of nurses in a raid by soldiers.", "condemned", "soldiers", ".obj.by"),
        ("The deaths of nurses in Mali's raid were condemned by Peru.", "condemned", "Mali", "subj.by"),
        ("Peru deplored the deaths of nurses in Mali's camp.", "deplored", "Mali", ".in.poss"),
        ("Peru praised the nurses in a Malian raid.", "praised", "Malian", ".in.mod"),
    ],
)
def test_who_did_the_harm_in_which_others_suffered(
    knowledge: Knowledge, text: str, cue: str, doer: str, path: str
) -> None:
    reading, anchor, names = read(knowledge, text, cue)
    assert paths_from(reading, anchor, None)[names.index(doer)] == path


@pytest.mark.parametrize(
    ("text", "cue", "doer", "path"),
    [
        ("Peru condemned the arrest of nurses at a camp by soldiers.", "condemned", "soldiers", ".obj.by"),
        ("Peru condemned the arrest of nurses in Leipzig by soldiers.", "condemned", "soldiers", ".obj.by"),
        ("Peru welcomed the law in a statement by nurses.", "welcomed", "nurses", ".in.by"),
        ("Peru attacked the plan as a farce by bishops.", "attacked", "bishops", ".as.by"),
    ],
)
def test_who_did_it_behind_a_phrase_that_tells_where(
    knowledge: Knowledge, text: str, cue: str, doer: str, path: str
) -> None:
    assert path_between(knowledge, text, cue, doer) == path
