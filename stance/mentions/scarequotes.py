"""Quotation marks around what somebody is called right before his name, which are no quotation: *praised "dear friend" Ana
Kerr*."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from stance.tokens.text import Token
from stance.words.lexicon import Lexicon
from stance.words.quotemarks import QUOTES

#: So many words are within the marks at most.
_LONGEST = 4


def without_scare_quotes(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """The tokens without such marks."""
    marks = [i for i, token in enumerate(tokens) if token.text in QUOTES]
    left_out: set[int] = set()
    for first, last in itertools.pairwise(marks):
        if first not in left_out and _is_title(tokens, first, last, lexicon):
            left_out |= {first, last}
    return [token for i, token in enumerate(tokens) if i not in left_out] if left_out else tokens


def _is_title(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the words between two marks say who somebody is, small, and a name follows."""
    words = [token.text for token in tokens[first + 1 : last]]
    if not 1 <= len(words) <= _LONGEST or not all(word[0].islower() for word in words):
        return False
    if last + 1 == len(tokens) or not tokens[last + 1].text[0].isupper():
        return False
    following = lexicon.read(tokens[last + 1].text.lower())
    dated = any(reading.kind == "time" for reading in following)
    person = any(reading.pos == "noun" and reading.kind == "person" for reading in lexicon.read(words[-1]))
    return person and not dated and tokens[last].end < tokens[last + 1].start
