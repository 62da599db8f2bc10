"""Prepositional phrases in the clauses that are open: which word they belong to, and whose members they name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from stance.attachment import Tree
from stance.chunks import NOMINAL, Chunk
from stance.lookahead import Lookahead

#: Prepositions that tell where and when as often as what a noun takes.
_PLACING = frozenset(("in", "on", "at", "to", "of", "with"))


@dataclass(slots=True)
class Clause:
    """One clause that is being read: what governs it, its subject and its last finite verb, -1 while unknown; ``owned`` is
    whether *whose* opens it."""

    kind: Literal["main", "ccomp", "acl", "advcl"]
    governor: int = -1
    subject: int = -1
    verb: int = -1
    inserted: bool = False
    joined: bool = False
    owned: bool = False

    @property
    def waits(self) -> bool:
        """Whether a subject stands without its verb."""
        return self.verb < 0 and self.subject >= 0


class PrepositionReader:
    """The clauses that are open while chunks are read, and where prepositional phrases go in them."""

    def __init__(self, tree: Tree, chunks: list[Chunk], times: Sequence[Chunk]) -> None:
        """``times`` are the phrases of time that stand as adverbs, which are not among the ``chunks``."""
        self.tree, self.chunks, self.ahead, self.times = tree, chunks, Lookahead(chunks), times
        self.syntax = tree.syntax
        self.stack = [Clause("main")]
        self.np = self.verb = self.predicate = self.preposition = -1
        #: The last verb in -ing, with which a further one is coordinated.
        self.doing = -1
        self.previous = "START"
        self.conjunction = self.paused = False
        self.object_of: dict[int, int] = {}
        self.fronted: list[int] = []
        self.phrases: list[tuple[int, str]] = []
        self.finite: list[int] = []
        self.first_quoted = next((i for i, quoted in enumerate(tree.syntax.quoted) if quoted), len(tree.pos))

    def _is_such(self, k: int, chunk: Chunk) -> bool:
        """Whether it is the *such* of *states such as Oman*."""
        alone = self.previous == "NP" and self.preposition < 0 and self.ahead.kind(k + 1) == "PREP"
        return alone and self.syntax.lower[chunk.first : chunk.last] == ["such"]

    def _site(self) -> int:
        """Where the last preposition belongs; a subject that waits for its verb keeps its own phrases."""
        top, further = self.stack[-1], max(self._further_site(), self._distant_site())
        if further >= 0:
            return further
        if top.waits and self.verb < top.subject:
            return self.tree.site(
                self.preposition, self.np, -1, self.predicate if self.predicate > top.subject else -1
            )
        return self.tree.site(self.preposition, self.np, self.verb, self.predicate)

    def _further_site(self) -> int:
        """*Praise from Mali and from Togo*: what takes the phrase before *and* takes one with the same preposition; or -1."""
        node = self.np if self.conjunction else -1
        while node >= 0 and self.tree.label[node] != self.syntax.lower[self.preposition]:
            node = self.tree.head[node] if self.tree.pos[node] in NOMINAL else -1
        return self.tree.head[node] if node >= 0 else -1

    def _distant_site(self) -> int:
        """*Filed a complaint in Rome against Oman*: the object, or the subject that waits, that takes the preposition where
        another phrase stands between; or -1."""
        top, word = self.stack[-1], self.syntax.lower[self.preposition]
        waits = top.waits and self.verb < top.subject
        noun = top.subject if waits else self.object_of.get(self.verb, -1)
        if self.paused or self.previous != "NP" or self.predicate > noun or word in _PLACING:
            return -1
        node = self.np
        while node not in (noun, self.verb, -1) and not self.tree.draws(node, word, -1):
            node = self.tree.head[node]
        distant = noun >= 0 and self.np != noun and node in (noun, self.verb)
        return noun if distant and self.tree.draws(noun, word, self.verb) else -1

    def _govern(self, k: int, main: int) -> None:
        group = self._named_by(k, main)
        if group >= 0:
            self.tree.attach(main, group, "appos")
            return
        self.tree.attach(main, self._site(), self.syntax.lower[self.preposition])
        if self.tree.head[main] < 0:
            self.phrases.append((main, self.syntax.lower[self.preposition]))

    def _named_by(self, k: int, main: int) -> int:
        """The group whose members a preposition names: *states, including Oman*, *banks such as Citi*, *such groups as
        Hamas*, *states, among them Oman*; or -1."""
        lower, word = self.syntax.lower, self.syntax.lower[self.preposition]
        if word == "as" and self.np >= 0 and self.np == self.preposition - 1:
            return self.np if lower[self.chunks[k - 2].first] == "such" else -1
        naming = (
            word == "including"
            or (word == "as" and lower[self.preposition - 1] == "such")
            or (word == "among" and lower[main] == "them")
        )
        return self.tree.group_before(self.np) if naming else -1

    def _waiting(self) -> Clause | None:
        """The innermost clause whose subject stands without its verb."""
        return next((clause for clause in reversed(self.stack) if clause.waits), None)
