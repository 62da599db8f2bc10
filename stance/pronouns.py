"""Antecedents of pronouns, by number, gender, subjecthood and recency; none where two are about as likely."""

from __future__ import annotations

from collections.abc import Callable

from stance.entities import Discourse, Entity, Instance
from stance.mentions import Mention
from stance.reading import SentenceReading

MASCULINE = frozenset({"he", "him", "his"})
FEMININE = frozenset({"she", "her"})
NEUTER = frozenset({"it", "its"})
PLURAL = frozenset({"they", "them", "their"})
FIRST_SINGULAR = frozenset({"i", "me", "my"})
FIRST_PLURAL = frozenset({"we", "us", "our"})

#: How much better the best antecedent has to be than the second; where bodies compete, more.
MARGIN = 0.9
NEUTER_MARGIN = 1.4

_BE = frozenset(
    "is was 's be been being becomes became seems seemed appears appeared remains remained".split()
)
_VERBAL = frozenset({"VERB", "MODAL", "BE", "HAVE", "DO"})


def antecedent(
    pronoun: Mention, reading: SentenceReading, discourse: Discourse, quoted: bool, speaker: Entity | None
) -> Entity | None:
    """The entity for which a third-person pronoun stands, or None in doubt.

    ``quoted`` tells whether the pronoun stands in a quotation, ``speaker`` whose it is.
    """
    word = pronoun.text.lower()
    if word == "it" and not _refers(pronoun, reading):
        return None
    if word == "them" and pronoun.first > 1 and reading.syntax.lower[pronoun.first - 1] == "of":
        return None  # some of them
    fits = _fitting(word)
    object_form = word in {"him", "them"} or (word == "her" and pronoun.possessed < 0)
    scores: dict[int, float] = {}
    entities: dict[int, Entity] = {}
    plain: dict[int, bool] = {}
    barred = _subject_of(discourse) if object_form else None  # nobody thanks himself with "him"
    for distance, instance in discourse.recent():
        entity = instance.entity
        if not fits(entity) or entity is barred or (quoted and entity is speaker):
            continue
        score = _prominence(instance, distance, quoted) - _odd_gender(entity, word)
        if score > scores.get(id(entity), -99.0):
            scores[id(entity)] = score
            entities[id(entity)] = entity
        plain[id(entity)] = (
            plain.get(id(entity), False) or instance.subject or instance.pronoun or bool(entity.members)
        )
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    if not ranked or ranked[0][1] < 0:
        return None
    best = entities[ranked[0][0]]
    if (
        word in FEMININE
        and not best.gender
        and not _womanly(best)
        and any(not entities[k].gender for k, _ in ranked[1:])
    ):
        return None
    if word in PLURAL and not plain.get(id(best)):
        return None
    if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < (NEUTER_MARGIN if word in NEUTER else MARGIN):
        return None
    return best


def _subject_of(discourse: Discourse) -> Entity | None:
    """The subject of the last finite verb before the end of what has been read of this sentence."""
    subjects = [instance for instance in discourse.sentences[-1] if instance.subject]
    return max(subjects, key=lambda instance: instance.verb).entity if subjects else None


def _odd_gender(entity: Entity, word: str) -> float:
    """What speaks against a person whose gender is unknown: most given names in -a are women's."""
    if entity.gender or word not in MASCULINE | FEMININE:
        return 0.0
    return 1.0 if _womanly(entity) == (word in MASCULINE) else 0.0


def _womanly(entity: Entity) -> bool:
    given, _, rest = entity.actor.name.partition(" ")
    return bool(rest) and given.endswith("a")


def _prominence(instance: Instance, distance: int, quoted: bool) -> float:
    score = 3.0 - 1.5 * distance
    if instance.subject:
        score += 1.5
    if instance.pronoun:
        score += 0.5
    if instance.owner:
        score -= 2.0 if instance.adjective else 0.5
    if instance.placed and not instance.entity.human:
        score -= 1.0
    if not instance.entity.named:
        score -= 1.0
    if instance.quoted and not quoted:
        score -= 1.5
    return score


def _fitting(word: str) -> Callable[[Entity], bool]:
    if word in MASCULINE:
        return lambda e: e.human and not e.plural and e.gender != "f"
    if word in FEMININE:
        return lambda e: e.human and not e.plural and e.gender != "m"
    if word in NEUTER:
        return lambda e: not e.human and not e.plural
    return lambda e: e.plural


def _refers(pronoun: Mention, reading: SentenceReading) -> bool:
    """Whether ``it`` can stand for an actor: not in ``it is clear that``, ``denied it``."""
    syntax = reading.syntax
    j = pronoun.last
    while j < len(syntax.pos) and syntax.pos[j] in ("ADV", "NEG"):
        j += 1
    if j >= len(syntax.pos) or syntax.pos[j] not in _VERBAL:
        return False
    if syntax.lower[j] in _BE:
        k = j + 1
        while k < len(syntax.pos) and syntax.pos[k] in ("ADV", "NEG"):
            k += 1
        return k < len(syntax.pos) and (syntax.pos[k] == "VERB" or syntax.reading[k].kind == "feeling")
    return True
