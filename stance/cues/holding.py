"""Holding: who holds somebody responsible blames him, however much stands between the two words, *held the army and the police
responsible*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.structure.adjectives import ANSWERING


def held_responsible(reading: SentenceReading, token: int) -> int:
    """The verb with which somebody blames whom he holds to be what the adjective at ``token`` tells, *held Mali squarely
    responsible*, but not *told those responsible*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lower[token] not in ANSWERING or structure.label[token] != "acl":
        return -1
    held = structure.head[token]
    verb = structure.head[held] if structure.label[held] == "obj" else -1
    return verb if verb >= 0 and syntax.lemma[verb] == "hold" and reading.mention_of(held) >= 0 else -1
