"""Gifts: what somebody calls a plan or a vote, a gift to others, praises none of them."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.structure.attachment import PREDICATED

#: What is handed to somebody, deserved or not.
_GIFTS = frozenset("bonus concession favor favour gift handout present prize reward windfall".split())
#: Classes of things that are decided or come to pass, and so are a gift in a figure of speech only: no medal, no cup.
_DECIDED = frozenset(("act", "decision", "document", "event", "law", "speech"))


def is_figurative_gift(reading: SentenceReading, token: int) -> bool:
    """*Called the vote a gift to Mali*, *said the deal was a reward for the rebels*, but not *called the mayor a gift to the
    town*, *the cup was a reward for the players*."""
    syntax, structure = reading.syntax, reading.structure
    gift = structure.head[token] if syntax.pos[token] in ("PREP", "TO") else token
    if gift < 0 or syntax.lemma[gift] not in _GIFTS or structure.label[gift] not in PREDICATED:
        return False
    given = (i for label in ("to", "for") for i in structure.governed(gift, label))
    favoured = any(reading.mention_at[i] >= 0 and syntax.reading[i].kind != "place" for i in given)
    return favoured and any(syntax.reading[i].kind in _DECIDED for i in _things(reading, gift))


def _things(reading: SentenceReading, gift: int) -> list[int]:
    """What is said to be the gift: the subject of *is* or of *is called*, else the object."""
    structure = reading.structure
    verb = structure.head[gift]
    if structure.label[gift] == "pred" or reading.syntax.voice[verb] == "passive":
        subject = structure.subject.get(verb, -1)
        return [subject] if subject >= 0 else []
    return list(structure.governed(verb, "obj"))
