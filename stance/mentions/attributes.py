"""Attributes: nouns for actors that stand before another noun, *army helicopter*, and only tell of what sort that is."""

from __future__ import annotations

from stance.words.readings import ACTING
from stance.words.syntax import Syntax

#: What acts in nothing before a noun: *school meals*.
_SORTS = frozenset(("clinic", "hospital", "prison", "school"))
#: What is only talked of before those: *coalition talks*.
_BONDS = frozenset(("alliance", "coalition"))
_TALKS = frozenset("accord agreement contract deal negotiation option pact talk treaty".split())


def acts_before(syntax: Syntax, k: int, head: int) -> bool:
    """Whether the noun at ``k`` tells who acts in what the noun ``head`` behind it names."""
    lemma = syntax.lemma[k]
    if syntax.pos[k] != "NOUN" or syntax.reading[k].kind not in ACTING or lemma in _SORTS:
        return False
    return not (lemma in _BONDS and syntax.lemma[head] in _TALKS)
