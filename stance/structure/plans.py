"""Nouns for what somebody plans, says or decides, and who that is: an infinitive behind them tells what."""

from __future__ import annotations

from stance.structure.attachment import Tree
from stance.structure.clausestate import ClauseState
from stance.words.syntax import NOMINAL

#: Classes of nouns that take an infinitive.
_INFINITIVE_NOUNS = frozenset(("claim", "decision", "help", "speech", "act", "feeling", "document"))
#: Those for what is planned or said, and the prepositions between them and who plans or says it.
_PLANNED = frozenset(("claim", "decision", "document", "speech"))
_BY_WHOM = frozenset(("by", "from", "of"))
_TEXTS = _PLANNED | {"law"}


def planned_by(tree: Tree, np: int) -> int:
    """The noun for what those at ``np`` plan or say, which the infinitive behind them tells: *a plan by Mali to leave*; or
    -1."""
    np = first_joined(tree, np)
    noun = tree.head[np] if np >= 0 and tree.label[np] in _BY_WHOM and tree.mention_at[np] >= 0 else -1
    return noun if noun >= 0 and announces(tree, noun) and tree.syntax.reading[noun].kind in _PLANNED else -1


def announces(tree: Tree, token: int) -> bool:
    return tree.pos[token] == "NOUN" and tree.syntax.reading[token].kind in _INFINITIVE_NOUNS


def owner_of(tree: Tree, noun: int) -> int:
    """Who possesses a noun or qualifies it by name: *Mali* in *Mali's decision*, *the Malian decision*; or -1."""
    qualifying = -1
    for k in range(noun - 1, max(-1, noun - 12), -1):
        if tree.head[k] == noun and tree.label[k] == "poss":
            return k
        if tree.head[k] == noun and tree.label[k] == "mod" and tree.mention_at[k] >= 0 and qualifying < 0:
            owner = owner_of(tree, k)
            qualifying = owner if owner >= 0 else k
    return qualifying


def first_joined(tree: Tree, np: int) -> int:
    """The first of joined nouns, *Bonn* in *appealed to Bonn and Oslo to act*, or -1 for -1."""
    while np >= 0 and tree.label[np] == "conj" and tree.pos[np] in NOMINAL:
        np = tree.head[np]
    return np


def tells_of_text(state: ClauseState, verb: int) -> bool:
    """Whether a participle with its doer, between two commas or dashes, tells of the text right before it: *debated a bill,
    backed by nurses, which*, but not *signed it in the hall, backed by nurses, and left*, *signed it, backed by nurses*."""
    syntax, np = state.syntax, state.np
    if state.previous != "," or state.top.waits or np < 0 or not syntax.is_undergone(verb):
        return False
    apart = any(syntax.pos[i] != "PUNCT" for i in range(np + 1, verb))
    if apart or syntax.reading[np].kind not in _TEXTS or syntax.lower[verb + 1 : verb + 2] != ["by"]:
        return False
    closing = {"(": ")"}.get(syntax.lower[verb - 1], syntax.lower[verb - 1])
    end = next((i for i in range(verb, len(syntax.lower)) if syntax.lower[i] == closing), -1)
    return end >= 0 and syntax.pos[end + 1 : end + 2] != ["CONJ"]
