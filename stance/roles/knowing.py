"""Those who only know: of whom it is said that he knows what the clause before tells has not said it."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite

_KNOWING = frozenset(("know", "realise", "realize", "understand"))
_WHAT_WAS_SAID = frozenset(("it", "that", "so", "this"))


def said_to_know(site: CueSite) -> set[int]:
    """The mentions that are no sources of the cue, as somebody else says that they know it: *that is a lie, and Reed knows
    it*, but not *Reed says that is a lie and knows it*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    found = set[int]()
    if _KNOWING.isdisjoint(syntax.lemma):
        return found
    for verb, above in enumerate(structure.head):
        if syntax.lemma[verb] not in _KNOWING or structure.label[verb] != "conj" or not anchor < verb:
            continue
        joined = above == anchor or above in structure.ancestors(anchor)
        subject = structure.subject_of(verb)
        if joined and anchor < subject and syntax.lower[verb + 1 : verb + 2] and _ends_with_it(reading, verb):
            found.add(reading.mention_of(subject))
    return found - {-1}


def _ends_with_it(reading: SentenceReading, verb: int) -> bool:
    """Whether the verb has only what was said as its object: *knows it*, but not *knows that Togo lied*."""
    syntax = reading.syntax
    what = syntax.lower[verb + 1] in _WHAT_WAS_SAID
    return what and (verb + 2 == len(syntax.pos) or syntax.pos[verb + 2] in ("PUNCT", "ADV", "CONJ"))
