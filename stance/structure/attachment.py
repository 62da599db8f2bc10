"""Where words hang: a tree of heads and labels, and the inside of noun phrases."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.structure.chunks import Chunk
from stance.tokens.text import STATE_POWERS
from stance.words.syntax import NOMINAL, Syntax

#: Labels of phrases that tell where something happens or to whom it is brought, and of those that tell where it is.
LOCATING = frozenset("in at from near outside to on before into inside around across through".split())
PLACING = frozenset(("in", "at", "from", "near", "outside"))
#: How a word hangs on the verb that tells what a person or a thing is called or is.
PREDICATED = frozenset(("obj2", "pred", "as"))


class Tree:
    """``head[i]`` is the token that governs token ``i`` (or -1), ``label[i]`` how; ``subject[v]`` the subject of a verb
    or predicate."""

    def __init__(
        self, syntax: Syntax, pos: list[str], mentions: Sequence[Mention], mention_at: Sequence[int]
    ) -> None:
        self.syntax, self.pos, self.mentions, self.mention_at = syntax, pos, mentions, mention_at
        self.head, self.label = [-1] * len(pos), [""] * len(pos)
        self.subject: dict[int, int] = {}

    def attach(self, token: int, head: int, label: str) -> None:
        """Hang ``token`` under ``head`` unless that would close a circle."""
        if head >= 0 and not self.within(head, token):
            self.head[token], self.label[token] = head, label

    def detach(self, token: int) -> None:
        self.head[token], self.label[token] = -1, ""

    def upwards(self, token: int) -> list[int]:
        """The token and what governs it, upwards."""
        found = [token]
        while self.head[found[-1]] >= 0:
            found.append(self.head[found[-1]])
        return found

    def within(self, token: int, governor: int) -> bool:
        """Whether a token is the ``governor`` or hangs below it."""
        while token >= 0 and token != governor:
            token = self.head[token]
        return token >= 0

    def subject_of(self, verb: int) -> int:
        """The subject of a verb or predicate, or -1."""
        return self.subject.get(verb, -1)

    def root(self, token: int) -> int:
        return self.upwards(token)[-1]

    def phrase_top(self, token: int) -> int:
        """The head of the noun phrase that a prepositional phrase or a list at its end belongs to."""
        while self.head[token] >= 0 and self.pos[self.head[token]] in NOMINAL:
            token = self.head[token]
        return token


def attach_inside(tree: Tree, chunk: Chunk) -> None:
    """Attach owners, name modifiers and attributes to the head of their noun phrase."""
    if chunk.last == chunk.first + 1:
        return
    heads = _argument_heads(tree, chunk)
    thing = tree.mention_at[heads[-1]] < 0
    for owner, owned in itertools.pairwise(heads):
        participle = owner + 2
        if participle < owned and tree.syntax.tied[participle]:  # the U.S.-backed group: backed by the U.S.
            tree.attach(participle, owned, "acl")
            tree.attach(owner, participle, "by")
        elif not (_genitive(tree, owner, owned) or _is_side_of(tree, owner)):
            tree.attach(owner, owned, "mod")
        else:
            tree.attach(owner, _owned_thing(tree, heads, owned) if thing else owned, "poss")
    following = len(heads) - 1
    for i in range(chunk.last - 1, chunk.first - 1, -1):
        while following > 0 and heads[following - 1] >= i:
            following -= 1
        if tree.head[i] < 0 and i not in heads and tree.pos[i] not in ("GEN", "PUNCT"):
            tree.attach(i, heads[following] if heads[following] > i else chunk.head, "mod")


def side_of(syntax: Syntax, name: Mention) -> int:
    """The noun right behind a name for people who are on that side or against it: of *Mali* in *Mali ally Togo*, but not in
    *Mali's ally*, *their Mali allies*, *Mali opponents of the war*; or -1."""
    noun, pos = name.last, syntax.pos
    named = name.form == "name" or syntax.lower[name.head] in STATE_POWERS  # government critics
    if not named or pos[noun : noun + 1] != ["NOUN"] or syntax.lower[noun + 1 : noun + 2] == ["of"]:
        return -1
    word = syntax.reading[noun]
    if word.kind != "person" or word.attitude not in ("+", "-"):
        return -1
    owned = not {"POSS", "GEN"}.isdisjoint(pos[max(0, name.np_first - 1) : name.first])
    aimed = "of" in (*word.judged.split("/"), *word.recipient.split("/"))
    return noun if aimed and not owned else -1


def _is_side_of(tree: Tree, owner: int) -> bool:
    mention = tree.mention_at[owner]
    return mention >= 0 and side_of(tree.syntax, tree.mentions[mention]) >= 0


def _argument_heads(tree: Tree, chunk: Chunk) -> list[int]:
    """The nominal words of a phrase that bear an argument: owners, name modifiers and the head, left to right."""
    found: list[int] = []
    j = chunk.first
    while j < chunk.last:
        mention = tree.mention_at[j]
        if mention >= 0 and tree.mentions[mention].first == j:
            found.append(tree.mentions[mention].head)
            j = tree.mentions[mention].last
            continue
        following = tree.pos[j + 1] if j + 1 < chunk.last else "END"
        if tree.pos[j] in NOMINAL and following in ("END", "GEN"):
            found.append(j)
        j += 1
    return found or [chunk.head]


def _owned_thing(tree: Tree, heads: list[int], owned: int) -> int:
    """What an owner before the name ``owned`` has where that only names it: *Mali's Togo plan* is a plan of Mali's."""
    following = itertools.pairwise(heads[heads.index(owned) :])
    return next((one for one, after in following if _genitive(tree, one, after)), heads[-1])


def _genitive(tree: Tree, owner: int, owned: int) -> bool:
    return tree.pos[owner] == "POSS" or "GEN" in tree.pos[owner : owned + 1]
