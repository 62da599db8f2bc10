"""From whom words come, or are: *criticism of Norway came from Orvex* tells the same as *criticism from Orvex*."""

from __future__ import annotations

import pytest

from stance.roles.paths import paths_from
from tests.barring import read
from tests.structuring import Knowledge


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Norway heard criticism from Orvex.", ".from"),
        ("Criticism of Norway came from Orvex.", ".from"),
        ("Sharp criticism also came on Monday from Orvex.", ".from"),
        ("There was criticism of Norway from Orvex.", ".from"),
        ("Criticism of Norway came from Orvex's union.", ".from.poss"),
        ("Criticism of Norway spread from Orvex.", "^subj..from"),
        ("Criticism of Norway came after Orvex.", "^subj..after"),
    ],
)
def test_from_whom_words_come(knowledge: Knowledge, text: str, path: str) -> None:
    reading, anchor, names = read(knowledge, text, text[: text.index("riticism") + 8].split()[-1])
    assert paths_from(reading, anchor, None)[names.index("Orvex")] == path
