"""Lists of phrases: whether one goes on, and where its last member begins."""

from __future__ import annotations

from stance.structure.clausestate import ClauseState


def closes_list(state: ClauseState, k: int) -> bool:
    """Whether a comma and *and* behind the phrase go on with no list: it stands behind *and* or beside another phrase,
    or a list ends before them, as in *by Rome, Oslo and Riga, and Lima left*."""
    if state.previous == ",":
        end = list_end(state, k)
        return end >= 0 and state.ahead.kind(end - 1) != ","
    return state.previous == "NP" or (state.conjunction and not state.paused)


def list_goes_on(state: ClauseState, k: int) -> bool:
    """Whether commas and at last a conjunction join further phrases: *A, B and C*."""
    end = list_end(state, k)
    return end >= 0 and not state.ahead.has_verb(end + 1, compact=state.ahead.kind(end - 1) != ",")


def list_end(state: ClauseState, k: int) -> int:
    """The conjunction before the last member of a list that the phrase at ``k`` may belong to, or -1."""
    j = k + 1
    while state.ahead.kind(j) in ("NP", ",", "ADJ") and j < k + 12:
        j += 1
    joined = state.ahead.kind(j) in ("CONJ", "JOINT")
    listed = joined and state.ahead.kind(j + 1) in ("NP", "ADJ")
    return j if listed else -1
