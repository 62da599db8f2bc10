"""Who a noun phrase names: somebody who lives or a place, one or several, and those of a place or a body."""

from __future__ import annotations

from stance.mentions.whereabouts import LANDS
from stance.structure.attachment import PLACING, Tree
from stance.words.syntax import PEOPLE

_OF_A_PLACE = PLACING | frozenset("of on around across along inside within behind throughout".split())
_INSIDE_PHRASES = frozenset(("NOUN", "NAME", "ADJ", "DET", "NUM"))


def find_bearer(tree: Tree, np: int) -> int:
    """Those of a place or a body rather than the place or body itself: *fishermen* in *fishermen from Bari*, *monks* in
    *monks gathered in Lhasa and Gyantse*."""
    joined, listed = False, tree.mention_at[np] < 0 or names_place(tree, np) or _is_placed(tree, np)
    for i in range(np, -1, -1):
        mention = tree.mention_at[i]
        heads = mention >= 0 and tree.mentions[mention].head == i
        if heads and (joined or i == np) and lives(tree, i):
            return i
        if tree.pos[i] == "PREP" and tree.syntax.lower[i] in _OF_A_PLACE:
            joined = True
        elif not (
            tree.pos[i] in _INSIDE_PHRASES
            or (tree.pos[i] == "CONJ" and listed and not joined)
            or (tree.label[i] == "acl" and joined)
        ):
            break
    return np


def lives(tree: Tree, token: int) -> bool:
    """Whether the phrase names people: persons and groups, bodies in the plural, and unknown names that stand for no
    place."""
    mention = tree.mention_at[token]
    if mention < 0:
        return False
    entry, form = tree.mentions[mention].entry, tree.mentions[mention].form
    placed = _is_placed(tree, token) or tree.label[token] == "of"
    if entry is not None:
        return entry.kind in PEOPLE or entry.form == "demonym"
    if form == "described":
        reading = tree.syntax.reading[token]
        several = reading.kind == "institution" and not tree.syntax.is_singular(token)
        return reading.kind in PEOPLE or (several and not placed)
    return form == "pronoun" or not placed


def _is_placed(tree: Tree, token: int) -> bool:
    """Whether it tells where something is, also as a further member of a list: *from Bari and Salerno*."""
    while tree.label[token] == "conj":
        token = tree.head[token]
    return tree.label[token] in PLACING


def names_place(tree: Tree, token: int) -> bool:
    """Whether the gazetteer knows a state or its government by the name at ``token``."""
    mention = tree.mention_at[token]
    entry = tree.mentions[mention].entry if mention >= 0 else None
    return entry is not None and entry.kind in LANDS


def is_plural(tree: Tree, token: int) -> bool:
    """Whether a common noun stands in the plural."""
    return tree.pos[token] == "NOUN" and not tree.syntax.is_singular(token)


def sort_of(tree: Tree, token: int) -> str:
    """What the members of a list have in common: the kind of actor, or else of noun."""
    mention = tree.mention_at[token]
    if mention >= 0:
        entry = tree.mentions[mention].entry
        return f"actor.{entry.kind if entry else ''}"
    return tree.syntax.reading[token].kind
