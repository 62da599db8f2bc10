"""Sequels: *Reed criticised Kerr. He then thanked Togo.* Whoever judges one and then, later or also another is the same."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity, Instance
from stance.resolution.hypernyms import BY_KIND
from stance.resolution.pronouns import AGREEMENT, agrees
from stance.words.acts import APPROVING

#: Behind the pronoun, where the sentence goes on with what the one before tells.
_SEQUEL = frozenset(("then", "later", "also", "afterwards", "subsequently"))
_JUDGING = APPROVING | {"blame"}
#: What the other side may answer.
_WORDS = frozenset(("claim", "speech"))
#: What those who rule are called.
_RULERS = frozenset(("authorities", "government", "state"))
_RULING = frozenset(("government", "state"))
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
    judging = [one for one in discourse.sentences[-2] if _is_judging(one) and agrees(one, agreement)]
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


def sayer_before(pronoun: Mention, reading: SentenceReading, discourse: Discourse) -> Entity | None:
    """Who says something of others in the sentence before, where *it* or *they* opens one that judges a third: *Togo said Mali
    had lied. It thanked Chad*; none where this one names or describes him."""
    syntax, structure = reading.syntax, reading.structure
    agreement, verb = AGREEMENT[syntax.lower[pronoun.head]], structure.head[pronoun.head]
    opens = pronoun.head == 0 and structure.label[0] == "subj" and not syntax.quoted[0]
    if agreement not in "np" or not opens or len(discourse.sentences) < 2 or not _judges_anew(reading, verb):
        return None
    found = {
        id(one.entity): one for one in discourse.sentences[-2] if _is_saying(one) and agrees(one, agreement)
    }
    one = next(iter(found.values())) if len(found) == 1 else None
    if one is None or one.entity.actor.key in AGREEMENT:
        return None
    several = one.entity.plural or one.mention.text.endswith("s")
    if _is_below(one.entity, verb, reading) or (agreement == "p" and not several):
        return None
    return one.entity


def _judges_anew(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb judges what is no answer: *accused the firm*, *condemned the trial*, but not *blamed the rain* or *mocked
    the claim*."""
    syntax, judged = reading.syntax, reading.structure.dependent(verb, "obj")
    if judged < 0 or syntax.reading[verb].kind != "judging" or not _judges(reading, verb):
        return False
    if reading.mention_of(judged) >= 0:
        return True
    return syntax.lemma[verb] != "blame" and syntax.reading[judged].kind not in _WORDS


def _is_saying(instance: Instance) -> bool:
    """Whether it is the one who says, or according to whom, what another does."""
    structure, head = instance.reading.structure, instance.mention.head
    if instance.owner or instance.quoted:
        return False
    if structure.label[head] == "according":
        return True
    verb = instance.verb
    return any(
        structure.subject_of(said) not in (-1, *range(instance.mention.first, instance.mention.last))
        for said in structure.governed(verb, "ccomp")
        if structure.head[verb] < 0
    )


def _is_below(entity: Entity, verb: int, reading: SentenceReading) -> bool:
    """Whether the sentence names the entity or one who speaks for it behind a verb, or calls somebody as it may be called."""
    for mention in reading.mentions:
        if mention.head < verb:
            continue
        if mention.entry is not None:
            actor = mention.entry.actor
            if actor.key == entity.actor.key or actor.speaks_for(entity.actor):
                return True
        word = reading.syntax.lower[mention.head]
        kinds = BY_KIND.get(word, _RULING if word in _RULERS else frozenset())
        if word in entity.words or (mention.form == "described" and entity.actor.kind in kinds - {"other"}):
            return True
    return False
