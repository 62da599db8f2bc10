"""Judgements of somebody by himself, which are no stance."""

from __future__ import annotations

from stance.reading import SentenceReading

_SELF = frozenset("myself yourself himself herself itself ourselves yourselves themselves".split())
#: What opens the terms for how others say that somebody is to feel.
_DUTIES = frozenset(("must", "ought", "should"))


def judged_by_himself(reading: SentenceReading, token: int) -> bool:
    """Whether somebody judges himself: *blamed himself*, *disappointed with herself*, but not *should be ashamed of himself*,
    as others say of him."""
    syntax, structure = reading.syntax, reading.structure
    if any(syntax.lower[match.first] in _DUTIES for match in reading.cue_terms[token]):
        return False
    judged = syntax.reading[token].judged.split("/")
    return any(syntax.lower[i] in _SELF and structure.label[i] in judged for i in structure.dependents[token])
