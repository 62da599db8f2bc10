"""Binding: *the president* in *Vice President Reed met the president* is not Reed, for no description stands for the
subject of its own clause (Principle C of Chomsky 1981)."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity


def bound_by(mention: Mention, reading: SentenceReading, discourse: Discourse) -> list[Entity]:
    """The entities of the current sentence that are the subject of the verb under which a description stands; none for an
    owner, *the company's plant*."""
    subject = _subject_above(mention, reading)
    if mention.possessed >= 0 or subject < 0:
        return []
    at = reading.mention_of(subject)
    group = reading.mentions[at].group if at >= 0 else -1
    return [
        instance.entity
        for instance in discourse.sentences[-1]
        if not instance.owner and (instance.mention.head == subject or instance.mention.group == group >= 0)
    ]


def _subject_above(mention: Mention, reading: SentenceReading) -> int:
    """The subject of the nearest verb above a mention that has one, or -1; of the verb whose subject it is itself none."""
    structure, token = reading.structure, mention.head
    while structure.head[token] >= 0 and structure.label[token] != "subj":
        token = structure.head[token]
        if token in structure.subject:
            return structure.subject[token]
    return -1
