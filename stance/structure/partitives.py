"""Parts of a whole: *one of the king's critics* hangs in its sentence as *a critic of the king* would."""

from __future__ import annotations

from stance.structure.attachment import Tree

_PARTS = frozenset("one two three some many most several few both all any half".split())
_QUANTIFYING = frozenset(("PRON", "NUM", "DET"))
#: Nouns that only tell how many.
_SHARES = frozenset(
    "percent cent majority minority half third thirds quarter quarters number handful rest bulk couple dozens scores tens "
    "hundreds thousands millions".split()
)


def lift(tree: Tree) -> None:
    """Let the noun behind *one of* and the like take the place of the word before it, which becomes its modifier."""
    for noun, label in enumerate(tree.label):
        part = tree.head[noun]
        if label == "of" and _tells_how_many(tree, part) and not _is_named(tree, part, noun):
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


def _tells_how_many(tree: Tree, part: int) -> bool:
    word, pos = tree.syntax.lower[part], tree.pos[part]
    return (pos in _QUANTIFYING and word in _PARTS) or (pos in ("NOUN", "NUM") and word in _SHARES)


def _is_named(tree: Tree, part: int, whole: int) -> bool:
    """Whether an apposition says who the one is of those whom a pronoun means: *one of them, X, resigned*."""
    single = tree.syntax.lower[part] == "one" and tree.pos[whole] == "PRON"
    return single and any(
        governor == part and label == "appos" for governor, label in zip(tree.head, tree.label, strict=True)
    )
