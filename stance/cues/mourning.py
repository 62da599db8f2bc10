"""Mourning: who feels with the bereaved takes nobody's side, *expressed sympathy to the families*."""

from __future__ import annotations

from stance.reading import SentenceReading

#: What one tells or sends those who mourn; *sympathy with the strikers* may as well take a side.
FELT = frozenset(("commiseration", "condolence", "sympathy"))
#: Those who mourn or are mourned.
_BEREAVED = frozenset(
    "bereaved casualty dead injured mourner relative survivor victim widow widower wounded".split()
)
_WITH = ("for", "with")


def mourns(reading: SentenceReading, token: int) -> bool:
    """Whether it is a word of condolence or the verb that brings one: *sent its sympathies to Mali*, *sympathy for the
    victims*, *sympathy with families of the dead*, but not *sympathy with the strikers*."""
    structure, syntax = reading.structure, reading.syntax
    felt = syntax.pos[token] == "NOUN" and syntax.lemma[token] in FELT
    noun = token if felt else structure.dependent(token, "obj")
    besides = noun != token and structure.dependent(noun, "conj") >= 0  # offered condolences and aid to Mali
    if noun < 0 or besides or syntax.pos[noun] != "NOUN" or syntax.lemma[noun] not in FELT:
        return False
    verb = structure.head[noun]
    told = structure.dependent(noun, "to") >= 0 or (
        structure.label[noun] == "obj" and structure.dependent(verb, "to") >= 0
    )
    felt_with = [i for label in _WITH for i in structure.governed(noun, label)]
    felt_with += [i for other in felt_with for i in structure.governed(other, "of")]
    return told or syntax.lemma[noun] != "sympathy" or any(syntax.lemma[i] in _BEREAVED for i in felt_with)
