"""Concluded: *the deal struck with Mali* hangs in its sentence as *the deal with Mali* does."""

from __future__ import annotations

from stance.structure.attachment import Tree

_CONCLUDING = frozenset("agree broker conclude make negotiate reach seal sign strike".split())
#: Nouns for what several sides agree on.
DEALS = frozenset(
    "accord agreement armistice arrangement ceasefire cease-fire compromise contract deal pact settlement treaty truce "
    "understanding".split()
)
_PARTIES = frozenset(("between", "with"))


def lift(tree: Tree) -> None:
    """Hang those with whom a deal was concluded on its noun, not on the participle behind it."""
    if DEALS.isdisjoint(tree.syntax.lemma):
        return
    for party, label in enumerate(tree.label):
        participle = tree.head[party]
        if label not in _PARTIES or participle < 0 or tree.label[participle] != "acl":
            continue
        noun = tree.head[participle]
        concluded = tree.syntax.lemma[participle] in _CONCLUDING and tree.syntax.lemma[noun] in DEALS
        if concluded and participle == noun + 1:
            tree.head[party] = noun
