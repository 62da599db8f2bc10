"""Clauses: where they open and close, which verb stands in which, and what its subject is."""

from __future__ import annotations

from stance.chunks import Chunk
from stance.lookahead import is_outcry, takes_bare_clause
from stance.placement import CLAUSE_TAKERS, Clause
from stance.subordination import CONTENT_CLAUSES
from stance.verbforms import CLAUSE_PREPOSITIONS, TELLING, VerbFormReader


class ClauseReader(VerbFormReader):
    """Reads the chunks into the tree with a stack of open clauses."""

    def read(self) -> None:
        """Read the whole sentence."""
        for k, chunk in enumerate(self.chunks):
            if chunk.kind == "NP":
                self.tree.inside(chunk)
                self._noun_phrase(k, chunk)
            elif chunk.kind == "VG":
                self._verb_group(k, chunk)
            elif chunk.kind == "ADJ":
                self._adjective(chunk)
            elif chunk.kind == "PREP":
                self._on_preposition(k, chunk)
            elif chunk.kind in ("SUB", "REL"):
                self._subordinator(k, chunk)
            elif chunk.kind in ("CONJ", "JOINT"):
                self.conjunction, self.previous, self.preposition = True, "CONJ", -1
            else:
                self._pause(chunk)
        self._leftovers()

    # punctuation and small words

    def _pause(self, chunk: Chunk) -> None:
        self.preposition, self.paused = -1, True
        waiting = self._waiting()
        told = chunk.kind == "SAID" and (waiting is None or self.syntax.quoted[waiting.subject])
        if told:
            self._is_told(waiting)
        if told or chunk.kind == "STOP":
            self.stack = [Clause("main")]
            self.verb = self.np = self.doing = self.predicate = -1
            self.conjunction = False
        self.previous = "," if chunk.kind == "SAID" else chunk.kind

    def _is_told(self, waiting: Clause | None) -> None:
        """The verb to come takes the quotation before it, with or without a verb: *"A disgrace," the mayor said*."""
        loose = waiting.subject if waiting is not None else self.predicate
        if self.verb >= 0 and waiting is not None:
            self.tree.attach(loose, self.verb, "obj")
        told = self.verb if self.verb >= 0 else loose
        if told >= 0:
            self.phrases.append((self.tree.root(told), "ccomp"))

    def _on_preposition(self, k: int, chunk: Chunk) -> None:
        word = self.syntax.lower[chunk.first]
        awaited = word == "for" and self._waiting() is not None  # the envoy for Mali said
        opening = word in CLAUSE_PREPOSITIONS and not awaited
        if (
            opening
            and self.ahead.kind(k + 1) == "NP"
            and self.ahead.has_verb(k + 1, strict=word == "for", compact=True, close=word == "for")
        ):
            self._open_adverbial()
            return
        self.preposition = chunk.first
        self.tree.attach(chunk.first, self._site(), "prep")

    # verbs

    def _verb_group(self, k: int, chunk: Chunk) -> None:
        verb = chunk.head
        if self._goes_on(k, chunk):
            self._replace_auxiliary(chunk)
            return
        if self._echoes(k, chunk):
            self.tree.attach(verb, self.stack[-1].verb, "aux")
            self.np, self.preposition = self.stack[-1].subject, -1
            self.conjunction, self.previous = True, "CONJ"
            return
        if chunk.form == "finite" and self._helps_to(chunk):
            self._infinitive(verb)
        elif chunk.form == "finite" and self._reduced(k, chunk):
            self._participle(verb, "participle")
        elif chunk.form == "finite" or (chunk.form == "infinitive" and self._headline_future(k)):
            self._finite(k, chunk)
        elif chunk.form == "infinitive":
            self._infinitive(verb)
            self._give_subject(verb)
        else:
            self._leave_inner(verb)
            self._aim(self.verb)
            self._participle(verb, chunk.form)
        for i in range(chunk.first, chunk.last):
            if i != verb:
                self.tree.attach(i, verb, "aux")
        self.verb, self.predicate, self.previous = verb, -1, "VG"
        if self.syntax.lower[verb].endswith("ing"):
            self.doing = verb
        self.preposition, self.conjunction, self.paused = -1, False, False

    def _finite(self, k: int, chunk: Chunk) -> None:
        verb = chunk.head
        clause = self._clause_of(k, verb)
        first = clause.verb < 0
        if first:
            if clause.subject < 0 and clause.kind == "acl":
                clause.subject = clause.governor
            self.tree.attach(verb, clause.governor, self._link(clause, verb))
        else:
            self.tree.attach(verb, clause.verb, "conj")
        self._set_subject(verb, clause.subject)
        clause.verb = verb
        for main, label in self.phrases:
            self.tree.attach(main, verb, label)
        self.phrases = [phrase for phrase in self.phrases if self.tree.head[phrase[0]] < 0]
        for fronted in self.fronted:
            if self.tree.subject.get(fronted, -1) < 0:
                self.tree.subject[fronted] = clause.subject
            self.tree.attach(fronted, verb, "advcl")
        self.fronted = []
        if self._reports_before(k, chunk, clause):
            root = self.tree.root(self.finite[-1])
            self.tree.detach(verb)
            self.tree.attach(root, verb, "ccomp")
        self.finite.append(verb)

    def _link(self, clause: Clause, verb: int) -> str:
        """How the verb of a clause hangs on what governs the clause."""
        if clause.kind != "main":
            return clause.kind
        governor = clause.governor
        if governor >= 0 and self.syntax.reading[governor].kind == "speech":
            quoted = self.syntax.quoted
            if clause.inserted or (quoted[verb] and not quoted[governor]):
                return "ccomp"
        return "conj"

    def _clause_of(self, k: int, verb: int) -> Clause:
        """The open clause that a finite verb belongs to; what is read to its end is closed."""
        top = self.stack[-1]
        if top.verb < 0 and (top.subject >= 0 or top.kind == "acl"):
            return top
        if self.conjunction and self.previous == "CONJ":
            self._close_unlike(verb)
        told = self._told_within(k)
        if told is not None:
            return told
        waiting = self._waiting()
        if waiting is not None and not (self.conjunction and self.previous == "CONJ" and not self.paused):
            depth = self.stack.index(waiting) + 1
            self.fronted += [
                c.verb
                for c in self.stack[depth:]
                if c.kind == "advcl" and self.tree.head[c.verb] < 0 <= c.verb
            ]
            del self.stack[depth:]
            return waiting
        if self._inverted(k, verb):
            base = self.stack[0]
            self.stack = [Clause("main", base.verb)]
            return self.stack[0]
        if self.previous == "NP" and not self.conjunction:
            return self._own_clause()
        if self.paused:
            while (
                len(self.stack) > 1
                and (self.stack[-1].inserted or self.conjunction)
                and self.stack[-2].verb >= 0
            ):
                self.stack.pop()
        return self.stack[-1]

    def _told_within(self, k: int) -> Clause | None:
        """The clause that the verb of a relative clause takes, *who said she was ill* before a further verb, *who they say
        is ill*; or None."""
        top = self.stack[-1]
        if top.kind != "acl" or top.verb != self.verb or not takes_bare_clause(self.syntax.reading[top.verb]):
            return None
        if self.previous == "VG" and top.subject != top.governor:
            self.stack.append(Clause("ccomp", top.verb, top.governor))
            return self.stack[-1]
        site = self.tree.phrase_top(self.np)
        object_ = self.tree.head[site] == top.verb and self.tree.label[site] == "obj"
        if self.previous == "NP" and object_ and not self.conjunction and self.ahead.another(k):
            return self._own_clause()
        return None

    def _close_unlike(self, verb: int) -> None:
        """*Denied that it had fallen and accused them*: a verb that judges or tells joins one of its own sort further
        out rather than one that does neither inside."""
        if self.syntax.reading[verb].kind not in TELLING:
            return
        for depth in range(len(self.stack) - 1, -1, -1):
            clause = self.stack[depth]
            if clause.waits or (clause.kind == "acl" and not clause.inserted):
                return
            if clause.verb >= 0 and self.syntax.reading[clause.verb].kind in TELLING:
                del self.stack[depth + 1 :]
                return

    def _inverted(self, k: int, verb: int) -> bool:
        """*"...," said X*: the speaker follows."""
        ends = self._quotation_ends(verb)
        return (
            self.previous in (",", "STOP", "NP", "ADJ", "VG")
            and not self.conjunction
            and (self.syntax.reading[verb].kind == "speech" or (ends and is_outcry(self.syntax, verb)))
            and self.ahead.kind(k + 1) == "NP"
            and not self.ahead.has_verb(k + 1)
            and (self.paused or self.previous == "STOP" or ends)
            and bool(self.finite or self.first_quoted < verb)
        )

    def _quotation_ends(self, verb: int) -> bool:
        return verb >= 2 and self.syntax.quoted[verb - 2] and not self.syntax.quoted[verb - 1]

    def _own_clause(self) -> Clause:
        """A phrase that was first taken for an object or a member of a list turns out to be the subject."""
        tree, top = self.tree, self.tree.phrase_top(self.np)
        governor = tree.head[top]
        if governor >= 0 and tree.label[top] in ("obj", "obj2", "adv"):
            tree.detach(top)
            self.object_of.pop(governor, None)
            taken = self.syntax.reading[governor].kind in CLAUSE_TAKERS
            self.stack.append(Clause("ccomp" if taken else "advcl", governor, top))
        return self.stack[-1]

    def _reports_before(self, k: int, chunk: Chunk, clause: Clause) -> bool:
        """``..., the board said on Friday.``: a verb of speech at the end reports the clause before it."""
        if self.syntax.reading[chunk.head].kind != "speech" or not self.finite or clause.kind != "main":
            return False
        if clause.governor < 0 or clause.joined:
            return False
        following = self.ahead.at(k + 1)
        if following is None or following.kind in (",", "STOP", "PREP", ":") or self._adverbial(k + 1):
            return True
        return (
            following.kind == "NP"
            and self.tree.mention_at[following.head] >= 0
            and not self.ahead.has_verb(k + 1)
            and (self.ahead.kind(k + 2) != "SUB" or self._adverbial(k + 2))
        )

    def _adverbial(self, k: int) -> bool:
        """Whether a clause opens at ``k`` that tells when or why: *said after the talks had ended*."""
        chunk = self.ahead.at(k)
        return (
            chunk is not None
            and chunk.kind == "SUB"
            and self.syntax.lower[chunk.first] not in CONTENT_CLAUSES
        )

    def _leftovers(self) -> None:
        """Adverbs and times go to the verb beside them; parts without a verb go to the first part of the sentence."""
        tree = self.tree
        for chunk in self.times:
            tree.inside(chunk)
        times = {chunk.head for chunk in self.times}
        verbs = [c.head for c in self.chunks if c.kind == "VG"]
        at = 0
        for i, tag in enumerate(tree.pos):
            if (tag in ("ADV", "NEG") or i in times) and tree.head[i] < 0 and verbs:
                while at + 1 < len(verbs) and verbs[at] < i and verbs[at + 1] - i < i - verbs[at]:
                    at += 1
                tree.attach(i, verbs[at], "adv")
        heads = [c.head for c in self.chunks if c.kind in ("NP", "VG", "ADJ")]
        roots = [i for i in heads if tree.head[i] < 0]
        main = next((i for i in roots if i in tree.subject), roots[0] if roots else -1)
        for i in roots:
            if i != main:
                tree.attach(i, main, "frag")
