"""Stances of which a noun tells that there are none or hardly any: *expressed no concern*, *offered little support*."""

from __future__ import annotations

from stance.cues.charges import CLEARING
from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.words.lexicon import CueTerm

#: The stances that go with what the word tables say of a noun.
_OF_ATTITUDE: dict[str, tuple[StanceLabel, ...]] = {
    "+": ("support", "welcome"),
    "-": ("condemnation", "denial"),
}


#: What says before a noun that there is none of it, or hardly any.
_LACKING = frozenset(("no", "fewer", "less", "little", "scant"))
#: How a word hangs on the noun with which it is one term: *little sympathy for*.
_WITH_NOUN = frozenset(("mod", "prep"))


def absent(reading: SentenceReading, token: int) -> tuple[StanceLabel, ...]:
    """The stances that the word at ``token`` does not carry, where it is a noun behind *no* or *little*, belongs to such a
    noun, or is the verb that brings it.

    Terms of the lexicon that hold such a word themselves say what that means: *no confidence*, *no sympathy for*.
    """
    syntax, structure = reading.syntax, reading.structure
    if structure.label[token] == "of" and _is_cleared(reading, structure.head[token]):
        return _OF_ATTITUDE["-"]
    if _LACKING.isdisjoint(syntax.lower):
        return ()
    around = [i for i in structure.dependents[token] if structure.label[i] == "obj"]
    if structure.label[token] in _WITH_NOUN:
        around.append(structure.head[token])
    nouns = [token] if syntax.pos[token] == "NOUN" else around
    noun = next((i for i in nouns if syntax.pos[i] == "NOUN" and _is_lacking(reading, i)), -1)
    if noun < 0:
        return ()
    terms = (m.entry for m in reading.cue_terms[noun])
    held = {
        t.stance
        for t in terms
        if isinstance(t, CueTerm) and not _LACKING.isdisjoint(t.term.split()) and "no to" not in t.term
    }
    described = (noun, *structure.governed(noun, "mod"))  # less kind words
    attitude = next((a for i in described if (a := syntax.reading[i].attitude) in _OF_ATTITUDE), "0")
    return tuple(s for s in _OF_ATTITUDE.get(attitude, ()) if s not in held)


def _is_cleared(reading: SentenceReading, governor: int) -> bool:
    """Whether *of* behind a word tells what somebody is cleared of: *was cleared of blame*, *cleared Mali of blame*."""
    structure = reading.structure
    verb = structure.head[governor] if structure.label[governor] == "obj" else governor
    return reading.syntax.lemma[verb] in CLEARING


def _is_lacking(reading: SentenceReading, noun: int) -> bool:
    """Whether there is none of what a noun tells, or hardly any; but *a little help* is some."""
    lower = reading.syntax.lower
    before = (i for i in reading.structure.dependents[noun] if i < noun)
    return any(lower[i] in _LACKING and lower[i - 1 : i] != ["a"] for i in before)
