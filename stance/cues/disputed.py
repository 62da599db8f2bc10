"""Disputed help: what others say of somebody who denies it, *said Mali armed the rebels, which Mali denies*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.words.acts import CLAIMING, SAYING_NO

_CLAIMS = CLAIMING | {"ask"}
#: How a deed hangs on the words that tell it, or within them.
_TOLD = frozenset(("ccomp", "of-ing", "for-ing", "with-ing", "xcomp", "obj", "of", "for", "conj", "acl"))
_THIS = frozenset(("it", "that", "this"))


def is_disputed(reading: SentenceReading, token: int) -> bool:
    """Whether a deed is told in words that somebody denies behind them: *accused Mali of arming them, which it denies*, *says
    Mali arms them, a charge that it denies*, *said Mali armed them, but Mali denies this*, but not *said it arms them and
    denied the charge*."""
    telling = _telling(reading, token)
    if telling < 0:
        return False
    words, structure = reading.syntax.reading, reading.structure
    denying = (i for i in range(token + 1, len(words)) if words[i].act in SAYING_NO)
    others = (i for i in denying if structure.subject_of(i) != structure.subject_of(telling))
    return any(_denies_before(reading, i) for i in others)


def _telling(reading: SentenceReading, token: int) -> int:
    """The word around a deed with which somebody says so or charges others with it, or -1."""
    structure, syntax = reading.structure, reading.syntax
    at = token
    while structure.head[at] >= 0 and structure.label[at] in _TOLD:
        at = structure.head[at]
        word = syntax.reading[at]
        if syntax.pos[at] in ("VERB", "NOUN") and (word.kind in ("speech", "claim") or word.act in _CLAIMS):
            return at
    return -1


def _denies_before(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb denies what stands before it."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[verb] != "VERB":
        return False
    denied = structure.dependent(verb, "obj")
    if syntax.reading[verb].act != "deny":  # an accusation that Mali rejects
        return structure.label[verb] == "acl" and denied < 0 and _sums_up(reading, structure.head[verb])
    if denied >= 0:
        return syntax.lower[denied] in _THIS or _sums_up(reading, denied)
    if structure.label[verb] != "acl" or structure.dependent(verb, "ccomp") >= 0:
        return False
    noun = structure.head[verb]
    return denies_clause(reading, verb) or syntax.lower[noun] == "something" or _sums_up(reading, noun)


def denies_clause(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb denies behind *which* what the whole clause before that tells: *said Mali armed the rebels, which it
    denies*, but not *made a claim, which Mali denies*, nor where he who says it does both, *said it left the court, which it
    rejects*."""
    structure, syntax = reading.structure, reading.syntax
    noun, subject = structure.head[verb], structure.subject_of(verb)
    if structure.label[verb] != "acl" or syntax.reading[verb].act != "deny" or subject in (-1, noun):
        return False
    doer = structure.subject_of(structure.head[noun])
    if doer >= 0 and syntax.pos[doer] == "PRON" and syntax.lower[doer] == syntax.lower[subject]:
        return False
    relative = syntax.lower[noun + 1 : noun + 3] == [",", "which"]
    return relative and structure.dependent(verb, "obj") < 0 and not _sums_up(reading, noun)


def _sums_up(reading: SentenceReading, noun: int) -> bool:
    """Whether a noun stands for what is said before: *a charge*, *the allegation*, but not *the allegation that it left*."""
    structure, syntax = reading.structure, reading.syntax
    word = syntax.reading[noun]
    alone = all(structure.label[i] in ("mod", "acl") for i in structure.dependents[noun])
    said = word.kind == "claim" or word.act in ("assert", "blame")
    return syntax.pos[noun] == "NOUN" and said and alone
