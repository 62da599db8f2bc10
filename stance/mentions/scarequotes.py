"""Quotation marks around what somebody is called right before his name, or of what sort people are right before the word for
these, which are no quotation: *praised "dear friend" Ana Kerr*, *the Mali-backed "free" guards*."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from stance.tokens.calendar_names import DAYS
from stance.tokens.text import Token
from stance.words.lexicon import Lexicon
from stance.words.quotemarks import QUOTES
from stance.words.readings import ACTING

#: So many words are within the marks at most.
_LONGEST = 4


def without_scare_quotes(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """The tokens without such marks."""
    marks = [i for i, token in enumerate(tokens) if token.text in QUOTES]
    left_out: set[int] = set()
    for first, last in itertools.pairwise(marks):
        if first not in left_out and (
            _is_title(tokens, first, last, lexicon) or _is_sort(tokens, first, last, lexicon)
        ):
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


def _is_sort(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a hyphen's participle stands before the marks, *Mali-backed*, one small word that judges nothing between them,
    and a noun for people right behind."""
    backed = tokens[max(0, first - 2) : first]
    if last != first + 2 or len(backed) != 2 or backed[0].text != "-" or not backed[1].text.endswith("ed"):
        return False
    sort, people = tokens[first + 1].text, tokens[last + 1 : last + 2]
    judges = any(reading.attitude != "0" for reading in lexicon.read(sort.lower()))
    named = people and any(
        reading.pos == "noun" and reading.kind in ACTING for reading in lexicon.read(people[0].text)
    )
    return bool(named) and not judges
