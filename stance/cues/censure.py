"""Censure: a motion of no confidence says no to whoever it is in, and so do those who back it or vote for a removal."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.words.acts import TAKING_POSITION

_MOTIONS = frozenset("article ballot measure motion petition proposal resolution vote".split())
#: What such a motion is called in one word.
_WITHOUT = frozenset(("no-confidence", "non-confidence", "nonconfidence"))
_CENSURES = frozenset(("censure", "impeachment"))
#: Of these the name of such a motion has one.
CENSURING = _WITHOUT | _CENSURES | {"confidence"}
#: Nouns for what becomes of whoever is voted out of office.
_OUSTING = _CENSURES | frozenset("conviction dismissal expulsion ouster removal suspension".split())
#: Of these a sentence has one wherever somebody backs either.
_VOTED_ON = CENSURING | _OUSTING
#: Verbs for how somebody fares in it.
_FARING = frozenset(
    "avert avoid beat defeat escape face fend lose overcome ride scrape survive weather win withstand".split()
)
#: Acts of words that back it.
_BACKING = frozenset("accept decide offer support".split())
#: How what is backed hangs on the word that backs it.
_BACKED = ("obj", "obj2", "for", "of", "to")
#: How what is decided on hangs on the word that tells so.
_WEIGHED = frozenset((*_BACKED, "against"))
_GIVING = frozenset(("deliver", "give", "hand"))


def backed_censure(reading: SentenceReading, token: int) -> int:
    """The motion of no confidence that somebody backs or brings in with the word at ``token``, *backed a no-confidence motion
    against Mali*, *gave Mali a vote of no confidence*, or the removal that he votes for, *voted for the impeachment of Reed*;
    or -1."""
    structure = reading.structure
    if _VOTED_ON.isdisjoint(reading.syntax.lemma):
        return -1
    if (removal := _voted_for(reading, token)) >= 0:
        return removal
    at = structure.head[token] if structure.label[token] == "prep" else token
    if reading.syntax.reading[at].act not in _BACKING and reading.syntax.lemma[at] not in _GIVING:
        return -1
    below = (i for label in _BACKED for i in structure.governed(at, label))
    return next((i for i in below if is_censure(reading, i)), -1)


def _voted_for(reading: SentenceReading, token: int) -> int:
    """The removal in *voted for the removal of Reed*, *voted in favour of his removal*, at each of these words, or -1."""
    structure, syntax = reading.structure, reading.syntax
    at = token
    while at >= 0 and (syntax.lemma[at] in _OUSTING or structure.label[at] in ("prep", "in")):
        at = structure.head[at]
    if at < 0 or syntax.lemma[at] != "vote":
        return -1
    favoured = (i for favour in structure.governed(at, "in") for i in structure.governed(favour, "of"))
    return next((i for i in (*structure.governed(at, "for"), *favoured) if syntax.lemma[i] in _OUSTING), -1)


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


def is_voted_on(reading: SentenceReading, token: int) -> bool:
    """Whether it belongs to a motion that others back or reject, whose movers judge and not they: *backed the censure motion*,
    *rejected a motion of censure*."""
    structure = reading.structure
    noun = _censure_at(reading, token)
    if noun < 0 or structure.head[noun] < 0 or structure.label[noun] not in _WEIGHED:
        return False
    return reading.syntax.reading[structure.head[noun]].act in TAKING_POSITION


def _censure_at(reading: SentenceReading, token: int) -> int:
    """The motion of no confidence to whose name a word belongs, or -1."""
    structure, syntax = reading.structure, reading.syntax
    if is_censure(reading, token):
        return token
    above = structure.head[token]
    named = syntax.lemma[token] == "confidence" or syntax.lemma[token] in _CENSURES
    within = structure.label[token] in ("mod", "prep") or named
    return above if within and above >= 0 and is_censure(reading, above) else -1


def is_censure(reading: SentenceReading, noun: int) -> bool:
    """Whether a noun is such a motion: *a vote of no confidence*, *a no-confidence vote*, *a censure motion*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[noun] != "NOUN" or syntax.lemma[noun] not in _MOTIONS:
        return False
    below = structure.dependents[noun]
    return any(
        syntax.lower[i] in _WITHOUT
        or syntax.lemma[i] in _CENSURES
        or (syntax.lemma[i] == "confidence" and syntax.lower[i - 1 : i] == ["no"])
        for i in below
        if structure.label[i] in ("of", "mod")
    )
