"""What the form of a verb stands for in its clause: a participle that could be past tense, an infinitive without its verb,
an auxiliary parted from its verb or without one."""

from __future__ import annotations

import itertools

from stance.structure import times
from stance.structure.clausestate import ClauseState
from stance.structure.clausewords import CLAUSE_PREPOSITIONS, TEXTS


def goes_on(state: ClauseState, k: int) -> bool:
    """Whether a participle or a base form goes on with an auxiliary that only a prepositional phrase parts from it, after
    *be* one of time or a connective: *has in a letter thanked Mali*, *was on Friday thanked by Mali*, *may in turn thank
    Mali*."""
    tree, before = state.tree, state.finite[-1] if state.finite else -1
    if before != state.verb or before < 0 or state.previous not in ("NP", "VG") or before in state.object_of:
        return False
    auxiliary, phrase, chunk = tree.pos[before], state.chunks[k - 1], state.chunks[k]
    joined = state.previous == "VG"
    dated = joined or times.fills(state.syntax, tree.pos, phrase.first, phrase.last)
    alone = chunk.first == chunk.head and tree.pos[before + 1] == "PREP" and state.predicate < 0
    if auxiliary in ("MODAL", "DO"):
        return alone and state.syntax.lower[chunk.head] == state.syntax.lemma[chunk.head]
    parted = auxiliary == "HAVE" or (auxiliary == "BE" and dated)
    return parted and alone and (chunk.form == "participle" or chunk.past)


def replace_auxiliary(state: ClauseState, verb: int) -> None:
    """The participle takes the place of its auxiliary in the tree."""
    tree, auxiliary = state.tree, state.verb
    governor, label = tree.head[auxiliary], tree.label[auxiliary]
    for token, head in enumerate(tree.head):
        if head == auxiliary:
            tree.attach(token, verb, tree.label[token])
    tree.detach(auxiliary)
    tree.attach(verb, governor, label)
    tree.attach(auxiliary, verb, "aux")
    tree.subject[verb] = tree.subject.pop(auxiliary, -1)
    for clause in state.stack:
        clause.verb = verb if clause.verb == auxiliary else clause.verb
    state.finite[-1] = verb
    state.after_verb(verb)


def echoes(state: ClauseState, k: int) -> bool:
    """*As did the mayor*, *so did the mayor*: the subject of the verb before has a further member."""
    chunk, ahead = state.chunks[k], state.ahead
    opened = chunk.first > 0 and state.syntax.lower[chunk.first - 1] in ("as", "so")
    alone = state.tree.pos[chunk.head] in ("DO", "HAVE", "BE", "MODAL") and ahead.kind(k + 1) == "NP"
    repeated = opened and alone and min(state.top.verb, state.top.subject) >= 0
    return repeated and not ahead.has_verb(k + 1) and ahead.kind(k + 2) not in ("VG", "NP")


def is_headline_future(state: ClauseState, k: int) -> bool:
    """*FA to help*, but not *Ruiz, never one to help* or *the ruling to ban it*: an infinitive is the only verb of its
    subject."""
    tree, np = state.tree, state.np
    return (
        state.previous == "NP"
        and state.top.waits
        and not state.finite
        and not (tree.label[np] == "appos" and tree.mention_at[np] < 0)
        and not (state.syntax.reading[np].kind == "decision" and state.ahead.kind(k + 1) == "NP")
        and not state.ahead.has_verb(k - 1)
        and not _is_asked(state)
        and not _tells_inserted_purpose(state, k)
    )


def _is_asked(state: ClauseState) -> bool:
    """Whether those stand before it who ask its subject to do it: *Mali urged by Togo to help*."""
    tree, asker = state.tree, state.np
    asked = tree.head[asker] if tree.label[asker] == "by" else -1
    return asked >= 0 and state.syntax.reading[asked].act == "ask" and tree.label[asked] == "acl"


def _tells_inserted_purpose(state: ClauseState, k: int) -> bool:
    """Whether it tells the purpose of an inserted participle behind which the clause goes on: *the strike, called by the
    union to help Mali, failed*."""
    tree, doer = state.tree, state.np
    inserted = tree.label[doer] == "by" and tree.label[tree.head[doer]] == "acl"
    later = itertools.pairwise(state.chunks[k + 1 :])
    return inserted and any(a.kind == "," and b.kind == "VG" and b.form == "finite" for a, b in later)


