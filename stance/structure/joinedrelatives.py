"""Joined relative clauses: *the bill, which Mali backs and which Togo opposes* tells of one thing in both."""

from __future__ import annotations

from stance.structure.clausestate import Clause, ClauseState

_RELATIVE = frozenset("which who whom whose where that".split())
_PERSONS, _THINGS = frozenset(("who", "whom", "whose")), frozenset(("which", "whose"))
#: What opens questions inside of others: *who knows what they did and who paid them*.
_ASKING = frozenset("what how why whether whatever who whom which".split())
#: What stands right behind a verb without an object.
_WITHOUT_OBJECT = frozenset((",", "STOP", "END", "CONJ", "PREP", "JOINT"))


def relative_before(state: ClauseState, k: int) -> Clause | None:
    """The relative clause that the pronoun at ``k`` behind a conjunction joins and whose antecedent it shares, *Mali, which
    met Togo and which left*; or None, where *that* opens what is said: *told men who left that it fell and that it burned*."""
    word = state.syntax.lower[state.chunks[k].first]
    if state.previous != "CONJ" or word not in _RELATIVE or (word == "that" and not _relates(state, k)):
        return None
    relatives: list[Clause] = []
    for clause in reversed(state.stack):
        if clause.kind == "acl":
            relatives += [clause] if clause.verb >= 0 and _goes_with(clause.word, word) else []
        elif clause.word in _ASKING:
            break
    same = (clause for clause in relatives if clause.word == word)
    return next(same, relatives[0] if relatives else None)


def _relates(state: ClauseState, k: int) -> bool:
    """Whether the clause that *that* opens lacks its subject, or the object of its verb: *a step that Mali backs and that
    angers Togo*, *and that Togo mocks.*, but not where *that* is the subject: *Mali left, and that angers Togo*."""
    ahead, syntax = state.ahead, state.syntax
    if ahead.finite(k + 1):
        return ahead.kind(k - 2) != "," and syntax.quoted[state.chunks[k].first] == syntax.quoted[state.verb]
    verb = ahead.at(k + 2)
    if ahead.kind(k + 1) != "NP" or verb is None or verb.form != "finite":
        return False
    transitive = syntax.reading[verb.head].judged.startswith("obj") and syntax.voice[verb.head] == "finite"
    return transitive and ahead.kind(k + 3) in _WITHOUT_OBJECT


def _goes_with(first: str, word: str) -> bool:
    """Whether two pronouns may tell of the same: *which* and *that*, but not *which* and *who*."""
    return not ({first, word} & _PERSONS - _THINGS and {first, word} & _THINGS - _PERSONS)
