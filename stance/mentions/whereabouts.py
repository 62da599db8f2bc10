"""Places that act in nothing: before subjects, without a comma, *In Paris Macron thanked Mali*, *In Paris President Macron
thanked Mali*, and states of America behind a town, *Durham, N.C.*"""

from __future__ import annotations

from stance.mentions.namerules import Known, NameRules
from stance.words.borders import opens_with_place
from stance.words.offices import OFFICE_WORDS, OFFICES

#: Kinds of actors that are places as well.
LANDS = frozenset(("state", "government"))
#: A place has at most so many words.
_LONGEST = 3
#: How American papers shorten the names of states.
_STATES = frozenset(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md me mich minn miss mo mont n.c n.d n.h n.j n.m n.y neb "
    "nev okla ore pa r.i s.c s.d tenn tex va vt w.va wash wis wyo".split()
)


class Whereabouts(NameRules):
    """Tells places from the names that follow on them."""

    def parts(self, i: int, j: int, first: Known, known: Known) -> bool:
        """Whether an actor follows at ``j`` on a place from ``i`` on, *In Paris Macron said*, *In Khartoum Sudan denied*, or
        on a medium: *told the Sunday Times Labour had*; ``first`` and ``known`` are the known names there."""
        if known is not None and first is not None and first[1].kind == "media" and i + first[0] == j:
            return known[1].kind not in LANDS  # BBC Scotland
        if not i:
            return False
        if known is None:
            return self._titled(i, j)
        if self.syntax.lower[i - 1] in ("in", "from") and known[1].form == "person":
            return j == i + 1 and self.words[i] in self.gazetteer.entries
        return opens_with_place(self.syntax, i, j + known[0])

    def is_state_of_town(self, i: int) -> bool:
        """Whether the word at ``i`` tells in which state of America the town before it is: *Durham, N.C.*"""
        word, dotted = self.syntax.lower[i].rstrip("."), "." in "".join(self.words[i : i + 2])
        behind = i > 1 and self.words[i - 1] == "," and self.words[i - 2][0].isupper()
        return dotted and behind and word in _STATES

    def subject(self, j: int) -> Known:
        """The known name at ``j`` behind a place, with which it would be one that is not known: *In Ramallah Fatah said*."""
        known = self.gazetteer.longest(self.words[j:], 0)
        if known is None:
            return None
        for i in range(j - 1, max(0, j - 1 - _LONGEST), -1):
            if not self.words[i][0].isupper():
                break
            place = self.gazetteer.longest(self.words[:j], i)
            placed = place is not None and place[1].kind in LANDS and i + place[0] == j
            if placed and opens_with_place(self.syntax, i, j + known[0]):
                return known
        return None

    def _titled(self, i: int, j: int) -> bool:
        """Whether a title at ``j`` and a name are the subject behind a place from ``i`` on: *In Paris President Macron said*,
        but not *In Delta State Governor Ade said*."""
        name, lower = j, self.syntax.lower
        while name < len(lower) and self._is_title(name):
            name += 1
        if name == j or lower[j] == "state" or self._is_title(i):
            return False
        if not any(self._is_office(k) for k in range(j, name)):
            return False
        end = name
        while end < len(lower) and self.words[end][0].isupper():
            end += 1
        body = any(self.syntax.reading[k].kind in ("institution", "group", "place") for k in range(name, end))
        return name < end and not body and opens_with_place(self.syntax, i, end)

    def _is_title(self, j: int) -> bool:
        """Whether the word is an office or tells of which field one is."""
        word = self.syntax.lower[j].rstrip(".")
        return self.words[j][0].isupper() and (word in OFFICE_WORDS or self._is_office(j))

    def _is_office(self, j: int) -> bool:
        reading = self.syntax.reading[j]
        return self.syntax.lower[j].rstrip(".") in OFFICES or (
            self.syntax.pos[j] == "NOUN" and reading.kind == "person" and self.syntax.is_singular(j)
        )
