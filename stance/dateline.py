"""Where a report's first sentence begins: behind *CAIRO (Reuters) -*, which names nobody who acts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from stance.calendar_names import MONTHS
from stance.gazetteer import Gazetteer
from stance.text import Token

#: A dateline has at most this many tokens.
_LONGEST = 16
_DASHES = frozenset("-–—")
_QUOTES = frozenset("\"“'‘«")
_NUMBER = re.compile(r"\d{1,4}")


def behind_dateline(tokens: Sequence[Token], gazetteer: Gazetteer) -> int:
    """The first token behind the dateline with which a sentence begins; 0 where it begins without one.

    A dateline is a place, perhaps a larger one, a date and an agency in brackets, before a dash or a colon. Without an
    agency the place has to be in capitals, or known, and not the name of somebody who could speak.
    """
    words = [token.text for token in tokens[: _LONGEST + 2]]
    place = _place(words, 0)
    shouted = place > 0 and len(words[0]) > 3 and all(word.isupper() for word in words[:place])
    dated = _date(words, _larger_places(words, place))
    at = _agency(words, dated)
    start = _behind_mark(words, at)
    if not at or start >= len(words):
        return 0
    known = gazetteer.longest(words, 0)
    speaker = known is not None and known[1].form != "capital"
    wired = at > dated and (_is_medium(words, dated + 1, gazetteer) or (shouted and not speaker))
    if wired and (start > at or words[start][0].isupper()):
        return start
    if start == at or speaker or not _opens(words[start]):
        return 0
    if words[at] == ":":
        return start if known and shouted else 0
    return start if shouted or (known and words[at] not in words[start:]) else 0


def _opens(word: str) -> bool:
    return word[0].isupper() or word[0] in _QUOTES


def _behind_mark(words: Sequence[str], at: int) -> int:
    """The token behind the dash or the colon at ``at``, or ``at``."""
    if words[at : at + 1] == [":"]:
        return at + 1
    while at < len(words) and words[at] in _DASHES:
        at += 1
    return at


def _is_medium(words: Sequence[str], at: int, gazetteer: Gazetteer) -> bool:
    known = gazetteer.longest(words, at)
    return known is not None and known[1].kind == "media"


def _place(words: Sequence[str], at: int) -> int:
    """Where a run of at most four capitalised words that begins at ``at`` ends."""
    end = at
    while end < min(at + 4, len(words)) and words[end][0].isupper():
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
    """The end of a date behind a comma: *, May 15*."""
    at = end + 1
    if words[end : end + 1] != [","] or at + 1 >= len(words):
        return end
    month = at + 1 if words[at].lower().rstrip(".") in MONTHS else at
    month += words[month : month + 1] == ["."]
    if month == at or month >= len(words) or not _NUMBER.fullmatch(words[month]):
        return end
    return month + 1


def _agency(words: Sequence[str], at: int) -> int:
    """The end of a bracket with at most four words, the agency: *(AP)*, *(Xinhua)*."""
    if words[at : at + 1] != ["("] or ")" not in words[at : at + 6]:
        return at
    return words.index(")", at) + 1
