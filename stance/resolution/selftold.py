"""Who tells what he feels, judges or decides himself: *it* in *Praja Vedika said it regretted the raid* is Praja Vedika."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Entity, Instance
from stance.resolution.pronouns import AGREEMENT, agrees, is_surely_human
from stance.words.acts import TAKING_STANCES

#: What only actors do, as the word tables tell it; of adjectives those of feeling, for *it was wrong* tells of deeds.
_OWN = TAKING_STANCES | {"accept", "decide", "regret"}


def sayer(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> Entity | None:
    """The subject of the verb of saying under which *it* or *they* is the subject of a verb or adjective for what only actors
    do; ``sentence`` are the mentions before it. A name that looks like a person's may be a body's."""
    syntax, structure = reading.syntax, reading.structure
    agreement, verb = AGREEMENT[syntax.lower[pronoun.head]], structure.head[pronoun.head]
    if agreement not in "np" or structure.label[pronoun.head] != "subj" or structure.label[verb] != "ccomp":
        return None
    above = structure.head[verb]
    subject = structure.subject_of(above)
    if syntax.reading[above].kind != "speech" or not _is_own(reading, verb) or subject < 0:
        return None
    one = next((one for one in reversed(sentence) if _is_told_of(one.mention, subject, reading)), None)
    if one is None or one.pronoun or one.owner or one.mention.group >= 0:
        return None
    unclear = agreement == "n" and not one.entity.plural and not is_surely_human(one)
    return one.entity if unclear or agrees(one, agreement) else None


def _is_told_of(mention: Mention, subject: int, reading: SentenceReading) -> bool:
    """Whether it is the subject or the name beside it: *the commission, Komnas HAM, said it regretted*."""
    named = (
        reading.structure.head[mention.head] == subject and reading.structure.label[mention.head] == "appos"
    )
    return mention.head == subject or named


def _is_own(reading: SentenceReading, verb: int) -> bool:
    syntax, told = reading.syntax, reading.structure.dependent(verb, "pred")
    if told >= 0:
        return syntax.pos[told] == "ADJ" and syntax.reading[told].kind == "feeling"
    return syntax.reading[verb].act in _OWN and syntax.voice[verb] != "passive"
