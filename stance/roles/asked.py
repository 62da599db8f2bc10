"""Asked: whoever is asked to take a stance does not take it, whoever asks him does."""

from __future__ import annotations

from stance.cues.bidding import first_infinitive, is_asked
from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite


def asked_to(site: CueSite) -> set[int]:
    """The mentions that are no sources of a cue, as somebody asked them to do what it tells: Mali in *Mali was asked by Togo
    to condemn it*, *Togo asked Mali to voice support*, *Togo recommended that Mali accept it*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    brought = structure.label[anchor] == "obj" and syntax.pos[anchor] == "NOUN"
    verb = first_infinitive(reading, structure.head[anchor] if brought else anchor)
    above = structure.head[verb]
    if above < 0 or not is_asked(reading, verb):
        return set()
    asked = structure.subject_of(verb)
    if syntax.is_undergone(above):
        if structure.dependent(above, "by") < 0:
            return set()
        asked = structure.subject_of(above)
        if asked < 0 and structure.label[above] == "acl":
            asked = structure.head[above]  # Mali urged by Togo to condemn it
    elif structure.label[verb] == "xcomp" and asked == structure.subject_of(above):
        return set()  # asked to back it
    return _with_group(reading, reading.mention_of(asked))


def _with_group(reading: SentenceReading, mention: int) -> set[int]:
    """A mention with the members of its list."""
    if mention < 0 or reading.mentions[mention].group < 0:
        return {mention} - {-1}
    group = reading.mentions[mention].group
    return {i for i, one in enumerate(reading.mentions) if one.group == group}
