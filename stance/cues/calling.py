"""Calling: what somebody calls a thing is his word, and no part of what the thing says, *called the claim absurd*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.words.syntax import NAMING


def called_so(reading: SentenceReading, token: int) -> bool:
    """Whether an adjective right behind the object of a verb of calling tells what that is called: *absurd*."""
    structure, syntax = reading.structure, reading.syntax
    noun = structure.head[token]
    if syntax.pos[token] != "ADJ" or structure.label[token] != "acl" or structure.label[noun] != "obj":
        return False
    return syntax.lemma[structure.head[noun]] in NAMING and syntax.pos[noun] == "NOUN"
