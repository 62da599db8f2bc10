"""Further noun phrases in a clause, beside the last one: appositions, members of a list, second objects."""

from __future__ import annotations

from stance.structure import absolutes, times
from stance.structure.attachment import LOCATING
from stance.structure.clausestate import ClauseState
from stance.structure.gapping import further_giver, gapped, other_side
from stance.structure.lists import list_goes_on
from stance.structure.neighbours import apposed_to, are_grouped, list_before, listed_with, starts_list

#: Prepositions of phrases that stand between a verb and its object: *condemned in Rome the raid*.
_BETWEEN = LOCATING | {"by", "with", "as", "for", "during", "under"}
#: Classes of nouns for what is done or decided.
_DEEDS = frozenset("act event decision claim speech help harm change motion".split())


def place_further(state: ClauseState, k: int, main: int) -> bool:
    """Take the phrase at ``k`` for an apposition, a further member of a list, or an object behind another phrase."""
    tree, last, previous = state.tree, state.np, state.previous
    if last < 0:
        return False
    if (state.conjunction or previous == ",") and (side := other_side(state, k, main)) >= 0:
        tree.attach(main, side, "subj")
        tree.subject[side] = main
    elif state.conjunction and (giver := further_giver(state, k, main)) >= 0:
        tree.attach(giver, tree.subject_of(state.verb), "conj")
        if giver != main:
            tree.attach(main, state.object_of[state.verb], "conj")
    elif state.conjunction and (place := gapped(state, k, main)) >= 0:
        tree.attach(main, place, "conj")
        state.verb = tree.head[tree.phrase_top(place)]
        state.object_of[state.verb] = main
    elif state.conjunction:
        beside = state.predicate > last  # it is wrong and a shame
        site = state.predicate if beside else listed_with(tree, main, last)
        tree.attach(main, site, "conj")
        if site in tree.subject:
            tree.subject[main] = tree.subject[site]
    elif previous == "," and _sums_up(state, k, main):
        tree.attach(main, _summed_up(state), "appos")
    elif previous == ",":
        _behind_comma(state, k, main)
    elif previous == "NP" and tree.label[last] == "obj":
        tree.attach(main, tree.head[last], "obj2")
    elif previous == "NP" and _names_object(state, k):
        tree.attach(main, tree.head[tree.phrase_top(last)], "obj2")
    elif previous == "NP" and _comes_late(state, k):
        state.attach_object(main, state.verb)
    elif previous == "NP" and tree.mention_at[main] >= 0:
        tree.attach(main, last, "appos")
    elif previous == "ADJ" and state.predicate >= 0:
        _object_behind_adjective(state, main)
    else:
        return False
    return True


def _behind_comma(state: ClauseState, k: int, main: int) -> None:
    """An apposition or a further member of a list."""
    tree, last, waiting = state.tree, state.np, state.waiting()
    goes_on = list_goes_on(state, k)
    ends = not goes_on and not state.ahead.has_verb(k, close=True)
    members = list_before(tree, main, last) if ends else -1
    if members >= 0:
        tree.attach(main, members, "appos")
        return
    listed = goes_on or tree.label[last] == "conj" or are_grouped(tree, main, last)
    if not listed or starts_list(tree, main, last):
        site = apposed_to(tree, main, last, waiting.subject if waiting else -1)
        tree.attach(main, site, "appos")
        return
    own = ends and absolutes.is_own_person(tree, last, main)  # Mali and its envoy, X,
    tree.attach(main, last, "appos" if own else "conj")


def _sums_up(state: ClauseState, k: int, main: int) -> bool:
    """Whether the phrase tells what a clause before the comma is: *Mali left, a step that pleased Togo*."""
    deed = state.syntax.reading[main].kind in _DEEDS and state.tree.mention_at[main] < 0
    article = state.syntax.lower[state.chunks[k].first] in ("a", "an")
    goes_on = state.ahead.kind(k + 1) in ("REL", "SUB", "VG") or _contacts(state, k + 1)
    return deed and article and goes_on and state.verb >= 0 and state.waiting() is None


def _contacts(state: ClauseState, k: int) -> bool:
    """Whether the phrase at ``k`` is the subject of a relative clause without its pronoun: *a claim Mali denied*."""
    return state.ahead.kind(k) == "NP" and state.ahead.finite(k + 1)


def _summed_up(state: ClauseState) -> int:
    """The verb of what is summed up: not of who says it."""
    tree, verb = state.tree, state.finite[-1] if state.finite else state.verb
    told = (i for i in range(verb) if tree.head[i] == verb and tree.label[i] == "ccomp")
    return next(told, verb) if state.syntax.reading[verb].kind == "speech" else verb


def _object_behind_adjective(state: ClauseState, main: int) -> None:
    """*Dismissed as false the claim*: the object of the verb, but of *worth* in *was worth it*."""
    tree, first = state.tree, state.predicate
    while tree.label[first] == "conj":
        first = tree.head[first]  # as false and malicious
    verb = tree.head[first]
    if verb == state.verb and tree.pos[verb] == "VERB" and verb not in state.object_of:
        state.attach_object(main, verb)
    else:
        tree.attach(main, state.predicate, "obj")


def _names_object(state: ClauseState, k: int) -> bool:
    """*Called the envoy to Peru a liar*: an indefinite phrase follows an object with a complement of its own."""
    top = state.tree.phrase_top(state.np)
    return state.tree.label[top] == "obj" and state.syntax.lower[state.chunks[k].first] in ("a", "an")


def _comes_late(state: ClauseState, k: int) -> bool:
    """*Rejected on Thursday the claim*, *criticised in a letter the raid*: a phrase of time or place stands between a
    verb and its object."""
    tree, verb = state.tree, state.verb
    top = tree.phrase_top(state.np)
    if verb < 0 or tree.head[top] != verb or verb in state.object_of:
        return False
    before = state.chunks[k - 1]
    if times.fills(state.syntax, tree.pos, before.first, before.last):
        return top == state.np
    active = not state.syntax.is_undergone(verb)
    named = tree.pos[state.chunks[k].first] == "NAME"
    return active and not named and tree.label[top] in _BETWEEN
