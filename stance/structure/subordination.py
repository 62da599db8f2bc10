"""Subordinate clauses: what a relative pronoun goes back to, and what takes *that*, *how* or *whether*."""

from __future__ import annotations

from stance.structure import times
from stance.structure.attachment import LOCATING, Tree
from stance.structure.bearers import find_bearer, lives
from stance.structure.clausestate import Clause, ClauseState
from stance.structure.clausewords import CLAUSE_TAKERS, CONTENT_CLAUSES, MATTERS, TEXTS
from stance.structure.joinedrelatives import relative_before
from stance.structure.neighbours import apposition_around
from stance.words.acts import TAKING_POSITION, TAKING_STANCES
from stance.words.readings import ACTING
from stance.words.syntax import NAMING, NOMINAL, PEOPLE

_CLAUSE_NOUNS = frozenset(("claim", "speech", "decision", "feeling", "document", "law"))
_JUDGING = TAKING_STANCES - {"thank"}
#: What says how others call something, and within how many chunks it follows.
_CALLING = NAMING | {
    "describe",
    "denounce",
    "hail",
    "criticise",
    "criticize",
    "condemn",
    "welcome",
    "praise",
    "reject",
}
_REACH = 8
#: How whoever a text is by, for or about hangs on it or on its verb.
_CORRESPONDENTS = frozenset(("to", "from", "by", "for", "on", "about"))
#: Prepositions between such a noun and who says it, or where.
_CLAIMED = frozenset(("by", "from", "in", "on", "at"))


def open_adverbial(state: ClauseState, word: str = "") -> None:
    """Open a clause that tells when, why or how the verb around it happens."""
    state.open(Clause("advcl", state.top.verb, inserted=state.paused, word=word))
    state.after_subordinator()


def open_subordinate(state: ClauseState, k: int) -> None:
    """Open the clause that the subordinator or relative pronoun at ``k`` begins."""
    chunk = state.chunks[k]
    word = state.syntax.lower[chunk.first]
    if word == "what" and _splits(state, k):
        state.restart(Clause("main", subject=chunk.first), Clause("acl", chunk.first))
    elif (first := relative_before(state, k)) is not None:
        state.close(first)
        state.open(Clause("acl", first.governor, inserted=first.inserted, word=word))
    elif chunk.kind == "REL" or (word == "that" and _relates(state, k)):
        inserted = state.previous == ","
        antecedent = _matter(state, k) if word == "which" and inserted else -1
        if antecedent < 0:
            antecedent = _antecedent(state, word)
        state.open(Clause("acl", antecedent, inserted=inserted, word=word))
    elif word in CONTENT_CLAUSES and (
        state.verb >= 0 or state.predicate >= 0 or (word == "that" and _claims(state))
    ):
        state.open(Clause("ccomp", _complement_site(state, chunk.first), word=word))
    else:
        open_adverbial(state, word)
    state.after_subordinator()


def _splits(state: ClauseState, k: int) -> bool:
    """*What angered Mali was the raid*: the subject of a verb with an object is told behind *was*."""
    verb = state.ahead.at(k + 1)
    if state.previous != "START" or verb is None or state.tree.pos[verb.head] != "VERB":
        return False
    return verb.form == "finite" and state.ahead.kind(k + 2) == "NP" and state.ahead.has_verb(k + 2)


def _relates(state: ClauseState, k: int) -> bool:
    """Whether *that* after a noun opens a relative clause and not what is said or claimed."""
    if state.previous != "NP":
        return False
    if state.ahead.finite(k + 1):
        return True
    if _sums_up(state, k):
        return True
    if _claim(state) >= 0:
        return _lacks_object(state, k + 1)
    if state.tree.pos[state.np] == "NAME" and _speech_around(state) >= 0:
        return False  # said after meeting Ana Ruiz that it was ill
    thing = state.tree.label[state.np] == "obj" and state.tree.pos[state.np] == "NOUN"
    thing = thing and state.syntax.reading[state.np].kind not in ACTING
    if thing and _lacks_object(state, k + 1):
        return True  # praised a levy that Togo mocks
    return not (state.verb >= 0 and state.syntax.reading[state.verb].kind in CLAUSE_TAKERS)


