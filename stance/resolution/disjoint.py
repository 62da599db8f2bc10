"""Whom a pronoun does not mean: *she* in *The bishop, she said, had betrayed them* is not the bishop, for a report inserted
behind a subject is another's; and nobody comes to *his* own *aid*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Entity, Instance


def others(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> list[Entity]:
    """Those of a sentence, ``sentence`` are its mentions before the pronoun, who are somebody else than the pronoun."""
    return [*_told_of(pronoun, reading, sentence), *_helpers(pronoun, reading, sentence)]


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


def _helpers(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> Iterator[Entity]:
    """Who comes to the aid of the pronoun or takes its side."""
    structure, thing = reading.structure, pronoun.possessed
    if thing < 0 or reading.syntax.lower[pronoun.first + 1] == "own":
        return
    verb, lemma = structure.head[thing], reading.syntax.lemma
    comes = structure.label[thing] == "to" and reading.syntax.reading[thing].kind == "help"
    sides = structure.label[thing] == "obj" and lemma[thing] == "side" and lemma[verb] == "take"
    if not (comes or sides):
        return
    subject = structure.subject.get(verb, -1)
    for instance in sentence:
        if instance.mention.first <= subject < instance.mention.last:
            yield instance.entity
