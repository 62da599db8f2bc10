"""Noun phrases in their clause: subject, object, predicate or a further one beside another."""

from __future__ import annotations

from stance.mentions.objectnouns import has_object_before
from stance.structure.clausestate import Clause, ClauseState
from stance.structure.clausewords import CLAUSE_TAKERS, MATTERS
from stance.structure.furtherphrases import place_further
from stance.structure.lists import closes_list, list_end
from stance.structure.neighbours import group_before
from stance.structure.prepositions import beside_fronted, govern
from stance.words.acts import TAKING_POSITION
from stance.words.syntax import NAMING

_PRESENT = frozenset(("VBZ", "VBP"))
#: They tell what was to come of what somebody said.
_DISTANT = frozenset(("would", "could", "should", "might"))
#: Verbs that say what their subject is, as *be* does.
_BECOMING = frozenset(("become", "remain"))
#: Pronouns that are subjects only.
_NOMINATIVE = frozenset("i he she we they".split())


def place_noun_phrase(state: ClauseState, k: int) -> None:
    """Hang the noun phrase at ``k`` in its clause, or let it wait there for its verb."""
    main = state.chunks[k].head
    if _is_such(state, k):
        state.tree.attach(main, state.np, "mod")
        return
    if state.preposition >= 0:
        govern(state, k)
    elif state.previous == "VG":
        _after_verb(state, k, main)
    elif not (_as_subject(state, k, main) or place_further(state, k, main)):
        _set_beside(state, main)
    state.after_noun_phrase(main)


def _is_such(state: ClauseState, k: int) -> bool:
    """Whether it is the *such* of *states such as Oman*."""
    alone = state.previous == "NP" and state.preposition < 0 and state.ahead.kind(k + 1) == "PREP"
    return alone and state.syntax.lower[state.chunks[k].first : state.chunks[k].last] == ["such"]


def _set_beside(state: ClauseState, main: int) -> None:
    """A phrase that is no part of a clause; names behind a colon are members of the group before it."""
    tree = state.tree
    group = group_before(tree, state.np) if state.previous == ":" else -1
    if group >= 0 and tree.pos[main] == "NAME" and tree.mention_at[main] >= 0:
        tree.attach(main, group, "appos")
        return
    label = "frag" if state.previous == ":" else "adv"
    tree.attach(main, state.verb if state.verb >= 0 else state.np, label)


def _after_verb(state: ClauseState, k: int, main: int) -> None:
    """Object, predicate noun, the speaker after a verb of speech, or the subject of a clause that the verb takes."""
    tree, verb, top = state.tree, state.verb, state.top
    if top.verb == verb and top.subject < 0 and top.kind == "main" and tree.subject_of(verb) < 0:
        top.subject = main
        state.set_subject(verb, main)
        for fronted in range(verb):
            if tree.head[fronted] == verb and tree.label[fronted] == "advcl":
                tree.subject[fronted] = main  # also backing it was Mali
    elif (
        state.syntax.reading[verb].kind in CLAUSE_TAKERS
        and state.ahead.has_verb(k, strict=True)
        and not state.waiting()
        and not _clause_joins(state, k, main)
        and not _ends_fronted(state, k)
    ):
        state.open(Clause("ccomp", verb, main))
    elif _links(state, verb):
        tree.attach(main, verb, "pred")
        subject = tree.subject[main] = tree.subject_of(verb)
        split = state.finite[0] if state.finite else verb
        if subject >= 0 and state.syntax.lower[subject] == "what" and tree.head[split] == subject:
            tree.subject[split] = main  # what angered Mali was the raid
    else:
        state.attach_object(main, verb)


def _links(state: ClauseState, verb: int) -> bool:
    """Whether a verb says what its subject is: *is*, *remains*, *is considered*."""
    lemma, passive = state.syntax.lemma[verb], state.syntax.voice[verb] == "passive"
    return state.tree.pos[verb] == "BE" or lemma in (NAMING if passive else _BECOMING)


def _ends_fronted(state: ClauseState, k: int) -> bool:
    """Whether a comma ends a participle in front with its object, and no clause is told: *hailing the deal, the chairman, Ana
    Ruiz, left*, but not *saying the deal, signed in May, was fair, Ana Ruiz left*."""
    fronted = state.verb in state.fronted and state.ahead.kind(k + 1) == ","
    return fronted and state.syntax.reading[state.verb].kind != "speech"


def _clause_joins(state: ClauseState, k: int, main: int) -> bool:
    """Whether an actor follows whom *and* joins to no actor: the subject of a further clause, as in *rejected the claim
    and Oslo praised Riga*."""
    if state.ahead.kind(k + 1) != "CONJ" or state.ahead.kind(k + 2) != "NP":
        return False
    following = state.tree.mention_at[state.chunks[k + 2].head]
    return following >= 0 and state.tree.mention_at[main] < 0