def is_bare_infinitive(state: ClauseState, k: int) -> bool:
    """*Helped Mali win*: an infinitive without *to* behind the object of *help*, which does what it says."""
    chunk, syntax = state.chunks[k], state.syntax
    helped = state.object_of.get(state.verb, -1) if syntax.lemma[state.verb] == "help" else -1
    base = syntax.lemma[chunk.head] == syntax.lower[chunk.head] and chunk.first == chunk.head
    return base and state.previous == "NP" and helped == state.tree.phrase_top(state.np) >= 0


def joins_infinitive(state: ClauseState, governor: int) -> bool:
    """Whether another infinitive stands before *and to*: *met to condemn the raid and to thank Mali*."""
    infinitive = governor == state.verb and state.tree.label[governor] in ("xcomp", "conj")
    return bool(state.conjunction) and infinitive and state.syntax.voice[governor] == "base"


def is_reduced(state: ClauseState, k: int) -> bool:
    """Whether a form that could be past tense is a participle: no object follows, and its noun has another verb or
    a governor; or it stands in an insertion or behind *while*."""
    chunk, ahead, top = state.chunks[k], state.ahead, state.top
    following = ahead.at(k + 1)
    if state.tree.pos[chunk.head] != "VERB":
        return False
    if not (chunk.past or _is_read_out(state, k)) or (
        state.syntax.reading[chunk.head].kind == "speech" and not _is_told(state, k)
    ):
        return False
    if state.previous == "SUB":
        return top.kind == "advcl" and ahead.kind(k + 1) != "NP"
    if top.waits and _opens_insertion(state):
        return ahead.kind(k + 1) in ("PREP", "CONJ", "VG", ",") and ahead.resumes(k)
    if following is None or following.kind != "PREP" or state.previous != "NP":
        return False
    if top.verb < 0 and top.subject < 0 and top.kind == "main":
        return any(main == state.np for main, _ in state.phrases)
    if top.verb >= 0 and state.waiting() is None:
        return state.tree.head[state.np] >= 0 and not _tells(state, top.verb, chunk.head)
    if top.waits and state.tree.label[state.np] == "appos" and ahead.resumes(k):
        return True  # Mali, a state backed by Togo, left
    opening = state.syntax.lower[following.first] in CLAUSE_PREPOSITIONS and ahead.has_verb(k + 2)
    return top.waits and top.kind != "acl" and not opening and ahead.has_verb(k + 1, strict=True)


def _is_read_out(state: ClauseState, k: int) -> bool:
    """Whether a text is *read*, whose forms look alike: *in a letter read on Sunday*."""
    read = state.syntax.lower[state.chunks[k].first : state.chunks[k].last] == ["read"]
    text = state.np >= 0 and state.syntax.reading[state.np].kind in TEXTS
    return read and text and state.previous == "NP" and state.tree.mention_at[state.np] < 0


def _is_told(state: ClauseState, k: int) -> bool:
    """Whether a verb of speech tells what others say of its noun: *Mali, said to be furious*, *a plan announced by Mali*,
    *a letter addressed to Mali*."""
    following, reading = state.ahead.at(k + 1), state.syntax.reading[state.chunks[k].head]
    if following is None or following.kind != "PREP":
        return following is not None and following.form == "infinitive"
    preposition = state.syntax.lower[following.first]
    return preposition == "by" or (preposition == "to" and "obj" in reading.recipient.split("/"))


def _opens_insertion(state: ClauseState) -> bool:
    """Whether a comma has just parted a verb from its subject, and ends no apposition: *Mali, backed by Togo, left*,
    *Mali, banned but tolerated, left*."""
    tree = state.tree
    if state.previous == "CONJ":
        return tree.label[max(state.verb, 0)] == "acl" and state.top.subject < state.verb
    apposed = any(tree.label[i] == "appos" for i in tree.upwards(state.np))
    return state.previous == "," and not state.conjunction and not apposed


def _tells(state: ClauseState, verb: int, told: int) -> bool:
    """Whether the noun between two verbs begins what is said: *said the firm agreed with Mali*, *said nine of them
    remained in jail*."""
    behind = state.tree.head[state.tree.phrase_top(state.np)] == verb
    return state.syntax.lemma[verb] == "say" and behind and state.syntax.lower[told + 1] != "by"
