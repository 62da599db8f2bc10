"""Gaps: a name behind *and* that begins a second object with a deed of its own, where the verb is not said again."""

from __future__ import annotations

from stance.mentions.finiteness import bears_tense
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
    for i in range(following.np_first - 1, max(-1, following.np_first - _REACH), -1):
        if bears_tense(syntax, i):
            return False
        if syntax.lower[i] == syntax.lower[behind] and begins_deed(syntax, i):
            return True
    return False


def begins_deed(syntax: Syntax, i: int) -> bool:
    """Whether a preposition with a verb in -ing stands at ``i``: *of arming*."""
    return syntax.pos[i : i + 1] == ["PREP"] and syntax.voice[i + 1 : i + 2] == ["ing"]
