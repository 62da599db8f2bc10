"""Those whom somebody sends or gives as help are not whom he helps."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_target
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "cue", "barred"),
    [
        ("Peru has pledged 1,000 officers.", "pledged", {"officers"}),
        ("Peru offered 600 soldiers to the mission.", "offered", {"soldiers"}),
        ("Peru pledged 60 doctors and two helicopters.", "pledged", {"doctors"}),
        # who gets something, or is helped, or is not counted
        ("Peru promised 300 nurses more money.", "promised", set()),
        ("Peru provided 300 nurses with food.", "provided", set()),
        ("Peru helped 300 nurses.", "helped", set()),
        ("Peru promised the nurses a rise.", "promised", set()),
    ],
)
def test_so_many_who_are_given_are_not_helped(
    knowledge: Knowledge, text: str, cue: str, barred: set[str]
) -> None:
    assert (
        barred_as_target(knowledge, text, cue, "support") & {"officers", "soldiers", "doctors", "nurses"}
        == barred
    )


@pytest.mark.parametrize(
    ("text", "cue", "sent"),
    [
        ("Norway has offered to send nurses.", "offered", True),
        ("Norway will send nurses to Chad.", "send", True),
        ("Norway agreed to dispatch nurses.", "agreed", True),
        ("Norway sent nurses food.", "sent", False),
        ("Norway has offered to help nurses.", "offered", False),
        ("Norway will send food to nurses.", "send", False),
    ],
)
def test_who_is_sent_is_not_supported(knowledge: Knowledge, text: str, cue: str, sent: bool) -> None:
    assert ("nurses" in barred_as_target(knowledge, text, cue, "support")) == sent
