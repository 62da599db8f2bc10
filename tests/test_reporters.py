"""Reporters: whoever only tells, hears or stands beside what another one feels does not hold it."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from stance.roles.paths import paths_from
from tests.barring import barred_as_source, barred_as_target, read
from tests.structuring import Knowledge
from tests.telling import told_as


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("The envoy, Ana Ruiz, has written to Peru to voice regret at the raid.", "regret", {"Peru"}),
        (
            "Prices fell, nurses say, and Ana Ruiz has written to Peru to voice regret at it.",
            "regret",
            {"Peru", "nurses"},
        ),
        ("Ana Ruiz called Peru to express her regret at the raid.", "regret", set()),
        ("Peru is fed up with Chile, the envoy Ana Ruiz said.", "fed", {"Ana Ruiz"}),
        ("Peru, which lost a ship, is fed up with Chile, Ana Ruiz said.", "fed", {"Ana Ruiz"}),
        ('"They (the nurses) are fed up with Chile," said Ana Ruiz.', "fed", {"Ana Ruiz"}),
        ("Ana Ruiz urged Peru to voice its regret.", "regret", {"Peru"}),
        ("Ana Ruiz is fed up with Chile.", "fed", set()),
        ("Peru barred a singer critical of Chile.", "critical", {"Peru"}),
        ("The envoy, Ana Ruiz, said she is fed up with Chile.", "fed", set()),
        ("Ana Ruiz said Peru opposes a dam that Chile wants.", "opposes", {"Ana Ruiz"}),
        ("Nine ministers rejected the dam, Ana Ruiz said.", "rejected", {"Ana Ruiz"}),
        ("Ana Ruiz said Peru had ignored the nurses.", "ignored", set()),
        ("Ana Ruiz said she opposes a dam that Chile wants.", "opposes", set()),
    ],
)
def test_who_does_not_feel_it(knowledge: Knowledge, text: str, cue: str, barred: set[str]) -> None:
    assert barred_as_source(knowledge, text, cue, "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "cue", "stance", "barred"),
    [
        ("Ana Ruiz said nurses oppose the deal.", "oppose", "condemnation", {"Ana Ruiz"}),
        ("Ana Ruiz said nurses had rejected the offer.", "rejected", "denial", {"Ana Ruiz"}),
        ("Nurses support the deal, Ana Ruiz said.", "support", "support", {"Ana Ruiz"}),
        ("Nurses have voiced opposition to the deal, Ana Ruiz said.", "voiced", "condemnation", {"Ana Ruiz"}),
        ("Ana Ruiz said nurses lodged a complaint against Peru.", "lodged", "condemnation", {"Ana Ruiz"}),
        ("Ana Ruiz, a nurse, said she opposes the deal.", "opposes", "condemnation", set()),
        ("Ana Ruiz said prices oppose the deal.", "oppose", "condemnation", set()),
    ],
)
def test_who_tells_that_others_take_a_stance_takes_none(
    knowledge: Knowledge, text: str, cue: str, stance: StanceLabel, barred: set[str]
) -> None:
    assert barred_as_source(knowledge, text, cue, stance) == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Peru is fed up with Chile, Ana Ruiz said.", "fed", {"Peru"}),
        ("Peru was angered by Chile.", "angered", {"Peru"}),
        ("Peru is distrusted by Chile.", "distrusted", set()),
    ],
)
def test_whoever_has_a_feeling_is_no_target_of_it(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_target(knowledge, text, cue, "condemnation") == barred


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Reed said Peru should be grateful to Chile.", "grateful", {"Peru"}),
        ("Peru must be thankful to Chile, Reed said.", "thankful", {"Peru"}),
        ("Reed said Peru was grateful to Chile.", "grateful", {"Reed"}),
        ("Reed said Peru should be ashamed of Chile.", "ashamed", set()),
    ],
)
def test_who_says_how_others_should_feel_feels_so(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert barred_as_source(knowledge, text, cue, "welcome") == barred


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("Peru should be grateful to Chile.", "grateful", None),
        ("Peru may be grateful to Chile.", "grateful", None),
        ("Reed said Peru should be grateful to Chile.", "grateful", "welcome"),
        ("Peru is grateful to Chile.", "grateful", "welcome"),
    ],
)
def test_who_only_should_feel_so_does_not(
    knowledge: Knowledge, text: str, word: str, told: StanceLabel | None
) -> None:
    assert told_as(knowledge, text, word, "welcome") == told


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("Reed urged Peru to join Chile in praising Mali.", {"Reed": "subj", "Peru": "urged"}),
        ("Reed urged Peru to praise Mali.", {"Reed": "subj", "Peru": "urged"}),
        ("Reed urged Peru to wait and to praise Mali.", {"Reed": "subj", "Peru": "urged"}),
        ("Chile asked Peru to leave and praise Mali.", {"Chile": "subj", "Peru": "urged"}),
        ("Peru agreed to join Chile in praising Mali.", {"Peru": "subj"}),
    ],
)
def test_who_urges_others_to_join_in_does_it(knowledge: Knowledge, text: str, paths: dict[str, str]) -> None:
    reading, anchor, names = read(knowledge, text, "praising" if "praising" in text else "praise")
    found = dict(zip(names, paths_from(reading, anchor, None), strict=True))
    assert {name: found[name] for name in paths} == paths
