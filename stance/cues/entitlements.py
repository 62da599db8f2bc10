"""Entitlements: what somebody has the right to do is not done, *defended Mali's right to criticise Togo*."""

from __future__ import annotations

from stance.reading import SentenceReading

RIGHTS = frozenset("entitlement freedom right".split())
#: Verbs with which somebody keeps a right to himself, and means to use it.
_KEEPING = frozenset("exercise reserve use".split())
#: How far behind the right what it is a right to may stand: *the right of the Malian people to protest*.
_REACH = 8


def only_a_right(reading: SentenceReading, token: int) -> bool:
    """Whether the word at ``token``, or the verb that has it as its object or preposition, tells what somebody has the right
    to do: *the right to protest*, *the right of Mali to raise concerns*, but not *reserved the right to back Mali*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if structure.label[token] in ("obj", "prep") else token
    if verb < 1 or syntax.pos[verb] != "VERB" or syntax.lower[verb - 1] != "to":
        return False
    right = _right_before(reading, verb - 1)
    if right < 0 or structure.label[right] == "pred":
        return False
    return syntax.lemma[structure.head[right]] not in _KEEPING


def _right_before(reading: SentenceReading, to: int) -> int:
    """The noun for a right right before *to*, or before *of* and whose it is, or -1."""
    syntax = reading.syntax
    for i in range(to - 1, max(-1, to - _REACH), -1):
        if syntax.lemma[i] in RIGHTS and syntax.pos[i] == "NOUN":
            return i if i == to - 1 or syntax.lower[i + 1] == "of" else -1
        if syntax.pos[i] in ("VERB", "PUNCT", "CONJ", "SUB"):
            break
    return -1
