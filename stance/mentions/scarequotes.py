"""Quotation marks around what somebody is called right before his name, which are no quotation: *praised "dear friend" Ana
Kerr*."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from stance.tokens.calendar_names import DAYS
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
    name = tokens[last + 1 : last + 2]
    if not name or not name[0].text[0].isupper() or name[0].text.lower() in DAYS:
        return False
    person = any(reading.pos == "noun" and reading.kind == "person" for reading in lexicon.read(words[-1]))
    return person and tokens[last].end < name[0].start
