"""Antecedents of pronouns: what speaks for each mention nearby, and the learned choice among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from stance.estimators import SparseLogistic, hash_bags
from stance.mentions.mentions import Mention
from stance.mentions.titles import is_personal
from stance.reading import SentenceReading
from stance.resolution import disjoint
from stance.resolution.entities import Discourse, Entity, Instance
from stance.resolution.judges import judges
from stance.resolution.quotations import predicate

#: Third-person pronouns by what they say of their antecedent: a man, a woman, a thing or body, several.
AGREEMENT: dict[str, str] = {
    **dict.fromkeys(("he", "him", "his"), "m"),
    **dict.fromkeys(("she", "her"), "f"),
    **dict.fromkeys(("it", "its"), "n"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "p"),
}
#: Kinds of actors of which English speaks as of several.
_BODIES = frozenset({"group", "government", "organisation", "company", "party"})
_SUBJECTS = frozenset({"he", "she", "they"})
_OBJECTS = frozenset({"him", "them", "themselves"})
#: An antecedent is at least so probable; one in an earlier sentence is ahead of every other by a margin too, for there
#: are more to mistake it for.
LEAST, FARTHER_MARGIN = 0.4, 0.35
#: So many mentions before a pronoun are looked at.
MOST_CANDIDATES = 16


@dataclass(frozen=True, slots=True)
class Question:
    """A pronoun, mention ``index`` of sentence number ``sentence`` (read as ``reading``), and what it may stand for: the
    mentions nearby, of which several may be of one entity, a row of ``features`` for each, and whether grammar bars it."""

    sentence: int
    index: int
    reading: SentenceReading
    instances: Sequence[Instance]
    features: Sequence[Sequence[str]]
    barred: Sequence[bool]


#: Tells the entity for which a pronoun stands, or None in doubt.
Choice = Callable[[Question], Entity | None]


@dataclass(frozen=True)
class Antecedents:
    """The learned `Choice`: the entity of the likeliest mention, where it is likely enough.

    In an earlier sentence the mentions of an entity count together (as if each were an antecedent by itself), it has to be
    clearly ahead of all others, nobody who is named in a list with it may be likely too, and it is not the one of whom
    another who is named there speaks.
    """

    logistic: SparseLogistic

    def __call__(self, question: Question) -> Entity | None:
        if not question.instances:
            return None
        chances = self.logistic.predict_proba(hash_bags(question.features))[:, 1]
        chances[list(question.barred)] = 0.0
        best = int(chances.argmax())
        chosen = question.instances[best]
        if chosen.reading is question.reading:
            return chosen.entity if chances[best] >= LEAST else None
        if _is_said_by_another(chosen, question):
            return None
        missed: dict[int, float] = {}
        listed = 0.0
        for chance, instance in zip(chances.tolist(), question.instances, strict=True):
            missed[id(instance.entity)] = missed.get(id(instance.entity), 1.0) * (1.0 - chance)
            if instance is not chosen and _in_one_list(instance, chosen):
                listed = max(listed, chance)
        own = 1.0 - missed.pop(id(chosen.entity))
        ahead = own - (1.0 - min(missed.values(), default=1.0))
        return chosen.entity if own >= LEAST and ahead >= FARTHER_MARGIN and listed < LEAST else None


def _in_one_list(one: Instance, other: Instance) -> bool:
    """Whether two were named side by side: *Reed and Kerr met. He was late.*"""
    return one.reading is other.reading and one.mention.group == other.mention.group >= 0


def _is_said_by_another(chosen: Instance, question: Question) -> bool:
    """Whether it is another person's words that tell what ``chosen`` does, and the pronoun may mean either: *Reed said Kerr
    must resign. He thanked the judges.*"""
    agreement = AGREEMENT[question.reading.mentions[question.index].text.lower()]
    return agreement in "mf" and any(
        instance.reading is chosen.reading
        and instance.entity is not chosen.entity
        and instance.entity.named
        and agrees(instance, agreement)
        and _says(instance, chosen)
        and not barred
        for instance, barred in zip(question.instances, question.barred, strict=True)
    )


def _says(sayer: Instance, said: Instance) -> bool:
    """Whether what one says, or what is so according to him, has the other as its subject."""
    structure, mention = said.reading.structure, sayer.mention
    at = structure.head[said.mention.head] if said.subject else -1
    if structure.label[mention.head] == "according" and at >= 0:
        return structure.head[mention.head] == at
    while at >= 0:
        subject = structure.subject_of(structure.head[at])
        if structure.label[at] == "ccomp" and mention.first <= subject < mention.last:
            return True
        at = structure.head[at]
    return False


def candidates(
    pronoun: Mention,
    reading: SentenceReading,
    discourse: Discourse,
    quoted: bool,
    speaker: Entity | None,
) -> tuple[list[Instance], list[list[str]], list[bool]]:
    """The mentions nearby, latest first, what speaks for each of them, and which are barred: who does it to the pronoun is
    somebody else, for himself would be said; who judges a thing is not its owner; no name stands for the subject above
    it; *it* is no person; and so on, see `stance.resolution.disjoint`.

    ``quoted`` tells whether the pronoun stands in a quotation, ``speaker`` whose it is.
    """
    look = _Look(pronoun, reading, quoted, speaker)
    nearby = discourse.recent()[:MOST_CANDIDATES]
    sentence = discourse.sentences[-1]
    acting = look.doers(sentence)
    acting += judges(pronoun, reading, sentence)
    acting += disjoint.others(pronoun, reading, sentence, speaker if quoted else None)
    instances = [instance for _, instance in nearby]
    apposed = disjoint.apposed(pronoun, reading, instances)
    below = disjoint.named_below(pronoun, reading, instances)
    barred = [
        instance.entity in acting or beside or named or (look.agreement == "n" and is_surely_human(instance))
        for instance, beside, named in zip(instances, apposed, below, strict=True)
    ]
    free = [i for i, out in zip(instances, barred, strict=True) if not out]
    ranks = _ranks(i for i in free if agrees(i, look.agreement))
    subject_ranks = _ranks(i for i in free if i.subject and id(i.entity) in ranks)
    features = [
        look.features(
            instance,
            distance,
            ranks.get(id(instance.entity), "-"),
            subject_ranks.get(id(instance.entity), "-"),
            len(ranks),
        )
        for distance, instance in nearby
    ]
    return instances, features, barred


def agrees(instance: Instance, agreement: str) -> bool:
    """Whether number and gender, as far as they are known, allow the antecedent."""
    entity = instance.entity
    if agreement == "p":
        return entity.plural or _ends_in_s(instance) or entity.actor.kind in _BODIES
    if entity.plural:
        return False
    if agreement == "n":
        return not entity.human
    unknown = entity.named and entity.actor.kind == "other"
    return (entity.human or unknown) and entity.gender in ("", agreement)


def is_surely_human(instance: Instance) -> bool:
    """Whether gender, title, tables or a description tell a person; the names of some firms only look like one's."""
    entity, mention = instance.entity, instance.mention
    told = entity.gender or not entity.named or mention.entry is not None or is_personal(mention.title)
    return entity.human and bool(told)


