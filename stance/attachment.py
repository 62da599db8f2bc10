"""Where words hang: a tree of heads and labels, the inside of noun phrases, and the site of a preposition."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from stance.chunks import Chunk
from stance.mentions import Mention
from stance.smallwords import read_clitics
from stance.syntax import NOMINAL, PEOPLE, Syntax

#: What follows them is where something happens or to whom it is brought.
LOCATING = frozenset("in at from near outside to on before into inside around across through".split())
_PLACES = frozenset(("in", "at", "from", "near", "outside"))
_OF_A_PLACE = frozenset((*_PLACES, *"of on around across along inside within behind throughout".split()))
_INSIDE_PHRASES = frozenset(("NOUN", "NAME", "ADJ", "DET", "NUM"))
_BEFORE_NOUNS = frozenset(("DET", "POSS", "NUM", "ADJ", "VERB"))
#: So many words the beginning of a noun phrase has at most.
_LONGEST = 6
_OF_ACTS = frozenset(("by", "on", "against", "for", "from", "with", "to", "toward", "towards"))
_OF_NOUNS = frozenset(("between", "among", "over", "about"))
#: Acts of nouns that come from whoever takes a side: *received backing from Mali*.
_TAKING_SIDES = frozenset(("support", "praise", "blame", "thank", "refuse", "deny"))
#: Classes of nouns for what somebody does, says or makes.
_DEEDS = frozenset("event act harm speech claim decision help document meeting".split())


class Tree:
    """``head[i]`` is the token that governs token ``i`` (or -1), ``label[i]`` how; ``subject[v]`` the subject of a verb
    or predicate."""

    def __init__(self, syntax: Syntax, mentions: Sequence[Mention], mention_at: Sequence[int]) -> None:
        self.syntax, self.mentions, self.mention_at = syntax, mentions, mention_at
        self.pos = read_clitics(syntax)
        self.head, self.label = [-1] * len(self.pos), [""] * len(self.pos)
        self.subject: dict[int, int] = {}

    def attach(self, token: int, head: int, label: str) -> None:
        """Hang ``token`` under ``head`` unless that would close a circle."""
        if head >= 0 and head != token and token not in self.ancestors(head):
            self.head[token], self.label[token] = head, label

    def detach(self, token: int) -> None:
        self.head[token], self.label[token] = -1, ""

    def ancestors(self, token: int) -> list[int]:
        """The token and what governs it, upwards."""
        found = [token]
        while self.head[found[-1]] >= 0:
            found.append(self.head[found[-1]])
        return found

    def subject_of(self, verb: int) -> int:
        """The subject of a verb or predicate, or -1."""
        return self.subject.get(verb, -1)

    def root(self, token: int) -> int:
        return self.ancestors(token)[-1]

    def phrase_top(self, token: int) -> int:
        """The head of the noun phrase that a prepositional phrase or a list at its end belongs to."""
        while self.head[token] >= 0 and self.pos[self.head[token]] in NOMINAL:
            token = self.head[token]
        return token

    def inside(self, chunk: Chunk) -> None:
        """Attach owners, name modifiers and attributes to the head of their noun phrase."""
        heads = self._argument_heads(chunk)
        for owner, owned in itertools.pairwise(heads):
            participle = owner + 2
            if (
                participle < owned and self.syntax.tied[participle]
            ):  # the U.S.-backed group: backed by the U.S.
                self.attach(participle, owned, "acl")
                self.attach(owner, participle, "by")
            else:
                self.attach(owner, owned, "poss" if self._genitive(owner, owned) else "mod")
        following = len(heads) - 1
        for i in range(chunk.last - 1, chunk.first - 1, -1):
            while following > 0 and heads[following - 1] >= i:
                following -= 1
            if self.head[i] < 0 and i not in heads and self.pos[i] not in ("GEN", "PUNCT"):
                self.attach(i, heads[following] if heads[following] > i else chunk.head, "mod")

    def _argument_heads(self, chunk: Chunk) -> list[int]:
        """The nominal words of a phrase that bear an argument: owners, name modifiers and the head, left to right."""
        found: list[int] = []
        j = chunk.first
        while j < chunk.last:
            mention = self.mention_at[j]
            if mention >= 0 and self.mentions[mention].first == j:
                found.append(self.mentions[mention].head)
                j = self.mentions[mention].last
                continue
            following = self.pos[j + 1] if j + 1 < chunk.last else "END"
            if self.pos[j] in NOMINAL and following in ("END", "GEN"):
                found.append(j)
            j += 1
        return found or [chunk.head]

    def _genitive(self, owner: int, owned: int) -> bool:
        return self.pos[owner] == "POSS" or "GEN" in self.pos[owner : owned + 1]

    def site(self, preposition: int, np: int, verb: int, predicate: int) -> int:
        """The word that a prepositional phrase belongs to: the nearest noun phrase, the verb or the predicate."""
        word = self.syntax.lower[preposition]
        beside = np if np >= 0 and (np == preposition - 1 or self._np_close(np, preposition)) else -1
        if word == "of":
            return beside if beside >= 0 else predicate if predicate == preposition - 1 else verb
        done = word == "by" and verb >= 0 and self._undergone(verb)
        if predicate >= 0 and predicate >= verb and predicate > np:
            return verb if done else predicate  # hailed as historic by Togo
        if beside >= 0 and self.takes(beside, word):
            return beside
        if word == "by" and not done and self._deed(beside) >= 0 and self._names_doer(preposition):
            return self._deed(beside)
        if word == "from" and beside >= 0 and self._comes_from(beside, verb):
            return beside
        if verb >= 0 and self.takes(verb, word):
            return verb
        if beside >= 0 and word in _OF_ACTS and self.syntax.reading[beside].act not in ("none", ""):
            return beside
        if beside >= 0 and word in _OF_NOUNS:
            return beside
        return verb if verb >= 0 else beside

    def draws(self, noun: int, preposition: str, verb: int) -> bool:
        """Whether a noun takes the preposition and the verb does not: *lodged a complaint against*, *won praise from*."""
        if verb >= 0 and self.takes(verb, preposition):
            return False
        return self.takes(noun, preposition) or (preposition == "from" and self._comes_from(noun, verb))

    def _comes_from(self, noun: int, verb: int) -> bool:
        """*Received backing from Mali*, *under fire from Mali*, but not *withheld its blessing from Mali*."""
        if verb >= 0 and "from" in self.syntax.reading[verb].judged.split("/"):
            return False
        return self.label[noun] == "under" or self.syntax.reading[noun].act in _TAKING_SIDES

    def _np_close(self, np: int, preposition: int) -> bool:
        mention = self.mention_at[np]
        if mention >= 0 and self.mentions[mention].np_last >= preposition:
            return True
        return all(
            self.pos[i] in ("PUNCT", "ADV", "GEN") and self.syntax.lower[i] != ","
            for i in range(np + 1, preposition)
        )

    def _undergone(self, verb: int) -> bool:
        """Whether the subject or noun of a verb is whom it is done to: *was hailed*, *money pledged in May*."""
        return self.syntax.voice[verb] in ("passive", "participle") or (
            self.label[verb] == "acl" and self.syntax.voice[verb] != "ing" and verb not in self.subject
        )

    def _names_doer(self, preposition: int) -> bool:
        """Whether the noun phrase behind the preposition begins with an actor: *by 20 retired judges*, but not *by June*."""
        behind = range(preposition + 1, min(len(self.pos), preposition + _LONGEST))
        noun = next((i for i in behind if self.pos[i] not in _BEFORE_NOUNS), -1)
        mention = next((self.mention_at[i] for i in behind if self.mention_at[i] >= 0), -1)
        saying_how = self.syntax.voice[preposition + 1 : preposition + 2] == ["ing"]  # by praising Togo
        return mention >= 0 and self.mentions[mention].np_first <= noun and not saying_how

    def _deed(self, noun: int) -> int:
        """The noun for what is done in a phrase that ends with ``noun``, *rape* in *the rape of nurses*; or -1."""
        while noun >= 0 and self.pos[noun] in NOMINAL:
            if self.pos[noun] == "NOUN" and self.syntax.reading[noun].kind in _DEEDS:
                return noun
            noun = self.head[noun]
        return -1

    def takes(self, token: int, preposition: str) -> bool:
        reading = self.syntax.reading[token]
        return preposition in reading.judged.split("/") or preposition in reading.recipient.split("/")

    def apposed_to(self, main: int, last: int, waiting: int) -> int:
        """A described phrase or a person belongs to the noun phrase that still waits for its verb, a place to a place, and a
        name to no group in the plural: *deputies hostile to the minister, Ana Ruiz, left*."""
        if waiting < 0 or waiting == last:
            return last
        if self.pos[main] == "NAME" and self.is_plural(waiting) and not self.is_plural(last):
            return last
        return last if self.label[last] in _PLACES and self.is_place(main) else waiting

    def apposition_around(self, np: int) -> int:
        """What an apposition stands beside that ends with the complement ``np``, *Ruiz* in *Ruiz, a lawyer for nurses*; or
        -1."""
        node = np
        while self.label[node] in ("of", "for", "in", "at", "from") and self.pos[self.head[node]] in NOMINAL:
            node = self.head[node]
        apposed = node != np and self.label[node] == "appos" and self.sort(node) != self.sort(np)
        return self.head[node] if apposed else -1

    def bearer(self, np: int) -> int:
        """Those of a place or a body rather than the place or body itself: *fishermen* in *fishermen from Bari*, *monks* in
        *monks gathered in Lhasa and Gyantse*."""
        joined, listed = False, self.mention_at[np] < 0 or self.is_place(np)
        for i in range(np, -1, -1):
            mention = self.mention_at[i]
            heads = mention >= 0 and self.mentions[mention].head == i
            if heads and (joined or i == np) and self.lives(i):
                return i
            if self.pos[i] == "PREP" and self.syntax.lower[i] in _OF_A_PLACE:
                joined = True
            elif not (
                self.pos[i] in _INSIDE_PHRASES
                or (self.pos[i] == "CONJ" and listed and not joined)
                or (self.label[i] == "acl" and joined)
            ):
                break
        return np

    def lives(self, token: int) -> bool:
        """Whether the phrase names people: persons and groups, bodies in the plural, and unknown names that stand for no
        place."""
        mention = self.mention_at[token]
        if mention < 0:
            return False
        entry, form = self.mentions[mention].entry, self.mentions[mention].form
        placed = self.label[token] in _PLACES or self.label[token] == "of"
        if entry is not None:
            return entry.kind in PEOPLE or entry.form == "demonym"
        if form == "described":
            reading = self.syntax.reading[token]
            several = reading.kind == "institution" and not self.syntax.is_singular(token)
            return reading.kind in PEOPLE or (several and not placed)
        return form == "pronoun" or not placed

    def is_place(self, token: int) -> bool:
        """Whether the gazetteer knows a state or its government by the name at ``token``."""
        mention = self.mention_at[token]
        entry = self.mentions[mention].entry if mention >= 0 else None
        return entry is not None and entry.kind in ("state", "government")

    def group_before(self, np: int) -> int:
        """The nearest actors in the plural that a phrase ending with ``np`` names, *states* in *states of Africa*; or -1."""
        for node in self.ancestors(np) if np >= 0 else ():
            if self.pos[node] not in NOMINAL:
                break
            if self.mention_at[node] >= 0 and self.is_plural(node):
                return node
        return -1

    def is_plural(self, token: int) -> bool:
        """Whether a common noun stands in the plural."""
        return self.pos[token] == "NOUN" and not self.syntax.is_singular(token)

    def listed_with(self, main: int, last: int) -> int:
        """Which earlier phrase a further member of a list stands beside: the nearest one of its own kind."""
        kind = self.sort(main)
        for node in self.ancestors(last):
            if self.pos[node] not in NOMINAL:
                break
            if self.sort(node) == kind:
                return node
        return last

    def sort(self, token: int) -> str:
        """What the members of a list have in common: the kind of actor, or else of noun."""
        mention = self.mention_at[token]
        if mention >= 0:
            entry = self.mentions[mention].entry
            return f"actor.{entry.kind if entry else ''}"
        return self.syntax.reading[token].kind
