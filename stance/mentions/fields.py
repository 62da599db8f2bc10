"""Lists of fields in the name of one body: the Ministry of Land, Infrastructure and Transport."""

from __future__ import annotations

from stance.mentions.namerules import NameRules, Sentence
from stance.words.offices import OFFICES
from stance.words.readings import ACTING

#: Bodies that are named after the fields in which they work.
BODIES_OF_FIELDS = frozenset(
    "ministry department committee subcommittee commission bureau board office agency secretariat directorate "
    "directorate-general council institute union federation confederation association society".split()
)
#: Bodies that deliberate *on* something.
BODIES_ON_FIELDS = frozenset("committee subcommittee commission council panel conference".split())
#: Offices that are named after several fields before them, and what ranks them.
_OFFICES_OF_FIELDS = frozenset("minister ministers secretary commissioner undersecretary".split())
_RANKS = frozenset("deputy assistant junior vice shadow former ex then acting interim new".split())
#: Fields that are called like those who act or like persons, and the classes of nouns that act.
_CALLED_LIKE_ACTORS = frozenset(
    "justice industry business labour labor youth food water waters oil gas petroleum minerals housing work works "
    "science".split()
)
_TOPICAL = frozenset("origin topic".split())
#: A field has at most so many words.
_LONGEST = 3


