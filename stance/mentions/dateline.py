"""Where a report's first sentence begins: behind *CAIRO (Reuters) -*, which names nobody who acts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stance.document import Actor
from stance.mentions.gazetteer import Gazetteer
from stance.mentions.namewords import BODIES
from stance.tokens.calendar_names import MONTHS
from stance.tokens.text import Token

#: A dateline has at most this many tokens.
_LONGEST = 16
_DASHES = frozenset("-–—_")
_QUOTES = frozenset("\"“'‘«")
_DAY = re.compile(r"\d{1,2}")
_YEAR = re.compile(r"\d{4}")
#: A date in figures behind an agency: *(Agerpres) 14/6*.
_FIGURES = re.compile(r"\d{1,2}[/.]\d{1,2}")
#: A town that stands for a body too: *Brussels*; and bodies from whose grounds reports come.
_TOWNS = frozenset({"brussels"})
_GROUNDS = frozenset({"capitol hill", "pentagon", "state department", "united nations", "white house"})
_SAINTS = frozenset({"ST", "St", "STE", "Ste"})


@dataclass(frozen=True, slots=True)
class _Opening:
    """The words with which a sentence begins, read as a dateline: a place or several, perhaps a larger one, a date up to
    ``dated``, an agency up to ``end``, and a dash or a colon before ``start``.

    ``shouted`` is whether the place is in capitals, ``known`` whether the gazetteer has it, ``state`` whether as a state or a
    body with grounds of its own, *UNITED NATIONS*, ``speaker`` whether as somebody who could speak.
    """

    words: Sequence[str]
    single: bool
    shouted: bool
    has_date: bool
    dated: int
    end: int
    start: int
    known: bool
    state: bool
    speaker: bool

    @property
    def marked(self) -> bool:
        return self.start > self.end

    @property
    def wired(self) -> bool:
        return self.end > self.dated

    @property
    def opens(self) -> bool:
        """Whether a sentence could begin behind it."""
        first = self.words[self.start]
        return first[0].isupper() or first[0] in _QUOTES


def behind_dateline(tokens: Sequence[Token], gazetteer: Gazetteer) -> int:
    """The first token behind the dateline with which a sentence begins; 0 where it begins without one.

    A dateline is a place, perhaps a larger one, a date and an agency, before a dash or a colon. Without a date or an
    agency the place has to be in capitals, or known, and not the name of somebody who could speak.
    """
    opening = _read([token.text for token in tokens[: _LONGEST + 2]], gazetteer)
    if opening is None or opening.start >= len(opening.words):
        return 0
    found = _has_date(opening) or _has_agency(opening, gazetteer) or _has_place_alone(opening)
    return opening.start if found else 0


def state_of_dateline(dateline: Sequence[Token], gazetteer: Gazetteer) -> Actor | None:
    """The state from which a report comes, as its dateline tells by its name or capital."""
    words = [token.text for token in dateline]
    found = (gazetteer.longest(words, i) for i in range(len(words)))
    return next((known[1].actor for known in found if known is not None and known[1].kind == "state"), None)


def _read(words: Sequence[str], gazetteer: Gazetteer) -> _Opening | None:
    """The opening, None where neither an agency nor a mark follows on the place and its date."""
    first = _place(words, 0)
    place = _further_places(words, first)
    larger = _larger_places(words, place)
    dated = _date(words, larger)
    end = _agency(words, dated, dated > larger)
    start = _behind_mark(words, end)
    if not end or start == dated:
        return None
    known = gazetteer.longest(words, 0)
    long = len("".join(words[:place])) > (3 if known is not None or larger == place else 2)  # QOM, Iran
    shouted = place > 0 and long and not any(map(_is_small, words[:place]))
    name = " ".join(words[: known[0]]).lower() if known is not None else ""
    town = known is not None and known[0] < place and words[place - 1].lower() == "city"  # OKLAHOMA CITY
    acts = known is not None and known[1].form != "capital" and name not in _TOWNS and not town
    state = acts and known is not None and (known[1].kind == "state" or name in _GROUNDS)
    return _Opening(
        words,
        single=place == 1,
        shouted=shouted,
        has_date=dated > larger,
        dated=dated,
        end=end,
        start=start,
        known=known is not None,
        state=state,
        speaker=acts and not (shouted and (state or larger > place or place > first)),
    )


def _has_date(opening: _Opening) -> bool:
    """*Rome, May 15 -*"""
    placed = not opening.speaker or opening.state
    return opening.marked and opening.has_date and placed and (opening.opens or opening.wired)


def _has_agency(opening: _Opening, gazetteer: Gazetteer) -> bool:
    """*Rome (ANSA)*, with a dash or without one."""
    if not opening.wired:
        return False
    words, end = opening.words, opening.end
    acronym = opening.single and _is_acronym(words, end)
    named = _is_medium(words, opening.dated, end, gazetteer) or (
        not opening.speaker and (opening.shouted or acronym)
    )
    return named and (opening.marked or (opening.opens and words[end - 1] == ")"))


def _has_place_alone(opening: _Opening) -> bool:
    """*ROME -*, *ROME:*, but not *MALI FOREIGN MINISTRY:*"""
    if not opening.marked or opening.speaker or not opening.opens:
        return False
    mark = opening.words[opening.end]
    if mark == ":":
        named = opening.known and opening.shouted
        return named and BODIES.isdisjoint(word.lower() for word in opening.words[: opening.end])
    inserted = mark in opening.words[opening.start :]  # Rome - the city - was quiet
    return (opening.shouted and not (opening.state and inserted)) or (opening.known and not inserted)


def _is_small(word: str) -> bool:
    return word.upper() != word


def _behind_mark(words: Sequence[str], at: int) -> int:
    """The token behind the dash or the colon at ``at``, or ``at``."""
    if words[at : at + 1] == [":"]:
        return at + 1
    while at < len(words) and words[at] in _DASHES:
        at += 1
    return at


def _is_medium(words: Sequence[str], first: int, last: int, gazetteer: Gazetteer) -> bool:
    """Whether a medium is named between two tokens."""
    found = (gazetteer.longest(words, i) for i in range(first, last))
    return any(known is not None and known[1].kind == "media" for known in found)


def _is_acronym(words: Sequence[str], end: int) -> bool:
    """Whether a bracket that ends at ``end`` holds nothing but an acronym: *(TAK)*, but not *(Labor)*."""
    return words[end - 3 : end - 2] == ["("] and words[end - 2].isupper() and len(words[end - 2]) > 2


def _place(words: Sequence[str], at: int) -> int:
    """Where a run of at most four capitalised words that begins at ``at`` ends: *ST. PAUL*."""
    end = at
    while end < min(at + 4, len(words)) and (
        words[end][0].isupper() or (words[end] == "." and end > at and words[end - 1] in _SAINTS)
    ):
        end += 1
    return end


def _further_places(words: Sequence[str], end: int) -> int:
    """The end of what a stroke sets beside a place: *GAZA/PORT SUDAN*."""
    while end and words[end : end + 1] == ["/"] and _place(words, end + 1) > end + 1:
        end = _place(words, end + 1)
    return end


def _larger_places(words: Sequence[str], end: int) -> int:
    """The end of what follows a place behind a comma: *Gaza Strip* in *GAZA CITY, Gaza Strip*."""
    while end and words[end : end + 1] == [","]:
        larger = _place(words, end + 1)
        if larger == end + 1 or words[end + 1].lower().rstrip(".") in MONTHS:
            break
        end = larger + (words[larger : larger + 1] == ["."])
    return end


def _date(words: Sequence[str], end: int) -> int:
    """The end of a date behind a comma: *, May 15*, *, 8 Jul*, *, March 12, 1985*."""
    if words[end : end + 1] != [","]:
        return end
    day_first = _is_day(words, end + 1)
    month = _month(words, end + 1 + day_first)
    if month == end + 1 + day_first or not (day_first or _is_day(words, month)):
        return end
    last = month + (not day_first)
    year = last + (words[last : last + 1] == [","])
    return year + 1 if year < len(words) and _YEAR.fullmatch(words[year]) else last


def _is_day(words: Sequence[str], at: int) -> bool:
    return at < len(words) and _DAY.fullmatch(words[at]) is not None


def _month(words: Sequence[str], at: int) -> int:
    """The end of the name of a month at ``at``, or ``at``."""
    if at >= len(words) or words[at].lower().rstrip(".") not in MONTHS:
        return at
    return at + 1 + (words[at + 1 : at + 2] == ["."])


def _agency(words: Sequence[str], at: int, dated: bool) -> int:
    """The end of the agency, at most four words in a bracket, *(AP)*, *, (SANA)*, or one in capitals behind a date,
    *, IRNA*; a date in figures may follow it."""
    opened = at + (words[at : at + 1] == [","])
    if words[opened : opened + 1] == ["("] and ")" in words[opened : opened + 6]:
        end = words.index(")", opened) + 1
        return end + bool(end < len(words) and _FIGURES.fullmatch(words[end]))
    if dated and opened < len(words) and words[opened].isupper() and len(words[opened]) > 2:
        return opened + 1 + (words[opened + 1 : opened + 2] == ["."])
    return at
