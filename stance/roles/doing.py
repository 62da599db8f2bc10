"""Doing: whoever the subject of a verb does something else to is not the one who does it, *the study praised Mali and blamed
Togo*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.conjuncts import joined
from stance.roles.cuesite import CueSite

_ACTIVE = ("finite", "base", "ing")


def done_to(site: CueSite) -> set[int]:
    """The mentions that are no sources of the cue, as they are the object of a verb that has the same subject and is joined to
    its verb or tells when that happens: Mali in *the tweet mocked Mali and praised Togo*, *while blaming Mali, the study
    praised Togo*."""
    reading, verb = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    subject = structure.subject_of(verb)
    if subject < 0 or syntax.pos[verb] != "VERB" or syntax.voice[verb] not in _ACTIVE:
        return set()
    doing = {site.keys[i] for i in reading.doers(verb)}
    objects = {
        noun
        for other in (*joined(reading, verb), *_beside(reading, verb))
        if structure.subject_of(other) == subject and syntax.voice[other] in _ACTIVE
        for noun in structure.governed(other, "obj")
    }
    undergoing = {reading.mention_of(noun) for noun in objects} - {-1}
    return {i for i in undergoing if site.keys[i] not in doing}


def _beside(reading: SentenceReading, verb: int) -> list[int]:
    """The verbs of clauses in front that tell when or how the one of ``verb`` happens, or the one behind such a clause."""
    structure = reading.structure
    fronted = [i for i in structure.governed(verb, "advcl") if i < verb]
    around = structure.head[verb] if structure.label[verb] == "advcl" else -1
    return [*fronted, around] if around > verb else fronted
