"""Nicknames in quotation marks within a person's name: *Ronald "Bato" dela Rosa*."""

from __future__ import annotations

from stance.mentions.namerules import NameRules
from stance.mentions.namewords import BODIES, NICKNAME_MARKS, NOT_NAMES, PARTICLES

_QUOTED = [[mark] for mark in NICKNAME_MARKS]


class Nicknames(NameRules):
    """Finds nicknames between the given name and the surname."""

    def length(self, j: int) -> int:
        """How many tokens the nickname that opens at ``j`` has with its quotation marks, or 0."""
        close = next((k for k in (j + 2, j + 3) if self.syntax.lower[k : k + 1] in _QUOTED), 0)
        if not close or self.title_case or not self._is_given(j - 1):
            return 0
        nick = self.words[j + 1 : close]
        return close + 1 - j if all(word[0].isupper() for word in nick) and self._is_surname(close + 1) else 0

    def _is_given(self, j: int) -> bool:
        """Whether it can be a given name: the tables know no body or place by it."""
        known = self.found[j]
        plain = self.syntax.pos[j] == "NAME" and (known is None or known[1].form == "person")
        return self.words[j] in self.gazetteer.given_names or plain

    def _is_surname(self, j: int) -> bool:
        while self.syntax.lower[j : j + 1] and self.syntax.lower[j] in PARTICLES:
            j += 1
        if j >= len(self.words) or self.syntax.pos[j] != "NAME" or not self.words[j].istitle():
            return False
        return self.syntax.lower[j] not in NOT_NAMES | BODIES
