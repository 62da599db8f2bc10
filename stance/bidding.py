"""Who says what others must do: *Ghana said that Togo should back Mali*. Whoever bids so takes the stance himself."""

from __future__ import annotations

from stance.reading import SentenceReading

_DUTIES = frozenset(("must", "should", "ought"))


def is_duty(reading: SentenceReading, verb: int) -> bool:
    """Whether somebody says that others must do what ``verb`` tells."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[verb]
    if structure.label[verb] != "ccomp" or syntax.reading[above].kind != "speech":
        return False
    for i in range(verb - 1, max(-1, verb - 5), -1):
        if syntax.lower[i] in _DUTIES:
            return structure.subject.get(above, -1) >= 0
        if syntax.pos[i] not in ("ADV", "BE", "HAVE", "TO"):
            return False
    return False
