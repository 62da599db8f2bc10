"""Coming to somebody's aid: in *leapt to Togo's defence* the stance is that of whoever leaps, and no defence by Togo."""

from __future__ import annotations

from stance.reading import SentenceReading

_AID = frozenset("aid assistance defence defense help rescue".split())
#: Verbs with which somebody comes to it.
_COMING = frozenset(
    "come dash fly gallop go hasten hurry jump leap race rally ride rise run rush spring".split()
)


def comes_to_aid(reading: SentenceReading, noun: int) -> int:
    """The verb with which somebody comes to the aid that ``noun`` tells, *leapt to Togo's defence*, or -1."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[noun] if structure.label[noun] == "to" else -1
    if verb < 0 or syntax.pos[noun] != "NOUN" or syntax.lemma[noun] not in _AID:
        return -1
    return verb if syntax.pos[verb] == "VERB" and syntax.lemma[verb] in _COMING else -1
