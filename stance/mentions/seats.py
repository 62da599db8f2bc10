"""Marks of party and seat behind a lawmaker's name: *R-Ky.*, *D-N.Y.*, *(Labour, Hull East)*."""

from __future__ import annotations

from stance.mentions.gazetteer import Gazetteer
from stance.mentions.mentions import Mention
from stance.mentions.titles import is_person
from stance.words.syntax import Syntax

_PARTIES = frozenset(("R", "D", "I"))
#: What stands before the marks.
_OPENING = frozenset(("(", ","))
#: A bracket with party and seat has at most so many tokens.
_LONGEST = 12


def without_seats(mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """The mentions without marks of party and seat."""
    if _OPENING.isdisjoint(syntax.lower):
        return mentions
    seats = {j for name in mentions for j in _seat(name, mentions, syntax) if _may_sit(name, gazetteer)}
    return [m for m in mentions if m.first not in seats and not _is_mark(m, syntax)]


def _may_sit(name: Mention, gazetteer: Gazetteer) -> bool:
    """Whether it is a person, or a name that is not known."""
    return (name.form == "name" and name.entry is None) or is_person(name, gazetteer)


def _is_mark(mention: Mention, syntax: Syntax) -> bool:
    """``(R-Ky.)`` and ``, D-Fargo,`` after a lawmaker's name and ``(S)`` tell party and place."""
    if mention.form != "name":
        return False
    first, mark = mention.first, mention.text[:2] in ("R-", "D-", "I-")
    if syntax.lower[first - 1 : first] == ["-"] and first > 2:
        mark, first = syntax.tokens[first - 2].text in _PARTIES, first - 2
    elif mention.text in _PARTIES and syntax.lower[mention.last : mention.last + 1] == ["-"]:
        mark = True
    opened = syntax.lower[first - 1] if first else ""
    return (opened in _OPENING and mark) or (opened == "(" and len(mention.text) == 1)


def _seat(name: Mention, mentions: list[Mention], syntax: Syntax) -> range:
    """The tokens of the seat in brackets right behind a person's name, where a party and a comma open them."""
    opening = name.last
    if syntax.lower[opening : opening + 1] != ["("]:
        return range(0)
    party = next((m for m in mentions if m.first == opening + 1), None)
    if party is None or not (
        party.text in _PARTIES or (party.entry is not None and party.entry.kind == "party")
    ):
        return range(0)
    end = min(opening + _LONGEST, len(syntax.lower))
    close = next((j for j in range(party.last, end) if syntax.lower[j] == ")"), party.last)
    return range(party.last, close) if "," in syntax.lower[party.last : party.last + 2] else range(0)
