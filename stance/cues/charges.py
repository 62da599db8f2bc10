"""What somebody is charged with, suspected or cleared of: *was acquitted of backing Mali*, *is suspected of backing it*."""

from __future__ import annotations

from stance.reading import SentenceReading

CLEARING = frozenset("absolve acquit clear exonerate".split())
#: Verbs and the noun for what has not been shown; who accuses others mostly tells what they do.
_SUSPECTING = frozenset(("charge", "suspect", "suspicion"))
_PREPOSITIONS = frozenset(("of", "with"))


def is_only_charged(reading: SentenceReading, verb: int) -> bool:
    """Whether it is what a court or the police look into, and no longer or not yet a fact."""
    structure, syntax = reading.structure, reading.syntax
    if not verb or syntax.voice[verb] != "ing" or syntax.lower[verb - 1] not in _PREPOSITIONS:
        return False
    above = structure.head[verb]
    return above >= 0 and (syntax.lemma[above] in CLEARING or syntax.lemma[above] in _SUSPECTING)
