"""Where a report's first sentence begins: behind *CAIRO (Reuters) -*, which names nobody who acts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stance.calendar_names import MONTHS
from stance.gazetteer import Gazetteer
from stance.text import Token

#: A dateline has at most this many tokens.
_LONGEST = 16
_DASHES = frozenset("-–—_")
_QUOTES = frozenset("\"“'‘«")
_DAY = re.compile(r"\d{1,2}")
_YEAR = re.compile(r"\d{4}")
#: A date in figures behind an agency: *(Agerpres) 14/6*.
_FIGURES = re.compile(r"\d{1,2}[/.]\d{1,2}")
_SAINTS = frozenset({"ST", "St", "STE", "Ste"})


def behind_dateline(tokens: Sequence[Token], gazetteer: Gazetteer) -> int:
    """The first token behind the dateline with which a sentence begins; 0 where it begins without one.

    A dateline is a place, perhaps a larger one, a date and an agency, before a dash or a colon. Without a date or an
    agency the place has to be in capitals, or known, and not the name of somebody who could speak.
    """
    words = [token.text for token in tokens[: _LONGEST + 2]]
    place = _place(words, 0)
    shouted = place > 0 and len("".join(words[:place])) > 3 and not any(map(_is_small, words[:place]))
    larger = _larger_places(words, place)
    dated = _date(words, larger)
    at = _agency(words, dated, dated > larger)
    start = _behind_mark(words, at)
    if not at or start >= len(words):
        return 0
    known = gazetteer.longest(words, 0)
    acts = known is not None and known[1].form != "capital"
    state = acts and known is not None and known[1].kind == "state"
    speaker = acts and not (state and shouted)
    if start > at and dated > larger and (not speaker or state):
        return start if _opens(words[start]) or at > dated else 0
    wired = at > dated and (
        _is_medium(words, dated, at, gazetteer)
        or (not speaker and (shouted or (place == 1 and _is_acronym(words, at))))
    )
    if wired and (start > at or (words[start][0].isupper() and words[at - 1] == ")")):
        return start
    if start == at or speaker or not _opens(words[start]):
        return 0
    if words[at] == ":":
        return start if known and shouted else 0
    parenthesis = words[at] in words[start:]
    return start if (shouted and not (state and parenthesis)) or (known and not parenthesis) else 0


def _is_small(word: str) -> bool:
    return word.upper() != word


def _opens(word: str) -> bool:
    return word[0].isupper() or word[0] in _QUOTES


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
