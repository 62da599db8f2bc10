"""Prepositional phrases in the clauses that are open: which word they belong to, and whose members they name."""

from __future__ import annotations

from stance.structure.attachment import LOCATING
from stance.structure.clausestate import ClauseState
from stance.structure.neighbours import are_grouped, group_before
from stance.structure.sites import done_by, draws, nearest_site
from stance.words.syntax import NOMINAL

#: Prepositions that tell where and when as often as what a noun takes.
_CIRCUMSTANTIAL = frozenset(("in", "on", "at", "to", "of", "with"))
#: What somebody puts on somebody, and the verbs that say so.
_BLAME = frozenset("blame responsibility onus guilt".split())
_PUTTING = frozenset("cast heap lay load pile pin place put shift throw".split())
_ENDS = frozenset(("PUNCT", "CONJ", "SUB", "VERB"))
_OF_TWO_WORDS = frozenset(
    "according to|contrary to|due to|owing to|prior to|ahead of|because of|instead of|along with|together with|"
    "apart from".split("|")
)


def find_site(state: ClauseState) -> int:
    """Where the last preposition belongs; a subject that waits for its verb keeps its own phrases."""
    top, further = state.top, max(_further_site(state), _distant_site(state), _blaming_site(state))
    if further >= 0:
        return further
    if top.waits and state.verb < top.subject:
        predicate = state.predicate if state.predicate > top.subject else -1
        return nearest_site(state.tree, state.preposition, state.np, -1, predicate)
    return nearest_site(state.tree, state.preposition, state.np, state.verb, state.predicate)


def _further_site(state: ClauseState) -> int:
    """*Praise from Mali and from Togo*: what takes the phrase before *and* takes one with the same preposition, also before a
    relative clause, *met with joy by Mali, which won, and with scorn by Togo*; or -1."""
    if not state.conjunction:
        return -1
    tree, node, word = state.tree, state.np, state.syntax.lower[state.preposition]
    while node >= 0 and tree.label[node] != word:
        node = tree.head[node] if tree.pos[node] in NOMINAL else -1
    if node >= 0:
        return tree.head[node]
    top, around = state.top, state.stack[-2].verb if len(state.stack) > 1 else -1
    inserted = top.kind == "acl" and top.inserted and top.verb >= 0 and state.paused and word not in LOCATING
    taken = inserted and any(
        tree.head[i] == around and tree.label[i] == word for i in range(around + 1, top.verb)
    )
    return around if taken and around >= 0 else -1


def _distant_site(state: ClauseState) -> int:
    """*Filed a complaint in Rome against Oman*, *condemned the arrest of a nurse in Rome by Oman*: the object, or the subject
    that waits, that takes the preposition where another phrase stands between; or -1."""
    if state.paused or state.previous != "NP":
        return -1
    tree, top, word = state.tree, state.top, state.syntax.lower[state.preposition]
    waits = top.waits and state.verb < top.subject
    noun = top.subject if waits else state.object_of.get(state.verb, -1)
    if state.predicate > noun or word in _CIRCUMSTANTIAL:
        return -1
    if not waits and done_by(tree, state.preposition, state.np, state.verb, noun):
        return noun
    node = state.np
    while node not in (noun, state.verb, -1) and not draws(tree, node, word, -1):
        node = tree.head[node]
    distant = noun >= 0 and state.np != noun and node in (noun, state.verb)
    return noun if distant and draws(tree, noun, word, state.verb) else -1


def _blaming_site(state: ClauseState) -> int:
    """*Laid the blame for the raid on Mali*, *for the raid on the school on Mali*, *blamed a wave of raids on Mali*: the verb
    that puts blame on somebody takes the last of the phrases with *on*, but not in *blamed Mali for raids on Togo*, *blamed
    men on the hill*; or -1."""
    lower, lemma, verb = state.syntax.lower, state.syntax.lemma, state.verb
    if lower[state.preposition] not in ("on", "upon") or verb < 0:
        return -1
    put = state.object_of.get(verb, -1)  # the blame, most of the blame
    behind = range(state.preposition + 1, len(lower))
    end = next((i for i in behind if state.tree.pos[i] in _ENDS), len(lower))
    puts = lemma[verb] in _PUTTING and not _BLAME.isdisjoint(lemma[put : state.preposition])
    blames = lemma[verb] == "blame" and "for" not in lower[put:end] and state.tree.mention_at[put] < 0
    if put < 0 or not (puts or blames):
        return -1
    return verb if lower[state.preposition] not in lower[state.preposition + 1 : end] else -1


