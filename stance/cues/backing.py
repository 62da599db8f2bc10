"""Backing that somebody has or loses: in *Mali won the support of Togo* and *support from Togo* the stance is Togo's."""

from __future__ import annotations

from stance.reading import SentenceReading

#: Verbs for what befalls whoever had the support of others, and nouns for that support.
_HAVING = frozenset(
    "attract claim command draw earn enjoy forfeit gain garner get have land lose obtain receive retain secure win".split()
)
_BACKING = frozenset("approval backing blessing confidence endorsement support trust".split())
#: Before those whose support it is.
BACKERS = ("of", "from")


def backing_had(reading: SentenceReading, noun: int) -> bool:
    """Whether ``noun`` is a support that the subject has from others or loses: *picked up the endorsement of Togo*, but not
    *has confidence in Togo*."""
    structure, syntax = reading.structure, reading.syntax
    if noun < 0 or structure.label[noun] != "obj" or syntax.lemma[noun] not in _BACKING:
        return False
    verb = structure.head[noun]
    picked = syntax.lemma[verb] == "pick" and syntax.lower[verb + 1 : verb + 2] == ["up"]
    owned = any(reading.mention_of(i) >= 0 for label in BACKERS for i in structure.governed(noun, label))
    return owned and (picked or syntax.lemma[verb] in _HAVING)
