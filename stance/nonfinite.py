"""Infinitives and participles: what governs them and who does what they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stance.attachment import Tree

_OBJECT_CONTROL = frozenset(("asking", "force", "helping", "giving"))
_INFINITIVE_NOUNS = frozenset(("claim", "decision", "help", "speech", "act", "feeling", "document"))
_BLAMING = frozenset(("judging", "asking", "refusing", "legal", "helping", "force"))


def governor_of_infinitive(
    tree: Tree, verb: int, np: int, predicate: int, object_of: Mapping[int, int]
) -> tuple[int, int]:
    """Governor and subject of an infinitive after ``np`` or ``predicate`` (each -1 where it does not stand just before)."""
    if np >= 0 and tree.pos[np] == "NOUN" and tree.syntax.reading[np].kind in _INFINITIVE_NOUNS:
        owner = _owner(tree, np)
        return np, owner if owner >= 0 else tree.subject.get(verb, -1)
    governor = predicate if predicate >= 0 else verb
    reading = tree.syntax.reading[governor]
    controlled = object_of.get(governor, -1)
    if controlled >= 0 and reading.kind in _OBJECT_CONTROL and reading.act != "promise":
        return governor, controlled
    return governor, tree.subject.get(governor, -1)


def governor_of_participle(
    tree: Tree, verb: int, np: int, preposition: str, finite: Sequence[int], object_of: Mapping[int, int]
) -> tuple[int, str, int]:
    """Governor, label and subject of a participle that stands beside no noun: *thanked X for coming*, *left, saying*."""
    if np >= 0 and preposition == "of":
        owner = _owner(tree, np)
        return np, "of-ing", owner if owner >= 0 else tree.subject.get(verb, -1)
    controlled = object_of.get(verb, -1)
    if (
        preposition in ("for", "of", "from")
        and controlled >= 0
        and tree.syntax.reading[verb].kind in _BLAMING
    ):
        return verb, f"{preposition}-ing", controlled
    acting = (v for v in reversed(finite) if tree.mention_at[max(0, tree.subject.get(v, -1))] >= 0)
    governor = next((v for v in acting if tree.subject.get(v, -1) >= 0), verb)
    return governor, "advcl", tree.subject.get(governor, -1)


def _owner(tree: Tree, noun: int) -> int:
    return next(
        (
            k
            for k in range(noun - 1, max(-1, noun - 12), -1)
            if tree.head[k] == noun and tree.label[k] == "poss"
        ),
        -1,
    )
