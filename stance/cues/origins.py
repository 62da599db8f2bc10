"""Origins: whoever hails from a place or a body comes from there and praises nobody, *the mayor hails from Mali*."""

from __future__ import annotations

from stance.reading import SentenceReading


def comes_from(reading: SentenceReading, token: int) -> bool:
    """Whether a form of *hail* at ``token`` tells so, but not *hailed the deal from afar*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] != "hail" or structure.dependent(token, "obj") >= 0:
        return False
    return structure.dependent(token, "from") >= 0 and not syntax.is_undergone(token)
