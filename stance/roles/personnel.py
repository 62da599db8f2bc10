"""Those whom somebody sends or gives as help are not whom he helps: *offered to send doctors*, *pledged 1,000 officers*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite

#: What somebody does who sends others, and who gives so many of them.
_SENDING = frozenset("deploy despatch dispatch send".split())
_GIVING = frozenset("commit contribute donate offer pledge promise provide supply".split())
#: With these they get something themselves: *sent nurses food*, *promised 300 nurses a rise*, *provided 300 nurses with food*.
_GETTING = ("obj2", "with", "ccomp", "xcomp")


def personnel(site: CueSite) -> set[int]:
    """People who are the only object of a verb of sending, or so many of one of giving: *will dispatch troops to Mali*,
    *offered 600 soldiers to the mission*; but not *sent Mali doctors*, *promised nurses help*."""
    reading, structure = site.reading, site.reading.structure
    verbs = (site.anchor, *structure.governed(site.anchor, "xcomp"))
    given = {reading.mention_of(i) for verb in verbs for i in _given(reading, verb)}
    return {i for i in given if i >= 0 and reading.mentions[i].form == "described"}


def _given(reading: SentenceReading, verb: int) -> list[int]:
    """Whom somebody sends or gives who does what ``verb`` tells, where they get nothing by it."""
    structure, syntax = reading.structure, reading.syntax
    sends = syntax.lemma[verb] in _SENDING
    if not (sends or syntax.lemma[verb] in _GIVING):
        return []
    if any(structure.dependent(verb, label) >= 0 for label in _GETTING):
        return []
    return [
        i
        for i in structure.governed(verb, "obj")
        if sends
        or (
            syntax.reading[i].kind in ("person", "group")
            and any(syntax.pos[j] == "NUM" for j in structure.governed(i, "mod"))
        )
    ]
