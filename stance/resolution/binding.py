"""Binding: *the president* in *Vice President Reed met the president* is not Reed, for no description stands for the
subject of its own clause (Principle C of Chomsky 1981); *them* in *Miners chased engineers, accusing them of theft* are
the engineers; and the support that somebody voices is his own."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity, Instance
from stance.resolution.pronouns import AGREEMENT, agrees

#: How those hang on a verb at whom it is aimed: *chased them*, *threw eggs at them*.
_AIMED_AT = frozenset(("obj", "against", "at", "on", "to"))
#: Verbs with which one tells or gives what is in one's own mind: *voiced his concern*, *withdrew its support*.
_VOICING = frozenset(
    "affirm announce convey declare express extend give lend offer pledge reaffirm reiterate renew repeat restate show signal "
    "state throw voice withdraw".split()
)
#: How it hangs on them: *gave Kenya its support*.
_OWNED = frozenset(("obj", "obj2"))


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
        if not instance.owner
        and (
            instance.mention.np_first <= subject < instance.mention.np_last
            or instance.mention.group == group >= 0
        )
    ]


def _subject_above(mention: Mention, reading: SentenceReading) -> int:
    """The subject of the nearest verb above a mention that has one, or -1; of the verb whose subject it is itself none."""
    structure, token = reading.structure, mention.head
    while structure.head[token] >= 0 and structure.label[token] != "subj":
        token = structure.head[token]
        if token in structure.subject:
            return structure.subject[token]
    return -1


def object_above(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> Entity | None:
    """The one at whom a verb is aimed, where the pronoun is the object of a participle with the same subject behind it, by
    which the doer tells why; ``sentence`` are the mentions before it. *It* may be the deed as well."""
    structure, agreement = reading.structure, AGREEMENT[reading.syntax.lower[pronoun.head]]
    clause = structure.head[pronoun.head]
    if agreement == "n" or structure.label[pronoun.head] != "obj" or structure.label[clause] != "advcl":
        return None
    verb = structure.head[clause]
    same = structure.subject_of(verb) == structure.subject_of(clause) >= 0
    if not 0 <= verb < clause or not same or reading.syntax.voice[clause] != "ing":
        return None
    found = {
        id(instance.entity): instance
        for instance in sentence
        if structure.head[instance.mention.head] == verb
        and structure.label[instance.mention.head] in _AIMED_AT
        and verb < instance.mention.head < clause
        and not instance.owner
        and agrees(instance, agreement)
    }
    one = next(iter(found.values())) if len(found) == 1 else None
    return one.entity if one is not None and one.mention.group < 0 else None


def voiced_by(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> Entity | None:
    """The subject of a verb by which a stance is voiced that the pronoun owns: *expressed her thanks*; ``sentence`` are the
    mentions before it. Of a list the learned choice has to tell."""
    structure, stance = reading.structure, pronoun.possessed
    if stance < 0 or structure.label[stance] not in _OWNED or not reading.cue_terms[stance]:
        return None
    verb = structure.head[stance]
    if reading.syntax.lemma[verb] not in _VOICING or reading.syntax.pos[stance] != "NOUN":
        return None
    at = reading.mention_of(structure.subject_of(verb))
    agreement = AGREEMENT[reading.syntax.lower[pronoun.head]]
    voicing = (one for one in sentence if at >= 0 and one.mention is reading.mentions[at])
    return next((one.entity for one in voicing if one.mention.group < 0 and agrees(one, agreement)), None)
