"""Sides: a side of a border or a river is a place, and nobody is backed by whoever stands on it."""

from __future__ import annotations

from stance.reading import SentenceReading


def is_bank(reading: SentenceReading, token: int) -> bool:
    """Whether the word at ``token`` belongs to a term with such a side: *on Mali's side of the river*, but not *on Mali's
    side*, *on the side of Mali*."""
    structure, syntax = reading.structure, reading.syntax
    covered = {i for match in reading.cue_terms[token] for i in range(match.first, match.last)} | {token}
    return any(
        syntax.lower[i] == "side"
        and structure.dependent(i, "poss") >= 0
        and any(reading.mention_at[below] < 0 for below in structure.governed(i, "of"))
        for i in covered
    )
