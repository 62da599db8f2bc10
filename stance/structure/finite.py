"""Finite verbs: which of the open clauses each belongs to, and what its clause hangs on."""

from __future__ import annotations

from stance.structure import toldclauses
from stance.structure.clausestate import Clause, ClauseState
from stance.structure.clausewords import CLAUSE_TAKERS, CONTENT_CLAUSES, is_outcry, takes_bare_clause
from stance.structure.headlines import goes_on_outside


def place_finite(state: ClauseState, k: int) -> None:
    """Give a clause its verb, and the verb its subject and what waits for it."""
    tree, verb = state.tree, state.chunks[k].head
    clause = _clause_of(state, k, verb)
    if clause.verb < 0:
        if clause.subject < 0 and clause.kind == "acl":
            clause.subject = clause.governor
        tree.attach(verb, clause.governor, _link(state, clause, verb))
    else:
        tree.attach(verb, clause.verb, "conj")
    state.set_subject(verb, clause.subject)
    clause.verb = verb
    for main, label in state.phrases:
        tree.attach(main, verb, label)
    state.phrases = [phrase for phrase in state.phrases if tree.head[phrase[0]] < 0]
    for fronted in state.fronted:
        if tree.subject_of(fronted) < 0:
            tree.subject[fronted] = clause.subject
        tree.attach(fronted, verb, "advcl")
    state.fronted = []
    if _reports_before(state, k, clause):
        root = tree.root(state.finite[-1])
        tree.detach(verb)
        tree.attach(root, verb, "ccomp")
    state.finite.append(verb)


def _link(state: ClauseState, clause: Clause, verb: int) -> str:
    """How the verb of a clause hangs on what governs the clause."""
    if clause.kind != "main":
        return clause.kind
    governor, quoted = clause.governor, state.syntax.quoted
    if governor >= 0 and state.syntax.reading[governor].kind == "speech":
        told = clause.inserted or (quoted[verb] and not quoted[governor])
        return "ccomp" if told else "conj"
    return "conj"


def _clause_of(state: ClauseState, k: int, verb: int) -> Clause:
    """The open clause that a finite verb belongs to; what is read to its end is closed."""
    top, joined = state.top, state.conjunction and state.previous == "CONJ"
    if state.tree.pos[verb] == "BE" and _opens_inverted(state, k):
        for clause in state.stack:
            if clause.kind == "ccomp" and clause.waits:
                state.attach_object(clause.subject, clause.governor)  # also condemning it was Mali
        state.restart(Clause("main"))
        return state.top
    if top.verb < 0 and (top.subject >= 0 or top.kind == "acl"):
        return top
    if joined:
        toldclauses.close_unlike(state, k)
        toldclauses.close_told(state, k)
    elif state.previous == "," and not state.conjunction:
        toldclauses.close_at_comma(state, k)
    told = _told_within(state, k)
    if told is not None:
        return told
    waiting = state.waiting()
    if waiting is not None and (state.paused or not joined):
        _close_within(state, waiting)
        return waiting
    if _inverted(state, k, verb):
        state.restart(Clause("main", state.stack[0].verb))
        return state.top
    if state.previous == "NP" and not state.conjunction:
        return _own_clause(state)
    if goes_on_outside(state, k):
        state.stack.pop()
    elif state.paused:
        while (
            len(state.stack) > 1
            and (state.top.inserted or state.conjunction)
            and state.stack[-2].verb >= 0
            and not toldclauses.goes_with_several(state, k)
        ):
            state.stack.pop()
    return state.top


def _close_within(state: ClauseState, waiting: Clause) -> None:
    """Close the clauses within one that waits for its verb, on which the adverbial ones among them are to hang."""
    depth = state.stack.index(waiting) + 1
    for inner in state.stack[depth:]:
        if inner.kind == "advcl" and state.tree.head[inner.verb] < 0 <= inner.verb:
            state.fronted.append(inner.verb)
    del state.stack[depth:]


