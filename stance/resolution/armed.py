"""Members of an armed group that was named just now, by whom the group is meant: *Boko Haram struck. The militants fled.*"""

from __future__ import annotations

from collections.abc import Collection

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.binding import bound_by
from stance.resolution.entities import Discourse, Entity, Instance

_ARMED = frozenset("jihadi jihadist militant militiaman".split())
#: Who rise against their own state; not the militants of several, nor hired fighters.
_RISEN = frozenset("guerilla guerrilla insurgent rebel".split())


def armed_group(
    mention: Mention,
    reading: SentenceReading,
    modifiers: Collection[str],
    state: Actor | None,
    discourse: Discourse,
) -> Entity | None:
    """The one armed group for which *the rebels* or *the militants* stands, if it is of the ``state`` that is told and the
    text used all ``modifiers`` of it."""
    head = reading.syntax.lemma[mention.head]
    of_state = state is not None and state.kind == "state"
    if head not in _ARMED | _RISEN or not (of_state or (state is None and mention.owner < 0)):
        return None
    bound = bound_by(mention, reading, discourse)
    found = {
        id(instance.entity): instance.entity
        for _, instance in discourse.recent()
        if _is_armed(instance, head) and instance.entity not in bound
    }
    if len(found) != 1:
        return None
    (group,) = found.values()
    agrees = state is None or state.country == group.actor.country
    return group if agrees and group.words.keys() >= set(modifiers) else None


def _is_armed(instance: Instance, noun: str) -> bool:
    """Whether the tables name it as such a group, or the text called it so: *the rebel alliance X*."""
    entity, entry = instance.entity, instance.mention.entry
    if entry is not None and entry.kind == "group":
        return noun in _ARMED or entry.country is not None
    return entity.named and not entity.human and not entity.members and noun in entity.words
