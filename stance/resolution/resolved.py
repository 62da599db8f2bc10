"""What resolution says of a mention."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stance.document import Actor, Resolution, joint_name


@dataclass(frozen=True, slots=True)
class Resolved:
    """The actor behind a mention and how it was found; ``members`` where it stands for several actors, ``name`` the mention
    of the name beside which a description stands, or of the speaker who judges as *we*, or -1."""

    actor: Actor
    resolution: Resolution
    members: tuple[Actor, ...] = ()
    name: int = -1

    @classmethod
    def of_actors(cls, actors: Sequence[Actor], resolution: Resolution) -> Resolved:
        """One actor, or several as one."""
        if len(actors) == 1:
            return cls(actors[0], resolution)
        return cls(Actor(joint_name(actor.name for actor in actors), "group"), resolution, tuple(actors))

    @property
    def actors(self) -> tuple[Actor, ...]:
        """All for whom it stands."""
        return self.members or (self.actor,)