def _ends_in_s(instance: Instance) -> bool:
    """Names of several that are not known as such: the Tanzanians, Labour MPs."""
    return instance.mention.form != "described" and instance.mention.text.endswith("s")


def _ranks(instances: Iterable[Instance]) -> dict[int, str]:
    """For each entity of these mentions how many others come before it; three stands for more."""
    entities = dict.fromkeys(id(instance.entity) for instance in instances)
    return {entity: str(min(rank, 3)) for rank, entity in enumerate(entities)}


class _Look:
    """What all pairs of one pronoun share."""

    def __init__(
        self, pronoun: Mention, reading: SentenceReading, quoted: bool, speaker: Entity | None
    ) -> None:
        syntax, at = reading.syntax, pronoun.head
        self.pronoun, self.reading, self.quoted, self.speaker = pronoun, reading, quoted, speaker
        word = syntax.lower[at]
        self.agreement = AGREEMENT[word]
        self.case = self._case(word)
        governor = reading.structure.head[at]
        after = syntax.lemma[at + 1] if at + 1 < len(syntax.lemma) else "end"
        before = syntax.lemma[at - 1] if at else "start"
        verb = next((j for j in range(at + 1, min(at + 6, len(syntax.pos))) if syntax.pos[j] == "VERB"), -1)
        #: What speaks for or against there being an antecedent at all.
        self.shared = [
            f"word={word},{self.case}",
            f"after={self.agreement},{after}",
            f"before={self.agreement},{before}",
            f"around={word},{before},{after}",
            f"governor={self.agreement},{self.case},{syntax.lemma[governor] if governor >= 0 else '-'}",
            f"verb={self.agreement},{self.case},{syntax.reading[verb].kind if verb >= 0 else '-'}",
            f"start={word},{min(at, 3)}",
            f"quoted={self.agreement},{quoted}",
        ]

    def _case(self, word: str) -> str:
        if self.pronoun.possessed >= 0:
            return "owner"
        if word in _SUBJECTS:
            return "subject"
        return "object" if word in _OBJECTS or predicate(self.reading, self.pronoun) < 0 else "subject"

    def doers(self, sentence: Sequence[Instance]) -> list[Entity]:
        """Who is the subject of the verb whose object the pronoun is; ``sentence`` are the mentions before it."""
        structure, at = self.reading.structure, self.pronoun.head
        governor = structure.head[at]
        if self.case != "object" or governor < 0 or self.reading.syntax.lower[at] == "themselves":
            return []
        doer = structure.subject_of(governor) if structure.label[at] == "obj" else -1
        return [
            one.entity
            for one in sentence
            if (one.verb == governor or one.mention.first <= doer < one.mention.last)
            and agrees(one, self.agreement)
        ]

    def features(
        self, instance: Instance, distance: int, rank: str, subject_rank: str, rivals: int
    ) -> list[str]:
        """Features of the pair with one mention, ``distance`` sentences before; ``rank`` tells how many other
        entities that fit were mentioned since, ``subject_rank`` the same of subjects."""
        entity, agreement, case = instance.entity, self.agreement, self.case
        syntax, mention = instance.reading.syntax, instance.mention
        kind = "several" if entity.members else "person" if entity.human else entity.actor.kind
        role = _role(instance)
        near = str(distance)
        path = f"sentence{distance}"
        if distance == 0:
            path = self.reading.structure.path(self.pronoun.head, mention.head)
            near = f"0.{min(abs(self.pronoun.head - mention.head) // 4, 4)}{'<' if mention.head < self.pronoun.head else '>'}"
        gender = entity.gender or ("a" if _ends_in_a(entity) else "-")
        ranks = f"{rank},{subject_rank}"
        word_class = syntax.reading[mention.head].kind if mention.form == "described" else mention.form
        return [
            *self.shared,
            f"kind={agreement},{kind},{entity.plural}",
            f"kind,named={agreement},{kind},{entity.plural},{entity.named}",
            f"class={agreement},{word_class},{entity.plural}",
            f"ending={agreement},{kind},{_ends_in_s(instance)}",
            f"fits={agrees(instance, agreement)},{agreement}",
            f"gender={agreement},{gender}",
            f"head={agreement},{syntax.lemma[mention.head] if mention.form == 'described' else '-'}",
            f"near={near}",
            f"near,case={near},{case},{agreement}",
            f"rank={rank},{agreement}",
            f"rank,near={rank},{agreement},{distance}",
            f"ranks={ranks}",
            f"ranks,rivals={ranks},{min(rivals, 4)},{agreement}",
            f"ranks,case={ranks},{case},{agreement}",
            f"role={role},{case}",
            f"role,distance={role},{case},{distance}",
            f"role,rank={role},{rank},{agreement}",
            f"role,kind={role},{kind},{agreement}",
            f"path={path},{case}",
            f"path,agreement={path},{case},{agreement}",
            f"path,kind={path},{kind},{case}",
            f"path,rank={path},{rank}",
            f"quoted={self.quoted},{instance.quoted},{entity is self.speaker},{agreement}",
            f"pronoun={instance.pronoun},{syntax.lower[mention.head] if instance.pronoun else '-'},{agreement}",
            f"named={entity.named},{agreement}",
        ]


def _role(instance: Instance) -> str:
    if instance.adjective:
        return "adjective"
    if instance.owner:
        return "owner"
    if instance.subject:
        return "subject"
    return "place" if instance.placed else "object"


def _ends_in_a(entity: Entity) -> bool:
    """Most given names in -a are women's."""
    given, _, rest = entity.actor.name.partition(" ")
    return entity.human and bool(rest) and given.endswith("a")
