"""Things turned down or thrown out by hand, *turned down the volume*, *threw out the rubbish*, and events that leave somebody
cold, *shrugged off the defeat*, refuse nobody anything."""

from __future__ import annotations

from stance.reading import SentenceReading

_TURNED = frozenset(
    "brightness burner collar dial flame gas heat heating lamp light music noise oven radio sheet sound stereo television "
    "thermostat volume".split()
)
_PARTICLES = frozenset(("down", "out"))
#: Verbs and particles for taking no notice.
SHRUGGING = frozenset(("brush", "shrug"))
_AWAY = frozenset(("aside", "away", "off"))
#: Classes of nouns for what happens or is done, and acts of those that say nothing which could be denied, as no deed does:
#: *lawsuit*.
_HAPPENING = frozenset("act change decision event harm measure money motion state".split())
_SILENT = frozenset(("none", "decide"))
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


def takes_no_notice(reading: SentenceReading, token: int) -> bool:
    """Whether the verb or its particle tells that an event left somebody cold: *shrugged off the court's decision*, but not
    *shrugged off the criticism*, *the threat*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if syntax.lower[token] in _AWAY else token
    if verb < 0 or syntax.lemma[verb] not in SHRUGGING or _AWAY.isdisjoint(syntax.lower[verb + 1 : verb + 2]):
        return False
    thing = max(structure.dependent(verb, label) for label in ("obj", *_AWAY))
    word = syntax.reading[thing]
    plain = thing >= 0 and syntax.pos[thing] == "NOUN" and reading.mention_of(thing) < 0
    return plain and word.kind in _HAPPENING and (word.act in _SILENT or word.kind == "act")