def _sums_up(state: ClauseState, k: int) -> bool:
    """Whether it tells more of what an apposition sums up: *voted for it, a step that Mali called absurd*, but not *a claim
    that Mali is wrong*."""
    if state.tree.label[state.np] != "appos" or state.ahead.kind(k + 1) != "NP":
        return False
    if not _is_claim(state.tree, state.np):
        return True
    verb = next((chunk for chunk in state.chunks[k + 1 : k + _REACH] if chunk.kind == "VG"), None)
    return verb is not None and state.syntax.lemma[verb.head] in _CALLING


def _lacks_object(state: ClauseState, k: int) -> bool:
    """Whether the clause of the subject at ``k`` judges nothing but what stands before it: *a charge that Mali denies.*, *a
    deal that Mali backs and that Togo mocks*, *a levy that Mali considers absurd*."""
    verb, after = state.ahead.at(k + 1), state.ahead.kind(k + 2)
    if verb is not None and state.syntax.lemma[verb.head] in _CALLING and after == "ADJ":
        return verb.form == "finite" and state.ahead.kind(k) == "NP"
    judges = verb is not None and verb.form == "finite" and state.syntax.reading[verb.head].act in _JUDGING
    further = after == "CONJ" and state.ahead.kind(k + 3) in ("SUB", "REL")
    return judges and state.ahead.kind(k) == "NP" and (further or after in (",", "STOP", "END"))


def _claim(state: ClauseState) -> int:
    """The noun for what is said or felt that the last phrase is, *Mali's denial that it helped them*, also where those stand
    behind it who say it, or a place: *a report by Mali that it helped them*, *claims on the radio that it helped them*; or
    -1."""
    tree, noun = state.tree, state.np
    while noun >= 0 and tree.label[noun] in _CLAIMED and _follows_noun(tree, noun):
        noun = tree.head[noun]
    return noun if state.previous == "NP" and _is_claim(tree, noun) else -1


def _follows_noun(tree: Tree, noun: int) -> bool:
    """Whether a phrase is not itself a claim and belongs to a noun."""
    return not _is_claim(tree, noun) and tree.pos[tree.head[noun]] in ("NOUN", "NAME")


def _is_claim(tree: Tree, noun: int) -> bool:
    return tree.pos[noun] == "NOUN" and tree.syntax.reading[noun].kind in _CLAUSE_NOUNS


def _claims(state: ClauseState) -> bool:
    """Whether that noun is the subject of a verb to come."""
    claim = _claim(state)
    return claim >= 0 and state.top.waits and state.top.subject == claim


def _complement_site(state: ClauseState, first: int) -> int:
    """What takes the clause that opens at ``first``; *said that A left and that B stayed* takes two."""
    lower, claim = state.syntax.lower, _claim(state)
    beside = next((c for c in reversed(state.stack) if c.kind == "ccomp" and c.verb >= 0), None)
    further = state.previous in (",", "CONJ") and lower[first - 1] != "so"
    if further and lower[first] == "that" and beside is not None:
        state.close(beside)
        return beside.governor
    if claim >= 0 and not _tells_within(state, claim):
        return claim
    return state.predicate if state.previous == "ADJ" else _taker(state)


def _tells_within(state: ClauseState, claim: int) -> bool:
    """Whether a verb of speech with a hearer takes the clause, *told the court in a statement that it was ill*."""
    verb = state.tree.head[claim]
    heard = verb in state.object_of and state.object_of[verb] != claim
    return heard and state.syntax.reading[verb].kind == "speech"


def _taker(state: ClauseState) -> int:
    """The last verb, or one of speech around a clause whose verb takes no clause: *told those who left that they lied*."""
    around = _speech_around(state)
    return around if around >= 0 else state.verb


def _speech_around(state: ClauseState) -> int:
    """The verb of speech around a clause that tells of whom or when and whose verb takes no clause: *told* in *told those who
    left that they lied*, *said* in *said after meeting Togo that it was ill*; or -1."""
    tree, reading = state.tree, state.syntax.reading
    if state.verb < 0 or reading[state.verb].kind in CLAUSE_TAKERS:
        return -1
    takers = [clause.verb for clause in state.stack if clause.verb >= 0]
    if state.top.kind in ("acl", "advcl") and state.top.verb == state.verb:
        takers.pop()
    elif (tree.head[state.verb], tree.label[state.verb]) != (state.top.verb, "advcl"):
        return -1
    return takers[-1] if takers and reading[takers[-1]].kind == "speech" else -1


