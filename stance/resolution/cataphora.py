"""Pronouns that stand before the one whom they mean: *Despite his doubts, Reed backed Mali*, *"I trust him," Reed said of
Kerr*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Entity, Instance
from stance.resolution.pronouns import AGREEMENT, agrees

#: On the way from a possessive up to the main verb: what is no part of an adjunct.
_WITHIN = frozenset(("appos", "ccomp", "conj", "frag", "parataxis", "subj"))
#: What links the one of whom somebody speaks to the verb.
_SPOKEN_OF = ("of", "about")


def awaiting(reading: SentenceReading) -> dict[int, int]:
    """The pronouns of a sentence that may stand for a mention behind them, each with that mention."""
    found = {
        i: _named_behind(mention, reading)
        for i, mention in enumerate(reading.mentions)
        if mention.form == "pronoun"
    }
    return {i: behind for i, behind in found.items() if behind > i}


def named(pronoun: Mention, behind: Mention, sentence: Sequence[Instance]) -> Entity | None:
    """The entity of the mention behind, or of its list, where number and gender allow it; ``sentence`` are all mentions of the
    sentence."""
    agreement = AGREEMENT[pronoun.text.lower()]
    found = [one for one in sentence if one.mention is behind and not one.entity.members]
    if behind.group >= 0:
        found = [one for one in sentence if one.entity.members and one.mention.group == behind.group]
    return next((one.entity for one in found if agrees(one, agreement)), None)


def _named_behind(pronoun: Mention, reading: SentenceReading) -> int:
    """The mention behind a pronoun of the third person that it may stand for, or -1: the subject of a sentence that opens
    with an adjunct, or the one of whom somebody says the quotation in which the pronoun stands."""
    syntax = reading.syntax
    agreement = AGREEMENT.get(syntax.lower[pronoun.head])
    if agreement is None:
        return -1
    if syntax.quoted[pronoun.head]:  # *it* of a quotation is mostly what happened
        return _spoken_of(pronoun, reading) if agreement != "n" else -1
    return _subject_behind(pronoun, reading) if pronoun.possessed >= 0 else -1


def _subject_behind(pronoun: Mention, reading: SentenceReading) -> int:
    """The subject of the main verb, where the pronoun stands in an adjunct before it and nobody is named before."""
    structure, top = reading.structure, pronoun.head
    labels = set()
    while structure.head[top] >= 0:
        labels.add(structure.label[top])
        top = structure.head[top]
    behind = reading.mention_of(structure.subject_of(top))
    if behind < 0 or not labels.isdisjoint(_WITHIN) or reading.mentions[behind].form == "pronoun":
        return -1
    before = reading.mentions[: reading.mention_at[pronoun.head]]
    agreement = AGREEMENT[pronoun.text.lower()]
    alone = all(AGREEMENT.get(mention.text.lower()) == agreement for mention in before)
    return behind if alone and reading.mentions[behind].np_first > pronoun.head else -1


def _spoken_of(pronoun: Mention, reading: SentenceReading) -> int:
    """The one of whom somebody says a quotation, *said of Kerr*, *said about Kerr*, *said, referring to Kerr*, where the
    quotation names nobody whom the pronoun could mean instead."""
    syntax, structure = reading.syntax, reading.structure
    before = reading.mentions[: reading.mention_at[pronoun.head]]
    if any(syntax.quoted[m.head] and m.form != "pronoun" for m in before):
        return -1
    for verb, word in enumerate(syntax.reading):
        if word.kind != "speech" or syntax.quoted[verb] or verb not in structure.subject:
            continue
        links = [structure.dependent(verb, label) for label in _SPOKEN_OF]
        links += [
            structure.dependent(clause, "to")
            for clause in structure.governed(verb, "advcl")
            if syntax.lower[clause] == "referring"
        ]
        for of in links:
            behind = reading.mention_of(of)
            if of > verb and behind >= 0 and reading.mentions[behind].form != "pronoun":
                return behind if not syntax.quoted[of] else -1
    return -1
