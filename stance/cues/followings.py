"""Allies and critics of whoever is named right before the noun: *Putin ally Nikolai Patrushev*, *two Kremlin critics*."""

from __future__ import annotations

from stance.document import STANCES, StanceLabel
from stance.reading import SentenceReading
from stance.structure.attachment import side_of
from stance.words.lexicon import CueTerm

#: How the lexicon frames nouns for people who are on somebody's side or against him.
_OF_WHOM = "of-T"
#: Known by hardly anything else than the side they take; others may be so called in play or trade: *United fans*.
_TELLING = 4


def follows_named(reading: SentenceReading, token: int) -> StanceLabel | None:
    """The stance that a noun tells towards whoever is named right before it: support of *ally* in *a Putin ally*, but none of
    *Moroccan supporters*, who come from there, and of *Putin's ally*, which the tagger reads by itself."""
    named = reading.mention_of(token - 1)
    if named < 0 or side_of(reading.syntax, reading.mentions[named]) != token:
        return None
    for match in reading.cue_terms[token]:
        term = match.entry
        if isinstance(term, CueTerm) and term.frame == _OF_WHOM and term.prior >= _TELLING:
            return next(stance for stance in STANCES if stance == term.stance)
    return None
