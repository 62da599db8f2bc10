"""Bodies that are called after two sorts of members, or of what they deal with or over whom they judge: the Albion Bakers and
Brewers Union, the Women and Equalities Committee, the Punjab and Haryana High Court."""

from __future__ import annotations

from stance.mentions.namerules import NameRules, Sentence
from stance.mentions.namewords import BODIES
from stance.mentions.whereabouts import LANDS

#: People in the plural without an *s*.
_PLURAL = frozenset(("clergy", "police"))
#: Classes of nouns that name no field.
_NO_FIELDS = frozenset(("group", "institution", "person", "place"))
#: The second sort of members and the head have at most so many words: *Cabin Crew Members Union*.
_REACH = 4
#: The last field of a list and its body have at most so many words: *Natural Gas Senior Staff Association*.
_LONGEST = 6
#: Bodies, and what bodies call themselves behind a field.
_HEADS = BODIES | {"project", "programme", "initiative"}
#: What stands behind a field of a list.
_MARKS = ([","], ["and"], ["&"])


class Unions(NameRules):
    """Finds *and* between the members of one body."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.joins = "and" in self.syntax.lower and not self.title_case

    def opens(self, i: int) -> bool:
        """Whether such a name starts with its members at ``i``, behind an article: *the Bakers and Brewers Union*."""
        return self.joins and self._are_members(i) and self.joined(i, i + 1 + self._owns(i + 1))

    def listed(self, i: int, j: int) -> int:
        """How many words from the comma at ``j`` on list more fields or members of the body whose name starts at ``i`` behind
        *the*: *the Rail, Maritime and Transport union*, but not *the Treasury, Health and Transport ministries*."""
        if not self.joins or i == 0 or self.syntax.lower[i - 1] != "the" or not self._are_told(i, j):
            return 0
        k, last = j, False
        while not last and self.syntax.lower[k : k + 1] == [","]:
            end = next((e for e in range(k + 2, k + 5) if self.syntax.lower[e : e + 1] in _MARKS), -1)
            if end < 0 or not self._are_told(k + 1, end):
                return 0
            k, last = end, self.words[end] != ","
        return k + 1 - j if last and self.have_body(k + 1) else 0

    def have_body(self, j: int) -> bool:
        """Whether the last of several fields starts at ``j`` and a body follows it, perhaps in small letters: *Transport
        union*, *Natural Gas Senior Staff Association*."""
        for k in range(j + 1, min(j + _LONGEST, len(self.words))):
            head = self.syntax.lower[k] in _HEADS or self.syntax.reading[k].kind == "institution"
            if head and self.syntax.is_singular(k) and self.syntax.pos[k] in ("NOUN", "NAME"):
                return self._are_told(j, k)
            if not self.words[k][0].isupper():
                return False
        return False

    def _are_told(self, i: int, end: int) -> bool:
        """Whether the words in capitals are ones that a field or members may be called by, not known actors."""
        return all(
            self.words[k][0].isupper()
            and bool(self.syntax.reading[k].kind)
            and self.syntax.reading[k].kind not in ("institution", "place")
            and self.found[k] is None
            for k in range(i, end)
        )

    def joined(self, i: int, j: int) -> bool:
        """Whether *and* at ``j`` joins the members of the body whose name starts at ``i``: *the Albion Bakers and Brewers
        Union*, but not *Albion Bakers and the Brewers Union*, *Ford and Bakers Union*."""
        if not self.joins or self.syntax.lower[j : j + 1] != ["and"]:
            return False
        if self._has_court(i, j):
            return True
        last = j - 1 - self._owns(j - 1)
        return last >= i and self._are_members(last) and self._is_introduced(i, last) and self._ends(j + 1)

    def _is_introduced(self, i: int, members: int) -> bool:
        """Whether an article or the name of a place opens the name, and only words in capitals follow up to its members."""
        known = self.found[i]
        place = known[0] if known is not None and known[1].kind in LANDS and i + known[0] <= members else 0
        between = range(i + place, members)
        opens = place > 0 or (i > 0 and self.syntax.lower[i - 1] == "the")
        return opens and all(self.words[k][0].isupper() and not self._is_head(k) for k in between)

    def _ends(self, j: int) -> bool:
        """Whether members and the head of their body follow from ``j`` on, all in capitals."""
        for k in range(j, min(j + _REACH, len(self.words))):
            if not self.words[k][0].isupper() and not self._owns(k):
                return False
            if k > j and self._is_head(k):
                last = k - 1 - self._owns(k - 1)
                return self._are_members(last) or (last == j and self._is_field(last))
        return False

    def _has_court(self, i: int, j: int) -> bool:
        """Whether *and* at ``j`` joins the two lands behind an article whose High Court follows."""
        court = next(
            (k for k in range(j + 2, min(j + _REACH, len(self.words))) if self.words[k] == "High"), -1
        )
        if court < 0 or self.words[court + 1 : court + 2] != ["Court"]:
            return False
        determined = i > 0 and self.syntax.lower[i - 1] == "the"
        return determined and all(self.syntax.pos[k] == "NAME" for k in (*range(i, j), *range(j + 1, court)))

    def _are_members(self, j: int) -> bool:
        """Whether they are people in the plural, in capitals, who are no known actor: *Bakers*, but not *Democrats*."""
        reading, word = self.syntax.reading[j], self.words[j]
        people = reading.kind == "person" and self.syntax.lower[j] != reading.lemma
        people = people or self.syntax.lower[j] in _PLURAL
        return word[0].isupper() and people and self.found[j] is None

    def _is_field(self, j: int) -> bool:
        """Whether it is a noun in capitals for what a body may deal with: *Equalities*."""
        noun, known = self.syntax.pos[j] in ("NOUN", "NAME"), self.found[j]
        kind = self.syntax.reading[j].kind
        return noun and known is None and bool(kind) and kind not in _NO_FIELDS

    def _is_head(self, j: int) -> bool:
        head = self.syntax.lower[j] in BODIES or self.syntax.reading[j].kind == "institution"
        return head and self.words[j][0].isupper() and self.syntax.is_singular(j)

    def _owns(self, j: int) -> bool:
        """Whether the apostrophe of owners in the plural stands at ``j``: *Bakers' and Brewers' Union*."""
        return self.syntax.pos[j : j + 1] == ["GEN"]
