"""Unjust deeds: to whom is done what somebody calls something, *called the ruling against Reed a farce*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import steps_below
from stance.roles.cuesite import CueSite
from stance.roles.victims import PROSECUTED, may_be_person, struck_by
from stance.structure.attachment import PREDICATED

#: Nouns for what somebody faces, told as his own: *Reed's trial*.
_FACED = PROSECUTED | {"trial"}
#: Classes of nouns for what stands against somebody.
_AGAINST = frozenset(("act", "claim", "decision", "document", "harm"))


def undergoing_what_is_unjust(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue: to whom is done what it says something of, *said Reed's trial was a farce*,
    *called the charges against Reed absurd*."""
    reading, noun = site.reading, _told_of(site.reading, site.anchor)
    if noun < 0 or reading.syntax.pos[noun] != "NOUN" or reading.mention_of(noun) >= 0:
        return set()
    return struck_by(reading, noun) | _facing(reading, noun)


def _told_of(reading: SentenceReading, token: int) -> int:
    """The noun of which an adjective or a noun is said, or -1."""
    structure, label = reading.structure, reading.structure.label[token]
    if reading.syntax.pos[token] not in ("ADJ", "NOUN"):
        return -1
    above, subject = structure.head[token], structure.subject.get(token, -1)
    if label == "acl" or above < 0:
        return above
    called = structure.dependent(above, "obj") if label in PREDICATED else -1
    return called if called >= 0 and called != token else subject


def _facing(reading: SentenceReading, noun: int) -> set[int]:
    """Against whom a ruling or a charge is, and who stands trial."""
    word = reading.syntax.reading[noun]
    against = word.kind in _AGAINST and "against" in (*word.judged.split("/"), *word.recipient.split("/"))
    faced = word.lemma in _FACED
    return {
        i
        for i, first, further in steps_below(reading, noun)
        if (first == "poss" and faced and may_be_person(reading, i))
        or (first == "against" and (against or faced) and not further)
    }
