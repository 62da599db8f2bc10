"""Antecedents of pronouns, by number, gender, subjecthood and recency; none where two are about as likely."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from stance.entities import LOOK_BACK, Discourse, Entity, Instance
from stance.mentions import Mention
from stance.reading import SentenceReading

MASCULINE = frozenset({"he", "him", "his"})
FEMININE = frozenset({"she", "her"})
NEUTER = frozenset({"it", "its"})
PLURAL = frozenset({"they", "them", "their"})
FIRST_SINGULAR = frozenset({"i", "me", "my"})
FIRST_PLURAL = frozenset({"we", "us", "our"})

#: How much better the best antecedent has to be than the second; where bodies or groups compete, more.
MARGIN = 0.9
NEUTER_MARGIN = 1.4
PLURAL_MARGIN = 1.9
#: An antecedent of ``they`` scores at least this.
PLURAL_LEAST = 2.0

_SEEMING = frozenset(
    "become becomes became seem seems seemed appear appears appeared remain remains remained".split()
)
#: ``It is clear that``: what stands for no actor.
_IMPERSONAL = frozenset(
    "clear unclear possible impossible likely unlikely important necessary time premature good "
    "better best difficult hard easy wrong right essential vital true false crucial early late "
    "obvious evident unacceptable inevitable".split()
)
_BEFORE_VERB = frozenset({"ADV", "NEG", "MODAL", "HAVE", "DO"})


def antecedent(
    pronoun: Mention,
    reading: SentenceReading,
    discourse: Discourse,
    quoted: bool,
    speaker: Entity | None,
    back: int = LOOK_BACK,
) -> Entity | None:
    """The entity for which a third-person pronoun stands, or None in doubt.

    ``quoted`` tells whether the pronoun stands in a quotation, ``speaker`` whose it is; ``back`` is how many
    sentences it may reach back.
    """
    word = pronoun.text.lower()
    if word == "it" and not _refers(pronoun, reading):
        return None
    if word == "them" and pronoun.first > 1 and reading.syntax.lower[pronoun.first - 1] == "of":
        return None  # some of them
    candidates = _candidates(pronoun, reading, discourse, quoted, speaker, back)
    ranked = sorted(candidates.values(), key=lambda candidate: -candidate.score)
    if not ranked or ranked[0].score < 0:
        return None
    best, others = ranked[0], ranked[1:]
    if word in PLURAL and (not best.prominent or best.score < PLURAL_LEAST):
        return None
    unsure = word in FEMININE and not (best.entity.gender or _womanly(best.entity))
    if unsure and any(not other.entity.gender for other in others):
        return None
    margin = NEUTER_MARGIN if word in NEUTER else PLURAL_MARGIN if word in PLURAL else MARGIN
    if others and best.score - others[0].score < margin:
        return None
    return best.entity


@dataclass(slots=True)
class _Candidate:
    """An entity that fits a pronoun, with the score of its best mention nearby."""

    entity: Entity
    score: float = -99.0
    #: Whether it was a subject, a pronoun or a coordination nearby.
    prominent: bool = False


def _candidates(
    pronoun: Mention,
    reading: SentenceReading,
    discourse: Discourse,
    quoted: bool,
    speaker: Entity | None,
    back: int,
) -> dict[int, _Candidate]:
    word = pronoun.text.lower()
    fits = _fitting(word)
    object_form = word in {"him", "them"} or (word == "her" and pronoun.possessed < 0)
    barred = _subject_of(discourse) if object_form else None  # nobody thanks himself with "him"
    saying = _reported(pronoun, reading)
    candidates: dict[int, _Candidate] = {}
    for distance, instance in discourse.recent(back):
        entity = instance.entity
        if not fits(entity) or entity is barred or (quoted and entity is speaker):
            continue
        candidate = candidates.setdefault(id(entity), _Candidate(entity))
        score = _prominence(instance, distance, quoted) - _odd_gender(entity, word)
        if distance == 0 and _is_verb_of(instance, saying, reading):
            score += 2.0  # who says that he does something speaks of himself
        candidate.score = max(candidate.score, score)
        candidate.prominent |= instance.subject or instance.pronoun or bool(entity.members)
    return candidates


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
    if instance.entity.gender:
        score += 0.5
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
    end, j = len(syntax.pos), pronoun.last
    while j < end and syntax.pos[j] in _BEFORE_VERB:
        j += 1
    if j < end and (syntax.pos[j] == "BE" or syntax.lower[j] in _SEEMING):
        j += 1
        while j < end and syntax.pos[j] in ("ADV", "NEG", "BE"):
            j += 1
        if j >= end:
            return False
        reported = (
            _reported(pronoun, reading) >= 0 and syntax.lower[j] not in _IMPERSONAL and syntax.pos[j] == "ADJ"
        )
        return syntax.pos[j] == "VERB" or syntax.reading[j].kind == "feeling" or reported
    return j < end and (syntax.pos[j] == "VERB" or syntax.pos[j - 1] in ("HAVE", "MODAL", "DO"))


def _reported(pronoun: Mention, reading: SentenceReading) -> int:
    """The verb of saying on which the clause of a pronoun hangs (``the embassy said that it``), or -1."""
    syntax, i = reading.syntax, pronoun.first - 1
    if i > 0 and syntax.lower[i] == "that":
        i -= 1
    while i > 0 and syntax.pos[i] in ("NAME", "PREP", "NUM") and i > pronoun.first - 4:
        i -= 1  # said on Friday that it
    return i if i > 0 and syntax.pos[i] == "VERB" and syntax.reading[i].kind == "speech" else -1


def _is_verb_of(instance: Instance, verb: int, reading: SentenceReading) -> bool:
    """Whether ``verb``, perhaps after auxiliaries, is what the instance as a subject does."""
    return 0 <= instance.verb <= verb and all(
        reading.syntax.pos[j] in _BEFORE_VERB for j in range(instance.verb, verb)
    )
