"""Causes: what the weather, an illness or a weak currency has done nobody has, *blamed the heat for the deaths*, and whoever
complains of pain tells a doctor how he feels."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.words.currencies import CURRENCIES

_WEATHER = frozenset(
    "avalanche blizzard climate cloud cold cyclone downpour drought dust earthquake eruption flood fog frost gale hail heat "
    "heatwave hurricane ice landslide lightning rain rainfall sandstorm snow snowfall storm temperature thunderstorm tide "
    "tornado tsunami turbulence typhoon visibility volcano wave weather wind winter".split()
)
_ILLNESS = frozenset(
    "bacterium cancer cholera covid dengue disease ebola flu fungus germ illness infection influenza malaria measles "
    "parasite pneumonia virus".split()
)
#: What figures tell, besides the rates of currencies.
_FIGURES = CURRENCIES | {"demand", "inflation", "speed"}
_SEAS = frozenset(("nino", "niño", "nina", "niña"))
_SYMPTOMS = frozenset(
    "ache backache chill cough cramp dizziness exhaustion fatigue fever headache itch migraine nausea numbness pain "
    "palpitation queasiness rash sickness soreness stiffness stomachache tiredness vertigo vomiting weakness".split()
)


def is_nobodys_doing(reading: SentenceReading, token: int) -> bool:
    """*Blamed the weather*, *blamed the delay on the rain*, *complained of headaches*, but not *blamed Mali for the floods*,
    *complained of the hospital*."""
    structure, syntax = reading.structure, reading.syntax
    at = structure.head[token] if structure.label[token] in ("obj", "prep") else token
    if at < 0:
        return False
    if syntax.lemma[at] == "blame" and syntax.pos[at] == "VERB":
        to_blame = list(structure.governed(at, "on")) or list(structure.governed(at, "obj"))
        return any(_is_natural(reading, i) for i in to_blame)
    if syntax.lemma[at] in ("complain", "complaint"):
        ailing = [i for label in ("of", "about") for i in structure.governed(at, label)]
        return any(syntax.lemma[i] in _SYMPTOMS for i in ailing)
    return False


def _is_natural(reading: SentenceReading, token: int) -> bool:
    """Whether a noun names weather, an illness or a figure, and is nobody's nor joined with somebody: *the weak dollar*, *El
    Niño*, but not *Mali's prices*, *the heat and the ministry*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lower[token] in _SEAS and syntax.lower[token - 1 : token] in (["el"], ["la"]):
        return True
    if syntax.pos[token] != "NOUN" or reading.mention_of(token) >= 0:
        return False
    if any(reading.mention_of(i) >= 0 for i in structure.dependents[token]):
        return False
    changes = syntax.lemma[token] == "change" and syntax.lower[token - 1 : token] == ["climate"]
    return changes or any(syntax.lemma[token] in words for words in (_WEATHER, _ILLNESS, _FIGURES))