class Fields(NameRules):
    """Finds the fields behind the name of a body or an office."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self._has_office = not self.title_case and not _OFFICES_OF_FIELDS.isdisjoint(self.syntax.lower)

    def listed(self, i: int, j: int) -> int:
        """How many words from the comma at ``j`` on are more fields of the body whose name starts at ``i``; 0 where others
        than fields are listed: *the Ministry of Health, Japan and Chad*."""
        if self.words[j] != "," or self.title_case or not self._follows_field(i, j):
            return 0
        k, last = j, False
        while not last and k < len(self.words):
            comma = self.words[k] == ","
            last = self.syntax.lower[k + comma : k + comma + 1] in (["and"], ["&"])
            if not comma and not last:
                return 0
            end = self._field_end(k + comma + last)
            if not end:
                return 0
            k = end
        return k - j if last else 0

    def end(self, i: int) -> int:
        """Where the field or the list of fields that starts at ``i`` ends, or 0 where none does."""
        first = self._field_end(i)
        if not 0 < first < len(self.words):
            return first
        return self._field_end(first + 1) if self.joined(i, first) else first + self.listed(i, first)

    def joined(self, i: int, j: int) -> bool:
        """Whether *and* at ``j`` joins two fields of the office before the name that starts at ``i``: *Minister of Trade and
        Industry X*."""
        if self.syntax.lower[j] != "and" or self.title_case or j + 1 == len(self.words):
            return False
        return self._follows_field(i, j) and bool(self._field_end(j + 1))

    def on(self, j: int) -> bool:
        """Whether *on* at ``j`` tells the field of a body: *the Committee on Oversight*, but not *the Committee on Monday*."""
        body = j > 0 and self.words[j - 1][0].isupper() and self.syntax.lower[j - 1] in BODIES_ON_FIELDS
        return body and not self.title_case and bool(self._field_end(j + 1))

    def opens(self, i: int) -> bool:
        """Whether a body that is named after its field starts at ``i``: *Ministry of Culture*."""
        named = self.words[i][0].isupper() and self.syntax.lower[i] in BODIES_OF_FIELDS
        joined = self.syntax.lower[i + 1 : i + 2] in (["of"], ["for"], ["on"])
        return named and joined and not self.title_case and bool(self._field_end(i + 2))

    def of_office(self, i: int) -> int:
        """How many words the list of fields has that starts at ``i`` before an office: *Trade and Energy Minister X*; 0 where
        none does: *Congress and Prime Minister X*."""
        if not self._has_office or not self.words[i][0].isupper() or not self._opens_title(i):
            return 0
        k, joined = self._title_field_end(i, True), False
        while k and not joined and k + 1 < len(self.words):
            joined = self.syntax.lower[k] in ("and", "&")
            if not joined and self.words[k] != ",":
                return 0
            k = self._last_field_end(k + 1) if joined else self._title_field_end(k + 1, False)
        return k - i if joined and k else 0

    def _opens_title(self, i: int) -> bool:
        """Whether no part of a name stands before a title that begins at ``i``: *President [Bush and Trade Minister]*."""
        if i == 0 or not self.words[i - 1][0].isupper() or self.syntax.lower[i - 1] in _RANKS:
            return True
        known = ((k, self.found[k]) for k in range(max(0, i - _LONGEST), i))
        return any(found and k + found[0] == i and found[1].form != "person" for k, found in known)

    def _title_field_end(self, i: int, opens: bool) -> int:
        """Where a field ends that starts at ``i``, with more of them behind it, and is called like nobody who acts, nor like a
        surname where it ``opens`` the list; or 0."""
        end = self._told_end(i)
        surname = opens and end == i + 1
        told = end > i and all(self._is_titular(j, j == end - 1, surname) for j in range(i, end))
        return end if told else 0

    def _is_titular(self, j: int, last: bool, surname: bool) -> bool:
        """Whether the word can stand in a field, as its ``last`` word or before that one; or may be a ``surname``."""
        lower, pos, kind = self.syntax.lower[j], self.syntax.pos[j], self.syntax.reading[j].kind
        if lower in _CALLED_LIKE_ACTORS or (not last and lower in _RANKS):
            return True
        if self.found[j] and not self.are_affairs(j):
            return False
        if kind in ACTING:
            return last and j > 0 and lower != self.syntax.lemma[j]  # Women and Equalities
        return kind in _TOPICAL or pos == "NOUN" or not (last and surname)

    def _last_field_end(self, i: int) -> int:
        """Where the last field ends that starts at ``i``, right before its office; or 0."""
        for end in range(i + 1, min(i + 1 + _LONGEST, len(self.words))):
            if self.syntax.lower[end] in _OFFICES_OF_FIELDS and self.words[end][0].isupper():
                return 0 if self.syntax.lower[end - 1] == "prime" or self._is_actor(i, end) else end
            if not self._tells(end - 1):
                return 0
        return 0

    def are_affairs(self, j: int) -> bool:
        """Whether a government body is known by its field alone: *Veterans Affairs*."""
        known = self.found[j]
        return known is not None and self.syntax.lower[j + known[0] - 1] == "affairs"

    def _follows_field(self, i: int, j: int) -> bool:
        """Whether a first field ends at ``j`` behind the body or office that the name from ``i`` on is of."""
        for first in range(max(1, j - _LONGEST), j):
            if self._field_end(first) < j:
                continue
            joint = first - 1 - (self.syntax.lower[first - 1] == "the")
            if joint < max(1, i - 1) or self.syntax.lower[joint] not in ("of", "for", "on"):
                continue
            head = self.syntax.lower[joint - 1]
            if self.words[joint - 1][0].isupper() and (head in BODIES_OF_FIELDS or head in OFFICES):
                return True
        return False

    def _field_end(self, j: int) -> int:
        """Where the field in capitals that starts at ``j`` ends, or 0 where none does."""
        end = self._told_end(j)
        return end if end > j and self._is_field(end - 1) and not self._is_actor(j, end) else 0

    def _told_end(self, j: int) -> int:
        """Where the words that mean something end that start at ``j``."""
        end = j
        while end < min(j + _LONGEST, len(self.words)) and self._tells(end):
            end += 1
        return end

    def _tells(self, j: int) -> bool:
        """Whether it is a word with a capital that is known to mean something."""
        return self.words[j][0].isupper() and bool(self.syntax.reading[j].kind) and self.words[j].isalpha()

    def _is_field(self, j: int) -> bool:
        """Whether the last word of a field can be that: no body but the police, and people only in the plural."""
        kind, lower = self.syntax.reading[j].kind, self.syntax.lower[j]
        if kind == "institution":
            return lower == "police" or self.syntax.lower[j - 1 : j + 1] == ["local", "government"]
        return kind != "person" or lower == "justice" or lower != self.syntax.lemma[j]

    def _is_actor(self, j: int, end: int) -> bool:
        """Whether the tables know an actor here that is called like no field: *Japan*, but not *Labour*."""
        for k in range(j, end):
            known = self.found[k]
            if known is None:
                continue
            party = known[1].kind == "party" and self.syntax.reading[k].kind == "topic"
            if not (party or self.are_affairs(k)):
                return True
        return False
