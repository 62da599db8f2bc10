"""Greetings: who sends somebody greetings or good wishes says nothing of what he thinks of him."""

from __future__ import annotations

from stance.reading import SentenceReading

#: Before *wishes*: *best wishes*.
_KIND = frozenset("best cordial good kind sincere warm warmest".split())
#: Verbs by which they reach somebody.
_SENDING = frozenset(
    "bring carry convey deliver express extend give offer pass present send transmit".split()
)


def greets(reading: SentenceReading, token: int) -> bool:
    """Whether it is a word for greetings or the verb that brings them: *sent greetings to Mali*, *extended its best wishes
    to Mali*, but not *sent greetings of solidarity*, *greeted them with cheers*; the verb not where it brings more."""
    structure, syntax = reading.structure, reading.syntax
    noun = token if syntax.pos[token] == "NOUN" else structure.dependent(token, "obj")
    if noun < 0 or not _is_greeting(reading, noun) or structure.dependent(noun, "of") >= 0:
        return False
    if noun == token:
        return structure.label[noun] in ("obj", "obj2", "conj") or structure.dependent(noun, "to") >= 0
    return syntax.lemma[token] in _SENDING and structure.dependent(noun, "conj") < 0


def _is_greeting(reading: SentenceReading, noun: int) -> bool:
    lower, structure = reading.syntax.lower, reading.structure
    if lower[noun] == "wishes":
        return any(lower[i] in _KIND for i in structure.governed(noun, "mod"))
    return lower[noun] == "greetings"
