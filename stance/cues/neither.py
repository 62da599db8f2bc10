"""Verbs whose subjects *neither ... nor* leaves out: they do not do it, and say no where it would be to say yes."""

from __future__ import annotations

from stance.reading import SentenceReading


def without_subjects(reading: SentenceReading, verb: int) -> range:
    """The tokens from *neither* to the verb whose subjects it leaves out: *neither Mali nor Togo accepts it*; or none."""
    subject, lower = reading.structure.subject_of(verb), reading.syntax.lower
    if not 0 <= subject < verb or "nor" not in lower[subject:verb]:
        return range(0)
    neither = next((i for i in reading.structure.dependents[subject] if lower[i] == "neither"), verb)
    return range(neither, verb)


def neither_accepts(reading: SentenceReading, token: int) -> bool:
    """Whether a verb of agreeing tells of several that none does so: *neither Mali nor Togo accepts the offer*, but not
    *neither Mali nor Togo praised it*."""
    agrees = reading.syntax.reading[token].kind == "agreeing"
    return agrees and bool(without_subjects(reading, token))
