"""An adjective behind the object of a verb of calling tells of the object, whatever stands between."""

from __future__ import annotations

import pytest

from .structuring import Knowledge, path_between


@pytest.mark.parametrize(
    ("sentence", "adjective", "actor", "path"),
    [
        ("Oman called Mali's words about Togo unfair.", "unfair", "Mali", "subj.poss"),
        ("Oman called Mali's words about Togo unfair.", "unfair", "Togo", "subj.about"),
        ("Oman deemed Mali's attack on the nurses shameful.", "shameful", "Mali", "subj.poss"),
        ("Oman considers the demands of the nurses unfounded.", "unfounded", "nurses", "subj.of"),
        # another verb, another adjective, and what is called so
        ("Oman called the nurses brave.", "brave", "nurses", "subj"),
        ("Oman called Mali a friend of nurses full of hope.", "full", "nurses", "subj"),
        ("Oman met nurses from Togo angry with Mali.", "angry", "Togo", "subj"),
        ("Oman called the words by nurses close to Mali unfair.", "close", "nurses", "subj"),
        ("Oman left what it called a plot by nurses close to Mali.", "close", "nurses", "subj"),
    ],
)
def test_path(knowledge: Knowledge, sentence: str, adjective: str, actor: str, path: str) -> None:
    assert path_between(knowledge, sentence, adjective, actor) == path
