"""Nouns that mean one group only together: *the rank and file*."""

from __future__ import annotations

from stance.words.syntax import Syntax

_TWINS = (["rank", "file"],)


def joins_twins(syntax: Syntax, j: int) -> bool:
    """Whether *and* at ``j`` stands inside of such a group: *the rank and file*, but not *the rank and the file*."""
    return syntax.lower[j] == "and" and j > 0 and syntax.lower[j - 1 : j + 2 : 2] in _TWINS
