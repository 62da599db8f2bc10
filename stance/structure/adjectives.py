"""Adjectives outside of noun phrases: what each is said of."""

from __future__ import annotations

import itertools

from stance.structure.attachment import PREDICATED, Tree
from stance.structure.clausestate import ClauseState
from stance.words.syntax import NAMING, PEOPLE

#: What somebody is held to be who is blamed.
ANSWERING = frozenset(("responsible", "culpable"))
#: Classes of verbs that say what something is.
_CALLING = frozenset(("speech", "judging", "refusing", "thinking"))


def place_adjective(state: ClauseState, k: int) -> None:
    """Hang the adjective at ``k``, outside of noun phrases, on what it is said of, or on the predicate beside it."""
    tree, previous, predicate = state.tree, state.previous, state.predicate
    token = state.chunks[k].head
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
        noun = _named_around(state, k)
        noun = _named(state, k) if noun < 0 else noun
        tree.attach(token, noun, "acl")
        tree.subject[token] = noun
    elif previous == "," and predicate >= 0 and predicate > state.np:
        tree.attach(token, predicate, "conj")
        tree.subject[token] = tree.subject_of(predicate)
    elif previous == "," and state.top.waits:
        tree.attach(token, state.top.subject, "acl")
        tree.subject[token] = state.top.subject
    elif state.preposition >= 0:
        return
    state.after_adjective(token)


def _named(state: ClauseState, k: int) -> int:
    """The noun before an adjective, or with a verb of calling its object, of which that tells: *words* in *called the words
    about Mali unfair*, *denounced the words about Mali as unfair*, but not before a further adjective, *close* of *called
    the words by men close to Mali unfair*, nor in *what it called the words of men close to Mali*."""
    tree, noun = state.tree, state.object_of.get(state.verb, -1)
    calls = noun >= 0 and state.top.word != "what"
    calls = calls and _calls(state, state.chunks[k].head)
    if not calls or not tree.within(state.np, state.verb):
        return (
            _part_of(tree, state.np)
            if state.syntax.reading[state.chunks[k].head].kind == "relation"
            else state.np
        )
    beside = next(i for i in tree.upwards(state.np) if tree.head[i] == state.verb)
    if tree.label[beside] in PREDICATED:
        return state.np
    following = itertools.takewhile(lambda chunk: chunk.kind in ("NP", "PREP", "ADJ"), state.chunks[k + 1 :])
    return state.np if any(chunk.kind == "ADJ" for chunk in following) else noun


def _calls(state: ClauseState, token: int) -> bool:
    """Whether the verb says what its object is: *called Mali weak*, *denounced Mali as weak*, *held Mali responsible*."""
    verb, adjective = state.syntax.lemma[state.verb], state.syntax.lower[token]
    return verb in NAMING or (verb == "hold" and adjective in ANSWERING) or _behind_as(state, token)


def _named_around(state: ClauseState, k: int) -> int:
    """The object of a verb of calling around the clause that ends before an adjective, which the clause leaves: *claim* in
    *called the claim that it had robbed nurses absurd*, but not in *called the group that armed rebels loyal to Mali*; or
    -1."""
    tree, syntax = state.tree, state.syntax
    if syntax.reading[state.chunks[k].head].kind == "relation":
        return -1
    for clause in state.stack[1:]:
        noun = clause.governor
        verb = tree.head[noun] if noun >= 0 else -1
        if verb < 0 or syntax.lemma[verb] not in NAMING or state.object_of.get(verb) != noun or clause.waits:
            continue
        state.leave(clause, verb)
        return noun
    return -1


def _behind_as(state: ClauseState, token: int) -> bool:
    """Whether *as* before an adjective says what its verb calls the object, but not *as young as nine*."""
    lower, opens = state.syntax.lower, state.preposition
    calls = state.syntax.reading[state.verb].kind in _CALLING
    return calls and opens >= 0 and lower[opens] == "as" and lower[token + 1 : token + 2] != ["as"]


def _part_of(tree: Tree, whole: int) -> int:
    """The part of a known whole whose bonds an adjective tells, *faction* in *a faction of the party loyal to Mali*; else the
    noun itself, *faction* in *the head of a faction loyal to Mali*."""
    part, syntax = tree.head[whole], tree.syntax
    if tree.label[whole] != "of" or tree.pos[part] != "NOUN" or syntax.reading[part].kind not in PEOPLE:
        return whole
    known = "the" in syntax.lower[part + 1 : whole] or tree.pos[whole] == "NAME"
    return part if known else whole


def _called_as(state: ClauseState) -> int:
    """The verb that calls somebody what follows *as*, also behind who does so: *described by Mali as unjust*; or -1."""
    preposition = state.preposition
    if preposition < 0 or state.syntax.lower[preposition] != "as" or state.previous == "VG":
        return -1
    verb = state.tree.head[preposition]
    calls = verb >= 0 and state.tree.pos[verb] == "VERB" and state.syntax.reading[verb].kind in _CALLING
    return verb if calls and state.tree.label[verb] == "acl" else -1
