"""The label of who speaks, with which a line of an interview or a headline begins."""

from __future__ import annotations

from stance.words.syntax import Syntax

#: A label has at most so many tokens before its colon.
_LONGEST = 8
_LABELLING = frozenset("NAME NOUN ADJ NUM DET PREP GEN PUNCT".split())


def behind_label(syntax: Syntax) -> int:
    """The token behind the colon of a label without a verb, *Reporter: Who left?*; 0 where the sentence begins without one."""
    colon = syntax.lower.index(":") if ":" in syntax.lower[: _LONGEST + 1] else 0
    labelled = _LABELLING.issuperset(syntax.pos[:colon]) and not any(syntax.quoted[:colon])
    return colon + 1 if colon and labelled and colon + 1 < len(syntax.lower) else 0
