"""Words that the end of a line broke, as in print: *con-* and *demned* are *condemned*, *long-* and *serving* stay
*long-serving*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.tokens.text import Token
from stance.words.lexicon import Lexicon


def without_breaks(tokens: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens, the broken ones without their hyphen, unless it is known only of both parts that they are words."""
    return [_mended(token, lexicon) if _may_be_broken(token) else token for token in tokens]


def _may_be_broken(token: Token) -> bool:
    """Whether it is shorter than its place in the text, in which the line ends."""
    return len(token.text) < token.end - token.start and "-" in token.text[1:]


def _mended(token: Token, lexicon: Lexicon) -> Token:
    parts = token.text.split("-")
    whole = "".join(parts)
    of_two = not _is_known(whole, lexicon) and all(_is_known(part, lexicon) for part in parts)
    return token if of_two else token._replace(text=whole)


def _is_known(word: str, lexicon: Lexicon) -> bool:
    lower = word.lower()
    return bool(lexicon.read(lower)) or lexicon.vectors.row(lower) >= 0
