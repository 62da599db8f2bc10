"""Clauses: the chunks of a sentence read from left to right into the tree, with a stack of open clauses."""

from __future__ import annotations

from collections.abc import Sequence

from stance.structure import infinitives, participles, verbforms
from stance.structure.adjectives import place_adjective
from stance.structure.attachment import Tree, attach_inside
from stance.structure.chunks import Chunk
from stance.structure.clausestate import Clause, ClauseState
from stance.structure.clausewords import CLAUSE_PREPOSITIONS
from stance.structure.finite import place_finite
from stance.structure.headlines import subject_told_on
from stance.structure.lists import labels_list, member_before, within_list
from stance.structure.placement import place_noun_phrase
from stance.structure.prepositions import find_site
from stance.structure.subordination import open_adverbial, open_subordinate


def read_clauses(tree: Tree, chunks: Sequence[Chunk], times: Sequence[Chunk]) -> None:
    """Read a whole sentence; ``times`` are the phrases of time that stand as adverbs, which are not among the ``chunks``."""
    state = ClauseState(tree, chunks)
    for k, chunk in enumerate(chunks):
        if chunk.kind == "NP":
            attach_inside(tree, chunk)
            _noun_phrase(state, k)
        elif chunk.kind == "VG":
            _verb_group(state, k)
        elif chunk.kind == "ADJ":
            place_adjective(state, k)
        elif chunk.kind == "PREP":
            _preposition(state, k)
        elif chunk.kind in ("SUB", "REL"):
            open_subordinate(state, k)
        elif chunk.kind in ("CONJ", "JOINT"):
            state.after_conjunction()
        else:
            _mark(state, k)
    _attach_leftovers(tree, chunks, times)


def _noun_phrase(state: ClauseState, k: int) -> None:
    main = state.chunks[k].head
    member = member_before(state, main)
    if member < 0:
        place_noun_phrase(state, k)
        return
    state.tree.attach(main, member, "conj")
    state.after_noun_phrase(main)


def _verb_group(state: ClauseState, k: int) -> None:
    chunk = state.chunks[k]
    verb, form = chunk.head, chunk.form
    if verbforms.goes_on(state, k):
        verbforms.replace_auxiliary(state, verb)
        return
    if verbforms.echoes(state, k):
        state.tree.attach(verb, state.top.verb, "aux")
        state.np = state.top.subject
        state.after_conjunction()
        return
    if form == "finite" and verbforms.is_bare_infinitive(state, k):
        infinitives.place_infinitive(state, verb)
    elif form == "finite" and (verbforms.is_reduced(state, k) or (chunk.past and within_list(state, verb))):
        participles.place_participle(state, verb, "participle")
    elif form == "finite" or (form == "infinitive" and verbforms.is_headline_future(state, k)):
        place_finite(state, k)
    elif form == "infinitive":
        infinitives.place_infinitive(state, verb)
        infinitives.give_subject(state, verb)
    else:
        participles.leave_inner(state, k)
        participles.aim(state)
        participles.place_participle(state, verb, form)
    for i in range(chunk.first, chunk.last):
        if i != verb:
            state.tree.attach(i, verb, "aux")
    if state.syntax.lower[verb].endswith("ing"):
        state.doing = verb
    state.after_verb(verb)


def _preposition(state: ClauseState, k: int) -> None:
    """A preposition, or what opens a clause with the same word."""
    first, word = state.chunks[k].first, state.syntax.lower[state.chunks[k].first]
    awaited = word == "for" and state.waiting() is not None  # the envoy for Mali said
    opening = word in CLAUSE_PREPOSITIONS and not awaited and state.ahead.kind(k + 1) == "NP"
    if opening and state.ahead.has_verb(k + 1, strict=word == "for", compact=True, close=word == "for"):
        open_adverbial(state)
        return
    state.preposition = first
    state.tree.attach(first, find_site(state), "prep")


def _mark(state: ClauseState, k: int) -> None:
    """Punctuation; what ends a quotation before its report, or a place before a list, ends its clauses as a full stop
    does."""
    chunk, waiting = state.chunks[k], state.waiting()
    told = chunk.kind == "SAID" and (waiting is None or state.syntax.quoted[waiting.subject])
    if told:
        _await_report(state, waiting)
    subject = -1 if told else subject_told_on(state, k)
    if told or chunk.kind == "STOP" or labels_list(state, k):
        first = state.stack[0].verb
        state.end_sentence()
        if subject >= 0:
            state.restart(Clause("main", subject=subject, verb=first))
    state.after_mark("," if chunk.kind == "SAID" else chunk.kind)


def _await_report(state: ClauseState, waiting: Clause | None) -> None:
    """The verb to come takes the quotation before it, with or without a verb: *"A disgrace," the mayor said*."""
    loose = waiting.subject if waiting is not None else state.predicate
    if state.verb >= 0 and waiting is not None:
        state.tree.attach(loose, state.verb, "obj")
    told = state.verb if state.verb >= 0 else loose
    if told >= 0:
        state.phrases.append((state.tree.root(told), "ccomp"))


def _attach_leftovers(tree: Tree, chunks: Sequence[Chunk], times: Sequence[Chunk]) -> None:
    """Adverbs and times go to the verb beside them; parts without a verb go to the first part of the sentence."""
    for chunk in times:
        attach_inside(tree, chunk)
    dating = {chunk.head for chunk in times}
    verbs = [c.head for c in chunks if c.kind == "VG"]
    loose = [
        i for i, tag in enumerate(tree.pos) if (tag in ("ADV", "NEG") or i in dating) and tree.head[i] < 0
    ]
    at = 0
    for i in loose if verbs else ():
        while at + 1 < len(verbs) and verbs[at] < i and verbs[at + 1] - i < i - verbs[at]:
            at += 1
        tree.attach(i, verbs[at], "adv")
    heads = [c.head for c in chunks if c.kind in ("NP", "VG", "ADJ")]
    roots = [i for i in heads if tree.head[i] < 0]
    main = next((i for i in roots if i in tree.subject), roots[0] if roots else -1)
    for i in roots:
        if i != main:
            tree.attach(i, main, "frag")
