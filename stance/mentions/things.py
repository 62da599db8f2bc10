"""Names of what does not act: treaties, bills, reports, events: the Paris Agreement, the Finance Bill, Typhoon Mala."""

from __future__ import annotations

from stance.mentions.namerules import NameRules
from stance.mentions.namewords import (
    PAPERS,
    PROVISIONS,
    REPORTS,
    THINGS_ALONE,
    THINGS_BY_LETTERS,
    THINGS_FIRST,
    THINGS_LAST,
)
from stance.words.readings import ACTING

_PAPERS = [[word] for word in PAPERS]
#: Classes of nouns that tell on what a paper is.
_TOPICS = frozenset("topic document money law".split())
#: What states sign, called by where they did.
_SIGNED = frozenset("treaty accord accords pact protocol".split())
_COLOURS = frozenset(("white", "green", "blue"))
#: Which games are contests.
_CONTESTS = frozenset(
    "african all-africa asian asia beach commonwealth deaf deaflympic european gay goodwill highland indoor intercalated "
    "invictus island islamic jeux maccabiah mediterranean military national nordic olympic olympics pacific pan panamerican "
    "paralympic regional summer university winter workers world x youth".split()
)
_POINTING = frozenset("the this that these those a an his her its their our your my".split())


class Things(NameRules):
    """Tells names of things from those of actors."""

    def end(self, i: int, end: int) -> int:
        """Where the name of a thing ends that begins with the run ``[i, end)``, a number behind it included, or 0."""
        if end - i == 1 and self.syntax.lower[i] in _SIGNED and self.syntax.lower[end : end + 1] == ["of"]:
            place = self.words[end + 1 : end + 2]
            return end + 2 if place and place[0][0].isupper() else 0  # the Treaty of Lisbon
        if (amending := self._amending_end(i, end)) > 0:
            return amending
        if not self._is_thing(i, end):
            return 0
        numbered = self.syntax.pos[end : end + 1] == ["NUM"]
        return end + numbered

    def _amending_end(self, i: int, end: int) -> int:
        """Where a law ends that says in brackets behind its topic what it does, *the Forests (Amendment) Bill*; or 0."""
        if self.words[end : end + 1] != ["("] or self.words[end + 2 : end + 3] != [")"]:
            return 0
        called = self.syntax.lower[end + 3 : end + 4]
        law = bool(called) and (called[0] in THINGS_LAST or called[0] in PAPERS)
        return end + 4 if law and self.words[end + 3][0].isupper() and self._is_pointed_at(i) else 0

    def is_subject(self, i: int, end: int) -> bool:
        """Whether the run in capitals only tells on what a paper behind it is: *the Finance bill*."""
        if self.syntax.lower[end : end + 1] not in _PAPERS or self.found[i]:
            return False
        return all(self.syntax.reading[j].kind in _TOPICS for j in range(i, end))

    def _is_thing(self, i: int, end: int) -> bool:
        lower = self.syntax.lower
        first, last = lower[i], lower[end - 1]
        if end - i == 1:
            paper = first in PAPERS or first == "voice"
            numbered = (
                first in THINGS_LAST and i > 0 and self.syntax.pos[i - 1] == "NUM"
            )  # the 26th Amendment
            alone = numbered or first in THINGS_ALONE or self._is_provision(i) or self._is_lettered(i)
            return alone or (paper and self._is_pointed_at(i))
        if first in THINGS_FIRST or self._is_provision(i) or (last in THINGS_LAST and last != "games"):
            return True
        if last == "games" and not self._makes_games(i, end):
            return True
        return self._is_report(i, end) or (last in PAPERS and not self._names_bearer(i, end))

    def _is_lettered(self, i: int) -> bool:
        """Whether it is known by its letters, and nobody is called after it: *the VAT rise*, but not *a NAFTA panel*."""
        acts = i + 1 < len(self.words) and self.syntax.reading[i + 1].kind in ACTING
        return self.words[i] in THINGS_BY_LETTERS and not acts

    def _makes_games(self, i: int, end: int) -> bool:
        """Whether games have no article and are no contest, but the firm that makes them: *Epic Games*."""
        contest = self._is_pointed_at(i) or not _CONTESTS.isdisjoint(self.syntax.lower[i:end])
        return not contest and self.found[i] is None

    def _is_provision(self, i: int) -> bool:
        """Whether a part of a law or a bill stands with its number: *Section 377*, *Bill C-21*."""
        if self.syntax.lower[i] not in PROVISIONS or i + 1 == len(self.words):
            return False
        number = self.words[i + 1]
        return number[0].isdigit() or (any(map(str.isdigit, number)) and number.isupper())

    def _is_pointed_at(self, i: int) -> bool:
        return i > 0 and self.syntax.lower[i - 1] in _POINTING

    def _is_report(self, i: int, end: int) -> bool:
        """Whether a paper is called by its author or its term, not a publication by a place: *the Cass Review*."""
        if self.syntax.lower[end - 1] == "paper":
            return self.syntax.lower[end - 2] in _COLOURS
        if self.syntax.lower[end - 1] not in REPORTS or end - i != 2:
            return False
        told = self.syntax.reading[i]
        known = self.found[i]
        of_person = known is None or known[1].kind == "person"
        return of_person and (told.pos != "adj" or told.lemma == "annual")

    def _names_bearer(self, i: int, end: int) -> bool:
        """Whether the last word is a person's name, *Bill* behind a title of somebody, *Jude Law*, or the field of a body:
        *Office of Management and Budget*."""
        if self.words[i] in self.gazetteer.given_names or "of" in self.syntax.lower[i:end]:
            return True
        if self.syntax.lower[end - 1] == "law":
            return not (self._is_pointed_at(i) or self.syntax.pos[i - 1 : i] == ["GEN"])
        titled = self.syntax.reading[end - 2].kind == "person"
        return self.words[end - 1] in self.gazetteer.given_names and titled and not self._is_pointed_at(i)
