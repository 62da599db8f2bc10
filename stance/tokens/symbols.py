"""Signs that say nothing of who does what: emoji, trade marks, footnotes, control characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from stance.tokens.text import Token

#: Symbols, and marks that stand alone as they do behind some emoji, by their category in Unicode.
_CATEGORIES = frozenset(("So", "Mn", "Me"))
#: Notes, of their own or at a word: *Norway¹*.
_NOTES = frozenset("†‡*¹²³⁰⁴⁵⁶⁷⁸⁹")
#: What tells the colour of an emoji's skin.
_SKINS = range(0x1F3FB, 0x1F400)


def without_symbols(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without such signs, unless there is nothing else."""
    kept = [token for token in tokens if len(token.text) > 1 or not _is_symbol(token.text)]
    return kept if 0 < len(kept) < len(tokens) else tokens


@lru_cache(maxsize=2**10)
def _is_symbol(sign: str) -> bool:
    if sign.isalnum():
        return sign in _NOTES
    unseen = not sign.isprintable() or ord(sign) in _SKINS
    return unseen or sign in _NOTES or unicodedata.category(sign) in _CATEGORIES
