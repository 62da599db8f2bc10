"""Two actors in one, *both countries*, *the two men*, *each side*, and one of two, *the former*, *the latter*."""

from __future__ import annotations

from collections.abc import Callable, Collection

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.descriptions import is_definite
from stance.resolution.entities import Discourse, Entity

#: How several states are called.
STATES = frozenset({"countries", "nations", "states", "governments", "neighbours", "neighbors"})
_SIDES = frozenset({"sides", "parties"})
#: What tells some of them beside a number: *their countries*, *each side*.
_UNCOUNTED = frozenset(("each", "their"))
_ONE_OF_TWO = frozenset(("former", "latter"))
#: Prepositions behind a verb that put somewhere what is done: not *praised in both countries*.
_WHERE = frozenset(("across", "between", "from", "in"))


def pair(mention: Mention, reading: SentenceReading, discourse: Discourse) -> tuple[Actor, ...]:
    """The two actors of ``the two countries``, ``both sides``, ``each side``, where just two were named last; not the two
    who do something to them: *Togo and Mali praised both sides*."""
    syntax = reading.syntax
    head = syntax.lower[mention.head]
    around = syntax.lower[max(0, mention.np_first - 1) : mention.head]
    counted = "both" in around or ("two" in around and is_definite(mention, reading))
    if not counted and _UNCOUNTED.isdisjoint(around):
        return ()
    doing = doers(mention, reading, discourse)

    def others(of: Callable[[Entity], Actor | None]) -> tuple[Actor, ...]:
        acting = [of(entity) for entity in doing]
        two = () if len(acting) > 1 else _last_two(discourse, of, ())
        return two or _last_two(discourse, of, acting)

    if head in STATES and (counted or "their" in around):
        return others(lambda entity: discourse.state_of(entity.actor))
    if counted and syntax.reading[mention.head].kind == "person" and head not in STATES | _SIDES:
        return others(lambda entity: entity.actor if entity.human and entity.named else None)
    if (head in _SIDES and counted) or (head == "side" and "each" in around):
        return _last_couple(discourse, doing)
    return ()


def one_of_two(mention: Mention, discourse: Discourse) -> Actor | None:
    """The first or the second of the last two actors that *and* joined, or of the only two of the nearest sentence before,
    for *the former* and *the latter*."""
    at = ("former", "latter").index(mention.text.lower()) if mention.text.lower() in _ONE_OF_TWO else -1
    if at < 0:
        return None
    couple = _last_couple(discourse, ())
    if not couple:
        earlier = ({i.entity.actor.key: i.entity for i in row} for row in [*discourse.sentences][-2::-1])
        named = next((list(found.values()) for found in earlier if found), [])
        couple = tuple(entity.actor for entity in named)
    return couple[at] if len(couple) == 2 else None


def doers(mention: Mention, reading: SentenceReading, discourse: Discourse) -> list[Entity]:
    """Who does it to whom a description names: X in *X praised both*; or several behind whose verb stands its preposition:
    X and Y in *X and Y called on both*. A pronoun counts for each of those for whom it stands."""
    structure, syntax = reading.structure, reading.syntax
    verb, before = structure.head[mention.head], mention.np_first - 1
    is_object = structure.label[mention.head] == "obj"
    behind = before == verb + 1 and syntax.lower[before] not in _WHERE
    if mention.possessed >= 0 or not (is_object or behind):
        return []
    at = reading.mention_of(structure.subject_of(verb))
    named = [reading.mentions[at]] if at >= 0 else []
    named += [m for m in reading.mentions if at >= 0 and 0 <= reading.mentions[at].group == m.group]
    found = {
        actor.key: discourse.entity(actor)
        for instance in discourse.sentences[-1]
        if any(instance.mention is mention for mention in named) and not instance.owner
        for actor in instance.entity.members or (instance.entity.actor,)
    }
    return list(found.values()) if is_object or len(found) > 1 else []


def _last_couple(discourse: Discourse, doers: Collection[Entity]) -> tuple[Actor, ...]:
    """The last two actors that ``and`` joined, unless three or more were joined since, or these two are the doers."""
    acting = {entity.actor.key for entity in doers}
    for _, instance in discourse.recent():
        members = instance.entity.members
        if members and not instance.placed and not acting >= {member.key for member in members}:
            return members if len(members) == 2 else ()
    return ()


def _last_two(
    discourse: Discourse, of: Callable[[Entity], Actor | None], acting: Collection[Actor | None]
) -> tuple[Actor, ...]:
    """The two actors that ``of`` finds in the nearest sentences with two, without those who are ``acting``; none where there
    are more."""
    actors: dict[str, Actor] = {}
    for sentence in reversed(discourse.sentences):
        for instance in sentence:
            actor = of(instance.entity)
            if actor is None or actor in acting or instance.entity.members or instance.placed:
                continue
            actors[actor.name] = actor
        if len(actors) >= 2:
            break
    return tuple(actors.values()) if len(actors) == 2 else ()
