"""Censure: a motion of no confidence says no to whoever it is in, and so do those who back it."""

from __future__ import annotations

from stance.reading import SentenceReading

_MOTIONS = frozenset("ballot measure motion petition proposal resolution vote".split())
#: What such a motion is called in one word.
_WITHOUT = frozenset(("no-confidence", "non-confidence", "nonconfidence"))
#: Verbs for how somebody fares in it.
_FARING = frozenset(
    "avert avoid beat defeat escape face fend lose overcome ride scrape survive weather win withstand".split()
)
#: Acts of words that back it.
_BACKING = frozenset("accept decide offer support".split())
#: How what is backed hangs on the word that backs it.
_BACKED = ("obj", "obj2", "for", "of", "to")
_GIVING = frozenset(("deliver", "give", "hand"))


def backed_censure(reading: SentenceReading, token: int) -> int:
    """The motion of no confidence that somebody backs or brings in with the word at ``token``, *backed a no-confidence motion
    against Mali*, *gave Mali a vote of no confidence*, or -1."""
    structure = reading.structure
    at = structure.head[token] if structure.label[token] == "prep" else token
    if reading.syntax.reading[at].act not in _BACKING and reading.syntax.lemma[at] not in _GIVING:
        return -1
    below = (i for label in _BACKED for i in structure.governed(at, label))
    return next((i for i in below if is_censure(reading, i)), -1)


def names_censure(reading: SentenceReading, token: int) -> bool:
    """Whether the word at ``token`` belongs to the name of such a motion, which trusts nobody: *vote of no confidence*."""
    return _censure_at(reading, token) >= 0


def fares_in_censure(reading: SentenceReading, token: int) -> bool:
    """Whether it belongs to a motion that the subject survives, faces or loses, who says no to nobody: *Mali's cabinet
    survived a no-confidence vote*."""
    structure, syntax = reading.structure, reading.syntax
    noun = _censure_at(reading, token)
    if noun < 0 or structure.label[noun] != "obj" or syntax.lemma[structure.head[noun]] not in _FARING:
        return False
    return not any(structure.label[i] in ("poss", "by", "from") for i in structure.dependents[noun])


def _censure_at(reading: SentenceReading, token: int) -> int:
    """The motion of no confidence to whose name a word belongs, or -1."""
    structure, syntax = reading.structure, reading.syntax
    if is_censure(reading, token):
        return token
    above = structure.head[token]
    within = structure.label[token] in ("mod", "prep") or syntax.lemma[token] == "confidence"
    return above if within and above >= 0 and is_censure(reading, above) else -1


def is_censure(reading: SentenceReading, noun: int) -> bool:
    """Whether a noun is such a motion: *a vote of no confidence*, *a no-confidence vote*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[noun] != "NOUN" or syntax.lemma[noun] not in _MOTIONS:
        return False
    below = structure.dependents[noun]
    return any(
        syntax.lower[i] in _WITHOUT or (syntax.lemma[i] == "confidence" and syntax.lower[i - 1 : i] == ["no"])
        for i in below
        if structure.label[i] in ("of", "mod")
    )
