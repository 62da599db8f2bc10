"""Sent: who is sent to help others is not helped himself, *offered to send doctors*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite

_SENDING = frozenset("deploy despatch dispatch send".split())


def sent(site: CueSite) -> set[int]:
    """The mentions that are no targets of a support, as they are sent to give it: *offered to send doctors*, *will dispatch
    troops to Mali*; but not *sent Mali doctors*, *sent nurses food*."""
    reading, structure = site.reading, site.reading.structure
    if _SENDING.isdisjoint(reading.syntax.lemma):
        return set()
    verbs = (site.anchor, *structure.governed(site.anchor, "xcomp"))
    objects = {_sent(reading, verb) for verb in verbs if reading.syntax.lemma[verb] in _SENDING}
    found = {reading.mention_of(i) for i in objects if i >= 0} - {-1}
    return {i for i in found if reading.mentions[i].form == "described"}


def _sent(reading: SentenceReading, verb: int) -> int:
    """What is sent, where no receiver stands before it, or -1."""
    structure = reading.structure
    return -1 if structure.dependent(verb, "obj2") >= 0 else structure.dependent(verb, "obj")
