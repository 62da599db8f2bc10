"""What is left of a stance as tests ask for it."""

from __future__ import annotations

from stance.cues.cues import LABELS
from stance.cues.factuality import told_as_fact
from stance.document import STANCES, StanceLabel
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from tests.structuring import Knowledge


def told_as(knowledge: Knowledge, text: str, word: str, stance: StanceLabel) -> StanceLabel | None:
    """The stance that the first token ``word`` tells where a tagger is sure that it carries ``stance``, None where none."""
    reading = read_sentence(tokenize(text), *knowledge)
    sure = [float(label == stance) for label in LABELS]
    row = told_as_fact(reading, reading.syntax.lower.index(word), sure)
    return next((one for one in STANCES if row[LABELS.index(one)] > 0.0), None)


def is_told(knowledge: Knowledge, text: str, word: str) -> bool:
    """Whether the first token ``word`` keeps its stance, condemnation for forms of *condemn* and else support."""
    stance: StanceLabel = "condemnation" if word.startswith("condemn") else "support"
    return told_as(knowledge, text, word, stance) == stance