def _told_within(state: ClauseState, k: int) -> Clause | None:
    """The clause that the verb of a relative clause takes, *who said she was ill* before a further verb, *who they say
    is ill*; or None."""
    tree, top = state.tree, state.top
    if top.kind != "acl" or top.verb != state.verb or not takes_bare_clause(state.syntax.reading[top.verb]):
        return None
    if state.previous == "VG" and top.subject != top.governor:
        return state.open(Clause("ccomp", top.verb, top.governor))
    site = tree.phrase_top(state.np)
    taken = tree.head[site] == top.verb and tree.label[site] == "obj"
    if state.previous == "NP" and taken and not state.conjunction and state.ahead.another(k):
        return _own_clause(state)
    return None


def _inverted(state: ClauseState, k: int, verb: int) -> bool:
    """*"...," said X*: the speaker follows."""
    syntax, ahead = state.syntax, state.ahead
    ends = verb >= 2 and syntax.quoted[verb - 2] and not syntax.quoted[verb - 1]
    return (
        state.previous in (",", "STOP", "NP", "ADJ", "VG")
        and not state.conjunction
        and (syntax.reading[verb].kind == "speech" or (ends and is_outcry(syntax, verb)))
        and ahead.kind(k + 1) == "NP"
        and not ahead.has_verb(k + 1)
        and (state.paused or state.previous == "STOP" or ends)
        and (bool(state.finite) or any(syntax.quoted[:verb]))
    )


def _opens_inverted(state: ClauseState, k: int) -> bool:
    """Whether the subject of *be* follows, what it does or to whom it belongs standing in front: *also backing the plan was
    Mali*, *among those who left were Mali and Chad*, but not *backing the plan was Mali's mistake*."""
    base, following = state.stack[0], state.ahead.at(k + 1)
    if base.verb >= 0 or base.subject >= 0 or following is None or state.conjunction or state.paused:
        return False
    named = following.kind == "NP" and state.tree.mention_at[following.head] >= 0
    if not named or state.ahead.has_verb(k + 1, close=True):
        return False
    doing = not state.finite and any(state.syntax.voice[v] == "ing" for v in state.fronted)
    return doing or any(label == "among" for _, label in state.phrases)


def _own_clause(state: ClauseState) -> Clause:
    """A phrase that was first taken for an object or a member of a list turns out to be the subject."""
    tree, top = state.tree, state.tree.phrase_top(state.np)
    governor = tree.head[top]
    if governor >= 0 and tree.label[top] in ("obj", "obj2", "adv"):
        tree.detach(top)
        state.object_of.pop(governor, None)
        taken = state.syntax.reading[governor].kind in CLAUSE_TAKERS
        state.open(Clause("ccomp" if taken else "advcl", governor, top))
    return state.top


def _reports_before(state: ClauseState, k: int, clause: Clause) -> bool:
    """``..., the board said on Friday.``: a verb of speech at the end reports the clause before it."""
    speech = state.syntax.reading[clause.verb].kind == "speech"
    if not speech or not state.finite or clause.kind != "main" or clause.governor < 0 or clause.joined:
        return False
    following = state.ahead.at(k + 1)
    if following is None or following.kind in (",", "STOP", "PREP", ":") or _adverbial(state, k + 1):
        return True
    return (
        following.kind == "NP"
        and state.tree.mention_at[following.head] >= 0
        and not state.ahead.has_verb(k + 1)
        and (state.ahead.kind(k + 2) != "SUB" or _adverbial(state, k + 2))
    )


def _adverbial(state: ClauseState, k: int) -> bool:
    """Whether a clause opens at ``k`` that tells when or why: *said after the talks had ended*."""
    subordinates = state.ahead.kind(k) == "SUB"
    return subordinates and state.syntax.lower[state.chunks[k].first] not in CONTENT_CLAUSES
