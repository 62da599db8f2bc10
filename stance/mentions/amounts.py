"""Numbers and currencies that are written like names: *Thirty-one*, *Rs 5 million*."""

from __future__ import annotations

from stance.words.currencies import CURRENCY_CODES, CURRENCY_LETTERS
from stance.words.syntax import Syntax
from stance.words.tagging import CLOSED


def is_number(syntax: Syntax, j: int) -> bool:
    """Whether it is a number of two words: Thirty-one."""
    first, hyphen, second = syntax.lower[j].partition("-")
    return hyphen == "-" and CLOSED.get(first) == "NUM" and (CLOSED.get(second) == "NUM" or second == "one")


def is_currency(syntax: Syntax, j: int) -> bool:
    """Whether it is a currency before its amount, which may hang on it: *Rs 5 million*, *R2 billion*."""
    if syntax.pos[j + 1 : j + 2] != ["NUM"]:
        return False
    lower = syntax.lower[j]
    sign = lower.rstrip("0123456789")
    return lower in CURRENCY_CODES or (sign != lower and sign in CURRENCY_CODES | CURRENCY_LETTERS)
