"""Rebels and militants, by whom the armed group is meant that was named just now."""

from __future__ import annotations

import pytest

from tests.resolving import Reader


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("M23 rebels seized Goma. Peru criticised the rebels.", "rebels", "M23"),
        ("Boko Haram struck. Chad left. Peru condemned the militants.", "militants", "Boko Haram"),
        ("The rebel alliance Zorbal struck. Peru criticised the rebels.", "rebels", "Zorbal"),
        ("The Houthis struck. Peru criticised the Yemeni rebels.", "Yemeni rebels", "Houthis"),
        # those of others, those told before, and where it may be another group
        ("The Houthis struck. Peru criticised the Syrian rebels.", "Syrian rebels", "Syrian rebels"),
        ("Boko Haram attacked the rebels.", "rebels", "rebels"),
        ("Labour rebels left. M23 struck. Peru criticised the rebels.", "rebels", "Labour rebels"),
        ("M23 and FARC left. Peru criticised the rebels.", "rebels", "rebels"),
        ("Wagner left. Peru criticised the rebels.", "rebels", "rebels"),
        ("LockBit struck. Peru condemned the militants.", "militants", "militants"),
        ("Boko Haram left. Peru condemned militants.", "militants", "militants"),
    ],
)
def test_rebels_are_the_armed_group_named_just_now(reader: Reader, text: str, words: str, actor: str) -> None:
    assert reader.who(text, words).actor.name == actor
