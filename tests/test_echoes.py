"""Words of stance beside others that turn them: an echoed reproach, an outspoken admirer."""

from __future__ import annotations

import pytest

from stance.document import StanceLabel
from tests.structuring import Knowledge
from tests.telling import told_as


@pytest.mark.parametrize(
    ("text", "word", "stance", "kept"),
    [
        ("Oslo echoed the criticism of Riga.", "echoed", "support", False),
        ("Oslo echoed the accusations against Riga.", "echoed", "support", False),
        ("Oslo seconded the complaints about Riga.", "seconded", "support", False),
        ("Oslo echoed Togo's criticism of Riga.", "echoed", "support", True),
        ("Oslo echoed the accusations of Togo against Riga.", "echoed", "support", True),
        ("Oslo echoed the praise of Riga.", "echoed", "support", True),
    ],
)
def test_whoever_echoes_a_reproach_backs_nobody_but_its_author(
    knowledge: Knowledge, text: str, word: str, stance: StanceLabel, kept: bool
) -> None:
    assert (told_as(knowledge, text, word, stance) == stance) == kept


@pytest.mark.parametrize(
    ("text", "word", "kept"),
    [
        ("Reed is an outspoken admirer of Riga.", "outspoken", False),
        ("Reed, an outspoken fan of Riga, left.", "outspoken", False),
        ("Reed was a sharp defender of Riga.", "sharp", False),
        ("Reed is an outspoken critic of Riga.", "outspoken", True),
        ("Reed was outspoken about Riga.", "outspoken", True),
        ("Reed is a corrupt supporter of Riga.", "corrupt", True),
    ],
)
def test_whoever_admires_with_vigour_condemns_nobody(
    knowledge: Knowledge, text: str, word: str, kept: bool
) -> None:
    assert (told_as(knowledge, text, word, "condemnation") == "condemnation") == kept
