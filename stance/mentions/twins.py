"""Nouns that mean one group only together: *the rank and file*."""

from __future__ import annotations

from stance.words.syntax import Syntax

_TWINS = frozenset({("rank", "and", "file")})


def joins_twins(syntax: Syntax, j: int) -> bool:
    """Whether *and* at ``j`` stands inside of such a group: *the rank and file*, but not *the rank and the file*."""
    return j > 0 and tuple(syntax.lower[j - 1 : j + 2]) in _TWINS
