"""Texts: what a resolution or a statement says of others is said by its authors, not by whoever rejects or backs it."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import hanging_on
from stance.roles.cuesite import CueSite
from stance.words.acts import OBJECTING

#: Nouns for texts that the word tables tell as speech.
_WORDED = frozenset(("statement", "declaration", "communique", "communiqué", "proclamation"))
#: Labels of clauses that tell what stands in a text.
_CLAUSES = frozenset(("acl", "advcl", "conj"))
#: Labels of a text beside the word for what is done with it.
_TAKEN = frozenset(("obj", "on", "to", "of", "from"))
#: What hangs on a clause and tells whose text it is, or stands outside of it.
_AUTHORS = frozenset(("by", "from", "subj"))


def judged_in_texts(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue: who is blamed in a text, where others welcome, back or
    reject that: *voted for a resolution condemning Mali*; but *signed a statement condemning Mali* blames Mali."""
    reading, anchor, stance = site.reading, site.anchor, site.stance
    structure, words = reading.structure, reading.syntax.reading
    if stance == "condemnation" and words[anchor].act not in OBJECTING:
        return set()
    around = structure.ancestors(anchor) | {anchor}
    return {
        i
        for clause, label in enumerate(structure.label)
        if label in _CLAUSES and words[clause].act == "blame" and clause not in around
        if text_told(reading, clause) >= 0
        for i, below in hanging_on(reading, clause).items()
        if below not in _AUTHORS
    }


def objecting_to_texts(site: CueSite) -> set[int]:
    """The mentions that are no sources of it, as they say no to the text that it stands in: *vetoed a resolution condemning
    Mali*, *abstained on a text praising Mali*."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    clause = anchor if reading.structure.label[anchor] != "obj" else reading.structure.head[anchor]
    noun = text_told(reading, clause)
    objecting = {keys[i] for i in _objectors(reading, noun)} if noun >= 0 else set()
    return {i for i, key in enumerate(keys) if key in objecting}


def _objectors(reading: SentenceReading, noun: int) -> set[int]:
    """Those who say no to a text."""
    structure, syntax = reading.structure, reading.syntax
    while structure.label[noun] in ("mod", "poss"):  # a resolution backing Mali's entry
        noun = structure.head[noun]
    verb, label = structure.head[noun], structure.label[noun]
    if verb < 0:
        return set()
    undergone = label == "subj" and syntax.voice[verb] == "passive"
    if syntax.lemma[verb] == "vote" and syntax.pos[verb] == "NOUN" and label == "on":
        verb, label = structure.head[verb], structure.label[verb]  # abstained from a vote on it
    if structure.label[verb] == "xcomp" and label == "obj":
        verb = structure.head[verb]  # refused to sign it
    if label != "against" and not (syntax.reading[verb].act in OBJECTING and (undergone or label in _TAKEN)):
        return set()
    owners = {i for i, below in hanging_on(reading, verb).items() if below == "poss"}
    return reading.doers(verb) if syntax.pos[verb] == "VERB" else owners


def text_told(reading: SentenceReading, clause: int) -> int:
    """The noun for a text of which the clause at a verb tells what stands in it, or -1."""
    structure, syntax = reading.structure, reading.syntax
    while structure.label[clause] == "conj":
        clause = structure.head[clause]
    noun = structure.head[clause] if structure.label[clause] == "acl" else -1
    if noun < 0 and syntax.lower[clause].endswith("ing") and structure.label[clause] in ("advcl", "mod"):
        noun = clause - 1  # abstained on a text condemning Mali
    if noun < 0 or syntax.pos[noun] != "NOUN" or syntax.is_undergone(clause):
        return -1
    if structure.label[clause] == "acl" and structure.subject.get(clause, noun) != noun:
        return -1  # a text which Mali criticised
    written = syntax.reading[noun].kind == "document" or syntax.lemma[noun] in _WORDED
    return noun if written else -1
