"""A small dependency structure by rules: what governs each noun phrase, verb and predicate adjective.

Chunks are read from left to right. Words of knowledge decide attachments: a preposition goes to the verb, noun or
adjective whose entry in the word table takes it. The result is rough and meant as evidence for a learner.
"""

from __future__ import annotations

import itertools

from stance.mentions import Mention
from stance.syntax import Syntax

_NOMINAL = frozenset(("NOUN", "NAME", "PRON", "NUM"))
_PREMODIFIERS = frozenset(("DET", "ADJ", "NUM", "NOUN", "NAME", "ADV"))
_AUXILIARIES = frozenset(("MODAL", "HAVE", "BE", "DO", "NEG"))
_OBJECT_CONTROL = frozenset(("asking", "force", "helping", "giving"))
_CLAUSE_TAKERS = frozenset(
    ("speech", "thinking", "showing", "feeling", "judging", "refusing", "asking", "deciding", "legal")
)
_RELATIVE = frozenset(("who", "whom", "which", "that"))
#: How far a path between two words may climb.
MAX_CLIMB = 5


class Structure:
    """``head[i]`` is the token that governs token ``i`` (or -1) and ``label[i]`` how: obj, obj2, poss, mod, conj,
    appos, xcomp, ccomp, advcl, acl, pred, or a preposition. ``subject[v]`` is the head token of the noun phrase that
    a verb or predicate has as its subject, through control and coordination, or -1."""

    def __init__(self, syntax: Syntax, mentions: list[Mention], mention_at: list[int]) -> None:
        size = len(syntax.pos)
        self.syntax, self.mentions, self.mention_at = syntax, mentions, mention_at
        self.head, self.label = [-1] * size, [""] * size
        self.subject: dict[int, int] = {}
        self._open: list[int] = []
        self._last_np = self._last_verb = self._last_predicate = -1
        self._previous = ""
        self._object_of: dict[int, int] = {}
        self._finite: list[int] = []
        self._fronted: list[int] = []
        self._relative = -1
        self._preposition = -1
        self._conjunction = False
        self._build()

    def path(self, anchor: int, token: int) -> str:
        """The labels from ``anchor`` up to the common governor (each with ``^``) and down to ``token``; ``subj`` is a
        step of its own; "far" where there is none within `MAX_CLIMB` steps."""
        down = self._chain(token)
        climbing, at = "", anchor
        for _ in range(MAX_CLIMB):
            subject = self.subject.get(at, -1)
            if subject >= 0:
                for node, labels in down:
                    if node == subject:
                        return f"{climbing}subj{labels}"
            for node, labels in down:
                if node == at:
                    return f"{climbing}{labels}" or "same"
            if self.head[at] < 0:
                break
            climbing += f"^{self.label[at]}."
            at = self.head[at]
        return "far"

    def _chain(self, token: int) -> list[tuple[int, str]]:
        """The token and its governors, each with the labels that lead down from it."""
        chain, labels, at = [(token, "")], "", token
        for _ in range(MAX_CLIMB):
            if self.head[at] < 0:
                break
            if self.label[at] not in ("conj", "appos"):
                labels = f".{self.label[at]}{labels}"
            at = self.head[at]
            chain.append((at, labels))
        return chain

    def _build(self) -> None:
        pos, i = self.syntax.pos, 0
        while i < len(pos):
            end = self._np_end(i)
            if end > i:
                self._noun_phrase(i, end)
                i = end
            elif pos[i] == "VERB" or (pos[i] in _AUXILIARIES and pos[i] != "NEG"):
                i = self._verb_group(i)
            else:
                self._other(i)
                i += 1

    def _np_end(self, i: int) -> int:
        """Where the noun phrase that starts at ``i`` ends, or ``i`` where none starts."""
        pos, j, last = self.syntax.pos, i, i
        lower = self.syntax.lower
        if lower[i] in _RELATIVE or lower[i] in ("what", "whose"):
            return i
        while j < len(pos):
            mention = self.mention_at[j]
            if (
                mention >= 0
                and self.mentions[mention].first == j
                and self.mentions[mention].form != "pronoun"
            ):
                j = last = self.mentions[mention].last
            elif pos[j] in ("NOUN", "NAME", "NUM"):
                j += 1
                last = j
            elif pos[j] in ("PRON", "POSS"):
                if j > i:
                    break
                j += 1
                last = j
                if pos[j - 1] == "PRON":
                    break
            elif pos[j] == "GEN" and last == j:
                j += 1
            elif pos[j] in ("DET", "ADJ", "ADV") or (
                self.syntax.voice[j] in ("participle", "ing") and pos[j - 1] in ("DET", "POSS", "GEN", "ADJ")
            ):
                if pos[j] == "DET" and j > i and pos[j - 1] not in ("DET", "ADV"):
                    break
                if pos[j] == "ADV" and j == i:
                    break
                j += 1
            elif lower[j] == "-" and 0 < j < len(pos) - 1 and last == j:
                j += 1
            else:
                break
        return last

    def _noun_phrase(self, first: int, end: int) -> None:
        heads = self._heads(first, end)
        main = heads[-1]
        for owner, owned in itertools.pairwise(heads):
            self._attach(owner, owned, "poss" if self._genitive(owner, owned) else "mod")
        previous, last = self._previous, self._last_np
        if self._preposition >= 0:
            self._attach(main, self._site(self._preposition, main), self.syntax.lower[self._preposition])
        elif previous == "VG":
            self._attach(main, self._last_verb, "obj")
            self._object_of[self._last_verb] = main
        elif previous == "," and self._apposed(first, end):
            self._attach(main, self._apposed_to(main), "appos")
        elif previous == "NP" and self.label[last] == "obj":
            self._attach(main, self.head[last], "obj2")
        elif self._coordinated():
            self._attach(main, last, "conj")
        else:
            self._open.append(main)
        self._preposition, self._conjunction = -1, False
        self._last_np, self._previous = main, "NP"

    def _coordinated(self) -> bool:
        """Whether the phrase that begins is a further member of the list that the last one stands in."""
        last = self._last_np
        if last < 0:
            return False
        listed = self._previous == "," and self.label[last] in ("obj", "conj")
        return listed or (self._conjunction and self._previous in ("CONJ", ","))

    def _apposed(self, first: int, end: int) -> bool:
        """Whether the phrase stands between commas with no verb of its own: *Sanders, the Vermont independent,*."""
        if self._last_np < 0:
            return False
        for i in range(end, min(len(self.syntax.pos), end + 14)):
            if self.syntax.lower[i] in (",", "-", "--", "–", ")"):
                return True
            if self.syntax.voice[i] in ("finite", "passive", "base") or self.syntax.pos[i] in (
                "MODAL",
                "HAVE",
                "BE",
                "DO",
                "CONJ",
                "SUB",
                "PUNCT",
            ):
                return self.syntax.lower[i] == "." and self.label[self._last_np] in (
                    "in",
                    "at",
                    "from",
                    "near",
                    "of",
                )
        return False

    def _apposed_to(self, main: int) -> int:
        """A described phrase or a person belongs to the noun phrase that still waits for its verb, a place to a place."""
        last = self._last_np
        waiting = self._open[-1] if self._open else -1
        if waiting < 0 or waiting == last:
            return last
        placed = self.label[last] in ("in", "at", "from", "near", "outside")
        mention = self.mention_at[main]
        entry = self.mentions[mention].entry if mention >= 0 else None
        place = entry is not None and entry.kind in ("state", "government")
        return last if placed and place else waiting

    def _heads(self, first: int, end: int) -> list[int]:
        """The nominal words of a phrase that bear an argument: owners, name modifiers and the head, left to right."""
        found: list[int] = []
        j = first
        while j < end:
            mention = self.mention_at[j]
            if mention >= 0 and self.mentions[mention].first == j:
                found.append(self.mentions[mention].head)
                j = self.mentions[mention].last
                continue
            following = self.syntax.pos[j + 1] if j + 1 < end else "END"
            if self.syntax.pos[j] in _NOMINAL and following in ("END", "GEN"):
                found.append(j)
            j += 1
        return found or [end - 1]

    def _genitive(self, owner: int, owned: int) -> bool:
        return self.syntax.pos[owner] == "POSS" or "GEN" in self.syntax.pos[owner : owned + 1]

    def _attach(self, token: int, head: int, label: str) -> None:
        if head != token and head >= 0 and token not in self._ancestors(head):
            self.head[token], self.label[token] = head, label

    def _ancestors(self, token: int) -> list[int]:
        found = [token]
        while self.head[found[-1]] >= 0 and len(found) < 50:
            found.append(self.head[found[-1]])
        return found

    def _site(self, preposition: int, noun: int) -> int:
        """The word that a prepositional phrase belongs to."""
        word = self.syntax.lower[preposition]
        np, verb, predicate = self._last_np, self._last_verb, self._last_predicate
        beside = (
            np
            if np == preposition - 1
            or (np >= 0 and self.mention_at[np] >= 0 and self._np_close(np, preposition))
            else -1
        )
        if word == "of":
            return beside if beside >= 0 else predicate if predicate == preposition - 1 else verb
        if predicate >= 0 and predicate >= verb and predicate > np:
            return predicate
        if beside >= 0 and self._takes(beside, word):
            return beside
        if verb >= 0 and self._takes(verb, word):
            return verb
        if (
            beside >= 0
            and self.syntax.reading[beside].act not in ("none", "")
            and word in ("by", "on", "against", "for", "from", "with", "to")
        ):
            return beside
        if word in ("between", "among", "over", "about") and beside >= 0:
            return beside
        return verb if verb >= 0 else beside

    def _np_close(self, np: int, preposition: int) -> bool:
        return self.mentions[self.mention_at[np]].np_last >= preposition

    def _takes(self, token: int, preposition: str) -> bool:
        reading = self.syntax.reading[token]
        return preposition in reading.judged.split("/") or preposition in reading.recipient.split("/")

    def _verb_group(self, i: int) -> int:
        """Read auxiliaries and main verb, attach the verb and find its subject; returns where the group ends."""
        pos, j, verb = self.syntax.pos, i, -1
        while j < len(pos) and (pos[j] in _AUXILIARIES or pos[j] == "ADV" or (pos[j] == "VERB" and verb < 0)):
            if pos[j] == "VERB":
                verb = j
            j += 1
        if verb < 0:
            verb = max(k for k in range(i, j) if pos[k] in _AUXILIARIES and pos[k] != "NEG")
            j = verb + 1
            while j < len(pos) and pos[j] in ("NEG", "ADV"):
                j += 1
        else:
            j = verb + 1
        voice = self.syntax.voice[verb]
        infinitive = i > 0 and pos[i - 1] == "TO"
        if infinitive:
            self._infinitive(verb)
        elif voice in ("ing", "participle") and verb == i:
            self._nonfinite(verb)
        else:
            self._finite_verb(verb, i)
        self._last_verb, self._last_predicate, self._previous = verb, -1, "VG"
        self._preposition, self._conjunction = -1, False
        return j

    def _infinitive(self, verb: int) -> None:
        governor, kind = self._last_verb, ""
        if self._previous == "NP" and self._last_np >= 0:
            kind = self.syntax.reading[self._last_np].kind
            noun_takes = self.syntax.pos[self._last_np] == "NOUN" and kind in (
                "claim",
                "decision",
                "help",
                "speech",
                "act",
                "feeling",
                "document",
            )
            if noun_takes:
                owner = next(
                    (
                        k
                        for k in range(self._last_np - 1, -1, -1)
                        if self.head[k] == self._last_np and self.label[k] == "poss"
                    ),
                    -1,
                )
                self._attach(verb, self._last_np, "xcomp")
                self.subject[verb] = owner if owner >= 0 else self.subject.get(self._last_verb, -1)
                return
        if self._previous == "ADJ" and self._last_predicate >= 0:
            governor = self._last_predicate
        if governor < 0:
            return
        self._attach(verb, governor, "xcomp")
        controlled = self._object_of.get(governor, -1)
        reading = self.syntax.reading[governor]
        if controlled >= 0 and reading.kind in _OBJECT_CONTROL and reading.act != "promise":
            self.subject[verb] = controlled
        else:
            self.subject[verb] = self.subject.get(governor, -1)

    def _nonfinite(self, verb: int) -> None:
        if self._previous == "NP" and self._last_np >= 0 and self._preposition < 0:
            self._attach(verb, self._last_np, "acl")
            if self.syntax.voice[verb] == "ing":
                self.subject[verb] = self._last_np
            return
        governor = self._last_verb
        if governor < 0:
            self._pending_participle(verb)
            return
        preposition = self.syntax.lower[self._preposition] if self._preposition >= 0 else ""
        controlled = self._object_of.get(governor, -1)
        if (
            preposition in ("for", "of", "from")
            and controlled >= 0
            and self.syntax.reading[governor].kind
            in ("judging", "asking", "refusing", "legal", "helping", "force")
        ):
            self._attach(verb, governor, f"{preposition}-ing")
            self.subject[verb] = controlled
            return
        finite = next((v for v in reversed(self._finite) if self._acts(self.subject.get(v, -1))), governor)
        self._attach(verb, finite, "advcl")
        self.subject[verb] = self.subject.get(finite, -1)

    def _acts(self, token: int) -> bool:
        return token >= 0 and self.mention_at[token] >= 0

    def _pending_participle(self, verb: int) -> None:
        """A fronted participle shares the subject of the verb to come."""
        self._fronted.append(verb)

    def _finite_verb(self, verb: int, start: int) -> None:
        subject = self._subject_of_finite(verb)
        self.subject[verb] = subject
        for fronted in self._fronted:
            self.subject[fronted] = subject
            self._attach(fronted, verb, "advcl")
        self._fronted = []
        if self._reports_before(verb, subject):
            self._attach(self._ancestors(self._finite[-1])[-1], verb, "ccomp")
        self._finite.append(verb)

    def _reports_before(self, verb: int, subject: int) -> bool:
        """``..., the board said on Friday.``: a verb of speech at the end reports the clause before it."""
        if self.syntax.reading[verb].kind != "speech" or not self._finite or subject < self._finite[-1]:
            return False
        following = self.syntax.pos[verb + 1] if verb + 1 < len(self.syntax.pos) else "END"
        return following in ("END", "PUNCT", "PREP", "ADV", "NAME") and self.head[verb] < 0

    def _subject_of_finite(self, verb: int) -> int:
        if self._relative >= 0 and self._previous == "REL":
            self._attach(verb, self._relative, "acl")
            relative, self._relative = self._relative, -1
            return relative
        if self._previous == "NP":
            subject = self._subject_just_before(verb)
            if subject >= 0:
                return subject
        if self._conjunction and self._finite and not (self._open and self._open[-1] > self._finite[-1]):
            self._attach(verb, self._finite[-1], "conj")
            return self.subject.get(self._finite[-1], -1)
        if self._open:
            subject = self._open.pop()
            while self._open and not self._finite:
                self._attach(self._open.pop(), subject, "appos")
            governor = self._last_verb
            if 0 <= governor < subject and self.syntax.reading[verb].kind != "speech":
                self._attach(
                    verb,
                    governor,
                    "ccomp" if self.syntax.reading[governor].kind in _CLAUSE_TAKERS else "advcl",
                )
            return subject
        if self._finite:
            self._attach(verb, self._finite[-1], "conj")
            return self.subject.get(self._finite[-1], -1)
        return self._inverted(verb)

    def _subject_just_before(self, verb: int) -> int:
        """A noun phrase that was first taken for an object or a further member of a list turns out to be the subject."""
        top = self._top(self._last_np)
        governor = self.head[top]
        if self.label[top] in ("obj", "obj2") and self.syntax.reading[governor].kind in _CLAUSE_TAKERS:
            self.head[top], self.label[top] = -1, ""
            self._object_of.pop(governor, None)
            self._attach(verb, governor, "ccomp")
            return top
        if self.label[top] == "conj":
            first = top
            while self.label[first] == "conj":
                first = self.head[first]
            if first in self._open:
                self._open.remove(first)
                return first
            self.head[top], self.label[top] = -1, ""
            if self._finite:
                self._attach(verb, self._finite[-1], "conj")
            return top
        if self._relative >= 0 and top in self._open:
            self._attach(verb, self._relative, "acl")
            self._relative = -1
            self._open.remove(top)
            return top
        return -1

    def _inverted(self, verb: int) -> int:
        following = self.mention_at[verb + 1] if verb + 1 < len(self.mention_at) else -1
        return (
            self.mentions[following].head
            if following >= 0 and self.syntax.reading[verb].kind == "speech"
            else -1
        )

    def _top(self, token: int) -> int:
        """The head of the noun phrase that a prepositional phrase at its end belongs to."""
        while self.head[token] >= 0 and self.label[token] in (
            "of",
            "in",
            "for",
            "on",
            "at",
            "from",
            "to",
            "with",
            "between",
        ):
            above = self.head[token]
            if self.syntax.pos[above] not in _NOMINAL:
                break
            token = above
        return token

    def _other(self, i: int) -> None:
        pos, lower = self.syntax.pos[i], self.syntax.lower[i]
        if lower in _RELATIVE and self._last_np >= 0 and self._previous in ("NP", ","):
            self._relative, self._previous = self._last_np, "REL"
            if (
                self.label[self._last_np]
                and self.syntax.lower[i] == "that"
                and self._last_verb == self.head[self._last_np]
            ):
                self._relative = self._last_np
        elif pos in ("PREP", "TO"):
            if not (
                pos == "TO"
                and i + 1 < len(self.syntax.pos)
                and self.syntax.pos[i + 1] in ("VERB", "BE", "HAVE", "DO")
            ):
                self._preposition = i
        elif pos == "CONJ":
            self._conjunction = True
            self._previous = "CONJ"
        elif pos == "ADJ":
            if self._previous in ("VG", "ADJ") and self._last_verb >= 0:
                self._attach(i, self._last_verb, "pred")
                self.subject[i] = self.subject.get(self._last_verb, -1)
                self._last_predicate = i
            elif self._previous == "NP":
                self._attach(i, self._last_np, "acl")
                self.subject[i] = self._last_np
                self._last_predicate = i
            self._previous = "ADJ"
        elif lower == ",":
            self._previous = ","
            self._preposition = -1
        elif pos in ("SUB", "PUNCT") and lower not in ('"', "“", "”", "(", ")"):
            self._previous = pos
            self._preposition = -1
