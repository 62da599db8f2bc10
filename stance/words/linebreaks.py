"""Words that the end of a line broke, as in print: *con-* and *demned* are *condemned*, *long-* and *serving* stay
*long-serving*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.tokens.text import BREAK, Token
from stance.words.lexicon import Lexicon


def without_breaks(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens, the broken ones without their hyphen, unless it is known only of both parts that they are words."""
    return [_mended(token, lexicon) if BREAK in token.text else token for token in tokens]


def _mended(token: Token, lexicon: Lexicon) -> Token:
    before, after = token.text.split(BREAK)
    whole = before + after
    of_two = not _is_known(whole, lexicon) and _is_known(before, lexicon) and _is_known(after, lexicon)
    return token._replace(text=f"{before}-{after}" if of_two else whole)


def _is_known(word: str, lexicon: Lexicon) -> bool:
    lower = word.lower()
    return bool(lexicon.read(lower)) or lexicon.vectors.row(lower) >= 0
