"""Subordinate clauses: what a relative pronoun goes back to, and what takes *that*, *how* or *whether*."""

from __future__ import annotations

from stance.chunks import Chunk
from stance.nonfinite import NonfiniteReader
from stance.placement import CLAUSE_TAKERS, Clause

_CLAUSE_NOUNS = frozenset(("claim", "speech", "decision", "feeling", "document", "law"))
#: They open what is said or asked.
CONTENT_CLAUSES = frozenset(("that", "what", "how", "whether", "why", "whatever"))


class SubordinateReader(NonfiniteReader):
    """Opens the clauses that a subordinator or a relative pronoun begins."""

    def _open_adverbial(self) -> None:
        governor = self.stack[-1].verb
        self.stack.append(Clause("advcl", governor, inserted=self.paused))
        self.previous, self.preposition, self.conjunction = "SUB", -1, False

    def _subordinator(self, k: int, chunk: Chunk) -> None:
        word = self.syntax.lower[chunk.first]
        inserted = self.previous == ","
        if word == "what" and self._splits(k):
            self.stack = [Clause("main", subject=chunk.first), Clause("acl", chunk.first)]
        elif chunk.kind == "REL" or (word == "that" and self._relates(k)):
            self.stack.append(Clause("acl", self._antecedent(word), inserted=inserted, owned=word == "whose"))
        elif word in CONTENT_CLAUSES and (
            self.verb >= 0 or self.predicate >= 0 or (word == "that" and self._claims())
        ):
            self.stack.append(Clause("ccomp", self._complement_site(chunk)))
        else:
            self._open_adverbial()
        self.previous, self.preposition, self.conjunction = "SUB", -1, False

    def _splits(self, k: int) -> bool:
        """*What angered Mali was the raid*: the subject of a verb with an object is told behind *was*."""
        verb = self.ahead.at(k + 1)
        if self.previous != "START" or verb is None or self.tree.pos[verb.head] != "VERB":
            return False
        return verb.form == "finite" and self.ahead.kind(k + 2) == "NP" and self.ahead.has_verb(k + 2)

    def _relates(self, k: int) -> bool:
        """Whether *that* after a noun opens a relative clause and not what is said or claimed."""
        if self.previous != "NP":
            return False
        if self.ahead.finite(k + 1):
            return True
        if self._behind_claim():
            return False
        return not (self.verb >= 0 and self.syntax.reading[self.verb].kind in CLAUSE_TAKERS)

    def _behind_claim(self) -> bool:
        """Whether the last phrase is a noun for what is said or felt: *Mali's denial that it helped them*."""
        return self._claim() >= 0

    def _claim(self) -> int:
        """That noun, also where those stand behind it who say it: *a report by Mali that it helped them*; or -1."""
        noun = self.tree.head[self.np] if self.tree.label[self.np] in ("by", "from") else self.np
        if self.previous != "NP" or self.tree.pos[noun] != "NOUN":
            return -1
        return noun if self.syntax.reading[noun].kind in _CLAUSE_NOUNS else -1

    def _claims(self) -> bool:
        """Whether that noun is the subject of a verb to come."""
        return self._behind_claim() and self.stack[-1].waits and self.stack[-1].subject == self._claim()

    def _complement_site(self, chunk: Chunk) -> int:
        """What takes the clause that opens; *said that A left and that B stayed* takes two."""
        beside = next((c for c in reversed(self.stack) if c.kind == "ccomp" and c.verb >= 0), None)
        further = self.previous in (",", "CONJ") and self.syntax.lower[chunk.first - 1] != "so"
        if further and self.syntax.lower[chunk.first] == "that" and beside is not None:
            del self.stack[self.stack.index(beside) :]
            return beside.governor
        if self._behind_claim():
            return self._claim()
        return self.predicate if self.previous == "ADJ" and self.predicate >= 0 else self.verb

    def _antecedent(self, word: str) -> int:
        """*Who* passes over a place or a body to those who belong to it, and over an apposition that a comma ends."""
        if word not in ("who", "whom"):
            return self.np
        apposed = self.tree.apposition_around(self.np) if self.previous == "," else -1
        return apposed if apposed >= 0 else self.tree.bearer(self.np)
