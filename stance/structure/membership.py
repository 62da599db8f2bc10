"""Whoever is one of those who do something does it: *Mali was among the states that left*, *is the only one that left*."""

from __future__ import annotations

from stance.structure.attachment import Tree

#: Before a noun they tell of which of many the clause behind it speaks.
_SELECTING = frozenset("only sole one first second third last latest next two three few".split())
#: Subjects of *be* that stand for nobody.
_EMPTY = frozenset("it there this that what nobody nothing none".split())
#: How far before its noun such a word stands.
_REACH = 5


def share(tree: Tree) -> None:
    """Let the subject of *be* take the place of those who are the subject of a relative clause behind its predicate."""
    for verb, noun in list(tree.subject.items()):
        if tree.label[verb] != "acl" or tree.head[verb] != noun:
            continue
        be = tree.head[noun] if _selects(tree, noun) else -1
        member = tree.subject_of(be)
        if member < 0 or tree.pos[be] != "BE" or tree.syntax.lower[member] in _EMPTY:
            continue
        if (member < be) != (be < noun):
            continue
        if any(tree.pos[i] == "NEG" for i in range(be, max(be, noun))):
            continue
        tree.head[verb], tree.label[verb] = be, "xcomp"
        for other in [v for v, subject in tree.subject.items() if subject == noun and v >= verb]:
            tree.subject[other] = member


def _selects(tree: Tree, noun: int) -> bool:
    """Whether a noun tells of which of many the subject of *be* is: *among the states*, *the only state*."""
    before = tree.syntax.lower[max(0, noun - _REACH) : noun]
    return tree.label[noun] == "among" or (tree.label[noun] == "pred" and not _SELECTING.isdisjoint(before))
