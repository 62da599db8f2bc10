"""Whose deed a sentence judges that follows it: *Norway accused Togo. Togo rejected its claims*, *Norway sold its mines. Its
decision was denounced by Togo*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity, Instance
from stance.resolution.pronouns import AGREEMENT, agrees
from stance.words.acts import TAKING_STANCES

#: What is said or put to another, who then says no to it.
_SAID = frozenset(("claim", "speech"))
#: What whoever has just done something is judged for.
_DONE = frozenset(("claim", "decision", "speech"))
_MOVES = frozenset(("action", "attack", "move", "raid", "step", "strike"))
_JUDGED = TAKING_STANCES - {"thank"}


def doer_before(pronoun: Mention, reading: SentenceReading, discourse: Discourse) -> Entity | None:
    """The subject of the sentence before, where the pronoun owns what another rejects or, at the beginning, judges, or where
    it is *it* whom another thanks."""
    thing = pronoun.possessed
    if len(discourse.sentences) < 2 or reading.syntax.quoted[pronoun.head]:
        return None
    if thing < 0:
        judge = _thanking(pronoun.head, reading)
    else:
        judge = _rejecting(thing, reading) if pronoun.head else _judging(thing, reading)
    at = reading.mention_of(judge)
    if at < 0 or reading.syntax.lower[pronoun.first + 1 : pronoun.first + 2] == ["own"]:
        return None
    one = leader(discourse.sentences[-2], AGREEMENT[pronoun.text.lower()])
    if one is None or _is_of(reading.mentions[at], one, discourse.sentences[-1]):
        return None
    if pronoun.head and thing >= 0 and not _is_put_to(reading.mentions[at], one, discourse):
        return None
    return one.entity


def leader(sentence: Sequence[Instance], agreement: str) -> Instance | None:
    """The one mention that is the subject of a whole sentence and does what it tells, where a pronoun of this agreement may
    stand for it; of a list all of them."""
    leading = [one for one in sentence if _leads(one)]
    leading = [one for one in leading if one.entity.members] or leading
    if len({id(one.entity) for one in leading}) != 1 or not agrees(leading[0], agreement):
        return None
    several = leading[0].entity.plural or leading[0].mention.text.endswith("s")
    known = leading[0].entity.actor.key not in AGREEMENT
    return leading[0] if known and (agreement != "p" or several) else None


def _leads(one: Instance) -> bool:
    structure, verb = one.reading.structure, one.verb
    while verb >= 0 and structure.label[verb] == "aux":
        verb = structure.head[verb]
    main = verb >= 0 and structure.head[verb] < 0
    return main and not one.owner and not one.quoted and one.reading.syntax.voice[verb] != "passive"


def _rejecting(thing: int, reading: SentenceReading) -> int:
    """The subject of the verb that rejects what was said, or -1."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[thing]
    rejects = verb >= 0 and syntax.reading[verb].kind == "refusing" and syntax.voice[verb] != "passive"
    if not rejects or structure.label[thing] != "obj" or syntax.reading[thing].kind not in _SAID:
        return -1
    return structure.subject_of(verb)


def _judging(thing: int, reading: SentenceReading) -> int:
    """The one by whom what was done is judged, or -1."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[thing]
    if verb < 0 or structure.label[thing] != "subj" or syntax.voice[verb] != "passive":
        return -1
    done = syntax.reading[thing].kind in _DONE or syntax.lemma[thing] in _MOVES
    return structure.dependent(verb, "by") if done and syntax.reading[verb].act in _JUDGED else -1


def _thanking(token: int, reading: SentenceReading) -> int:
    """The subject of the verb that thanks *it*, which can only be an actor; or -1."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token]
    thanked = verb >= 0 and syntax.reading[verb].act == "thank" and structure.label[token] == "obj"
    return structure.subject_of(verb) if thanked and syntax.lower[token] == "it" else -1


def _is_of(judge: Mention, one: Instance, sentence: Sequence[Instance]) -> bool:
    """Whether the judge is the one himself, or speaks for him."""
    actor = one.entity.actor
    if judge.entry is not None and (
        judge.entry.actor.key == actor.key or judge.entry.actor.speaks_for(actor)
    ):
        return True
    if judge.text.split()[-1] == one.mention.text.split()[-1]:
        return True
    return any(other.mention is judge and other.entity is one.entity for other in sentence)


def _is_put_to(judge: Mention, one: Instance, discourse: Discourse) -> bool:
    """Whether the sentence before tells what the one said against somebody or did with the judge."""
    verb = (
        one.reading.structure.head[one.verb] if one.reading.structure.label[one.verb] == "aux" else one.verb
    )
    if one.reading.syntax.reading[verb].act == "blame":
        return True
    judging = {id(other.entity) for other in discourse.sentences[-1] if other.mention is judge}
    return any(id(other.entity) in judging for other in discourse.sentences[-2])
