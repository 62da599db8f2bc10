"""Blamed: who is to blame is judged by whoever says so, *Mali is to blame, Togo said*."""

from __future__ import annotations

from collections.abc import Mapping

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite

#: The paths to whom something is blamed on and to what, and those to whom somebody blames and for what.
_ON = {".on": ".obj", ".obj": ".for"}


def blamed_on(reading: SentenceReading, anchor: int) -> Mapping[str, str]:
    """Who is blamed and for what stand as where the one is the object: *blamed the raid on Mali* as *blamed Mali for the
    raid*."""
    structure = reading.structure
    if reading.syntax.lemma[anchor] != "blame" or structure.dependent(anchor, "on") < 0:
        return {}
    return _ON if reading.mention_of(structure.dependent(anchor, "obj")) < 0 else {}


def blamed(site: CueSite) -> set[int]:
    """The mentions that are no sources of the cue, as they are said to be to blame."""
    return {site.reading.mention_of(to_blame(site.reading, site.anchor))} - {-1}


def to_blame(reading: SentenceReading, anchor: int) -> int:
    """The subject of which is said that it is *to blame*, also without a verb, *Mali to blame for the raid*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    label, above = structure.label[anchor], structure.head[anchor]
    if syntax.lemma[anchor] != "blame" or syntax.lower[anchor - 1 : anchor] != ["to"]:
        return -1
    alone = label in ("", "ccomp") or (label == "xcomp" and syntax.pos[above] == "BE")
    return structure.subject_of(anchor) if alone and structure.dependent(anchor, "obj") < 0 else -1
