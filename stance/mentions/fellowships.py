"""Societies that are called after their members or their order: Sons of the Valley, the Order of Saint Bede."""

from __future__ import annotations

from stance.mentions.namerules import NameRules
from stance.words.offices import OFFICE_WORDS

#: Societies whose names go on with *of*, beside the bodies of `stance.mentions.namewords`.
_ORDERS = frozenset("order lodge sisterhood confraternity sorority sodality grange knights".split())
#: Members after whom societies are called that may begin a sentence as well.
_KINDRED = frozenset("daughters sons sisters brothers friends".split())
#: Kin whose name is also a form of address.
_BRETHREN = frozenset(("sister", "brother"))
#: Who confesses or holds something always has a capital: *the Muslims of Chad*; so have members of a parliament.
_ADHERENTS = frozenset(
    "muslim christian jew hindu sikh buddhist catholic protestant sunni shia shiite socialist communist liberal conservative "
    "democrat republican member lord".split()
)


class Fellowships(NameRules):
    """Finds the heads of the names of societies."""

    def heads(self, i: int) -> bool:
        """Whether the word at ``i`` and *of* begin what a society is called after: *the Fraternal Order of Smiths*, *the
        Guardians of Albion*; members that begin a sentence do where a word tells what they are of: *Sons of Liberty*, but not
        *Volunteers of Albion*, *Friends of Berg*."""
        behind = i + 2 + (self.syntax.lower[i + 2 : i + 3] == ["the"])
        joined = self._capital(i) and self.syntax.lower[i + 1 : i + 2] == ["of"] and self._capital(behind)
        if not joined or self.title_case:
            return False
        if self.syntax.lower[i] in _ORDERS:
            return True
        if not self._are_members(i):
            return False
        inside = i > 0 and self.syntax.pos[i - 1] != "PUNCT"
        return inside or (self.syntax.lower[i] in _KINDRED and self._tells(behind))

    def opens(self, i: int) -> bool:
        """Whether the name of a society starts at ``i``."""
        return self.heads(i) and self._are_members(i)

    def _are_members(self, i: int) -> bool:
        """Whether they are people in the plural, none of whom holds an office, a faith or a view."""
        reading, lower = self.syntax.reading[i], self.syntax.lower[i]
        people = reading.kind == "person" and lower != reading.lemma
        office = reading.lemma in OFFICE_WORDS and reading.lemma not in _BRETHREN
        return people and not office and reading.lemma not in _ADHERENTS and self.found[i] is None

    def _tells(self, j: int) -> bool:
        """Whether what begins with the capital at ``j`` ends in a word that means something and is nobody's name."""
        end = j
        while self._capital(end + 1):
            end += 1
        known = self.found[end]
        return bool(self.syntax.reading[end].kind) and (known is None or known[1].kind != "person")

    def _capital(self, j: int) -> bool:
        return j < len(self.words) and self.words[j][0].isupper()
