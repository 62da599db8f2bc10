"""Speakers: whoever only gives what is judged a name, and where a speaker lives."""

from __future__ import annotations

from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.syntax import NAMING

#: Verbs that say what somebody takes a thing for.
_TAKING = NAMING | frozenset("characterise characterize depict describe portray regard see term view".split())
#: Before the place where somebody lives.
_LIVING = ("of", "from", "in")
#: The ages that are told of speakers.
_AGES = range(5, 111)


def only_speaking(reading: SentenceReading, anchor: int, stance: StanceLabel) -> set[int]:
    """The mentions that are no targets of the cue at ``anchor``: who names what is judged, and homes."""
    return _homes(reading) | (set() if stance == "denial" else _namers(reading, anchor))


def _namers(reading: SentenceReading, anchor: int) -> set[int]:
    """Who says what something is: Togo in *condemned what Togo called a trial*; a denial says no to Togo's words."""
    structure, syntax = reading.structure, reading.syntax
    found = set()
    for verb in structure.subject:
        if syntax.lemma[verb] not in _TAKING or structure.label[verb] != "ccomp":
            continue
        paths = (structure.path(verb, mention.head) for mention in reading.mentions)
        namers = {i for i, path in enumerate(paths) if path.startswith("subj")}
        before = min((reading.mentions[i].np_first for i in namers), default=0) - 1
        if anchor < before and syntax.lower[before] == "what":
            found |= namers
    return found


def _homes(reading: SentenceReading) -> set[int]:
    """Where somebody lives: Leeds in *said Ann Pitt, 30, of Leeds*."""
    lower, pos = reading.syntax.lower, reading.syntax.pos
    found = set()
    for i, mention in enumerate(reading.mentions):
        at = mention.np_first
        aged = at >= 5 and lower[at - 4] == lower[at - 2] == "," and pos[at - 5] == "NAME"
        age = lower[at - 3] if aged else ""
        if lower[at - 1] in _LIVING and age.isdigit() and int(age) in _AGES:
            found.add(i)
    return found
