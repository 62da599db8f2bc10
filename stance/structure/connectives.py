"""Connectives: phrases with a preposition that join a clause to what was said before, as *instead* does: *in turn*."""

from __future__ import annotations

from collections.abc import Sequence

#: By preposition, what stands behind it, most of it a bare noun.
_CONNECTIVES = {
    preposition: [phrase.split() for phrase in phrases.split("|")]
    for preposition, phrases in {
        "in": "turn|return|response|reply|retaliation|exchange|addition|contrast|fact|effect",
        "by": "contrast",
        "at": "the same time",
        "on": "the contrary|the other hand",
        "as": "a result|a consequence",
    }.items()
}


def connective_end(lower: Sequence[str], pos: Sequence[str], first: int) -> int:
    """Where the connective that starts at ``first`` ends, *denied it and in turn accused Mali*, *for its part*; or
    ``first`` where none does, as in *in return for grain*, *blamed him for his part in it*."""
    behind, end = first + 1, first
    if lower[first] == "for" and lower[behind + 1 : behind + 2] == ["part"] and pos[behind] == "POSS":
        end = first + 3
    for phrase in _CONNECTIVES.get(lower[first], ()):
        if lower[behind : behind + len(phrase)] == phrase:
            end = behind + len(phrase)
    return first if end < len(pos) and pos[end] in ("PREP", "TO", "GEN", "SUB") else end
