"""Nouns that mean something of their own with the words beside them: *coast guard*, *vote of no confidence*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.words.readings import Compounds, Reading


def read_compounds(
    lower: Sequence[str], pos: Sequence[str], readings: Sequence[Reading], compounds: Compounds
) -> list[Reading]:
    """The readings of a sentence, of nouns that head a compound as the compound has it, under their own lemma and tag."""
    return [
        _read(lower, i, reading, compounds) if pos[i] == "NOUN" else reading
        for i, reading in enumerate(readings)
    ]


def _read(lower: Sequence[str], i: int, reading: Reading, compounds: Compounds) -> Reading:
    for compound in compounds.get(reading.lemma or lower[i], ()):
        start, end = i - len(compound.before), i + 1 + len(compound.after)
        begins = start >= 0 and tuple(lower[start:i]) == compound.before
        if begins and tuple(lower[i + 1 : end]) == compound.after:
            return compound.reading._replace(lemma=reading.lemma, tag=reading.tag)
    return reading
