"""Powers that are states: *foreign powers*, *the Western powers*, but not *emergency powers*."""

from __future__ import annotations

from stance.words.syntax import Syntax

#: What stands before powers that are states.
_OF_STATES = frozenset(
    "foreign world western eastern european arab african asian regional great major big leading colonial former nuclear "
    "imperial occupying allied rival outside external global neighbouring neighboring central".split()
)


def are_states(syntax: Syntax, head: int) -> bool:
    """Whether the noun at ``head`` stands for states: *world powers*, *superpowers*, but not *police powers*."""
    word = syntax.lower[head]
    if word in ("superpower", "superpowers"):
        return True
    return word == "powers" and head > 0 and syntax.lower[head - 1] in _OF_STATES
