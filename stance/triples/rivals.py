"""How one reading of a cue stands among the others of its sentence: who else could be its actors, and what other cues tell."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from stance.document import STANCES
from stance.roles.context import CueContext
from stance.triples.decoding import Told, Triple

#: An actor less probable in a role is nobody's rival there.
_RIVAL = 0.1
#: Into how many steps the chances of what other cues tell are cut.
_STEPS = 8


def ranked(chances: Sequence[float]) -> list[int]:
    """The mentions by their chances, the likeliest first."""
    return sorted(range(len(chances)), key=lambda i: (chances[i], i), reverse=True)


def rival_features(
    role: str, context: CueContext, chances: Sequence[float], order: Sequence[int], own: int
) -> list[str]:
    """Mention ``own`` beside the likeliest other actor of ``role`` that stands in no list with it: *thanked Mali for the help
    to Togo* thanks one of the two, *thanked Mali and Togo* both. ``chances`` has for each mention that of the role, by which
    ``order`` ranks them."""
    mentions, keys = context.reading.mentions, context.keys
    key, group = keys[own], mentions[own].group
    rival = next((i for i in order if keys[i] != key and not mentions[i].group == group >= 0), -1)
    chance = chances[rival] if rival >= 0 else 0.0
    steps = f"{role}_rival~{int(chances[own] * 5)},{int(chance * 5)}"
    if chance < _RIVAL:
        return [steps]
    one, other = mentions[own], mentions[rival]
    ahead = chances[own] > chance
    places = f"{one.head < other.head},{ahead}"
    between = context.reading.structure.path(one.head, other.head)
    return [
        steps,
        f"{role}_rival_order={places}",
        f"{role}_rival_paths={places},{context.paths[own]},{context.paths[rival]}",
        f"{role}_rival_path={ahead},{between}",
        f"{role}_rival_kinds={places},{one.kind},{other.kind}",
    ]


class Telling:
    """What all cues of a sentence tell, each with the chance that its steps give it: *criticised* and *shameful* can tell of
    one condemnation, and two cues with one source are likelier each."""

    def __init__(self, triples: Sequence[Triple]) -> None:
        self._told, self._sources, self._targets = _Best(), _Best(), _Best()
        likeliest: dict[int, tuple[float, Told]] = {}
        for triple in triples:
            chance, cue, told = triple.chance**0.5, id(triple.links), triple.told
            self._told.add(told, chance, cue)
            if cue not in likeliest or chance > likeliest[cue][0]:
                likeliest[cue] = chance, told
        for cue, (chance, (source, target, _)) in likeliest.items():
            self._sources.add(source, chance, cue)
            self._targets.add(target, chance, cue)

    def features(self, triple: Triple) -> list[str]:
        """How likely other cues tell the same, another stance between the same two, and in their likeliest reading something
        of the same source or target."""
        cue, told = id(triple.links), triple.told
        source, target, stance = told
        same = _step(self._told.elsewhere(told, cue))
        other = max(self._told.elsewhere((source, target, s), cue) for s in STANCES if s != stance)
        of_target = -1.0 if target is None else self._targets.elsewhere(target, cue)
        return [
            f"told~{same}",
            f"told,own~{same},{_step(triple.chance**0.5)}",
            f"told_otherwise~{_step(other)}",
            f"source_told~{_step(self._sources.elsewhere(source, cue))}",
            f"target_told~{_step(of_target)}",
        ]


class _Best:
    """The best chance of each thing, and the best by another cue than that one's."""

    def __init__(self) -> None:
        self._best: dict[Hashable, tuple[float, int, float]] = {}

    def add(self, thing: Hashable, chance: float, cue: int) -> None:
        best, by, second = self._best.get(thing, (-1.0, cue, -1.0))
        if chance > best:
            self._best[thing] = chance, cue, second if by == cue else best
        elif by != cue:
            self._best[thing] = best, by, max(second, chance)

    def elsewhere(self, thing: Hashable, cue: int) -> float:
        """The best chance of ``thing`` by another cue, -1 where none tells it."""
        best, by, second = self._best.get(thing, (-1.0, cue, -1.0))
        return second if by == cue else best


def _step(chance: float) -> int:
    return int(chance * _STEPS) if chance >= 0 else -1
