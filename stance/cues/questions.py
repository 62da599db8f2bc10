"""Questions: what is asked, or is the case only on a condition, is not told as a fact."""

from __future__ import annotations

from stance.words.labels import behind_label
from stance.words.syntax import Syntax

_AUXILIARIES = frozenset(("MODAL", "DO", "HAVE", "BE"))
#: What the subject of a question begins with.
_SUBJECTS = frozenset("NAME NOUN PRON DET POSS".split())


def is_inverted(syntax: Syntax, token: int) -> bool:
    """Whether the token's clause opens the sentence, or what a speaker's label stands before, as a question or a condition:
    *would France support them?*, *Reporter: Would France support them?*, *had France supported them*."""
    start = behind_label(syntax)
    if syntax.clause[token] != syntax.clause[start] or start + 1 >= len(syntax.pos):
        return False
    opening = syntax.pos[start] in _AUXILIARIES and not syntax.lower[start].endswith("ing")
    return opening and syntax.pos[start + 1] in _SUBJECTS
