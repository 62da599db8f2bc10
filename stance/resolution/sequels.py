"""Sequels: *Reed criticised Kerr. He then thanked Togo.* Whoever judges one and then, later or also another is the same."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity, Instance
from stance.resolution.pronouns import AGREEMENT, fits

#: Behind the pronoun, where the sentence goes on with what the one before tells.
_SEQUEL = frozenset(("then", "later", "also", "afterwards", "subsequently"))
_JUDGING = frozenset(("blame", "praise", "thank", "support"))
_CALLING = frozenset(("brand", "call", "dub", "label"))


def judge_before(pronoun: Mention, reading: SentenceReading, discourse: Discourse) -> Entity | None:
    """The subject of the sentence before, where that judges somebody and *he* or *she* opens one that judges again; none where
    that one is named in it too, *Reed criticised Kerr. He then mocked Reed*, or the gender tells of another rather."""
    syntax, structure = reading.syntax, reading.structure
    agreement, verb = AGREEMENT[syntax.lower[pronoun.head]], structure.head[pronoun.head]
    opens = pronoun.head == 0 and structure.label[0] == "subj" and not syntax.quoted[0]
    if agreement not in "mf" or not opens or not _judges(reading, verb) or len(discourse.sentences) < 2:
        return None
    if not any(syntax.lower[i] in _SEQUEL and syntax.pos[i] == "ADV" for i in range(1, verb)):
        return None
    judging = [one for one in discourse.sentences[-2] if _is_judging(one) and fits(one, agreement)]
    found = {id(one.entity): one for one in judging}
    one = next(iter(found.values())) if len(found) == 1 else None
    if one is None or one.quoted or one.mention.text.split()[-1].lower() in syntax.lower:
        return None
    unclear = one.entity.named and not one.entity.gender
    if unclear and any(other.entity.gender == agreement for other in discourse.sentences[-2]):
        return None
    return None if one.entity.actor.key in AGREEMENT else one.entity


def _is_judging(instance: Instance) -> bool:
    """Whether it is the subject of the sentence, or in apposition to that, and the sentence judges somebody."""
    structure, head = instance.reading.structure, instance.mention.head
    subject = structure.head[head] if structure.label[head] == "appos" else head
    verbs = (verb for verb in structure.predicates.get(subject, ()) if structure.head[verb] < 0)
    return not instance.owner and any(_judges(instance.reading, verb) for verb in verbs)


def _judges(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb judges, or a participle behind it gives somebody a name: *hit out at Kerr, calling him a loser*."""
    syntax, structure = reading.syntax, reading.structure
    if syntax.reading[verb].act in _JUDGING:
        return syntax.voice[verb] != "passive"
    clauses = structure.governed(verb, "advcl")
    return any(syntax.voice[clause] == "ing" and syntax.lemma[clause] in _CALLING for clause in clauses)
