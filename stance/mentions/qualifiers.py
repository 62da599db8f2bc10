"""Adjectives in capitals at the beginning of a sentence that are no part of the name behind them: *Key U.S. allies*."""

from __future__ import annotations

from stance.mentions.gazetteer import Entry
from stance.words.syntax import Syntax

#: Classes of adjectives that are seldom part of a name, and those that only rank who is described behind a name.
_SAYING = frozenset(("relation", "good", "bad", "feeling", "manner", "certainty"))
_RANKING = frozenset(("size", "time", "other"))
#: What ranks nobody: it is often the first word of a name, or tells that an office is held no more.
_NOT_RANKING = frozenset("old young great greater little big central royal former late erstwhile".split())
_OF_STATES = frozenset("neighbouring neighboring nearby landlocked tiny".split())


def qualifies(syntax: Syntax, length: int, name: Entry) -> bool:
    """Whether the first word of a sentence only says of what sort the name of so many words behind it is, or who is described
    with that name: *Staunch Israel supporters*, *Key U.S. ally Oman*, *Neighbouring Chad*."""
    first, word = syntax.reading[0], syntax.lower[0]
    if name.kind == "state" and word in _OF_STATES:
        return True
    if first.pos != "adj":
        return False
    if first.kind in _SAYING:
        return first.lemma != "free"
    if name.kind == "state" and "-" in word:
        return True
    after = 1 + length
    nominal = syntax.pos[after : after + 1] in (["NOUN"], ["ADJ"]) and syntax.tokens[after].text.islower()
    ranks = first.kind in _RANKING and first.lemma not in _NOT_RANKING
    return nominal and (ranks or first.lemma == "fellow")
