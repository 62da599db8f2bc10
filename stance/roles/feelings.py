"""Verbs of feeling, whose object feels what their subject stirs: *Mali angered Togo* is told as *Togo condemned Mali*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stance.reading import SentenceReading
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


def _turned(path: str) -> str:
    for one, other in ((_SUBJECT, _OBJECT), (_OBJECT, _SUBJECT)):
        if path == one or path.startswith(f"{one}."):
            return other + path.removeprefix(one)
    return path
