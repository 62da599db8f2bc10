"""Wings of politics: the people that *the hard left*, *the far right* and *the right* stand for."""

from __future__ import annotations

from stance.words.syntax import Syntax
from stance.words.wings import WINGS

_SIDES = frozenset(("left", "right"))
_AUXILIARY = frozenset(("ADV", "HAVE"))


def is_wing(syntax: Syntax, head: int) -> bool:
    """Whether *right* at ``head`` stands for people: *the far right*, *criticised by the right*, but not *the right to
    strike*."""
    if syntax.lower[head] != "right" or not head or syntax.lower[head + 1 : head + 2] == ["to"]:
        return False
    if names_wing(syntax, head):
        return True
    alone = syntax.lower[head - 1] == "the" and syntax.lower[head + 1 : head + 2] not in (["of"], ["that"])
    return alone and (_judges(syntax, head + 1) or _is_judged(syntax, head - 2))


def names_wing(syntax: Syntax, head: int) -> bool:
    """Whether the word before the head of a phrase is part of the name of a wing: *the hard left*."""
    return syntax.lower[head] in _SIDES and head > 0 and syntax.lower[head - 1] in WINGS


def _judges(syntax: Syntax, verb: int) -> bool:
    while verb < len(syntax.pos) and syntax.pos[verb] in _AUXILIARY:
        verb += 1
    return verb < len(syntax.pos) and syntax.voice[verb] == "finite" and _is_judging(syntax, verb)


def _is_judged(syntax: Syntax, before: int) -> bool:
    """Whether a verb that judges stands at ``before``, or *by* behind one in the passive."""
    if before > 0 and syntax.lower[before] == "by":
        undergone = syntax.is_undergone(before - 1)
        return undergone and _is_judging(syntax, before - 1)
    return before >= 0 and syntax.voice[before] in ("finite", "base", "ing") and _is_judging(syntax, before)


def _is_judging(syntax: Syntax, verb: int) -> bool:
    return syntax.pos[verb] == "VERB" and syntax.reading[verb].kind == "judging"
