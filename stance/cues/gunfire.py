"""Gunfire: whoever comes under the fire of soldiers is shot at, and not criticised."""

from __future__ import annotations

from stance.reading import SentenceReading

_SHOOTERS = frozenset(
    "army artillery battery fighter force gunboat gunman gunner guerrilla guerilla helicopter infantry insurgent jihadist "
    "marine militant militia militiaman mortar paratrooper position rebel sniper soldier tank troop warplane warship".split()
)
#: Behind these stands for what somebody is criticised.
_REASONS = ("for", "over", "about")
_OF = ("from", "of", "by")


def is_shot_at(reading: SentenceReading, token: int) -> bool:
    """*Came under fire from rebels near Gao*, but not *from rebels over the delay*, *from critics*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if syntax.pos[token] in ("PREP", "NOUN") else token
    beside = structure.dependents[verb] if verb >= 0 else ()
    fire = next((i for i in (token, *beside) if _is_fire(reading, i)), -1)
    if fire < 0:
        return False
    around = [i for i in (fire, structure.head[fire]) if i >= 0]
    doers = [i for label in _OF for above in around for i in structure.governed(above, label)]
    if not any(syntax.lemma[i] in _SHOOTERS for i in doers):
        return False
    return all(structure.dependent(i, label) < 0 for label in _REASONS for i in (*around, *doers))


def _is_fire(reading: SentenceReading, token: int) -> bool:
    return reading.syntax.lower[token] == "fire" and reading.syntax.lower[token - 1 : token] == ["under"]