def _antecedent(state: ClauseState, word: str) -> int:
    """*Who* passes over things, places and bodies to those who belong to them, and over an apposition that a comma ends;
    *whose* over an age or a place."""
    tree, np = state.tree, state.np
    if np < 0:
        return np
    if word == "whose" and (tree.pos[np] == "NUM" or tree.label[np] in LOCATING):
        return _person_around(state)
    if word not in ("who", "whom"):
        text = _text_to_person(state)
        return text if text >= 0 else _past_time(state)
    apposed = apposition_around(tree, np) if state.previous == "," else -1
    if apposed >= 0:
        return apposed
    bearer = find_bearer(tree, np)
    person = bearer if bearer != np else _person_around(state)
    noun = state.object_of.get(tree.head[tree.phrase_top(person)], -1)
    met = noun >= 0 and _is_person(tree, noun) and not _is_person(tree, person)
    return noun if met else person  # met a nurse at the gate, who left


def _matter(state: ClauseState, k: int) -> int:
    """What is said or decided, before things and places, is what others take a position on: *request* in *a request for
    ships, which Mali opposes*; or -1."""
    tree, reading, verb = state.tree, state.syntax.reading, state.ahead.at(k + 2)
    if state.ahead.kind(k + 1) != "NP" or verb is None or verb.form != "finite":
        return -1
    if reading[verb.head].act not in TAKING_POSITION:
        return -1
    noun = state.np
    while noun >= 0 and not _is_matter(tree, noun):
        governor = tree.head[noun]
        if governor >= 0 and tree.pos[governor] == "VERB" and tree.label[governor] != "acl":
            beside = (i for i in range(noun - 1, governor, -1) if tree.head[i] == governor)
            return next((i for i in beside if _is_matter(tree, i)), -1)
        noun = governor
    return noun


def _is_matter(tree: Tree, token: int) -> bool:
    return tree.pos[token] == "NOUN" and tree.syntax.reading[token].kind in MATTERS


def _text_to_person(state: ClauseState) -> int:
    """The text before the person whom it is by, for or about, of whom *that* does not tell: *a letter to Ana Ruiz
    that blames Mali*; or -1."""
    tree, np = state.tree, state.np
    governor = tree.head[np]
    if governor < 0 or tree.label[np] not in _CORRESPONDENTS or not _is_person(tree, np):
        return -1
    noun = governor if tree.pos[governor] == "NOUN" else state.object_of.get(governor, -1)
    return noun if noun >= 0 and tree.syntax.reading[noun].kind in TEXTS else -1


def _past_time(state: ClauseState) -> int:
    """The last noun, or the object before a phrase of time: *law* in *passed a law in May that bans them*."""
    tree, np = state.tree, state.np
    governor = tree.head[np]
    first = np - 1 if np > 0 and tree.pos[np - 1] == "DET" else np
    timed = state.previous == "NP" and times.fills(state.syntax, tree.pos, first, np + 1)
    if not timed or governor < 0:
        return np
    return governor if tree.pos[governor] == "NOUN" else state.object_of.get(governor, np)


def _person_around(state: ClauseState) -> int:
    """The nearest person whom the last noun phrase names, *passenger* in *a passenger in the queue at the gate*, *rival* in
    *a rival of Khan who left*; or else its head."""
    tree, node, below = state.tree, state.np, -1
    while node >= 0 and (tree.pos[node] in NOMINAL or tree.pos[node] == "ADJ"):
        owned = state.previous == "NP" and _owned_by_name(tree, node)
        if not owned and (_is_person(tree, node) or _belongs(tree, node, below)):
            return node
        node, below = tree.head[node], node
    return state.np


def _belongs(tree: Tree, node: int, below: int) -> bool:
    """Whether a name of several words is a person's, as *of* tells to what body it belongs, and not a place's: *a reply from
    Ana Ruiz of the Greens*."""
    index = tree.mention_at[node] if below >= 0 and tree.label[below] == "of" else -1
    if index < 0 or tree.label[node] not in ("from", "of") or tree.pos[below] != "NAME":
        return False
    mention = tree.mentions[index]
    return mention.form == "name" and mention.entry is None and mention.last - mention.first > 1


def _owned_by_name(tree: Tree, node: int) -> bool:
    """Whether a person with a name follows *of* behind a person: a name needs no clause that tells who is meant."""
    named = tree.pos[node] == "NAME" and tree.label[node] == "of"
    return named and _is_person(tree, tree.head[node])


def _is_person(tree: Tree, node: int) -> bool:
    described = tree.pos[node] == "NOUN" and tree.syntax.reading[node].kind in PEOPLE
    return described or (tree.pos[node] not in ("NUM", "ADJ") and lives(tree, node))
