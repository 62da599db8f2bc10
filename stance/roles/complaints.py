"""Complaints: whoever is told one is not blamed where it tells who did it, *protested to the envoy that Mali had lied*."""

from __future__ import annotations

from stance.roles.cuesite import CueSite


def hearing(site: CueSite) -> set[int]:
    """The mentions that are no targets of the complaint: to whom it is made, unless he may have done it, *to
    Mali that it had lied*, *that its army had lied*, *that the nurses had been robbed*."""
    reading, anchor, stance, keys = site.reading, site.anchor, site.stance, site.keys
    structure, syntax = reading.structure, reading.syntax
    told = structure.dependent(anchor, "ccomp")
    if stance != "condemnation" or syntax.reading[anchor].act != "blame" or told < 0:
        return set()
    subject = structure.subject.get(told, -1)
    doer = reading.mention_of(subject)
    if doer < 0 or syntax.voice[told] == "passive" or reading.mentions[doer].form == "pronoun":
        return set()
    if structure.dependent(subject, "poss") >= 0:
        return set()
    hearers = (reading.mention_of(i) for i in structure.governed(anchor, "to") if i < told)
    return {i for i in hearers if i >= 0 and keys[i] != keys[doer]}
