"""Whose government somebody blames or thanks who has one of his own: *Mali's president went to Chad. He thanked the
government.*"""

from __future__ import annotations

from collections.abc import Sequence

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity
from stance.words.acts import JUDGING


def other_government(
    mention: Mention,
    reading: SentenceReading,
    state: Actor,
    subjects: Sequence[Entity],
    discourse: Discourse,
) -> Actor | None:
    """The one other state of which the text speaks, where ``state`` is that of the ``subjects`` who judge the government, and
    they act for it or are an armed group whose own land the text does not name; or None."""
    structure = reading.structure
    verb = structure.head[mention.head] if structure.label[mention.head] == "obj" else -1
    if verb < 0 or reading.syntax.reading[verb].act not in JUDGING:
        return None
    own = [
        entity for entity in subjects if entity.actor != state and discourse.state_of(entity.actor) == state
    ]
    armed = any(entity.actor.kind == "group" for entity in own)
    if not armed and not any(entity.actor.acts_for == state.name for entity in own):
        return None
    for sentence in reversed(discourse.sentences):
        states = discourse.states_in([instance for instance in sentence if instance.entity not in own])
        if states.pop(state.name, None) is not None and armed:
            return None
        if states:
            return next(iter(states.values())) if len(states) == 1 else None
    return None
