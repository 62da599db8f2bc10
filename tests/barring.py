"""Roles as tests ask for them: who in a sentence can be neither source nor target of a cue."""

from __future__ import annotations

from stance.document import StanceLabel
from stance.reading import SentenceReading, read_sentence
from stance.roles.bystanders import bystanders
from stance.roles.cuesite import CueSite
from stance.tokens.text import tokenize
from tests.structuring import Knowledge


def read(knowledge: Knowledge, text: str, cue: str) -> tuple[SentenceReading, int, list[str]]:
    """The sentence, the token of the cue, and the words of each mention, by which actors are told apart."""
    reading = read_sentence(tokenize(text), *knowledge)
    anchor = [token.text for token in reading.syntax.tokens].index(cue)
    return reading, anchor, [mention.text for mention in reading.mentions]


def barred_as_target(knowledge: Knowledge, text: str, cue: str, stance: StanceLabel) -> set[str]:
    """The words of the mentions that are no targets of the cue."""
    reading, anchor, names = read(knowledge, text, cue)
    return {names[i] for i in bystanders(CueSite(reading, anchor, stance, names)).no_targets}


def barred_as_source(knowledge: Knowledge, text: str, cue: str, stance: StanceLabel) -> set[str]:
    """The words of the mentions that are no sources of the cue."""
    reading, anchor, names = read(knowledge, text, cue)
    return {names[i] for i in bystanders(CueSite(reading, anchor, stance, names)).no_sources}
