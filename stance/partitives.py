"""Parts of a whole: *one of the king's critics* hangs in its sentence as *a critic of the king* would."""

from __future__ import annotations

from stance.attachment import Tree

_PARTS = frozenset("one two three some many most several few both all any half".split())
_QUANTIFYING = frozenset(("PRON", "NUM", "DET"))


def lift(tree: Tree) -> None:
    """Let the noun behind *one of* and the like take the place of the word before it, which becomes its modifier."""
    for noun, label in enumerate(tree.label):
        part = tree.head[noun]
        if label == "of" and tree.pos[part] in _QUANTIFYING and tree.syntax.lower[part] in _PARTS:
            tree.head[noun], tree.label[noun] = tree.head[part], tree.label[part]
            tree.head[part], tree.label[part] = noun, "mod"
            for token, governor in enumerate(tree.head):
                if governor == part and token != noun:
                    tree.head[token] = noun
            for verb, subject in tree.subject.items():
                if subject == part:
                    tree.subject[verb] = noun
            if part in tree.subject:
                tree.subject[noun] = tree.subject.pop(part)
