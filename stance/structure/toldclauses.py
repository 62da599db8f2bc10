"""Told clauses: where what somebody says ends before a further verb, which goes on with whoever says it."""

from __future__ import annotations

from stance.structure.clausestate import Clause, ClauseState
from stance.structure.clausewords import TELLING
from stance.words.acts import TAKING_STANCES

#: Forms of auxiliaries that go with a subject in the singular, and in the plural.
_SINGULAR = frozenset(("has", "is", "was", "does"))
_PLURAL = frozenset(("have", "are", "were", "do"))
_PRESENT = ("VBZ", "VBP")
_CONTRASTING = frozenset(("while", "whereas", "although", "though"))


def close_unlike(state: ClauseState, k: int) -> None:
    """*Denied that it had fallen and accused them*: a verb that judges or tells joins one of its own sort, or one that
    concedes, further out rather than one that does neither inside: *admitted that it had fallen but accused them*."""
    if state.syntax.reading[state.chunks[k].head].kind not in TELLING:
        return
    for depth in range(len(state.stack) - 1, -1, -1):
        clause = state.stack[depth]
        if clause.waits or (clause.kind == "acl" and not clause.inserted) or _contrasts(state, clause):
            return
        if clause.verb >= 0 and _is_alike(state, k, depth):
            del state.stack[depth + 1 :]
            return


def _is_alike(state: ClauseState, k: int, depth: int) -> bool:
    """Whether the verb of a clause is such a one, and neither tells what somebody else undergoes, *said they had been accused
    and praised Mali*, nor what is conceded before *but*: *admitted that they had lied but praised Mali*."""
    verb, reading = state.stack[depth].verb, state.syntax.reading
    if _concedes(state, depth):
        return True
    told = state.stack[depth].kind == "ccomp"
    undergone = told and state.syntax.voice[verb] == "passive" and state.ahead.kind(k + 1) == "NP"
    contrasted = (
        told and state.syntax.lower[state.chunks[k - 1].first] == "but" and _concedes(state, depth - 1)
    )
    alike = reading[verb].kind in TELLING or (told and _backs(state, verb))
    return alike and not undergone and not contrasted


def _backs(state: ClauseState, verb: int) -> bool:
    """Whether a verb without an auxiliary tells who is on whose side: *said Mali backed the plan and opposed the levy*."""
    return state.syntax.reading[verb].act == "support" and not _auxiliaries(state, verb)


def _concedes(state: ClauseState, depth: int) -> bool:
    """Whether the verb of a clause tells that somebody agrees with what the one within it says."""
    verb, within = state.stack[depth].verb, state.stack[depth + 1 : depth + 2]
    conceding = verb >= 0 and state.syntax.reading[verb].kind == "agreeing"
    return conceding and any(clause.kind == "ccomp" for clause in within)


def close_told(state: ClauseState, k: int) -> None:
    """*Said nurses would come but ruled out a strike*, *says nurses are ill and has sent help*: a verb in the past joins no
    future that was told, nor what was quoted in the present, *said he "lies" and thanked Togo*, and one in the singular no
    plural subject."""
    top = state.top
    if top.kind != "ccomp" or top.verb < 0 or len(state.stack) < 2 or state.stack[-2].verb != top.governor:
        return
    tree, syntax, outer = state.tree, state.syntax, state.stack[-2].subject
    modal = any(tree.head[i] == top.verb and syntax.pos[i] == "MODAL" for i in range(top.verb))
    told_in_past = syntax.reading[top.governor].tag not in _PRESENT
    several = syntax.pos[top.subject] == "NOUN" and not syntax.is_singular(top.subject)
    one = outer >= 0 and syntax.is_singular(outer)
    singular = syntax.lower[state.chunks[k].first] in _SINGULAR
    quoted = syntax.quoted[top.verb] and not (
        syntax.quoted[top.governor] or syntax.quoted[state.chunks[k].head]
    )
    ahead = modal or (quoted and syntax.reading[top.verb].tag in _PRESENT)
    if (ahead and told_in_past and state.chunks[k].past) or (several and one and singular):
        state.stack.pop()


def close_at_comma(state: ClauseState, k: int) -> None:
    """*Ruiz said that nurses were ill, accused Chad and praised Togo*: behind a comma alone a verb that judges or tells goes
    on with a verb of speech in the same tense, where the one inside does neither or stands in another tense; but not *said
    that nurses criticised Chad, accused Mali and praised Togo*."""
    verb, reading = state.chunks[k].head, state.syntax.reading
    if state.chunks[k].first != verb or not _judges(state, verb):
        return
    if state.ahead.kind(k + 1) != "NP" and reading[verb].kind != "speech":
        return
    for depth in range(len(state.stack) - 1, 0, -1):
        clause, outer = state.stack[depth], state.stack[depth - 1].verb
        if clause.verb < 0 or (clause.kind == "acl" and not clause.inserted):
            return
        if clause.kind == "ccomp" and outer == clause.governor and reading[outer].kind == "speech":
            if _same_tense(state, outer, verb) and not _takes_on(state, clause.verb, verb):
                del state.stack[depth:]
            return


def _judges(state: ClauseState, verb: int) -> bool:
    word = state.syntax.reading[verb]
    return word.kind in TELLING or word.act in TAKING_STANCES


def _same_tense(state: ClauseState, first: int, second: int) -> bool:
    """Whether two verbs are finite by themselves and both in the past, or both in the third person of the present."""
    reading = state.syntax.reading
    return reading[first].tag == reading[second].tag in ("VBD", "VBZ") and not _auxiliaries(state, first)


def _auxiliaries(state: ClauseState, verb: int) -> set[str]:
    tree = state.tree
    return {tree.pos[i] for i in range(verb) if (tree.head[i], tree.label[i]) == (verb, "aux")}


def _takes_on(state: ClauseState, verb: int, further: int) -> bool:
    """Whether a told verb may go on with another one: *criticised* or *had criticised* with a past that judges, but not *was
    criticised*, *will criticise*, *criticises*; in the present any with one like it."""
    helped, tags = _auxiliaries(state, verb), state.syntax.reading
    if tags[further].tag == "VBZ":
        return not helped and tags[verb].tag == "VBZ"
    if not _judges(state, verb) or state.syntax.voice[verb] == "passive":
        return False
    return helped == {"HAVE"} or (not helped and tags[verb].tag == "VBD")


def goes_with_several(state: ClauseState, k: int) -> bool:
    """Whether a verb in the plural goes with the subject of a told clause, and not with the one who tells it: *the
    envoy said nurses were ill, and were angry with Togo*."""
    top = state.top
    if top.kind != "ccomp" or state.syntax.lower[state.chunks[k].first] not in _PLURAL:
        return False
    pos, singular = state.syntax.pos, state.syntax.is_singular
    several = top.subject >= 0 and pos[top.subject] == "NOUN" and not singular(top.subject)
    outer = state.stack[-2].subject
    return several and outer >= 0 and pos[outer] in ("NOUN", "NAME") and singular(outer)


def _contrasts(state: ClauseState, clause: Clause) -> bool:
    """Whether a clause tells what somebody else did: *while Togo met Mali and praised Chad*."""
    if clause.kind != "advcl" or clause.subject < 0 or state.paused:
        return False
    return not _CONTRASTING.isdisjoint(state.syntax.lower[max(0, clause.governor) : clause.subject])
