"""Attributes: nouns for actors that stand before another noun, *army helicopter*, and only tell of what sort that is."""

from __future__ import annotations

from stance.words.readings import ACTING
from stance.words.syntax import Syntax

#: What acts in nothing before a noun: *school meals*.
_SORTS = frozenset(("clinic", "hospital", "prison", "school"))
#: What is only talked of before those: *coalition talks*.
_BONDS = frozenset(("alliance", "coalition"))
_TALKS = frozenset("accord agreement contract deal negotiation option pact talk treaty".split())

#: Classes of adjectives that rather belong to the noun behind; what a body is called by them; and who holds office now or did.
_MEASURING = frozenset(("size", "degree", "time"))
_RANKED = frozenset("chamber command commission commissioner council court house".split())
_RANKS = frozenset("high higher low lower upper".split())
_IN_OFFICE = frozenset(
    "current former future incoming interim new outgoing permanent present previous provisional transitional".split()
)


def measures_behind(syntax: Syntax, j: int, k: int) -> bool:
    """Whether the adjective at ``j`` before the body at ``k`` tells of the noun behind that: *heavy army fire*, *recent police
    raids*, but not *the lower court ruling*, *a former government plan*."""
    if syntax.pos[j] != "ADJ" or syntax.reading[j].kind not in _MEASURING or syntax.lemma[j] in _IN_OFFICE:
        return False
    named = syntax.lemma[j] in _RANKS and syntax.lemma[k] in _RANKED
    return not named and syntax.reading[k].kind == "institution"


def acts_before(syntax: Syntax, k: int, head: int) -> bool:
    """Whether the noun at ``k`` tells who acts in what the noun ``head`` behind it names."""
    lemma = syntax.lemma[k]
    if syntax.pos[k] != "NOUN" or syntax.reading[k].kind not in ACTING or lemma in _SORTS:
        return False
    return not (lemma in _BONDS and syntax.lemma[head] in _TALKS)
