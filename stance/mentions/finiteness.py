"""Whether a verb that bears tense follows: who acts by himself."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax


def acts(mention: Mention, syntax: Syntax) -> bool:
    """Whether a finite verb follows: in ``Oslo praised Riga, and Rome condemned Minsk`` the comma ends a clause."""
    return is_finite(syntax, mention.np_last)


def is_finite(syntax: Syntax, start: int) -> bool:
    """Whether a finite verb or an auxiliary stands at ``start``, adverbs passed over."""
    after = start
    while after < len(syntax.pos) and syntax.pos[after] == "ADV":
        after += 1
    if after == len(syntax.pos):
        return False
    return bears_tense(syntax, after) or syntax.pos[after] == "TO"


def bears_tense(syntax: Syntax, token: int) -> bool:
    return syntax.voice[token] == "finite" or syntax.pos[token] in ("MODAL", "BE", "HAVE", "DO")
