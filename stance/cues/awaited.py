"""Stances that are only feared, weighed or counted: *fears criticism from Mali*, *will discuss support for Mali*, *a poll
found support for Labour*."""

from __future__ import annotations

from stance.cues.prospects import WEIGHING
from stance.reading import SentenceReading
from stance.words.lexicon import CueTerm

FEARING = frozenset("anticipate await dread expect fear foresee risk".split())
_BY_WHOM = frozenset(("from", "by"))
COUNTING = frozenset("find gauge indicate measure put record show".split())
_POLLS = frozenset("poll pollster study survey".split())
#: Nouns for what one gives whoever is on one's side.
_BACKING = frozenset("aid approval assistance backing endorsement help support".split())


def is_awaited(reading: SentenceReading, token: int) -> bool:
    """Whether a noun of stance, or the verb that has it, tells what others may do: *dreads a rebuke by Mali*, but not *faces
    criticism from Mali*, *fears Mali*."""
    verb, noun = _verb_and_noun(reading, token)
    if verb < 0 or reading.syntax.lemma[verb] not in FEARING:
        return False
    below = (*reading.structure.dependents[noun], *reading.structure.dependents[verb])
    tells = any(isinstance(match.entry, CueTerm) for match in reading.cue_terms[noun])
    return tells and any(reading.structure.label[i] in _BY_WHOM for i in below)


def is_weighed(reading: SentenceReading, token: int) -> bool:
    """Whether it tells of support that is talked about or counted: *debated aid for Mali*, *the survey found support for
    Mali*, but not *voiced support for Mali*, *found support in Mali*."""
    verb, noun = _verb_and_noun(reading, token)
    syntax = reading.syntax
    if verb < 0 or syntax.lemma[noun] not in _BACKING:
        return False
    if syntax.lemma[verb] in WEIGHING:
        return True
    subject = reading.structure.subject_of(verb)
    return syntax.lemma[verb] in COUNTING and subject >= 0 and syntax.lemma[subject] in _POLLS


def _verb_and_noun(reading: SentenceReading, token: int) -> tuple[int, int]:
    """The verb and its object or a noun joined with that, where the word is one of the two, else -1."""
    structure, pos = reading.structure, reading.syntax.pos
    if pos[token] == "VERB":
        noun = structure.dependent(token, "obj")
        return (token, noun) if noun >= 0 and pos[noun] == "NOUN" else (-1, -1)
    first = token
    while structure.label[first] == "conj" and structure.head[first] >= 0:
        first = structure.head[first]
    verb = structure.head[first] if structure.label[first] == "obj" else -1
    found = verb >= 0 and pos[token] == "NOUN" and pos[verb] == "VERB"
    return (verb, token) if found else (-1, -1)
