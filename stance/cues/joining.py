"""Joining: who joins the protest of others takes their side, *joined the nurses' protest*."""

from __future__ import annotations

from stance.reading import SentenceReading

_PROTESTS = frozenset("demonstration march picket protest sit-in strike".split())
#: How they whose protest it is hang on the noun.
_OWNERS = frozenset(("poss", "by", "of"))


def protest_joined(reading: SentenceReading, verb: int) -> int:
    """The noun for the protest of others that is the object of a verb of joining: *joined the nurses' protest*, *joining a
    march by nurses*, but not *joined the protest*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[verb] != "join" or syntax.pos[verb] != "VERB" or syntax.voice[verb] == "passive":
        return -1
    noun = structure.dependent(verb, "obj")
    if noun < 0 or syntax.lemma[noun] not in _PROTESTS:
        return -1
    owners = (i for i in structure.dependents[noun] if structure.label[i] in _OWNERS)
    return noun if any(reading.mention_of(i) >= 0 for i in owners) else -1
