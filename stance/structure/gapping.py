"""Gapping: what stands behind *and* without the verb that it shares: *thanked Mali for its help and Togo for its money*."""

from __future__ import annotations

from stance.mentions.gaps import begins_deed
from stance.structure.attachment import Tree
from stance.structure.clausestate import ClauseState
from stance.words.syntax import NAMING

#: Classes of nouns for sums: *20 million euros*.
_SUMS = frozenset(("money", "measure"))


def gapped(state: ClauseState, k: int, main: int) -> int:
    """The object whose place the phrase takes in a coordination without its verb, or -1: *gave Mali to Chad and Togo to Oman*,
    *called Mali a friend and Togo a foe*."""
    named = state.object_of.get(state.verb, -1)
    if named >= 0 and state.tree.label[state.np] == "obj2" and state.ahead.kind(k + 1) == "NP":
        return named if state.syntax.lemma[state.verb] in NAMING else -1
    following = state.chunks[k + 1].first if state.ahead.kind(k + 1) == "PREP" else -1
    if following < 0:
        return -1
    repeated = _gapped_before_repeated(state.tree, main, state.np, following)
    return repeated if repeated >= 0 else _gapped_with(state.tree, main, state.np, following)


def further_giver(state: ClauseState, k: int, main: int) -> int:
    """The name of who gives a sum as the subject does, *Togo* in *Mali gave 20 million and Togo 10 million*; or -1."""
    tree, chunk = state.tree, state.chunks[k]
    given = state.object_of.get(state.verb, -1)
    if given < 0 or tree.subject_of(state.verb) < 0 or not _is_sum(state, given):
        return -1
    if any(tree.mention_at[i] >= 0 for i in range(state.verb, given)):
        return -1  # gave Chad 20 million and Togo 10 million
    if _is_sum(state, main):
        named = (tree.mention_at[i] for i in range(chunk.first, main) if tree.mention_at[i] >= 0)
        return next((tree.mentions[index].head for index in named), -1)
    follows = tree.mention_at[main] >= 0 and state.ahead.kind(k + 1) == "NP"
    return main if follows and _is_sum(state, state.chunks[k + 1].head) else -1


def other_side(state: ClauseState, k: int, main: int) -> int:
    """What tells how those voted who are named behind a vote without its verb, *against* in *Greens voted for it and Liberals
    against*, *favour* in *Mali voted against it, Togo in favour*; or -1."""
    side, tree = state.ahead.at(k + 1), state.tree
    voted = state.verb >= 0 and state.syntax.lemma[state.verb] == "vote"
    if not voted or side is None or side.kind != "PREP" or tree.mention_at[main] < 0:
        return -1
    word, after = state.syntax.lower[side.first], state.chunks[k + 2] if k + 2 < len(state.chunks) else None
    if word in ("against", "for"):
        alone = after is None or after.kind in (",", "STOP", "CONJ") or state.syntax.lower[after.head] == "it"
        return side.first if alone else -1
    in_favour = word == "in" and after is not None and state.syntax.lower[after.head] in ("favour", "favor")
    return after.head if after is not None and in_favour else -1


def _is_sum(state: ClauseState, token: int) -> bool:
    pos, reading = state.tree.pos, state.syntax.reading[token]
    counted = pos[token] == "NOUN" and reading.kind in _SUMS and "NUM" in pos[max(0, token - 3) : token]
    return pos[token] == "NUM" or counted


def _gapped_before_repeated(tree: Tree, main: int, last: int, preposition: int) -> int:
    """The object whose place a noun behind a name takes whose phrase has the same preposition: *applause* for *anger* in *drew
    applause in Togo and anger in Chad*; or -1."""
    while tree.label[last] == "conj" and tree.pos[tree.head[last]] == "NAME":
        last = tree.head[last]
    verb = tree.head[last]
    if tree.pos[main] != "NOUN" or tree.pos[last] != "NAME" or verb < 0 or tree.pos[verb] != "VERB":
        return -1
    if tree.label[last] != tree.syntax.lower[preposition]:
        return -1
    objects = (i for i in range(verb + 1, last) if (tree.head[i], tree.label[i]) == (verb, "obj"))
    return next((i for i in objects if tree.pos[i] == "NOUN"), -1)


def _gapped_with(tree: Tree, main: int, last: int, preposition: int) -> int:
    """The object whose place a name behind *and* takes with a phrase of its own: *Mali* for *Togo* in *thanked Mali for its
    help and Togo for its money*; behind another name only with a deed of its own, *accused Mali of arming Chad and Togo of
    training it*; or -1."""
    word, named = tree.syntax.lower[preposition], tree.mention_at[last] >= 0
    deed = named and begins_deed(tree.syntax, preposition)
    if tree.mention_at[main] < 0 or (named and word != "as" and not deed):
        return -1
    for node in tree.upwards(last):
        verb = tree.head[node]
        labels = (f"{word}-ing",) if deed else (word, f"{word}-ing")
        if verb >= 0 and tree.pos[verb] == "VERB" and tree.label[node] in labels:
            objects = (i for i in range(verb + 1, last) if (tree.head[i], tree.label[i]) == (verb, "obj"))
            judged = next(objects, -1)
            return judged if judged >= 0 and tree.mention_at[judged] >= 0 else -1
    return -1
