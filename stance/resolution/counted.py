"""Several actors of whom only the number is told: *both*, *the two*, *the pair*, *both companies*, *the three countries*, *the
two allies*."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.descriptions import is_definite
from stance.resolution.entities import Discourse, Entity, Instance
from stance.resolution.hypernyms import BY_KIND
from stance.resolution.pairs import STATES, doers, pair

#: How many those words tell.
COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5}
_TOGETHER = {"pair": 2, "duo": 2, "trio": 3}
#: What people, states and bodies are to each other.
_RELATED = frozenset("ally rival partner foe adversary antagonist enemy opponent contender".split())

#: Tells the actor for which an entity may count, or None.
_Of = Callable[[Entity], Actor | None]


def alone(mention: Mention, reading: SentenceReading, discourse: Discourse) -> tuple[Actor, ...]:
    """The actors of *both*, *each* or *the two* without a noun: those joined last, else the persons or the only named ones in
    the sentence before."""
    lower, word = reading.syntax.lower, mention.text.lower()
    counted = word in ("both", "each") or (word in COUNTS and lower[max(0, mention.first - 1)] == "the")
    if not counted or lower[mention.last : mention.last + 1] in (["of"], ["who"]):
        return ()
    return _any(COUNTS.get(word, 2), mention, reading, discourse)


def several(mention: Mention, reading: SentenceReading, discourse: Discourse) -> tuple[Actor, ...]:
    """The actors of *both sides*, *the pair*, *both companies*, *the two firms*, *the three countries*, named just before."""
    return pair(mention, reading, discourse) or _named_before(mention, reading, discourse)


def _named_before(mention: Mention, reading: SentenceReading, discourse: Discourse) -> tuple[Actor, ...]:
    syntax = reading.syntax
    head, lemma = syntax.lower[mention.head], syntax.lemma[mention.head]
    before = syntax.lower[max(0, mention.np_first - 1) : mention.head]
    if head in _TOGETHER:
        free = before[-1:] == ["the"] and syntax.lower[mention.last : mention.last + 1] != ["of"]
        return _any(_TOGETHER[head], mention, reading, discourse) if free else ()
    count = next((COUNTS[word] for word in before if word in COUNTS), 0)
    if not count or mention.owner >= 0 or not ("both" in before or is_definite(mention, reading)):
        return ()
    if head in STATES:
        return _last(count, lambda entity: discourse.state_of(entity.actor), mention, reading, discourse)
    kinds = BY_KIND.get(lemma) if head != lemma else None
    if kinds is not None:
        return _last(count, lambda entity: _of_kind(entity, kinds), mention, reading, discourse)
    if lemma in _RELATED and head != lemma:
        return _any(count, mention, reading, discourse)
    if count > 2 and syntax.reading[mention.head].kind == "person":
        return _last(count, _person, mention, reading, discourse)
    return ()


def _person(entity: Entity) -> Actor | None:
    return entity.actor if entity.human and entity.named else None


def _of_kind(entity: Entity, kinds: Collection[str]) -> Actor | None:
    fits = entity.named and not entity.human and entity.actor.kind in kinds
    return entity.actor if fits else None


def _any(count: int, mention: Mention, reading: SentenceReading, discourse: Discourse) -> tuple[Actor, ...]:
    """So many who were joined last, or so many persons, or so many as one sentence names and no more."""
    acting = {entity.actor.key for entity in doers(mention, reading, discourse)}
    people: dict[str, Actor] = {}
    for sentence in reversed(discourse.sentences):
        free = list(_free(sentence, acting))
        for instance in reversed(sentence):
            members = instance.entity.members
            if members and not instance.placed and not acting >= {member.key for member in members}:
                return members if len(members) == count else ()
        named = {i.entity.actor.key: i.entity.actor for i in free if i.entity.named}
        people |= {i.entity.actor.key: i.entity.actor for i in free if _person(i.entity) is not None}
        if len(people) == count:
            return tuple(people.values())
        if len(named) >= count or len(people) > count:
            return tuple(named.values()) if len(named) == count and not people else ()
    return ()


def _last(
    count: int, of: _Of, mention: Mention, reading: SentenceReading, discourse: Discourse
) -> tuple[Actor, ...]:
    """So many actors that ``of`` finds in the nearest sentences that have as many; none where there are more."""
    acting = {entity.actor.key for entity in doers(mention, reading, discourse)}
    found: dict[str, Actor] = {}
    for sentence in reversed(discourse.sentences):
        for instance in reversed(sentence):
            members = instance.entity.members if not instance.placed else ()
            joined = {a.key: a for member in members if (a := of(discourse.entity(member))) is not None}
            if len(joined) == len(members) == count:
                return tuple(joined.values())
        for instance in _free(sentence, acting):
            actor = of(instance.entity)
            if actor is not None and actor.key not in acting:
                found[actor.key] = actor
        if len(found) >= count:
            break
    return tuple(found.values()) if len(found) == count else ()


def _free(sentence: Sequence[Instance], acting: Collection[str]) -> Iterator[Instance]:
    """The mentions of single actors that tell no place and own nothing, and not of those who are ``acting``."""
    for instance in sentence:
        of_several = instance.entity.members or instance.placed or instance.owner
        if not of_several and instance.entity.actor.key not in acting:
            yield instance
