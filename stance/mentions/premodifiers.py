"""Adjectives that are part of a description with a name: *Jewish groups*, *Muslim leaders*, *former British minister*."""

from __future__ import annotations

from stance.words.readings import ACTING
from stance.words.syntax import Syntax


def tells_of_whom(syntax: Syntax, i: int) -> bool:
    """Whether a noun for those who can act stands behind the word at ``i``: *Jewish groups*, but not *Islamic law*."""
    return syntax.pos[i + 1 : i + 2] == ["NOUN"] and syntax.reading[i + 1].kind in ACTING


def is_faith(syntax: Syntax, i: int, j: int) -> bool:
    """Whether nothing but an adjective for a faith or people stands from ``i`` on before ``j``: *Muslim leaders*."""
    return j == i + 1 and syntax.reading[i].kind == "origin"


def is_of_theirs(syntax: Syntax, i: int, j: int, head: int, demonym: bool) -> bool:
    """Whether people who are against somebody are only told to belong to a people or a party by the adjective that stands
    alone from ``i`` on before ``j``: *Malian critics*, *Democratic opponents*, but not *Kremlin critics*."""
    word = syntax.reading[head]
    against = word.kind == "person" and word.act == "blame" and "of" in word.judged.split("/")
    return against and j == i + 1 and (demonym or syntax.reading[i].pos == "adj")


def with_former(syntax: Syntax, i: int) -> int:
    """Where a description begins whose names do at ``i``: *the [former British minister]*."""
    return i - 1 if i > 0 and syntax.lower[i - 1] == "former" else i
