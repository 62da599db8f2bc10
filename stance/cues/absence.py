"""Stances of which a noun tells that there are none: *expressed no concern*, *offered no support*."""

from __future__ import annotations

from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.words.lexicon import CueTerm

#: The stances that go with what the word tables say of a noun.
_OF_ATTITUDE: dict[str, tuple[StanceLabel, ...]] = {
    "+": ("support", "welcome"),
    "-": ("condemnation", "denial"),
}


def absent(reading: SentenceReading, token: int) -> tuple[StanceLabel, ...]:
    """The stances that the word at ``token``, a noun behind *no* or the verb that brings it, does not carry.

    Terms of the lexicon that hold *no* themselves say what that means: *no confidence*, *no sympathy for*.
    """
    syntax, structure = reading.syntax, reading.structure
    if "no" not in syntax.lower:
        return ()
    below = [i for i in structure.dependents[token] if structure.label[i] == "obj"]
    nouns = [token] if syntax.pos[token] == "NOUN" else below
    noun = next((i for i in nouns if syntax.pos[i] == "NOUN" and _has_no(reading, i)), -1)
    if noun < 0:
        return ()
    terms = (m.entry for m in reading.cue_terms[noun])
    held = {
        t.stance for t in terms if isinstance(t, CueTerm) and "no" in t.term.split() and "no to" not in t.term
    }
    return tuple(s for s in _OF_ATTITUDE.get(syntax.reading[noun].attitude, ()) if s not in held)


def _has_no(reading: SentenceReading, noun: int) -> bool:
    return any(reading.syntax.lower[i] == "no" for i in reading.structure.dependents[noun] if i < noun)
