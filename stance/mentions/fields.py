"""Lists of fields in the name of one body: the Ministry of Land, Infrastructure and Transport."""

from __future__ import annotations

from stance.mentions.gazetteer import Gazetteer
from stance.tokens.offices import OFFICES
from stance.words.syntax import Syntax
from stance.words.tagging import is_title_case

#: Bodies that are named after the fields in which they work.
BODIES_OF_FIELDS = frozenset(
    "ministry department committee subcommittee commission bureau board office agency secretariat directorate "
    "directorate-general council institute".split()
)
#: Bodies that deliberate *on* something.
BODIES_ON_FIELDS = frozenset("committee subcommittee commission council panel conference".split())
#: A field has at most so many words.
_LONGEST = 3


class Fields:
    """Finds the fields behind the name of a body or an office."""

    def __init__(self, syntax: Syntax, gazetteer: Gazetteer) -> None:
        self.syntax = syntax
        self.gazetteer = gazetteer
        self.words = [token.text for token in syntax.tokens]
        self.title_case = is_title_case(self.words)

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
        return first + self.listed(i, first) if 0 < first < len(self.words) else first

    def on(self, j: int) -> bool:
        """Whether *on* at ``j`` tells the field of a body: *the Committee on Oversight*, but not *the Committee on Monday*."""
        body = j > 0 and self.words[j - 1][0].isupper() and self.syntax.lower[j - 1] in BODIES_ON_FIELDS
        return body and not self.title_case and bool(self._field_end(j + 1))

    def opens(self, i: int) -> bool:
        """Whether a body that is named after its field starts at ``i``: *Ministry of Culture*."""
        named = self.words[i][0].isupper() and self.syntax.lower[i] in BODIES_OF_FIELDS
        joined = self.syntax.lower[i + 1 : i + 2] in (["of"], ["for"], ["on"])
        return named and joined and not self.title_case and bool(self._field_end(i + 2))

    def are_affairs(self, j: int) -> bool:
        """Whether a government body is known by its field alone: *Veterans Affairs*."""
        known = self.gazetteer.longest(self.words, j)
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
        end = j
        while end < min(j + _LONGEST, len(self.words)) and self._tells(end):
            end += 1
        return end if end > j and self._is_field(end - 1) and not self._is_actor(j, end) else 0

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
            known = self.gazetteer.longest(self.words, k)
            if known is None:
                continue
            party = known[1].kind == "party" and self.syntax.reading[k].kind == "topic"
            if not (party or self.are_affairs(k)):
                return True
        return False
