"""Absolute clauses joined by *and*: in *left, with Mali voting against and Togo abstaining* each has its own subject."""

from __future__ import annotations

from stance.structure.attachment import Tree

_JOINED = ("acl", "advcl", "conj")


def part(tree: Tree) -> None:
    """Let a name before a later participle or adjective, behind *and*, be its subject and no part of the clause before: a
    name takes none that tells which one is meant."""
    if "with" not in tree.syntax.lower:
        return
    for first in [i for i, label in enumerate(tree.label) if label == "advcl" and _is_absolute(tree, i)]:
        for mention in tree.mentions:
            noun, clause = mention.head, _clause_behind(tree, mention.last)
            if mention.form == "name" and first < noun < clause and _begins(tree, first, noun):
                _join(tree, first, clause, _top(tree, first, noun))


def _is_absolute(tree: Tree, clause: int) -> bool:
    """Whether *with* brings a clause with its own subject: *with Mali voting against*."""
    subject = tree.subject_of(clause)
    if subject < 0 or tree.head[subject] != clause or tree.label[subject] != "subj":
        return False
    index = tree.mention_at[subject]
    first = tree.mentions[index].np_first if index >= 0 else subject
    return "with" in tree.syntax.lower[max(0, first - 2) : first]


def _clause_behind(tree: Tree, token: int) -> int:
    """The participle or adjective at ``token``, adverbs passed over, that hangs on something before it, or -1."""
    while token < len(tree.pos) and tree.pos[token] == "ADV":
        token += 1
    if token == len(tree.pos) or tree.label[token] not in _JOINED:
        return -1
    return token if tree.syntax.voice[token] == "ing" or tree.pos[token] == "ADJ" else -1


def _top(tree: Tree, first: int, noun: int) -> int:
    """The first of the names behind the earlier clause that are joined to the one at ``noun``."""
    while tree.label[noun] == "conj" and tree.head[noun] > first and _before(tree, tree.head[noun]) == "CONJ":
        noun = tree.head[noun]
    return noun


def _before(tree: Tree, noun: int) -> str:
    """The part of speech before the phrase of a mention."""
    index = tree.mention_at[noun]
    return tree.pos[tree.mentions[index].np_first - 1] if index >= 0 else ""


def _begins(tree: Tree, first: int, noun: int) -> bool:
    """Whether *and* stands before the names, and no finite verb between them and the earlier clause."""
    finite = any(tree.syntax.voice[i] in ("finite", "passive", "base") for i in range(first, noun))
    return _before(tree, _top(tree, first, noun)) == "CONJ" and not finite


def _join(tree: Tree, first: int, clause: int, subject: int) -> None:
    """Hang the later clause where the earlier one hangs, and its subject on it."""
    former = tree.subject_of(clause)
    tree.detach(clause)
    tree.detach(subject)
    tree.attach(clause, tree.head[first], "advcl")
    tree.attach(subject, clause, "subj")
    for verb, doer in tree.subject.items():
        if doer == former and clause in tree.ancestors(verb):
            tree.subject[verb] = subject
    tree.subject[clause] = subject
