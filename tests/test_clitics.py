"""*'s* and *'d* behind pronouns: which verb they stand for, and who is judged."""

from __future__ import annotations

import pytest

from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon
from stance.words.syntax import analyse


@pytest.mark.parametrize(
    ("text", "clitic", "verb", "voice"),
    [
        ("She's condemned Riga.", "has", "condemned", "finite"),
        ("She’s never backed the plan.", "has", "backed", "finite"),
        ("The mayor who's attacked Riga left.", "has", "attacked", "finite"),
        ("He's voted against it.", "has", "voted", "finite"),
        ("He's promised to back Riga.", "has", "promised", "finite"),
        ("It's been condemned by Riga.", "has", "condemned", "passive"),
        ("She's condemned by Riga.", "is", "condemned", "passive"),
        ("He's accused of theft.", "is", "accused", "passive"),
        ("She's backing Riga.", "is", "backing", "ing"),
        ("He'd condemned Riga.", "had", "condemned", "finite"),
        ("He'd condemn Riga.", "'d", "condemn", "base"),
        ("He'd put Riga first.", "'d", "put", "base"),
        ("Riga's condemned mayor left.", "'s", "condemned", ""),
    ],
)
def test_clitics_are_read_in_full(lexicon: Lexicon, text: str, clitic: str, verb: str, voice: str) -> None:
    syntax = analyse(tokenize(text), lexicon)
    at = syntax.lower.index(verb)
    assert clitic in syntax.lower[:at]
    assert syntax.voice[at] == voice
