"""Subordinate clauses: what a relative pronoun goes back to, and what takes *that*, *how* or *whether*."""

from __future__ import annotations

from stance.attachment import LOCATING
from stance.chunks import NOMINAL, Chunk
from stance.nonfinite import NonfiniteReader
from stance.placement import CLAUSE_TAKERS, Clause
from stance.times import time_end

_CLAUSE_NOUNS = frozenset(("claim", "speech", "decision", "feeling", "document", "law"))
#: Prepositions between such a noun and who says it, or where.
_CLAIMED = frozenset(("by", "from", "in", "on", "at"))
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
        """That noun, also where those stand behind it who say it, or a place: *a report by Mali that it helped them*, *claims
        on the radio that it helped them*; or -1."""
        noun = self.np
        while noun >= 0 and self.tree.label[noun] in _CLAIMED and self._follows_noun(noun):
            noun = self.tree.head[noun]
        if self.previous != "NP" or self.tree.pos[noun] != "NOUN":
            return -1
        return noun if self.syntax.reading[noun].kind in _CLAUSE_NOUNS else -1

    def _follows_noun(self, noun: int) -> bool:
        """Whether a phrase is not itself a claim and belongs to a noun."""
        claims = self.tree.pos[noun] == "NOUN" and self.syntax.reading[noun].kind in _CLAUSE_NOUNS
        return not claims and self.tree.pos[self.tree.head[noun]] in ("NOUN", "NAME")

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
        if self._behind_claim() and not self._tells_within():
            return self._claim()
        if self.previous != "ADJ":
            return self._taker()
        return self.predicate if self.previous == "ADJ" and self.predicate >= 0 else self.verb

    def _tells_within(self) -> bool:
        """Whether a verb of speech with a hearer takes the clause, *told the court in a statement that it was ill*."""
        noun = self._claim()
        heard = self.tree.head[noun] in self.object_of and self.object_of[self.tree.head[noun]] != noun
        return heard and self.syntax.reading[self.tree.head[noun]].kind == "speech"

    def _taker(self) -> int:
        """The last verb, or one around a relative clause whose verb takes no clause: *told those who left that they lied*."""
        takers = [clause.verb for clause in self.stack if clause.verb >= 0]
        inside = self.stack[-1].kind == "acl" and self.stack[-1].verb == self.verb
        if inside and self.syntax.reading[self.verb].kind not in CLAUSE_TAKERS and len(takers) > 1:
            around = takers[-2]
            if self.syntax.reading[around].kind == "speech":
                return around
        return self.verb

    def _past_time(self) -> int:
        """The last noun, or the object before a phrase of time: *law* in *passed a law in May that bans them*."""
        governor = self.tree.head[self.np]
        first = self.np - 1 if self.np > 0 and self.tree.pos[self.np - 1] == "DET" else self.np
        timed = self.previous == "NP" and time_end(self.syntax, self.tree.pos, first) == self.np + 1
        if not timed or governor < 0:
            return self.np
        return governor if self.tree.pos[governor] == "NOUN" else self.object_of.get(governor, self.np)

    def _antecedent(self, word: str) -> int:
        """*Who* passes over things, places and bodies to those who belong to them, and over an apposition that a comma ends;
        *whose* over an age or a place."""
        if word == "whose" and (self.tree.pos[self.np] == "NUM" or self.tree.label[self.np] in LOCATING):
            return self._person_around(self.np)
        if word not in ("who", "whom"):
            return self._past_time()
        apposed = self.tree.apposition_around(self.np) if self.previous == "," else -1
        if apposed >= 0:
            return apposed
        bearer = self.tree.bearer(self.np)
        person = bearer if bearer != self.np else self._person_around(self.np)
        object_ = self.object_of.get(self.tree.head[self.tree.phrase_top(person)], -1)
        met = object_ >= 0 and self._is_person(object_) and not self._is_person(person)
        return object_ if met else person  # met a nurse at the gate, who left

    def _person_around(self, np: int) -> int:
        """The nearest person whom the phrase that ends with ``np`` names, *passenger* in *a passenger in the queue at the
        gate*, *rival* in *a rival of Khan who left*; or else ``np``."""
        node = np
        while node >= 0 and (self.tree.pos[node] in NOMINAL or self.tree.pos[node] == "ADJ"):
            owner = self.tree.head[node] if self.previous == "NP" and self._owned_by_name(node) else -1
            if owner < 0 and self._is_person(node):
                return node
            node = self.tree.head[node]
        return np

    def _owned_by_name(self, node: int) -> bool:
        """Whether a person with a name follows *of* behind a person: a name needs no clause that tells who is meant."""
        named = self.tree.pos[node] == "NAME" and self.tree.label[node] == "of"
        return named and self._is_person(self.tree.head[node])

    def _is_person(self, node: int) -> bool:
        described = self.tree.pos[node] == "NOUN" and self.syntax.reading[node].kind in ("person", "group")
        return described or (self.tree.pos[node] not in ("NUM", "ADJ") and self.tree.lives(node))
