"""The titles that stand before a person in a run of names, and who is known by what stands behind them."""

from __future__ import annotations

from stance.mentions.complements import BEFORE_PLACES, OF_PLACES, SERVED, is_complement, office_before
from stance.mentions.gazetteer import Entry
from stance.mentions.name_runs import NameRuns
from stance.mentions.namewords import BODIES, JOINTS, PARTICLES
from stance.mentions.trades import Trades
from stance.words.offices import OFFICE_WORDS, is_lettered
from stance.words.tagging import CLOSED

#: Words of offices that are none without another one, and begin the names of firms: *Energy Transfer*, *First Boston*.
_FIELDS = frozenset(
    "prime foreign vice executive defense defence finance interior health trade energy education home affairs supreme first "
    "press".split()
)
#: Places that are called after whoever bore a rank: *Prince Edward Island*.
_LANDS = frozenset("county island islands".split())
_RANKS = frozenset("king prince princess queen".split())


class Honorifics:
    """Tells titles from the names of their bearers."""

    def __init__(self, names: NameRuns, trades: Trades) -> None:
        self.names, self.syntax, self.trades = names, names.syntax, trades

    def person_start(self, i: int, end: int) -> int:
        """Where the name proper begins in the run ``[i, end)``, behind offices, party, nationality and trade."""
        if self.trades.opens(i, end):
            return self.person_start(i + 1, end)
        named_for = self.syntax.lower[i] in _RANKS and self.syntax.lower[end - 1] in _LANDS
        if named_for or self.names.ends_company(end - 1):
            return i  # Prince Edward Island, General Mills Co
        if self.names.is_given(i) and self.syntax.pos[i] == "NAME":
            return i
        start = i
        for j in range(i, end - 1):
            before_given = j + 2 < end and self.names.is_given(j + 1)
            titled = self._is_title(j, before_given) or self._is_member(j, end)
            if titled and j > i and self.syntax.lower[j - 1] in JOINTS:
                titled = before_given or self._is_person(j + 1, end)  # but not Ministry of Foreign Affairs
            if (titled or j == start) and self._is_person(j, end) and self._is_own_name(j):
                return j
            if titled:
                start = j + 1
        if start > i and (self.syntax.lower[start] in JOINTS or self.syntax.lower[start] == ","):
            return self._behind_complement(i, start, end)
        if start > i and self._is_given_to_holder(start, end):
            return start
        only_fields = _FIELDS.issuperset(self.syntax.lower[i:start]) and office_before(self.syntax, i) < 0
        if only_fields and not self.names.is_given(start):
            return i
        names_body = (self.names.is_body(j) and not self._is_title_word(j) for j in range(start, end))
        return i if any(names_body) else start

    def _is_given_to_holder(self, start: int, end: int) -> bool:
        """Whether a given name and one surname stand behind an office, be that a word for bodies in the plural too: *Governor
        Phil Banks*, but not *President Ford Bank*."""
        given = end - start == 2 and self.names.is_given(start) and self.syntax.lower[end - 1] not in BODIES
        return given and self.syntax.lower[start - 1] in OFFICE_WORDS

    def holder_start(self, i: int, end: int) -> int:
        """Where the name of a person begins in the run ``[i, end)`` if an office stands before it to which the beginning of
        the run belongs: *Minister of Trade Jan Berg*; ``i`` where none does."""
        if self.names.title_case or end - i < 3 or office_before(self.syntax, i) < 0:
            return i
        known, field = self.names.known(i), self.names.fields.end(i)
        place = i + known[0] if known is not None and known[1].kind != "person" else i
        if self.syntax.lower[i] in BEFORE_PLACES and end - i > 3:
            place = field = max(place, i + 2)  # Greater Manchester
        elif self.syntax.lower[i] in SERVED:
            field = max(field, i + 1)
        for j in range(max(place, i + 1), end - 1):
            if (self.names.is_given(j) and self.syntax.pos[j] == "NAME") or self._is_person(j, end):
                return self._own_name(i, j, end)
        unknown = (j for j in (place, field) if i < j < end - 1 and not self._means(j, end - 1))
        return self._own_name(i, next(unknown, self._behind_place(i, end)), end)

    def _behind_place(self, i: int, end: int) -> int:
        """Where a name of two unknown words begins behind a place of one that no table holds, of which somebody has an office
        as only places have: *Bishop of Killaloe Fintan Roos*; ``i`` where none does."""
        office = self.syntax.lower[office_before(self.syntax, i)]
        first = self.syntax.lower[i]
        unknown = end - i == 3 and not self._means(i, end) and self.names.known(i) is None
        placed = office in OF_PLACES and first not in BEFORE_PLACES | PARTICLES
        return i + 1 if unknown and placed else i

    def _own_name(self, i: int, j: int, end: int) -> int:
        """``j`` if ``[j, end)`` can be a name behind a complement from ``i`` on, else ``i``."""
        body = any(self.names.is_body(k) or self.syntax.lower[k] in JOINTS for k in range(j, end))
        return i if body or not is_complement(self.names.words[i:j]) else j

    def _means(self, j: int, end: int) -> bool:
        """Whether a word in ``[j, end)`` is one of the lexicon or begins a known name."""
        return any(self.syntax.reading[k].kind or self.names.known(k) for k in range(j, end))

    def bearer(self, i: int, start: int, end: int) -> Entry | None:
        """Who is known by the name ``[start, end)``, or by it and titles before it from ``i`` on: *King Charles*."""
        for j in range(i, start + 1):
            known = self.names.known(j)
            if known is not None and j + known[0] == end and (j == start or known[1].form == "person"):
                return known[1]
        return None

    def _behind_complement(self, i: int, joint: int, end: int) -> int:
        """Where the name of a person begins behind a title with a complement, *Mayor of London Sadiq Khan*, *Inspector General
        of Police Ade Egbe*; ``i`` where none is known."""
        within = range(joint + 2, end - 1)
        named = (j for j in within if self._is_person(j, end) or self.names.is_given(j))
        told = (
            j
            for j in within
            if all(self.syntax.reading[k].kind for k in range(joint + 1, j)) and not self._means(j, end)
        )
        return next(named, next(told, i))

    def _is_person(self, j: int, end: int) -> bool:
        """Whether ``[j, end)`` is the known name of a person."""
        known = self.names.known(j)
        return known is not None and known[1].form == "person" and j + known[0] == end

    def _is_own_name(self, j: int) -> bool:
        """Whether the word at ``j`` with which a person is known begins the name proper: *Sheikh Hasina*, but not *King
        Charles*, who is one."""
        known, word = self.names.known(j), self.names.words[j]
        return known is not None and known[1].name.startswith(word) and word not in known[1].office

    def _is_member(self, j: int, end: int) -> bool:
        """Whether one of a party stands before words that mean nothing else: *Louisiana Republican Dale Hughes*."""
        known, kind = self.names.known(j), self.syntax.reading[j].kind
        member = (
            known is not None and known[0] == 1 and known[1].kind == "party" and kind in ("origin", "person")
        )
        return member and 2 < end - j < 5 and not self._means(j + 1, end)

    def _is_title(self, j: int, before_given: bool) -> bool:
        """Whether a word stands before the name of a person; ``before_given`` is whether a given name follows."""
        if self._is_title_word(j):
            return True
        if not before_given or self.syntax.lower[j] in PARTICLES:
            return False
        return self.names.is_demonym(j) or bool(self.syntax.reading[j].kind)

    def _is_title_word(self, j: int) -> bool:
        """Whether the word names an office or is a form of address."""
        lower, reading = self.syntax.lower[j].rstrip("."), self.syntax.reading[j]
        if lower in ("state", "national", "police", "security", "pope") or self.names.is_given(j):
            return False
        return (
            lower in OFFICE_WORDS
            or is_lettered(lower)
            or (reading.kind == "person" and not self._names_members(j))
        )

    def _names_members(self, j: int) -> bool:
        """Whether a plural tells of whom a body is: *Reporters Without Limits*, but not *Senators Cruz and Lee*."""
        if (
            self.syntax.is_singular(j)
            or self.syntax.lemma[j] in OFFICE_WORDS
            or j + 1 == len(self.syntax.lower)
        ):
            return False
        means = bool(self.syntax.reading[j + 1].lemma) or self.syntax.lower[j + 1] in CLOSED
        return means and not self.names.is_given(j + 1)
