"""Suspended compounds of two names: in *the Chad- and Mali-backed force* Chad backs the force as Mali does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from stance.structure.attachment import Tree, attach_inside
from stance.structure.chunks import Chunk
from stance.words.syntax import Syntax


class Suspended(NamedTuple):
    """The phrase before the hanging hyphen, and the participle that is tied to the next name."""

    chunk: Chunk
    participle: int


def set_aside(chunks: list[Chunk], syntax: Syntax) -> tuple[list[Chunk], list[Suspended]]:
    """The row of chunks without the first parts of its suspended compounds, and those."""
    if not any(syntax.tied) or "-" not in syntax.lower:
        return chunks, []
    kept: list[Chunk] = []
    found: list[Suspended] = []
    k = 0
    while k < len(chunks):
        participle = _participle(chunks[k : k + 4], syntax)
        if participle < 0:
            kept.append(chunks[k])
            k += 1
        else:
            found.append(Suspended(chunks[k], participle))
            k += 3
    return kept, found


def _participle(row: Sequence[Chunk], syntax: Syntax) -> int:
    """The participle behind a name, a hyphen that hangs on it, a conjunction and another name; or -1."""
    if [chunk.kind for chunk in row] != ["NP", ",", "CONJ", "NP"]:
        return -1
    hyphen, tokens = row[1].first, syntax.tokens
    tied = next((i for i in range(row[3].first, row[3].last) if syntax.tied[i]), -1)
    hangs = syntax.lower[hyphen] == "-" and tokens[hyphen - 1].end == tokens[hyphen].start
    return tied if hangs else -1


def attach(suspended: Suspended, tree: Tree) -> None:
    """Hang the name on the participle, as the other one."""
    attach_inside(tree, suspended.chunk)
    tree.attach(suspended.chunk.head, suspended.participle, "by")
