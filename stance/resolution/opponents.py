"""Who *they* are beside *us*: the other side, whom the speaker has attacked. *Rui Costa criticised the ministry. "They have
betrayed us," he said.*"""

from __future__ import annotations

from collections.abc import Set

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity, Instance
from stance.resolution.pronouns import AGREEMENT, agrees
from stance.words.firstperson import FIRST_PLURAL
from stance.words.lexicon import CueTerm

_HOSTILE = ("denial", "condemnation")
_THEY = frozenset(("they", "them", "their"))


def attacked_by(
    speaker: Mention | None, pronoun: Mention, reading: SentenceReading, discourse: Discourse
) -> Entity | None:
    """Whom the mention that speaks has attacked last, where the pronoun and *us* or *we* stand in its quotation; a body
    too, for English speaks of one as of several."""
    they = reading.syntax.lower[pronoun.head] in _THEY and _is_beside_us(pronoun, reading)
    if speaker is None or not they:
        return None
    for sentence in reversed(discourse.sentences):
        verbs = {verb for one in sentence if _is_same(one, speaker) for verb in _verbs(one)}
        for instance in reversed(sentence):
            body = instance.entity.plural or not instance.entity.human
            if body and not instance.quoted and _is_attacked(instance, verbs):
                return instance.entity
    return None


def _is_beside_us(pronoun: Mention, reading: SentenceReading) -> bool:
    """Whether *we*, *us* or *our* stands in the quotation of the pronoun."""
    syntax = reading.syntax
    number = syntax.quotation[pronoun.head]
    return number >= 0 and any(
        n == number and word in FIRST_PLURAL for n, word in zip(syntax.quotation, syntax.lower, strict=True)
    )


def _is_same(instance: Instance, speaker: Mention) -> bool:
    """Whether a mention seems to be of the speaker: *he* of a man, *Costa* of Rui Costa."""
    word = speaker.text.lower()
    if word in AGREEMENT:
        return AGREEMENT[word] in "mf" and instance.entity.named and agrees(instance, AGREEMENT[word])
    return instance.mention.text.split()[-1] == speaker.text.split()[-1]


def _verbs(instance: Instance) -> tuple[int, ...]:
    """The verbs whose subject it is, be it by what it is apposed to: *their leader, Jan Roos, mocked them*."""
    structure, head = instance.reading.structure, instance.mention.head
    subject = structure.head[head] if structure.label[head] == "appos" else head
    return (instance.verb, *structure.predicates.get(subject, ()))


def _is_attacked(instance: Instance, verbs: Set[int]) -> bool:
    """Whether one of the verbs attacks it or what it has: *called its offer an insult*, *hit out at it*."""
    structure, words = instance.reading.structure, instance.reading.syntax.reading
    at = instance.mention.possessed if instance.owner else instance.mention.head
    while structure.label[at] == "conj":
        at = structure.head[at]
    verb, label = structure.head[at], structure.label[at]
    if verb < 0 or verb not in verbs:
        return False
    if words[verb].act == "blame" and label in ("obj", *words[verb].judged.split("/")):
        return True
    called = (words[token].act for token in structure.governed(verb, "obj2"))
    if label == "obj" and "blame" in called:
        return True
    terms = (match.entry for match in instance.reading.cue_terms[verb])
    return any(
        isinstance(term, CueTerm) and term.stance in _HOSTILE and term.frame == f"subj-{label}"
        for term in terms
    )
