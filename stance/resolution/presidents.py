"""Of bodies too there are presidents: who of several is *the President*."""

from __future__ import annotations

from itertools import takewhile

from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity

#: With such a word in the title a president is that of a body, or no president.
_PRESIDING = frozenset(
    "senate house parliament assembly chamber congress court tribunal appeal appeals commission council union federation "
    "confederation association society institute bank board club company league committee university college "
    "bar students vice deputy".split()
)


def presided(reading: SentenceReading, behind: int) -> set[str]:
    """The words of a body that stand in a complement from token ``behind``: *president of the Court of Appeal*."""
    syntax = reading.syntax
    if syntax.lower[behind : behind + 1] != ["of"]:
        return set()
    inside = takewhile(
        lambda j: syntax.pos[j] in ("DET", "ADJ", "NAME", "NOUN", "PREP"), range(behind, len(syntax.pos))
    )
    return {syntax.lower[j] for j in inside} & _PRESIDING


def of_state(found: list[Entity], capital: bool, discourse: Discourse) -> list[Entity]:
    """Those of ``found`` who are presidents of a state, else those of no body that is told; *the President* with a capital
    is that of no other."""
    plain = [entity for entity in found if _PRESIDING.isdisjoint(entity.words)]
    return [e for e in plain if _is_of_state(e, discourse)] or plain or ([] if capital else found)


def _is_of_state(entity: Entity, discourse: Discourse) -> bool:
    state = discourse.state_of(entity.actor)
    return state is not None and entity.actor.speaks_for(state)