def _as_subject(state: ClauseState, k: int, main: int) -> bool:
    """Take the phrase for the subject of a verb to come."""
    top, previous = state.top, state.previous
    if top.verb < 0 and top.subject < 0:
        if label := beside_fronted(state, k):
            state.tree.attach(main, state.np, label)
        else:
            top.subject = main
        return True
    if not _has_verb(state, k):
        return False
    if top.waits and top.owned and _fronted_before(state, k, main):
        state.phrases.append((top.subject, "obj"))
        top.subject = main
        return True
    if top.waits and previous == ":":
        state.restart(Clause("main"), Clause("ccomp", top.subject, main))
        return True
    beside = previous == "NP" and (_determined(state, k) or _has_object_before(state, k))
    if state.waiting() and (state.conjunction or not beside):
        return False
    if previous == "NP":
        _open_beside(state, k, main)
        return True
    if previous in (",", ":", "CONJ", "STOP", "SUB", "ADJ", "START"):
        _open_coordinate(state, k, main)
        return True
    return False


def _has_verb(state: ClauseState, k: int) -> bool:
    """Whether the phrase has a verb to come, alone or with the members of its list: *and Oman, Iraq and Iran left*."""
    if state.ahead.has_verb(k, compact=closes_list(state, k)):
        return True
    end = list_end(state, k) if state.conjunction and state.paused else -1
    return end >= 0 and state.ahead.has_verb(end + 1, compact=True)


def _fronted_before(state: ClauseState, k: int, main: int) -> bool:
    """Whether the phrase behind *whose* turns out to be an object: *whose chief, Ana Ruiz, he blames*, *whose offer
    Togo rejects*."""
    if state.syntax.lower[main] in _NOMINATIVE:
        return True
    named = state.tree.pos[main] == "NAME" and state.tree.mention_at[main] >= 0
    return state.previous == "NP" and (named or _determined(state, k))


def _determined(state: ClauseState, k: int) -> bool:
    return state.tree.pos[state.chunks[k].first] in ("DET", "POSS", "PRON")


def _has_object_before(state: ClauseState, k: int) -> bool:
    """Whether a name is the subject of a verb whose object is the noun right before it: *the envoy Mali expelled left*."""
    tree, first = state.tree, state.chunks[k].first
    index = tree.mention_at[first] if state.np == first - 1 else -1
    return index >= 0 and has_object_before(state.syntax, tree.mentions[index])


def _takes_position(state: ClauseState, k: int) -> bool:
    """Whether the clause that begins at chunk ``k`` is no more than *the company denies*, behind a noun that can be denied."""
    reading, verb = state.syntax.reading, state.ahead.at(k + 1)
    if verb is None or verb.kind != "VG" or state.ahead.kind(k + 2) not in (",", "STOP", "END"):
        return False
    matter = state.tree.pos[state.np] == "NOUN" and reading[state.np].kind in MATTERS
    return matter and reading[verb.head].act in TAKING_POSITION


def _open_beside(state: ClauseState, k: int, main: int) -> None:
    """A clause without a joint after a noun: what is said, or a relative clause without its pronoun."""
    takes_clause = state.verb >= 0 and state.syntax.reading[state.verb].kind in CLAUSE_TAKERS
    taken = takes_clause and not _takes_position(state, k) and not _has_object_before(state, k)
    summing = state.tree.label[state.np] == "appos"  # said Mali lied, a claim Togo denied
    if taken and state.tree.head[state.np] == state.verb and not summing:
        state.open(Clause("ccomp", state.verb, main))
    else:
        state.open(Clause("acl", state.np, main))


def _open_coordinate(state: ClauseState, k: int, main: int) -> None:
    """A further clause beside the first one, or beside what is told; a subordinate clause in front goes to it."""
    base, top, told = state.stack[0], state.top, _told_further(state, k)
    if told is not None:
        state.close(told)
        state.open(Clause("ccomp", told.governor, main))
        return
    if top is not base and base.verb < 0:
        base.subject = main
        state.restart(base)
        if top.kind == "advcl" and top.verb >= 0:
            state.fronted.append(top.verb)
        return
    inserted = state.previous == ":"
    state.restart(Clause("main", base.verb, main, inserted=inserted, joined=state.conjunction))


def _told_further(state: ClauseState, k: int) -> Clause | None:
    """The clause that is told and that a further one behind *and* stands beside: *says the pipe is laid, and the mayor has
    seen it*, *said Mali was wrong, and it would pay*, but not *said Mali was wrong, and Chad left*; or None."""
    reading = state.syntax.reading
    told = next((c for c in state.stack if c.kind == "ccomp" and c.verb >= 0 <= c.governor), None)
    if told is None or state.previous != "CONJ" or reading[told.governor].kind != "speech":
        return None
    verb = next((c for c in state.chunks[k + 1 :] if c.form == "finite"), None)
    if verb is None or reading[verb.head].kind == "speech":
        return None
    says = reading[told.governor].tag in _PRESENT
    distant = state.syntax.lower[verb.first] in _DISTANT
    return told if distant or (says and not verb.past) else None
