"""Gaps: a name behind *and* that begins a second object with a deed of its own, where the verb is not said again."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax

#: How far before the name the first deed stands.
_REACH = 16


def opens_gap(following: Mention, syntax: Syntax) -> bool:
    """Whether the preposition and the deed behind a mention repeat a preposition with a deed before it, so that it is no
    further member of a list: *Togo* in *accused Mali of arming Chad and Togo of training it*."""
    behind = following.np_last
    if following.form not in ("name", "described") or not begins_deed(syntax, behind):
        return False
    first = max(0, following.np_first - _REACH)
    return any(
        syntax.lower[i] == syntax.lower[behind] and begins_deed(syntax, i)
        for i in range(first, following.np_first - 1)
    )


def begins_deed(syntax: Syntax, i: int) -> bool:
    """Whether a preposition with a verb in -ing stands at ``i``: *of arming*."""
    return syntax.pos[i : i + 1] == ["PREP"] and syntax.voice[i + 1 : i + 2] == ["ing"]
