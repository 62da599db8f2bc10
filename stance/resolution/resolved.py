"""What resolution says of a mention."""

from __future__ import annotations

from dataclasses import dataclass

from stance.document import Actor, Resolution


@dataclass(frozen=True, slots=True)
class Resolved:
    """The actor behind a mention and how it was found; ``members`` where it stands for several actors."""

    actor: Actor
    resolution: Resolution
    members: tuple[Actor, ...] = ()

    @property
    def actors(self) -> tuple[Actor, ...]:
        """All for whom it stands."""
        return self.members or (self.actor,)
