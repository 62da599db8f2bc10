"""Companions: *Mali, along with Togo, left*, *Mali, joined by Togo, left* and *Mali joined Togo in leaving* are read as *Mali
and Togo left*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.companionship import BRINGING, brings_companions, joins, opens_with_companions
from stance.structure.chunks import Chunk
from stance.structure.lookahead import Lookahead
from stance.words.syntax import Syntax

#: The last of the words that bring companions of an object as well.
_LOOSE = frozenset(("with", "as"))
#: So many chunks companions have at most.
_LONGEST = 8


def join(chunks: Sequence[Chunk], syntax: Syntax) -> list[Chunk]:
    """The row of chunks with a conjunction in place of the words that bring companions, without the commas around these."""
    if BRINGING.isdisjoint(syntax.lower):
        return list(chunks)
    chunks = _join_in_doing(_join_fronted(chunks, syntax), syntax)
    ahead, joined, dropped, k = Lookahead(chunks), list[Chunk](), -1, 0
    while k < len(chunks):
        first = _first_companion(ahead, k, joined, syntax)
        end = _closing(ahead, first, joined, syntax) if first >= 0 else -1
        if end >= 0:
            joined.append(chunks[first - 1]._replace(kind="CONJ", form=""))
            dropped, k = end, first
        else:
            joined += [chunks[k]] if k != dropped else []
            k += 1
    return joined


def _join_in_doing(chunks: Sequence[Chunk], syntax: Syntax) -> Sequence[Chunk]:
    """The row where what others join somebody in doing becomes the verb of all: *Mali joined Togo in praising Chad*."""
    ahead = Lookahead(chunks)
    for k, chunk in enumerate(chunks):
        if not (ahead.finite(k) and joins(syntax.lower[chunk.first : chunk.last])):
            continue
        end = k + 1
        while ahead.kind(end) in ("NP", "CONJ"):
            end += 1
        doing = ahead.at(end + 1)
        within = ahead.kind(end) == "PREP" and syntax.lower[chunks[end].first] == "in"
        named = ahead.kind(k - 1) == ahead.kind(k + 1) == "NP"
        if named and within and doing is not None and doing.form == "ing":
            joint, verb = chunk._replace(kind="CONJ", form=""), doing._replace(form="finite")
            return [*chunks[:k], joint, *chunks[k + 1 : end], verb, *chunks[end + 2 :]]
    return chunks


def _join_fronted(chunks: Sequence[Chunk], syntax: Syntax) -> Sequence[Chunk]:
    """The row where companions in front are joined to their subject: *Together with Mali, Togo left*."""
    if not opens_with_companions(syntax.lower):
        return chunks
    ahead = Lookahead(chunks)
    first = next((k for k, chunk in enumerate(chunks) if chunk.kind != "PREP"), -1)
    comma = next((k for k, chunk in enumerate(chunks) if k > first and chunk.kind not in ("NP", "CONJ")), -1)
    if first < 0 or ahead.kind(first) != "NP" or ahead.kind(comma) != "," or not ahead.finite(comma + 2):
        return chunks
    joint = chunks[comma]._replace(kind="CONJ", form="")
    return [*chunks[first:comma], joint, *chunks[comma + 1 :]] if ahead.kind(comma + 1) == "NP" else chunks


def _first_companion(ahead: Lookahead, k: int, before: Sequence[Chunk], syntax: Syntax) -> int:
    """The noun phrase behind the words from chunk ``k`` on that bring companions, or -1."""
    first = next((j for j in range(k + 1, k + 4) if ahead.kind(j) == "NP"), -1)
    if first < 0 or not before or before[-1].kind != "NP":
        return -1
    if syntax.pos[ahead.chunks[first].head] == "PRON":
        return -1  # knows it as well as they do
    return first if brings_companions(syntax.lower[before[-1].last : ahead.chunks[first].first]) else -1


def _closing(ahead: Lookahead, first: int, before: Sequence[Chunk], syntax: Syntax) -> int:
    """The comma behind the companions from chunk ``first`` on, or what else ends them; -1 where it is not clear that they do
    the same."""
    comma = syntax.lower[before[-1].last] == ","
    loose = syntax.lower[ahead.chunks[first].first - 1] in _LOOSE
    if any(chunk.kind == "PREP" for chunk in before[-2:-1]):
        return -1  # went to Rome, along with Ruiz
    for j in range(first + 1, min(len(ahead.chunks), first + _LONGEST)):
        kind = ahead.kind(j)
        if not comma and ahead.finite(j) and ahead.kind(j - 1) == "NP":
            return len(ahead.chunks)
        if comma and kind == "," and (ahead.finite(j + 1) or (loose and ahead.kind(j + 1) == "PREP")):
            return j
        if comma and loose and kind == "STOP":
            return len(ahead.chunks)
        if kind not in ("NP", "CONJ", "PREP") and not (comma and kind == ","):
            break
    return -1
