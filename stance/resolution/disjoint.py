"""Whom a pronoun does not mean: *she* in *The bishop, she said, had betrayed them* is not the bishop, for a report inserted
behind a subject is another's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Entity, Instance


def others(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> list[Entity]:
    """Those of a sentence, ``sentence`` are its mentions before the pronoun, who are somebody else than the pronoun."""
    return [*_told_of(pronoun, reading, sentence)]


def _told_of(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> Iterator[Entity]:
    """Who is the subject behind which a report, of which the pronoun is the subject, is inserted."""
    structure, at = reading.structure, pronoun.head
    if structure.label[at] != "subj":
        return
    for clause in structure.governed(structure.head[at], "ccomp"):
        subject = structure.subject.get(clause, -1)
        first = min([clause, *structure.governed(clause, "aux")])
        for instance in sentence:
            if subject < at < first and instance.mention.first <= subject < instance.mention.last:
                yield instance.entity
