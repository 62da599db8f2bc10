"""Allies that somebody finds: in *Mali found an ally in Togo* the stance is Togo's."""

from __future__ import annotations

from stance.reading import SentenceReading

#: Verbs for how somebody gets others on his side, and those of them that tell of more than one of these.
_GETTING = frozenset("acquire find gain get had has have having win".split())
_FINDING = frozenset(("find", "gain", "win"))
#: Acts of nouns for people on somebody's side, and further ones.
SIDING = frozenset(("praise", "support"))
_FRIENDS = frozenset(("ally", "friend"))


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
