"""Joined absolute clauses: in *with Mali blaming Togo and Chad backing Peru* neither is aimed at whom the other names."""

from __future__ import annotations

from stance.reading import SentenceReading


def in_joined_clauses(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions in the absolute clause that *and* joins to the one in which the cue at token ``anchor`` stands."""
    structure = reading.structure
    own = next((i for i in (anchor, *structure.ancestors(anchor)) if _is_parted(reading, i)), -1)
    if own < 0 or not any(_follows(reading, i) for i in structure.governed(structure.head[own], "advcl")):
        return set()
    clauses = {i for i in structure.governed(structure.head[own], "advcl") if _is_parted(reading, i)} - {own}
    return {i for i, mention in enumerate(reading.mentions) if clauses & structure.ancestors(mention.head)}


def _is_parted(reading: SentenceReading, token: int) -> bool:
    """Whether a clause has its own subject, and no conjunction that subordinates it."""
    structure, voice = reading.structure, reading.syntax.voice
    own = structure.subject.get(token, -1)
    return structure.label[token] == "advcl" and voice[token] in ("ing", "") and structure.head[own] == token


def _follows(reading: SentenceReading, token: int) -> bool:
    """Whether *and* stands before the subject of such a clause."""
    subject = reading.mention_of(reading.structure.subject.get(token, -1))
    before = reading.mentions[subject].np_first - 1 if subject >= 0 and _is_parted(reading, token) else 0
    return before > 0 and reading.syntax.pos[before] == "CONJ"
