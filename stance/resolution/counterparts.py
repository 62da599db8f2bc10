"""Who *it* is beside a description of the other of two: *Oxfam sued Shell. It accused the company of fraud.*"""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity
from stance.resolution.hypernyms import BY_KIND


def counterpart(pronoun: Mention, reading: SentenceReading, discourse: Discourse) -> Entity | None:
    """The one of the two bodies of the sentence before that is not called so as the object of the verb is, whose subject the
    pronoun is; none where both or neither may be called so."""
    structure, syntax, at = reading.structure, reading.syntax, pronoun.head
    if syntax.lower[at] != "it" or structure.label[at] != "subj" or len(discourse.sentences) < 2:
        return None
    noun = structure.dependent(structure.head[at], "obj")
    kinds = BY_KIND.get(syntax.lower[noun]) if noun > at and not syntax.quoted[at] else None
    index = reading.mention_of(noun)
    if kinds is None or index < 0 or syntax.lower[reading.mentions[index].np_first] != "the":
        return None
    bodies = {
        id(one.entity): one.entity
        for one in discourse.sentences[-2]
        if one.entity.named and not (one.owner or one.placed or one.entity.human or one.entity.plural)
    }
    called = [
        entity
        for entity in bodies.values()
        if entity.actor.kind in kinds - {"other"} or syntax.lower[noun] in entity.words
    ]
    if len(bodies) != 2 or len(called) != 1:
        return None
    return next(entity for entity in bodies.values() if entity is not called[0])
