"""Backing that somebody has or loses: in *Mali won the support of Togo* and *support from Togo* the stance is Togo's,
and so it is in *Mali found an ally in Togo*."""

from __future__ import annotations

from stance.reading import SentenceReading

#: Verbs for what befalls whoever had the support of others, and nouns for that support.
_HAVING = frozenset(
    "attract claim command draw earn enjoy forfeit gain garner get have land lose obtain receive retain secure win".split()
)
_BACKING = frozenset("approval backing blessing confidence endorsement support trust".split())
#: Verbs for how somebody gets others on his side, and those of them that tell of more than one of these.
_GETTING = frozenset("acquire find gain get had has have having win".split())
_FINDING = frozenset(("find", "gain", "win"))
#: Acts of nouns for people on somebody's side, and further ones.
SIDING = frozenset(("praise", "support"))
_FRIENDS = frozenset(("ally", "friend"))
#: Before those whose support it is.
BACKERS = ("of", "from")


def backing_had(reading: SentenceReading, noun: int) -> bool:
    """Whether ``noun`` is a support that the subject has from others or loses: *picked up the endorsement of Togo*, but not
    *has confidence in Togo*."""
    structure, syntax = reading.structure, reading.syntax
    if noun < 0 or structure.label[noun] != "obj" or syntax.lemma[noun] not in _BACKING:
        return False
    verb = structure.head[noun]
    picked = syntax.lemma[verb] == "pick" and syntax.lower[verb + 1 : verb + 2] == ["up"]
    owned = any(reading.mention_of(i) >= 0 for label in BACKERS for i in structure.governed(noun, label))
    return owned and (picked or syntax.lemma[verb] in _HAVING)


def found_on_side(reading: SentenceReading, noun: int) -> int:
    """The mention in which somebody finds the ally that ``noun`` tells, Togo in *Mali has found an ally in Togo*, or -1; but
    *found allies in Togo* may only tell where they are."""
    structure, syntax = reading.structure, reading.syntax
    if noun < 0 or structure.label[noun] != "obj" or syntax.pos[noun] != "NOUN":
        return -1
    word, verb = syntax.reading[noun], structure.head[noun]
    sides = word.act in SIDING or syntax.lemma[noun] in _FRIENDS
    if word.kind != "person" or not sides or syntax.lemma[verb] not in _GETTING:
        return -1
    within = (reading.mention_of(i) for above in (noun, verb) for i in structure.governed(above, "in"))
    found = next((i for i in within if i >= 0), -1)
    if found < 0 or syntax.is_singular(noun):
        return found
    return found if syntax.lemma[verb] in _FINDING and reading.mentions[found].form != "name" else -1
