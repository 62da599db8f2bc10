"""What the form of a verb stands for in its clause: a participle that could be past tense, an auxiliary parted from its
verb, and whom infinitives and participles have as their subject."""

from __future__ import annotations

from stance.chunks import NOMINAL, Chunk
from stance.placement import Clause
from stance.subordination import SubordinateReader
from stance.times import time_end

#: What says or judges something; such verbs are coordinated with their like.
TELLING = frozenset(("judging", "speech", "refusing"))
#: Prepositions that open a clause now and then.
CLAUSE_PREPOSITIONS = frozenset(("like", "for", "than"))
#: Prepositions before whom a verb asks to do something, and before whom it judges.
_ASKED = frozenset(("on", "upon", "to", "with"))
_AIMED = frozenset(("at", "on", "against", "to"))


class VerbFormReader(SubordinateReader):
    """Tells finite verbs from participles, and gives nonfinite verbs their subjects."""

    def _goes_on(self, k: int, chunk: Chunk) -> bool:
        """Whether a participle goes on with an auxiliary that only a prepositional phrase parts from it, after *be* one of
        time: *has in a letter thanked Mali*, *was on Friday thanked by Mali*."""
        before = self.finite[-1] if self.finite else -1
        if before != self.verb or before < 0 or self.previous != "NP" or before in self.object_of:
            return False
        auxiliary, phrase = self.tree.pos[before], self.chunks[k - 1]
        dated = time_end(self.syntax, self.tree.pos, phrase.first) == phrase.last
        parted = auxiliary == "HAVE" or (auxiliary == "BE" and dated)
        alone = chunk.first == chunk.head and self.tree.pos[before + 1] == "PREP" and self.predicate < 0
        return parted and alone and (chunk.form == "participle" or chunk.past)

    def _replace_auxiliary(self, chunk: Chunk) -> None:
        """The participle takes the place of its auxiliary in the tree."""
        tree, auxiliary, verb = self.tree, self.verb, chunk.head
        governor, label = tree.head[auxiliary], tree.label[auxiliary]
        for token, head in enumerate(tree.head):
            if head == auxiliary:
                tree.attach(token, verb, tree.label[token])
        tree.detach(auxiliary)
        tree.attach(verb, governor, label)
        tree.attach(auxiliary, verb, "aux")
        tree.subject[verb] = tree.subject.pop(auxiliary, -1)
        for clause in self.stack:
            clause.verb = verb if clause.verb == auxiliary else clause.verb
        self.finite[-1], self.verb, self.previous = verb, verb, "VG"
        self.predicate = self.preposition = -1
        self.conjunction = self.paused = False

    def _echoes(self, k: int, chunk: Chunk) -> bool:
        """*As did the mayor*, *so did the mayor*: the subject of the verb before has a further member."""
        opened = chunk.first > 0 and self.syntax.lower[chunk.first - 1] in ("as", "so")
        alone = self.tree.pos[chunk.head] in ("DO", "HAVE", "BE", "MODAL") and self.ahead.kind(k + 1) == "NP"
        repeated = opened and alone and min(self.stack[-1].verb, self.stack[-1].subject) >= 0
        return repeated and not self.ahead.has_verb(k + 1) and self.ahead.kind(k + 2) not in ("VG", "NP")

    def _headline_future(self, k: int) -> bool:
        """*FA to help*, but not *Ruiz, never one to help* or *the ruling to ban it*: an infinitive is the only verb of its
        subject."""
        return (
            self.previous == "NP"
            and self.stack[-1].waits
            and not self.finite
            and not (self.tree.label[self.np] == "appos" and self.tree.mention_at[self.np] < 0)
            and not (self.syntax.reading[self.np].kind == "decision" and self.ahead.kind(k + 1) == "NP")
            and not self.ahead.has_verb(k - 1)
        )

    def _reduced(self, k: int, chunk: Chunk) -> bool:
        """Whether a form that could be past tense is a participle: no object follows, and its noun has another verb or
        a governor; or it stands in an insertion or behind *while*."""
        top, following = self.stack[-1], self.ahead.at(k + 1)
        told = following is not None and following.form == "infinitive"  # Mali, said to be furious
        if not chunk.past or (self.syntax.reading[chunk.head].kind == "speech" and not told):
            return False
        if self.previous == "SUB":
            return top.kind == "advcl" and self.ahead.kind(k + 1) != "NP"
        if top.waits and self._opens_insertion():
            return self.ahead.kind(k + 1) in ("PREP", "CONJ", "VG", ",") and self.ahead.resumes(k)
        if following is None or following.kind != "PREP" or self.previous != "NP":
            return False
        if top.verb < 0 and top.subject < 0 and top.kind == "main":
            return any(main == self.np for main, _ in self.phrases)
        if top.verb >= 0 and self._waiting() is None:
            return self.tree.head[self.np] >= 0 and not self._tells(top.verb, chunk.head)
        opening = self.syntax.lower[following.first] in CLAUSE_PREPOSITIONS and self.ahead.has_verb(k + 2)
        return top.waits and top.kind != "acl" and not opening and self.ahead.has_verb(k + 1, strict=True)

    def _helps_to(self, chunk: Chunk) -> bool:
        """*Helped Mali win*: a bare infinitive behind the object of *help*, which does what it says."""
        helped = self.object_of.get(self.verb, -1) if self.syntax.lemma[self.verb] == "help" else -1
        base = self.syntax.lemma[chunk.head] == self.syntax.lower[chunk.head] and chunk.first == chunk.head
        return base and self.previous == "NP" and helped == self.tree.phrase_top(self.np) >= 0

    def _opens_insertion(self) -> bool:
        """Whether a comma has just parted a verb from its subject, and ends no apposition: *Mali, backed by Togo, left*,
        *Mali, banned but tolerated, left*."""
        if self.previous == "CONJ":
            return self.tree.label[max(self.verb, 0)] == "acl" and self.stack[-1].subject < self.verb
        apposed = any(self.tree.label[i] == "appos" for i in self.tree.ancestors(self.np))
        return self.previous == "," and not self.conjunction and not apposed

    def _tells(self, verb: int, told: int) -> bool:
        """Whether the noun between two verbs begins what is said: *said the firm agreed with Mali*, *said nine of them
        remained in jail*."""
        said = self.syntax.lemma[verb] == "say"
        return (
            said
            and self.tree.head[self.tree.phrase_top(self.np)] == verb
            and self.syntax.lower[told + 1] != "by"
        )

    def _give_subject(self, verb: int) -> None:
        """Whom a verb asks with a preposition does what it asks for, *called on Mali to leave*; so does the noun of a
        participle, *Mali, believed to back them*."""
        tree, np = self.tree, self.np
        governor = tree.head[verb]
        while tree.label[np] == "conj" and tree.pos[np] in NOMINAL:
            np = tree.head[np]  # appealed to Bonn and Oslo to act
        asked = self.previous == "NP" and tree.head[np] == governor and tree.label[np] in _ASKED
        asks = self.syntax.reading[governor].kind == "asking" or self.syntax.lemma[governor] == "call"
        if asked and asks and tree.mention_at[np] >= 0:
            tree.subject[verb] = np
        elif tree.subject.get(verb, -1) < 0 <= governor and tree.label[governor] == "acl":
            tree.subject[verb] = tree.head[governor]

    def _leave_inner(self, verb: int) -> None:
        """What somebody says or judges behind a comma is no part of what was told before, *said the firm had lied, adding
        that it would sue*, nor of a relative clause, *backed the ruling that freed him, rejecting the appeal*."""
        telling = self.syntax.reading[verb].kind in TELLING and self.syntax.voice[verb] == "ing"
        if self.previous != "," or not telling or self._waiting() is not None:
            return
        told = next((c for c in self.stack if c.kind == "ccomp" and c.verb >= 0), None)
        if told is not None and self.syntax.reading[told.governor].kind in ("speech", "deciding"):
            self._leave(told, told.governor)
        elif self.stack[-1].kind == "acl" and not self.stack[-1].inserted and self.stack[-2].verb >= 0:
            self._leave(self.stack[-1], self.stack[-2].verb)

    def _leave(self, inner: Clause, verb: int) -> None:
        """Close a clause and those within it, and go on with ``verb``."""
        del self.stack[self.stack.index(inner) :]
        self.verb = verb
        self.finite = [v for v in self.finite if v == verb or inner.verb not in self.tree.ancestors(v)]

    def _aim(self, governor: int) -> None:
        """*Lashed out at Mali for leaving*: whom a verb judges with a preposition stands for its object."""
        if governor < 0 or governor in self.object_of or self.syntax.reading[governor].kind != "judging":
            return
        for token in range(self.preposition - 1, governor, -1):
            aimed = self.tree.head[token] == governor and self.tree.label[token] in _AIMED
            if aimed and self.tree.mention_at[token] >= 0:
                self.object_of[governor] = token
