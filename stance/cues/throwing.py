"""Throwing: whoever throws shoes or eggs at somebody attacks him, and has said nothing of him."""

from __future__ import annotations

from stance.reading import SentenceReading

_PELTING = frozenset(("pelt", "shower"))
THROWING = _PELTING | frozenset("chuck fire fling hurl lob throw toss".split())
#: What is thrown, besides objects; in a figure of speech too of these latter ones: *throw mud at*.
_THROWN = frozenset(
    "bomb brick excrement firebomb flare manure milkshake paint pie punch rock slurry snowball".split()
)
_FIGURATIVE = frozenset("barb book brickbat jab jibe mud slogan weight".split())


def throws(reading: SentenceReading, token: int) -> bool:
    """Whether the verb at ``token``, what is thrown or *at* tells so: *threw shoes at Reed*, *pelted Reed with eggs*, but not
    *hurled insults at Reed*, *threw away its shield*."""
    structure, syntax = reading.structure, reading.syntax
    verb = token if syntax.pos[token] == "VERB" else structure.head[token]
    if verb >= 0 and syntax.lower[token] == "at" and structure.label[verb] == "obj":
        verb = structure.head[verb]
    if verb < 0 or syntax.lemma[verb] not in THROWING or syntax.pos[verb] != "VERB":
        return False
    if syntax.lower[verb + 1 : verb + 2] in (["away"], ["out"]):
        return False
    thrown = list(structure.governed(verb, "with" if syntax.lemma[verb] in _PELTING else "obj"))
    told = token == verb or token in thrown or syntax.lower[token] == "at"
    return told and any(_is_missile(reading, i) for i in thrown)


def _is_missile(reading: SentenceReading, noun: int) -> bool:
    syntax = reading.syntax
    if syntax.pos[noun] != "NOUN" or syntax.lemma[noun] in _FIGURATIVE:
        return False
    return syntax.lemma[noun] in _THROWN or syntax.reading[noun].kind == "object"
