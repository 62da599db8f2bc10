"""Undertakings: who honours a truce or a promise does as was agreed, and praises nobody."""

from __future__ import annotations

from stance.reading import SentenceReading

#: What is agreed or promised.
_UNDERTAKINGS = frozenset(
    "accord agreement armistice arrangement bargain ceasefire cease-fire commitment compact contract covenant deal guarantee "
    "memorandum oath obligation pact pledge promise protocol settlement term treaty truce undertaking vow word".split()
)


def keeps_to(reading: SentenceReading, token: int) -> bool:
    """*Honoured the truce*, *the treaty must be honoured*, *a deal honoured by Mali*, but not *honoured the victims*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] not in ("honour", "honor") or syntax.pos[token] != "VERB":
        return False
    if syntax.is_undergone(token):
        subject = structure.subject_of(token)
        kept = [subject if subject >= 0 or structure.label[token] != "acl" else structure.head[token]]
    else:
        kept = list(structure.governed(token, "obj"))
    return any(syntax.lemma[i] in _UNDERTAKINGS for i in kept if i >= 0)
