"""Noun phrases and adjectives in their clause: subject, object, predicate, apposition or member of a list."""

from __future__ import annotations

from stance.attachment import LOCATING
from stance.chunks import Chunk
from stance.prepositions import Clause, PrepositionReader
from stance.syntax import NAMING
from stance.times import time_end

__all__ = ["CLAUSE_TAKERS", "Clause", "PhraseReader"]

#: Classes of verbs that take a clause as their object.
CLAUSE_TAKERS = frozenset(
    "speech thinking showing feeling judging refusing asking deciding legal agreeing".split()
)
#: Prepositions of phrases that stand between a verb and its object: *condemned in Rome the raid*.
_BETWEEN = LOCATING | {"by", "with", "as", "for", "during", "under"}
_PRESENT = frozenset(("VBZ", "VBP"))
#: They tell what was to come of what somebody said.
_DISTANT = frozenset(("would", "could", "should", "might"))
#: Verbs that say what their subject is, as *be* does.
_BECOMING = frozenset(("become", "remain"))
#: Pronouns that are subjects only.
_SUBJECTS = frozenset("i he she we they".split())


class PhraseReader(PrepositionReader):
    """Puts noun phrases and adjectives in the clauses that are open."""

    def _noun_phrase(self, k: int, chunk: Chunk) -> None:
        main = chunk.head
        if self._is_such(k, chunk):
            self.tree.attach(main, self.np, "mod")
            return
        if self.preposition >= 0:
            self._govern(k, main)
        elif self.previous == "VG":
            self._after_verb(k, main)
        elif not (self._as_subject(k, main) or self._as_further(k, main)):
            self._set_beside(main)
        self.np, self.previous = main, "NP"
        self.preposition, self.conjunction, self.paused = -1, False, False

    def _set_beside(self, main: int) -> None:
        """A phrase that is no part of a clause; names behind a colon are members of the group before it."""
        group = self.tree.group_before(self.np) if self.previous == ":" else -1
        if group >= 0 and self.tree.pos[main] == "NAME" and self.tree.mention_at[main] >= 0:
            self.tree.attach(main, group, "appos")
            return
        label = "frag" if self.previous == ":" else "adv"
        self.tree.attach(main, self.verb if self.verb >= 0 else self.np, label)

    def _after_verb(self, k: int, main: int) -> None:
        """Object, predicate noun, the speaker after a verb of speech, or the subject of a clause that the verb takes."""
        verb, top = self.verb, self.stack[-1]
        if (
            top.verb == verb
            and top.subject < 0
            and top.kind == "main"
            and self.tree.subject.get(verb, -1) < 0
        ):
            top.subject = main
            self._set_subject(verb, main)
        elif (
            self.syntax.reading[verb].kind in CLAUSE_TAKERS
            and self.ahead.has_verb(k, strict=True)
            and not self._waiting()
            and not self._clause_joins(k, main)
        ):
            self.stack.append(Clause("ccomp", verb, main))
        elif self._links(verb):
            self.tree.attach(main, verb, "pred")
            subject = self.tree.subject.get(verb, -1)
            self.tree.subject[main] = subject
            split = self.finite[0] if self.finite else verb
            if subject >= 0 and self.syntax.lower[subject] == "what" and self.tree.head[split] == subject:
                self.tree.subject[split] = main  # what angered Mali was the raid
        else:
            self.tree.attach(main, verb, "obj")
            self.object_of[verb] = main

    def _links(self, verb: int) -> bool:
        """Whether a verb says what its subject is: *is*, *remains*, *is considered*."""
        lemma, passive = self.syntax.lemma[verb], self.syntax.voice[verb] == "passive"
        return self.tree.pos[verb] == "BE" or lemma in (NAMING if passive else _BECOMING)

    def _clause_joins(self, k: int, main: int) -> bool:
        """Whether an actor follows whom *and* joins to no actor: the subject of a further clause, as in *rejected the claim
        and Oslo praised Riga*."""
        if self.ahead.kind(k + 1) != "CONJ" or self.ahead.kind(k + 2) != "NP":
            return False
        following = self.tree.mention_at[self.chunks[k + 2].head]
        return following >= 0 and self.tree.mention_at[main] < 0

    def _as_subject(self, k: int, main: int) -> bool:
        """Take the phrase for the subject of a verb to come."""
        top = self.stack[-1]
        if top.verb < 0 and top.subject < 0:
            top.subject = main
            return True
        if not self._has_verb(k):
            return False
        if top.waits and top.owned and self._fronted_before(k, main):
            self.phrases.append((top.subject, "obj"))
            top.subject = main
            return True
        if top.waits and self.previous == ":":
            speaker = top.subject
            self.stack = [Clause("main"), Clause("ccomp", speaker, main)]
            return True
        if self._waiting() and (self.conjunction or self.previous != "NP" or not self._determined(k)):
            return False
        if self.previous == "NP":
            self._open_beside(main)
            return True
        if self.previous in (",", ":", "CONJ", "STOP", "SUB", "ADJ", "START"):
            self._open_coordinate(k, main)
            return True
        return False

    def _has_verb(self, k: int) -> bool:
        """Whether the phrase has a verb to come, alone or with the members of its list: *and Oman, Iraq and Iran left*."""
        if self.ahead.has_verb(k, compact=self._closes_list(k)):
            return True
        end = self._list_end(k) if self.conjunction and self.paused else -1
        return end >= 0 and self.ahead.has_verb(end + 1, compact=True)

    def _closes_list(self, k: int) -> bool:
        """Whether a comma and *and* behind the phrase go on with no list: it stands behind *and* or beside another phrase,
        or a list ends before them, as in *by Rome, Oslo and Riga, and Lima left*."""
        if self.previous == ",":
            end = self._list_end(k)
            return end >= 0 and self.ahead.kind(end - 1) != ","
        return self.previous == "NP" or (self.conjunction and not self.paused)

    def _fronted_before(self, k: int, main: int) -> bool:
        """Whether the phrase behind *whose* turns out to be an object: *whose chief, Ana Ruiz, he blames*."""
        if self.syntax.lower[main] in _SUBJECTS:
            return True
        return self.previous == "NP" and self._determined(k)

    def _determined(self, k: int) -> bool:
        return self.tree.pos[self.chunks[k].first] in ("DET", "POSS", "PRON")

    def _open_beside(self, main: int) -> None:
        """A clause without a joint after a noun: what is said, or a relative clause without its pronoun."""
        taken = self.verb >= 0 and self.syntax.reading[self.verb].kind in CLAUSE_TAKERS
        if taken and self.tree.head[self.np] == self.verb:
            self.stack.append(Clause("ccomp", self.verb, main))
        else:
            self.stack.append(Clause("acl", self.np, main))

    def _open_coordinate(self, k: int, main: int) -> None:
        """A further clause beside the first one, or beside what is told; a subordinate clause in front goes to it."""
        base, told = self.stack[0], self._told_further(k)
        if told is not None:
            self.stack[self.stack.index(told) :] = [Clause("ccomp", told.governor, main)]
            return
        if len(self.stack) > 1 and base.verb < 0:
            opening = self.stack[-1]
            base.subject = main
            self.stack = [base]
            if opening.kind == "advcl" and opening.verb >= 0:
                self.fronted.append(opening.verb)
            return
        self.stack = [Clause("main", base.verb, main, inserted=self.previous == ":", joined=self.conjunction)]

    def _told_further(self, k: int) -> Clause | None:
        """The clause that is told and that a further one behind *and* stands beside: *says the pipe is laid, and the mayor has
        seen it*, *said Mali was wrong, and it would pay*, but not *said Mali was wrong, and Chad left*; or None."""
        told = next((c for c in self.stack if c.kind == "ccomp" and c.verb >= 0 <= c.governor), None)
        if told is None or self.previous != "CONJ" or self.syntax.reading[told.governor].kind != "speech":
            return None
        verb = next((c for c in self.chunks[k + 1 :] if c.kind == "VG" and c.form == "finite"), None)
        if verb is None or self.syntax.reading[verb.head].kind == "speech":
            return None
        says = self.syntax.reading[told.governor].tag in _PRESENT
        distant = self.syntax.lower[verb.first] in _DISTANT
        return told if distant or (says and not verb.past) else None

    def _as_further(self, k: int, main: int) -> bool:
        """Take the phrase for an apposition, a further member of a list, or a second object."""
        last = self.np
        if last < 0:
            return False
        if self.conjunction:
            beside = self.predicate > last  # it is wrong and a shame
            site = self.predicate if beside else self.tree.listed_with(main, last)
            self.tree.attach(main, site, "conj")
            if site in self.tree.subject:
                self.tree.subject[main] = self.tree.subject[site]
        elif self.previous == ",":
            waiting = self._waiting()
            site = self.tree.apposed_to(main, last, waiting.subject if waiting else -1)
            listed = self.tree.label[last] == "conj" or self._list_goes_on(k)
            self.tree.attach(main, last if listed else site, "conj" if listed else "appos")
        elif self.previous == "NP" and self.tree.label[last] == "obj":
            self.tree.attach(main, self.tree.head[last], "obj2")
        elif self.previous == "NP" and self._names_object(k, last):
            self.tree.attach(main, self.tree.head[self.tree.phrase_top(last)], "obj2")
        elif self.previous == "NP" and self._comes_late(k, last):
            self.tree.attach(main, self.verb, "obj")
            self.object_of[self.verb] = main
        elif self.previous == "NP" and self.tree.mention_at[main] >= 0:
            self.tree.attach(main, last, "appos")
        elif self.previous == "ADJ" and self.predicate >= 0:
            self._object_behind_adjective(main)
        else:
            return False
        return True

    def _object_behind_adjective(self, main: int) -> None:
        """*Dismissed as false the claim*: the object of the verb, but of *worth* in *was worth it*."""
        first = self.predicate
        while self.tree.label[first] == "conj":
            first = self.tree.head[first]  # as false and malicious
        verb = self.tree.head[first]
        governs = verb == self.verb and self.tree.pos[verb] == "VERB" and verb not in self.object_of
        self.tree.attach(main, verb if governs else self.predicate, "obj")
        if governs:
            self.object_of[verb] = main

    def _names_object(self, k: int, last: int) -> bool:
        """*Called the envoy to Peru a liar*: an indefinite phrase follows an object with a complement of its own."""
        top = self.tree.phrase_top(last)
        return self.tree.label[top] == "obj" and self.syntax.lower[self.chunks[k].first] in ("a", "an")

    def _comes_late(self, k: int, last: int) -> bool:
        """*Rejected on Thursday the claim*, *criticised in a letter the raid*: a phrase of time or place stands between a
        verb and its object."""
        top = self.tree.phrase_top(last)
        if self.verb < 0 or self.tree.head[top] != self.verb or self.verb in self.object_of:
            return False
        before = self.chunks[k - 1]
        if time_end(self.syntax, self.tree.pos, before.first) == before.last:
            return top == last
        active = self.syntax.voice[self.verb] not in ("passive", "participle")
        named = self.tree.pos[self.chunks[k].first] == "NAME"
        return active and not named and self.tree.label[top] in _BETWEEN

    def _list_goes_on(self, k: int) -> bool:
        """Whether commas and at last a conjunction join further phrases: *A, B and C*."""
        end = self._list_end(k)
        return end >= 0 and not self.ahead.has_verb(end + 1, compact=self.ahead.kind(end - 1) != ",")

    def _list_end(self, k: int) -> int:
        """The conjunction before the last member of a list that the phrase at ``k`` may belong to, or -1."""
        j = k + 1
        while self.ahead.kind(j) in ("NP", ",", "ADJ") and j < k + 12:
            j += 1
        joined = self.ahead.kind(j) in ("CONJ", "JOINT")
        listed = joined and self.ahead.kind(j + 1) in ("NP", "ADJ")
        return j if listed else -1

    def _adjective(self, chunk: Chunk) -> None:
        token = chunk.head
        if self.conjunction and self.predicate >= 0:
            self.tree.attach(token, self.predicate, "conj")
            self.tree.subject[token] = self.tree.subject.get(self.predicate, -1)
        elif self.previous == "VG" and self.verb >= 0:
            self.tree.attach(token, self.verb, "pred")
            self.tree.subject[token] = self.tree.subject.get(self.verb, -1)
            self.preposition = -1
        elif self.previous == "ADJ" and self.predicate >= 0:
            self.tree.attach(token, self.predicate, "mod")
            self.tree.subject[token] = self.tree.subject.get(self.predicate, -1)
        elif self.np >= 0 and self.previous == "NP":
            self.tree.attach(token, self.np, "acl")
            self.tree.subject[token] = self.np
        elif self.previous == "," and self.predicate >= 0 and self.predicate > self.np:
            self.tree.attach(token, self.predicate, "conj")
            self.tree.subject[token] = self.tree.subject.get(self.predicate, -1)
        elif self.previous == "," and self.stack[-1].waits:
            self.tree.attach(token, self.stack[-1].subject, "acl")
            self.tree.subject[token] = self.stack[-1].subject
        elif self.preposition >= 0:
            return
        self.predicate, self.previous, self.conjunction = token, "ADJ", False

    def _set_subject(self, verb: int, subject: int) -> None:
        self.tree.subject[verb] = subject
        if subject >= 0 and self.tree.head[subject] < 0:
            self.tree.attach(subject, verb, "subj")
