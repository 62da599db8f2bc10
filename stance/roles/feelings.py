"""Feelings that somebody stirs: *Mali angered Togo* is told as *Togo condemned Mali*, and *sparked fury in Bamako* as *drew
fury from Bamako*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stance.reading import SentenceReading
from stance.roles.reactions import meeting, reacting_with, reaction_at
from stance.roles.venues import is_city
from stance.words.lexicon import CueTerm

#: The frame of their terms, and those voices in which the subject stirs.
_FRAME = "obj-subj"
_ACTIVE = frozenset(("finite", "base", "ing"))
_SUBJECT, _OBJECT = "subj", ".obj"


def felt(reading: SentenceReading, anchor: int, paths: Sequence[str]) -> Mapping[str, str]:
    """The paths from such a verb at ``anchor`` to whoever feels and to what is felt about, as from one of judgement."""
    if reading.syntax.voice[anchor] not in _ACTIVE or reading.structure.dependent(anchor, "obj") < 0:
        return {}  # Mali angered by Togo, Mali disappointed with it
    terms = (match.entry for match in reading.cue_terms[anchor])
    if not any(isinstance(term, CueTerm) and term.frame == _FRAME for term in terms):
        return {}
    return {path: turned for path in paths if (turned := _turned(path)) != path}


def felt_in(reading: SentenceReading, anchor: int, paths: Sequence[str]) -> list[str]:
    """The paths from a reaction at ``anchor``, those to the capitals in which somebody meets with it as to whom it comes from:
    *the ban was met with dismay in Bamako*, *the move sparked outrage in Bamako*; but not *sparked outrage in Togo*,
    *anger among nurses in Bamako*."""
    structure = reading.structure
    noun = reaction_at(reading, anchor)
    verb = meeting(reading, noun) if noun >= 0 else -1
    if verb < 0 or "in" not in reading.syntax.lower[noun:]:
        return list(paths)
    further = (i for i in structure.dependents[noun] if structure.label[i] == "conj")
    givers = (reading.mentions[i].head for i in reacting_with(reading, noun, verb))
    end = min(
        (*further, *givers), default=len(structure.head)
    )  # dismay in Bamako and among Ghanaians in Lomé
    sites = [i for above in (noun, verb) for i in structure.governed(above, "in") if noun < i < end]
    felt_at = {index for i in sites if (index := reading.mention_of(i)) >= 0 and is_city(reading, index)}
    groups = {reading.mentions[index].group for index in felt_at} - {-1}
    return [
        ".from" if i in felt_at or reading.mentions[i].group in groups else path
        for i, path in enumerate(paths)
    ]


def _turned(path: str) -> str:
    for one, other in ((_SUBJECT, _OBJECT), (_OBJECT, _SUBJECT)):
        if path == one or path.startswith(f"{one}."):
            return other + path.removeprefix(one)
    return path
