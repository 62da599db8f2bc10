"""Two actors in one: *both countries*, *the two men*, *each side*."""

from __future__ import annotations

from collections.abc import Callable, Set

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.descriptions import is_definite
from stance.resolution.entities import Discourse, Instance

_STATES = frozenset({"countries", "nations", "states", "governments", "neighbours", "neighbors"})
_SIDES = frozenset({"sides", "parties"})


def pair(mention: Mention, reading: SentenceReading, discourse: Discourse) -> tuple[Actor, ...]:
    """The two actors of ``the two countries``, ``both sides``, ``each side``, where just two were named last."""
    syntax, structure = reading.syntax, reading.structure
    head = syntax.lower[mention.head]
    around = set(syntax.lower[max(0, mention.np_first - 1) : mention.head])
    counted = "both" in around or ("two" in around and is_definite(mention, reading))
    doer = structure.subject.get(structure.head[mention.head], -1)  # X praised both: two others
    doing = reading.mention_at[doer] if doer >= 0 and structure.label[mention.head] == "obj" else -1

    def others(of: Callable[[Instance], Actor | None]) -> tuple[Actor, ...]:
        acting = (i for i in discourse.sentences[-1] if doing >= 0 and i.mention is reading.mentions[doing])
        two = _last_two(discourse, of, frozenset())
        return two or _last_two(discourse, of, {of(instance) for instance in acting})

    if head in _STATES and (counted or "their" in around):
        return others(lambda instance: discourse.state_of(instance.entity.actor))
    if counted and syntax.reading[mention.head].kind == "person" and head not in _STATES | _SIDES:
        return others(lambda i: i.entity.actor if i.entity.human and i.entity.named else None)
    if (head in _SIDES and counted) or (head == "side" and "each" in around):
        return _last_couple(discourse)
    return ()


def _last_couple(discourse: Discourse) -> tuple[Actor, ...]:
    """The last two actors that ``and`` joined, unless three or more were joined since."""
    for _, instance in discourse.recent():
        if instance.entity.members and not instance.placed:
            return instance.entity.members if len(instance.entity.members) == 2 else ()
    return ()


def _last_two(
    discourse: Discourse, of: Callable[[Instance], Actor | None], acting: Set[Actor | None]
) -> tuple[Actor, ...]:
    """The two actors that ``of`` finds in the nearest sentences with two, without those who are ``acting``; none where there
    are more."""
    actors: dict[str, Actor] = {}
    for sentence in reversed(discourse.sentences):
        for instance in sentence:
            actor = of(instance)
            if actor is None or actor in acting or instance.entity.members or instance.placed:
                continue
            actors[actor.name] = actor
        if len(actors) >= 2:
            break
    return tuple(actors.values()) if len(actors) == 2 else ()