def govern(state: ClauseState, k: int) -> None:
    """Hang the noun phrase at ``k`` on what its preposition belongs to."""
    main, word = state.chunks[k].head, _word(state)
    group = _named_by(state, k)
    if group >= 0:
        state.tree.attach(main, group, "appos")
        return
    beside = state.chunks[k - 1].first == state.preposition  # not: with fewer than 50 pupils
    state.tree.attach(main, state.tree.head[state.preposition] if beside else find_site(state), word)
    if state.tree.head[main] < 0:
        state.phrases.append((main, word))


def beside_fronted(state: ClauseState, k: int) -> str:
    """How the phrase at ``k`` hangs on the one before it, within what stands before a clause, if it does: as an apposition,
    *unlike Ruiz, a critic of the bank, Rebrov left*, *according to her aide, Ana Ruiz, the mayor left*, or in a list, *in
    Chad, Mali and Togo, the king left*; but not *in Rome, a critic of the bank, Ana Ruiz, left*."""
    np, main = state.np, state.chunks[k].head
    if np < 0 or state.previous not in (",", "CONJ") or not _subject_follows(state, k):
        return ""
    if state.previous == "," and (_describes_name(state, main) or _names_person(state, main)):
        return "appos"
    return "conj" if are_grouped(state.tree, main, np) else ""


def _describes_name(state: ClauseState, main: int) -> bool:
    """Whether it tells who somebody is who is named before the clause."""
    tree, np = state.tree, state.np
    fronted = any(np == token and word not in LOCATING for token, word in state.phrases)
    named = fronted and tree.pos[np] == "NAME" and tree.mention_at[np] >= 0
    return named and tree.pos[main] == "NOUN" and state.syntax.reading[main].kind == "person"


def _names_person(state: ClauseState, main: int) -> bool:
    """Whether it names a person who is described before the clause."""
    tree, np = state.tree, state.np
    named = tree.pos[main] == "NAME" and tree.mention_at[main] >= 0
    return named and tree.pos[np] == "NOUN" and state.syntax.reading[np].kind == "person"


def _subject_follows(state: ClauseState, k: int) -> bool:
    """Whether a comma and the subject of a verb, or two that *and* joins, follow the phrase at ``k``: *, the king and his
    son left*."""
    ahead, chunks = state.ahead, state.chunks
    subject = next((j for j in range(k, len(chunks)) if ahead.kind(j) == "VG"), 0) - 1
    if (
        subject > k + 2
        and ahead.kind(subject - 1) == "CONJ"
        and state.tree.pos[chunks[subject - 2].first] == "DET"
    ):
        subject -= 2
    return subject > k + 1 and ahead.kind(subject) == "NP" and ahead.kind(subject - 1) == ","


def _word(state: ClauseState) -> str:
    """The preposition, or the word before it that makes another one of it: *according* in *according to Mali*."""
    before, word = state.syntax.lower[state.preposition - 1], state.syntax.lower[state.preposition]
    return before if state.preposition and f"{before} {word}" in _OF_TWO_WORDS else word


def _named_by(state: ClauseState, k: int) -> int:
    """The group whose members a preposition names: *states, including Oman*, *banks such as Citi*, *such groups as
    Hamas*, *states, among them Oman*; or -1."""
    lower, np, preposition = state.syntax.lower, state.np, state.preposition
    word = lower[preposition]
    if word == "as" and np >= 0 and np == preposition - 1:
        return np if lower[state.chunks[k - 2].first] == "such" else -1
    naming = (
        word == "including"
        or (word == "as" and lower[preposition - 1] == "such")
        or (word == "among" and lower[state.chunks[k].head] == "them")
    )
    return group_before(state.tree, np) if naming else -1
