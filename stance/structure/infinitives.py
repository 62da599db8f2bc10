"""Infinitives: what governs them and who does what they say."""

from __future__ import annotations

from stance.structure.attachment import LOCATING
from stance.structure.clausestate import ClauseState
from stance.structure.plans import announces, first_joined, owner_of, planned_by
from stance.structure.verbforms import joins_infinitive

_OBJECT_CONTROL = frozenset(("asking", "force", "helping", "giving"))
#: Verbs that tell what makes somebody do something, besides those classes.
_CAUSATIVE = frozenset("lead prompt provoke spur drive cause trigger stir rouse inspire convince get".split())
#: After these the infinitive tells what the subject wants: sent troops to help, summoned the envoy to protest.
_PURPOSE = frozenset(("send", "dispatch", "deploy", "summon"))
#: With what is used whoever uses it does something: used the ballot to punish X.
_USING = frozenset(("use",))
#: Prepositions before whom a verb asks to do something.
_ASKED = frozenset(("on", "upon", "to", "with"))
_FINDING = frozenset(("find", "feel", "think", "deem", "consider", "believe", "see"))
_DUE = frozenset(("necessary", "right", "proper", "fitting", "appropriate", "important", "fit"))


def place_infinitive(state: ClauseState, verb: int) -> None:
    """Hang an infinitive on what governs it, and give it the subject that it shares with another verb or takes from a noun."""
    if state.previous == ",":
        _close_inserted(state)
    governor, subject = _governor_of_infinitive(state)
    state.tree.attach(verb, governor, "conj" if joins_infinitive(state, governor) else "xcomp")
    if governor >= 0:
        state.tree.subject[verb] = subject


def _close_inserted(state: ClauseState) -> None:
    """The comma ends a relative clause between two commas; what follows belongs to the clause around it."""
    while len(state.stack) > 1 and state.stack[-2].verb >= 0:
        top = state.top
        if top.kind != "acl" or not top.inserted or state.verb != top.verb:
            break
        state.stack.pop()
        state.verb = state.top.verb


def _governor_of_infinitive(state: ClauseState) -> tuple[int, int]:
    """Governor and subject of an infinitive: the last verb, or the noun or predicate just before it. Who is made to do it
    does it: *Mali* in *left, prompting Mali to leave*."""
    tree, np = state.tree, state.np if state.previous == "NP" else -1
    if state.verb >= 0 and state.syntax.lemma[state.verb] in _USING:
        return state.verb, tree.subject_of(state.verb)
    if np >= 0 and announces(tree, np):
        owner = owner_of(tree, np)
        return np, owner if owner >= 0 else tree.subject_of(state.verb)
    planned = planned_by(tree, np)
    if planned >= 0:
        return planned, first_joined(tree, np)
    governor = state.predicate if state.previous == "ADJ" else state.verb
    if state.previous == "ADJ" and _is_felt_due(state):
        return state.verb, tree.subject_of(state.verb)
    named = state.object_of.get(governor, -1)
    if np >= 0 and named >= 0 and tree.label[np] in LOCATING and announces(tree, named):
        owner = owner_of(tree, named)
        return named, owner if owner >= 0 else tree.subject_of(state.verb)  # their decision in Rome to leave
    reading = state.syntax.reading[governor]
    allowed = reading.kind == "agreeing" and "obj" in reading.recipient.split("/")
    asked = reading.kind in _OBJECT_CONTROL and reading.act != "promise" and reading.lemma not in _PURPOSE
    caused = reading.lemma in _CAUSATIVE and tree.mention_at[max(0, named)] >= 0
    if named >= 0 and (allowed or asked or caused):
        return governor, named
    return governor, tree.subject_of(governor)


def _is_felt_due(state: ClauseState) -> bool:
    """Whether the infinitive tells what somebody thinks right to do: *found it necessary to contradict him*."""
    found, due = state.syntax.lemma[state.verb] in _FINDING, state.syntax.lower[state.predicate] in _DUE
    return found and due and state.syntax.lower[state.predicate - 1] == "it"


def give_subject(state: ClauseState, verb: int) -> None:
    """Whom a verb asks with a preposition does what it asks for, *called on Mali to leave*; so does the noun of a
    participle, *Mali, believed to back them*."""
    tree, np = state.tree, first_joined(state.tree, state.np)
    governor = tree.head[verb]
    asked = state.previous == "NP" and tree.head[np] == governor and tree.label[np] in _ASKED
    asks = state.syntax.reading[governor].kind == "asking" or state.syntax.lemma[governor] == "call"
    if asked and asks and tree.mention_at[np] >= 0:
        tree.subject[verb] = np
    elif tree.subject_of(verb) < 0 <= governor and tree.label[governor] == "acl":
        tree.subject[verb] = tree.head[governor]
