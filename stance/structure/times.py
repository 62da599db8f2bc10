"""Phrases of time: where they end, so that no name is read into them and they into no name."""

from __future__ import annotations

from collections.abc import Sequence

from stance.tokens.calendar_names import DAYS, MONTHS
from stance.words.syntax import Syntax

#: With these a phrase of time needs no preposition: *last week*, *early Monday*.
_DATING = frozenset("last next this early earlier late later".split())
#: Before a noun of time they tell how often: *every year*.
_FREQUENT = frozenset(("every", "each"))
_YEARS = range(1900, 2100)
_CALENDAR = DAYS | MONTHS
#: Nouns that are such a phrase by themselves.
_ADVERBS = frozenset("yesterday today tomorrow tonight".split())
#: Behind a measured time these tell from when it counts: *two days after the vote*.
_MEASURED = frozenset("after before since ago later earlier".split())
#: So many words a phrase of time has at most.
_LONGEST = 8


def time_end(syntax: Syntax, pos: Sequence[str], first: int) -> int:
    """Where the phrase of time that starts at ``first`` ends, *early March 2022*, *last week*, *Monday night*; or
    ``first`` where none does."""
    end = first
    for j in range(first, min(len(pos), first + _LONGEST)):
        if _tells_time(syntax, pos, first, j):
            end = j + 1
        elif not (_qualifies(syntax, pos, j) or ends_no_sentence(syntax, j)):
            break
    return end


def fills(syntax: Syntax, pos: Sequence[str], first: int, end: int) -> bool:
    """Whether the tokens from ``first`` to ``end`` are a whole phrase of time."""
    return _tells_time(syntax, pos, first, end - 1) and time_end(syntax, pos, first) == end


def stands_alone(syntax: Syntax, pos: Sequence[str], first: int) -> bool:
    """Whether a phrase of time that starts at ``first`` needs no preposition: *Togo last week praised Mali*, *Togo left two
    days after the vote*, *praised Mali every year*, *three times*."""
    if syntax.lower[first] in _DATING or syntax.lower[first] in _ADVERBS:
        return True
    if _is_name(syntax, pos, first, _CALENDAR):
        return True
    if pos[first] not in ("DET", "NUM"):
        return False
    end = time_end(syntax, pos, first)
    if end == first + 2 and (syntax.lower[first] in _FREQUENT or syntax.lower[first + 1] == "times"):
        return not (end < len(pos) and pos[end] in ("NOUN", "NAME", "ADJ"))
    measured = pos[end - 1] == "NOUN" and end > first + 1
    return measured and end < len(pos) and syntax.lower[end] in _MEASURED


def trails(syntax: Syntax, pos: Sequence[str], j: int) -> bool:
    """Whether a phrase of time begins at ``j`` behind a noun or name: *reporters last week*, but not *a Monday raid*."""
    if not stands_alone(syntax, pos, j):
        return False
    end = time_end(syntax, pos, j)
    shortest = j + 1 + _is_name(syntax, pos, j, MONTHS)  # the protest march, but protests March 5
    return end >= shortest and not (end < len(pos) and pos[end] in ("NOUN", "NAME", "GEN"))


def tells_rate(syntax: Syntax, pos: Sequence[str], first: int) -> bool:
    """Whether an article and a noun behind a number or what it counts tell of what each part has so much: *420 cedis a kilo
    was announced*, *$1.4 million a year*, but not *gave two nurses a week off*."""
    if not 1 < first < len(pos) - 1 or syntax.lower[first] not in ("a", "an") or pos[first + 1] != "NOUN":
        return False
    counted = pos[first - 1] == "NUM" or (pos[first - 1] == "NOUN" and pos[first - 2] == "NUM")
    following = pos[first + 2] if first + 2 < len(pos) else "END"
    unit = syntax.reading[first + 1].kind in ("time", "measure", "")
    ends = following in ("PUNCT", "END", "BE", "HAVE", "MODAL", "VERB", "CONJ", "SUB", "ADV", "TO")
    parted = following != "END" and syntax.lower[first + 2] in ("of", "off")
    return counted and unit and (ends or following == "PREP") and not parted


def ends_no_sentence(syntax: Syntax, i: int) -> bool:
    """Whether the full stop at ``i`` ends no sentence: *on Nov. 5*."""
    if syntax.lower[i] != "." or i + 1 == len(syntax.tokens):
        return False
    following = syntax.tokens[i + 1].text[0]
    return following.isdigit() or following.islower() or following in ",;)"


def _tells_time(syntax: Syntax, pos: Sequence[str], first: int, j: int) -> bool:
    """Whether the word at ``j`` can end a phrase of time that starts at ``first``."""
    if syntax.lower[j] in _ADVERBS:
        return True
    if pos[j] == "NUM":
        before = j - 2 if j > 0 and syntax.lower[j - 1] == "." else j - 1
        dated = before >= first and (_is_name(syntax, pos, before, MONTHS) or syntax.lower[before] == "year")
        opening = j == first or syntax.reading[j - 1].kind == "time"
        return dated or (opening and _is_year(syntax.lower[j].removesuffix("s")))
    return _is_name(syntax, pos, j, _CALENDAR) or (pos[j] == "NOUN" and syntax.reading[j].kind == "time")


def _is_name(syntax: Syntax, pos: Sequence[str], j: int, names: frozenset[str]) -> bool:
    return pos[j] == "NAME" and syntax.lower[j] in names


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and int(word) in _YEARS


def _qualifies(syntax: Syntax, pos: Sequence[str], j: int) -> bool:
    return pos[j] in ("DET", "NUM") or (pos[j] in ("ADJ", "ADV") and syntax.reading[j].kind == "time")
