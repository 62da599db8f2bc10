"""Outlets: a medium that prints or airs the words of others does not say what stands in them."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.circumstances import is_medium
from stance.roles.cuesite import CueSite

#: Nouns for media, besides those for where something is said.
_OUTLETS = frozenset(
    "broadsheet daily fortnightly gazette journal magazine monthly paper periodical station tabloid weekly".split()
)
#: Nouns for words that media have from others, as an editorial, a report and a statement may be their own.
_OF_OTHERS = frozenset(
    "advert advertisement interview letter message petition sermon speech testimony".split()
)
_PUBLISHING = frozenset("air broadcast carry post print publish reprint run show".split())
_AUTHORS = ("from", "by")


def publishing(site: CueSite) -> set[int]:
    """The mentions that are no sources of the cue, as they are media that only publish it: *the weekly ran a
    letter accusing Mali*, *a letter printed by the weekly accused Mali*, but not *the weekly ran its letter accusing Mali*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    found = set[int]()
    if _OF_OTHERS.isdisjoint(syntax.lemma):
        return found
    for noun in _around(reading, anchor):
        if syntax.lemma[noun] not in _OF_OTHERS or syntax.pos[noun] != "NOUN":
            continue
        publishers = {i for verb in _published(reading, noun) for i in reading.doers(verb)}
        owner = reading.mention_of(structure.dependent(noun, "poss"))
        its = owner >= 0 and reading.mentions[owner].form == "pronoun"
        found |= {i for i in publishers if _is_outlet(reading, i) and not its}
    return found


def _around(reading: SentenceReading, anchor: int) -> set[int]:
    """The nouns around the cue, its subject, and those of which they are authors: *ran a letter by monks blaming Mali*."""
    structure = reading.structure
    around = structure.ancestors(anchor) | ({structure.subject_of(anchor)} - {-1})
    authors = [i for i in around if structure.label[i] in _AUTHORS]
    return around | {noun for i in authors for noun in structure.governed(structure.head[i], "obj")}


def _published(reading: SentenceReading, noun: int) -> list[int]:
    """The verbs that tell of a text that it is published."""
    structure, syntax = reading.structure, reading.syntax
    undergone = [i for i in structure.governed(noun, "acl") if syntax.is_undergone(i)]
    verb, label = structure.head[noun], structure.label[noun]
    if label == "obj" or (label == "subj" and syntax.is_undergone(verb)):
        undergone.append(verb)
    return [i for i in undergone if syntax.lemma[i] in _PUBLISHING]


def _is_outlet(reading: SentenceReading, index: int) -> bool:
    return is_medium(reading, index) or reading.syntax.lemma[reading.mentions[index].head] in _OUTLETS
