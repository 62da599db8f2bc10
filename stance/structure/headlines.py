"""Headlines: verbs that go on with the subject of the first behind a semicolon or a comma."""

from __future__ import annotations

from stance.structure.clausestate import ClauseState
from stance.structure.clausewords import TELLING

_TENSES = frozenset(("VBZ", "VBD"))


def subject_told_on(state: ClauseState, k: int) -> int:
    """The subject of the first verb where the one behind the semicolon at ``k`` has none of its own: *Reed slams unions; hails
    Togo*, but not *Reed left; says Togo*; or -1."""
    syntax, first, following = state.syntax, state.stack[0], state.ahead.at(k + 1)
    if syntax.lower[state.chunks[k].first] != ";" or first.verb < 0 or first.subject < 0 or following is None:
        return -1
    verb = following.head
    told = following.form == "finite" and syntax.reading[verb].kind != "speech"
    alike = syntax.reading[verb].tag == syntax.reading[first.verb].tag in _TENSES
    return first.subject if told and alike and syntax.voice[verb] != "passive" else -1


def goes_on_outside(state: ClauseState, k: int) -> bool:
    """Whether the verb at ``k`` behind a comma alone goes on with whoever says what stands before it: *Mali says unions lie,
    hails Togo*, but not *Mali says that unions lie, cheat and steal*."""
    syntax, top = state.syntax, state.top
    if top.kind != "ccomp" or top.verb < 0 or state.previous != "," or state.conjunction or top.word:
        return False
    outer = state.stack[-2]
    verb = state.chunks[k].head
    tags = {syntax.reading[outer.verb].tag, syntax.reading[verb].tag}
    told = outer.verb == top.governor and syntax.reading[outer.verb].kind == "speech"
    return told and tags == {"VBZ"} and syntax.reading[verb].kind in TELLING
