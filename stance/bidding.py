"""Who urges others to take a stance, and so takes it himself: *Ghana urged Togo to back Mali*, *said Togo must back Mali*."""

from __future__ import annotations

from collections.abc import Mapping

from stance.reading import SentenceReading

_DUTIES = frozenset(("must", "should", "ought"))


def is_duty(reading: SentenceReading, verb: int) -> bool:
    """Whether somebody says that others must do what ``verb`` tells: *Ghana said that Togo should back Mali*."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[verb]
    if structure.label[verb] != "ccomp" or syntax.reading[above].kind != "speech":
        return False
    for i in range(verb - 1, max(-1, verb - 5), -1):
        if syntax.lower[i] in _DUTIES:
            return structure.subject.get(above, -1) >= 0
        if syntax.pos[i] not in ("ADV", "BE", "HAVE", "TO"):
            return False
    return False


def bidden_paths(reading: SentenceReading, anchor: int) -> Mapping[str, str]:
    """Paths from a cue at token ``anchor`` as they are and as they are taken where others are urged to do what it tells: who
    urges stands where a subject does, and who is urged beside him."""
    structure = reading.structure
    noun = structure.label[anchor] == "obj" and reading.syntax.pos[anchor] == "NOUN"
    verb, below = (structure.head[anchor], "^obj.") if noun else (anchor, "")
    asked = structure.label[verb] == "xcomp" and reading.syntax.reading[structure.head[verb]].act == "ask"
    if not asked and not is_duty(reading, verb):
        return {}
    doer = f"{below}subj"
    urging = f"{below}^{structure.label[verb]}.subj"
    if reading.syntax.voice[verb] == "passive":
        return {urging: ".by"}
    return {urging: doer, doer: "urged"}
