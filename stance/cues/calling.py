"""Calling: what somebody calls a person or a thing is his word, and no part of what the thing says, *called the claim
absurd*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.words.syntax import NAMING

#: Verbs that say what somebody takes a person or a thing for.
TAKING = NAMING | frozenset("characterise characterize depict describe portray regard see term view".split())
#: How a noun for what somebody is called hangs on the verb.
_CALLED = ("obj2", "pred", "as")


def called_so(reading: SentenceReading, token: int) -> bool:
    """Whether an adjective right behind the object of a verb of calling tells what that is called: *absurd*."""
    structure, syntax = reading.structure, reading.syntax
    noun = structure.head[token]
    if syntax.pos[token] != "ADJ" or structure.label[token] != "acl" or structure.label[noun] != "obj":
        return False
    return syntax.lemma[structure.head[noun]] in NAMING and syntax.pos[noun] == "NOUN"


def taken_for(reading: SentenceReading, token: int) -> bool:
    """Whether a noun tells what somebody takes a person or a thing for, which may judge them whatever it is: *called Mali a
    rat*, *described Mali as a cartel*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token]
    if syntax.pos[token] != "NOUN" or structure.label[token] not in _CALLED or syntax.pos[verb] != "VERB":
        return False
    return syntax.lemma[verb] in TAKING
