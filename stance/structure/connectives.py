"""Connectives: phrases with a preposition that join a clause to what was said before, as *instead* does: *in turn*."""

from __future__ import annotations

from collections.abc import Sequence

#: What stands behind the preposition, most of it a bare noun.
_CONNECTIVES = frozenset(
    tuple(phrase.split())
    for phrase in (
        "in turn|in return|in response|in reply|in retaliation|in exchange|in addition|in contrast|by contrast|in fact|"
        "in effect|at the same time|on the contrary|on the other hand|as a result|as a consequence"
    ).split("|")
)
_LONGEST = max(map(len, _CONNECTIVES))


def connective_end(lower: Sequence[str], pos: Sequence[str], first: int) -> int:
    """Where the connective that starts at ``first`` ends, *denied it and in turn accused Mali*, *for its part*; or
    ``first`` where none does, as in *in return for grain*, *blamed him for his part in it*."""
    if (
        lower[first] == "for"
        and pos[first + 1 : first + 2] == ["POSS"]
        and lower[first + 2 : first + 3] == ["part"]
    ):
        end = first + 3
    else:
        lengths = range(2, _LONGEST + 1)
        end = next((first + n for n in lengths if tuple(lower[first : first + n]) in _CONNECTIVES), first)
    return first if end < len(pos) and pos[end] in ("PREP", "TO", "GEN", "SUB") else end
