"""Persons who are called like a day or a month: President Sunday Okonjo, Theresa May, Bob Day."""

from __future__ import annotations

from stance.mentions.namerules import NameRules
from stance.mentions.namewords import BEFORE_MONTHS
from stance.tokens.calendar_names import DAYS, MONTHS
from stance.tokens.titles import ABBREVIATED
from stance.words.offices import COUNCILLORS, OFFICES

#: What of these is a surname as well.
_SURNAMES = frozenset("may march day".split())


class DateNames(NameRules):
    """Tells days and months that are part of a person's name by the title or the given name before them."""

    def is_given(self, j: int) -> bool:
        """Whether the word at ``j`` stands between a title and a surname: *Governor Friday Obi*."""
        behind = self.syntax.lower[j + 1 : j + 2]
        if self.title_case or not self._is_titled(j) or not self._is_name(j + 1):
            return False
        return not (
            behind[0] in OFFICES or behind[0].rstrip(".") in ABBREVIATED or self.syntax.reading[j + 1].kind
        )

    def is_surname(self, j: int) -> bool:
        """Whether the word at ``j`` stands behind a given name or behind a title and one name: *Theresa May*, *Sen. Bob Day*,
        but not *On Martin Day*, *Jan Berg March 3*; or means such a person, *May resigned*."""
        lower = self.syntax.lower
        if self._is_bearer(j):
            return True
        if self.title_case or lower[j] not in _SURNAMES or j == 0 or not self._is_name(j - 1):
            return False
        if (
            self.syntax.pos[j + 1 : j + 2] == ["NUM"]
            or lower[j - 1] in DAYS
            or not self.words[j][0].isupper()
        ):
            return False
        if self._is_titled(j - 1):
            return True
        opened = j > 1 and (
            lower[j - 2] in BEFORE_MONTHS or lower[j - 2] == "the" or self.words[j - 2][0].isupper()
        )
        return not opened and self.words[j - 1] in self.gazetteer.given_names

    def _is_bearer(self, j: int) -> bool:
        """Whether the word stands as a last name of the text, not as a time: *May's plan*, but not *in May*, *4 May*."""
        pos, lower = self.syntax.pos, self.syntax.lower
        if lower[j] not in _SURNAMES or self.title_case:
            return False
        if j == 0 and lower[j] == "may" and self.syntax.voice[1:2] == ["finite"]:
            return self.syntax.pos[j] == "NAME"  # May backed the plan
        if self.words[j] not in self.syntax.names:
            return False
        dated = pos[j + 1 : j + 2] == ["NUM"] or (
            j > 0 and (pos[j - 1] == "NUM" or lower[j - 1] in BEFORE_MONTHS)
        )
        return not dated and pos[j] == "NAME"

    def _is_titled(self, j: int) -> bool:
        """Whether a title in capitals stands right before ``j``."""
        title = self.words[j - 1] if j else ""
        abbreviated = title[-1:] == "." and title[:-1].lower() in ABBREVIATED
        return title[:1].isupper() and (abbreviated or title.lower() in OFFICES | COUNCILLORS)

    def _is_name(self, j: int) -> bool:
        """Whether a word with a capital is the name of nobody who is known."""
        if j >= len(self.words) or not self.words[j].istitle() or self.found[j]:
            return False
        lower = self.syntax.lower[j]
        return self.syntax.pos[j] == "NAME" and (
            lower not in DAYS | MONTHS or lower in _SURNAMES | {"april", "june"}
        )
