"""Decisions and claims: who judges *the decision* or denies *the claim* behind what another has done or said judges that one,
*Mali freed the nurses, and Togo praised the decision*."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from stance.cues.calling import words_called
from stance.reading import SentenceReading
from stance.roles.directed import judged_things
from stance.words.acts import SAYING_NO

#: Nouns for what somebody has just done, and for what somebody has said against others.
_DECISIONS = frozenset("announcement decision judgement judgment move refusal ruling step verdict".split())
_CLAIMS = frozenset("accusation accusations allegation allegations charge charges claim claims".split())
_NAMING = _DECISIONS | _CLAIMS
_POINTING = frozenset(("the", "this", "that", "these", "those"))
#: How a further clause hangs on the one before.
_FURTHER = frozenset(("conj", "frag"))


def done_before(reading: SentenceReading, anchor: int, paths: Sequence[str]) -> Mapping[str, str]:
    """Who does what the clause before tells stands as by whom the decision or the claim is of which nothing more is said:
    *praised the decision by Mali*; but not *praised its decision*, nor where the same one judges it, *freed the nurses and
    praised the decision*."""
    structure, syntax = reading.structure, reading.syntax
    if _NAMING.isdisjoint(syntax.lower):
        return {}
    noun, clause = _judged(reading, anchor), anchor
    while clause >= 0 and structure.label[clause] not in _FURTHER:
        clause = structure.head[clause]
    if noun < 0 or clause < 0:
        return {}
    before, subject = structure.head[clause], structure.subject_of(clause)
    if subject < 0 or structure.head[subject] != clause or syntax.voice[before] != "finite":
        return {}
    if syntax.lower[noun] in _CLAIMS:
        blamed = syntax.reading[before].act == "blame"
        author = ".obj.by" if syntax.pos[anchor] == "VERB" else "subj.poss"
        return {paths[i]: author for i in reading.doers(before)} if blamed else {}
    return {paths[i]: ".obj.by" for i in reading.doers(before)}


def _judged(reading: SentenceReading, anchor: int) -> int:
    """The noun for a decision that is judged, or for a claim that is denied: *praised the decision*, *said the claim was
    false*, *called the claim false*, *rejected the claim*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    called = words_called(reading, anchor)
    denies = syntax.reading[anchor].act in SAYING_NO
    named = _CLAIMS if denies or (called >= 0 and syntax.lower[called] in _CLAIMS) else _DECISIONS
    nouns: Iterable[int] = judged_things(reading, anchor)
    if named is _CLAIMS:
        nouns = (called, *structure.governed(anchor, "obj")) if denies else (called,)
    return next(
        (i for i in nouns if i >= 0 and syntax.lower[i] in named and _is_bare(reading, i, anchor)), -1
    )


def _is_bare(reading: SentenceReading, noun: int, judging: int) -> bool:
    """Whether a noun has only an article before it and nothing behind, what it is called passed over: *the decision*."""
    below = [i for i in reading.structure.dependents[noun] if i != judging]
    return len(below) == 1 and reading.syntax.lower[below[0]] in _POINTING
