"""Campaigns that act as the staff of a candidate do: *Reed's campaign denied it*, but not *his campaign began in May*."""

from __future__ import annotations

from stance.words.syntax import Syntax

#: Classes of verbs of which only somebody with a mind is the subject.
_MINDED = frozenset(("speech", "judging", "refusing", "asking"))
#: Verbs whose object is always somebody.
_ADDRESSING = frozenset(("thank", "accuse"))
_AUXILIARY = frozenset("ADV NEG HAVE MODAL DO BE".split())
#: Before it they tell when something was done.
_DURING = frozenset("in during throughout amid".split())
_BEFORE_HEAD = frozenset("DET POSS GEN ADJ NUM NOUN NAME".split())


def acts_for_candidate(syntax: Syntax, head: int) -> bool:
    """Whether a campaign says, judges or refuses something, in the passive too, or is thanked or accused."""
    if syntax.lemma[head] != "campaign":
        return False
    before = head - 1
    while before > 0 and syntax.pos[before] in _BEFORE_HEAD:
        before -= 1
    speaks = before < 0 or syntax.lower[before] not in _DURING
    return (speaks and _speaks(syntax, head + 1)) or (before >= 0 and _is_spoken_of(syntax, before))


def _speaks(syntax: Syntax, start: int) -> bool:
    verb, pos = start, syntax.pos
    while verb < len(pos) and pos[verb] in _AUXILIARY:
        verb += 1
    if verb == len(pos) or pos[verb] != "VERB" or not _is_minded(syntax, verb):
        return False
    active = syntax.voice[verb] == "finite" or (syntax.voice[verb] in ("base", "ing") and verb > start)
    return active and (syntax.voice[verb] == "ing" or "BE" not in pos[start:verb])


def _is_spoken_of(syntax: Syntax, before: int) -> bool:
    """Whether *by* behind such a verb stands at ``before``, or a verb that addresses somebody."""
    if before > 0 and syntax.lower[before] == "by":
        undergone = syntax.is_undergone(before - 1)
        return undergone and _is_minded(syntax, before - 1)
    addressed = syntax.lemma[before] in _ADDRESSING and syntax.pos[before] == "VERB"
    return addressed and not syntax.is_undergone(before)


def _is_minded(syntax: Syntax, verb: int) -> bool:
    reading = syntax.reading[verb]
    return reading.kind in _MINDED or reading.act == "blame"
