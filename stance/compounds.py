"""Words that mean something of their own together: *coast guard*, *turn down*, *vote of no confidence*."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from stance.calendar_names import DAYS, MONTHS
from stance.lexicon import Compounds, Reading

#: Particles that may stand behind the object of their verb: *turned the offer down*.
_PARTICLES = frozenset("up out down off back away aside apart".split())
#: Between a verb and its noun, *expressed his deep gratitude*, and between a verb and its particle.
_BEFORE_NOUN = frozenset(("DET", "POSS", "ADJ"))
_OBJECT = _BEFORE_NOUN | {"NOUN", "NAME", "PRON", "GEN"}
_MOST_BETWEEN = 4
#: Particles that are prepositions as well: *take in*, *go on*.
_WAVERING = frozenset(("in", "on"))
_OF_TIME_OR_PLACE = DAYS | MONTHS | {"favour", "favor"}


class _Sentence(NamedTuple):
    lower: Sequence[str]
    pos: Sequence[str]


def read_compounds(
    lower: Sequence[str], pos: Sequence[str], readings: Sequence[Reading], compounds: Compounds
) -> list[Reading]:
    """The readings of a sentence, of words that head a compound as the compound has it."""
    sentence = _Sentence(lower, pos)
    return [_read(sentence, i, reading, compounds) for i, reading in enumerate(readings)]


def _read(sentence: _Sentence, i: int, reading: Reading, compounds: Compounds) -> Reading:
    head = reading.lemma or sentence.lower[i]
    for compound in compounds.get((head, sentence.pos[i]), ()):
        start = i - len(compound.before)
        if start < 0 or tuple(sentence.lower[start:i]) != compound.before:
            continue
        if _follows(sentence, i, compound.after):
            return compound.reading._replace(lemma=reading.lemma, tag=reading.tag)
    return reading


def _follows(sentence: _Sentence, head: int, words: Sequence[str]) -> bool:
    """Whether ``words`` stand behind the head, the first one perhaps behind what may stand between."""
    if not words:
        return True
    lower, pos = sentence
    first = head + 1
    if pos[head] == "VERB":
        passed = _OBJECT if words[0] in _PARTICLES else _BEFORE_NOUN
        while (
            first < len(lower)
            and first - head <= _MOST_BETWEEN
            and lower[first] != words[0]
            and pos[first] in passed
        ):
            first += 1
    end = first + len(words)
    if tuple(lower[first:end]) != tuple(words):
        return False
    return not (pos[head] == "VERB" and _governs(sentence, end))


def _governs(sentence: _Sentence, end: int) -> bool:
    """Whether the word before ``end`` is no particle but begins a phrase of time or place or an infinitive: *go on Monday*,
    *stood in Oslo*, *agreed to go*."""
    lower, pos = sentence
    if end == len(lower):
        return False
    if lower[end - 1] == "to":
        return pos[end] == "VERB"
    if lower[end - 1] not in _WAVERING:
        return False
    return (
        lower[end] in _OF_TIME_OR_PLACE
        or pos[end] == "NUM"
        or (lower[end - 1] == "in" and pos[end] == "NAME")
    )
