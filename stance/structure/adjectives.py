"""Adjectives outside of noun phrases: what each is said of."""

from __future__ import annotations

from stance.structure.clausestate import ClauseState

#: Classes of verbs that say what something is.
_CALLING = frozenset(("speech", "judging", "refusing", "thinking"))


def place_adjective(state: ClauseState, token: int) -> None:
    """Hang an adjective outside of noun phrases on what it is said of, or on the predicate beside it."""
    tree, previous, predicate = state.tree, state.previous, state.predicate
    if state.conjunction and predicate >= 0:
        tree.attach(token, predicate, "conj")
        tree.subject[token] = tree.subject_of(predicate)
    elif (called := _called_as(state)) >= 0:
        tree.attach(token, called, "pred")
        tree.subject[token] = tree.subject_of(called)
        state.preposition = -1
    elif previous == "VG" and state.verb >= 0:
        tree.attach(token, state.verb, "pred")
        tree.subject[token] = tree.subject_of(state.verb)
        state.preposition = -1
    elif previous == "ADJ" and predicate >= 0:
        tree.attach(token, predicate, "mod")
        tree.subject[token] = tree.subject_of(predicate)
    elif previous == "NP" and state.np >= 0:
        tree.attach(token, state.np, "acl")
        tree.subject[token] = state.np
    elif previous == "," and predicate >= 0 and predicate > state.np:
        tree.attach(token, predicate, "conj")
        tree.subject[token] = tree.subject_of(predicate)
    elif previous == "," and state.top.waits:
        tree.attach(token, state.top.subject, "acl")
        tree.subject[token] = state.top.subject
    elif state.preposition >= 0:
        return
    state.after_adjective(token)


def _called_as(state: ClauseState) -> int:
    """The verb that calls somebody what follows *as*, also behind who does so: *described by Mali as unjust*; or -1."""
    preposition = state.preposition
    if preposition < 0 or state.syntax.lower[preposition] != "as" or state.previous == "VG":
        return -1
    verb = state.tree.head[preposition]
    calls = verb >= 0 and state.tree.pos[verb] == "VERB" and state.syntax.reading[verb].kind in _CALLING
    return verb if calls and state.tree.label[verb] == "acl" else -1
