"""Who is sent to help others is not helped himself."""

from __future__ import annotations

import pytest

from tests.barring import barred_as_target
from tests.structuring import Knowledge


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
