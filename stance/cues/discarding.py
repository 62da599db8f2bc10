"""Things turned down or thrown out by hand: *turned down the volume*, *threw out the rubbish* refuse nobody anything."""

from __future__ import annotations

from stance.reading import SentenceReading

_TURNED = frozenset(
    "brightness burner collar dial flame gas heat heating lamp light music noise oven radio sheet sound stereo television "
    "thermostat volume".split()
)
_PARTICLES = frozenset(("down", "out"))
_RUBBISH = frozenset("food garbage junk leftover litter rubbish trash waste".split())


def discards(reading: SentenceReading, token: int) -> bool:
    """Whether the verb or its particle at ``token`` tells so, but not *turned down the offer*, *threw out the suit*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if syntax.lower[token] in _PARTICLES else token
    if verb < 0 or syntax.lemma[verb] not in ("turn", "throw"):
        return False
    particle = _PARTICLES & {
        *syntax.lower[verb + 1 : verb + 2],
        *(syntax.lower[i] for i in structure.governed(verb, "adv")),
    }
    things = [i for i in structure.governed(verb, "obj") if reading.mention_of(i) < 0]
    if syntax.lemma[verb] == "turn":
        return "down" in particle and any(syntax.lemma[i] in _TURNED for i in things)
    return "out" in particle and any(
        syntax.lemma[i] in _RUBBISH or syntax.reading[i].kind == "object" for i in things
    )
