"""Two men, two pronouns: *Reed sacked Kerr. He accused him of lying.* Subject and object of both are the same two."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity, Instance
from stance.resolution.pronouns import AGREEMENT, agrees
from stance.resolution.rejoinders import leader


def parallel(pronoun: Mention, reading: SentenceReading, discourse: Discourse) -> Entity | None:
    """The subject of the sentence before for *he* or *she*, its other person for the *him* or *her* that is the object of the
    same verb, where these two are all who may be meant."""
    verb = _verb_of_both(pronoun, reading)
    if verb < 0 or len(discourse.sentences) < 2:
        return None
    before, agreement = discourse.sentences[-2], AGREEMENT[pronoun.text.lower()]
    one = leader(before, agreement)
    fitting = {id(i.entity): i for i in before if agrees(i, agreement)}
    if one is None or len(fitting) != 2 or any(_is_clearer(i, one) for i in fitting.values()):
        return None
    other = next(i for key, i in fitting.items() if key != id(one.entity))
    if other.entity.members or other.entity.actor.key in AGREEMENT or other.subject or other.owner:
        return None
    return one.entity if reading.structure.label[pronoun.head] == "subj" else other.entity


def _verb_of_both(pronoun: Mention, reading: SentenceReading) -> int:
    """The verb whose subject and object are such pronouns, the sentence beginning with the first; or -1."""
    structure, syntax, verb = reading.structure, reading.syntax, reading.structure.head[pronoun.head]
    agreement = AGREEMENT[syntax.lower[pronoun.head]]
    if agreement not in "mf" or verb < 0 or syntax.quoted[pronoun.head] or pronoun.possessed >= 0:
        return -1
    both = structure.subject_of(verb), structure.dependent(verb, "obj")
    alike = both[0] == 0 < both[1] and all(AGREEMENT.get(syntax.lower[i]) == agreement for i in both)
    return verb if alike and pronoun.head in both else -1


def _is_clearer(instance: Instance, one: Instance) -> bool:
    """Whether an office or a title tells more of another's gender than the subject's is known: he is rather meant."""
    return bool(instance.entity.gender) and not one.entity.gender and one.entity.named
