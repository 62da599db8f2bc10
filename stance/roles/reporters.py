"""Reporters: whoever only tells what somebody else feels or judges, *Reed said Togo was disappointed*."""

from __future__ import annotations

from stance.cues.bidding import is_asked
from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite

#: Feelings that others say one ought to have.
_REPROACHING = frozenset(("ashamed",))
#: Acts of verbs and nouns whose judgement is their subject's.
_JUDGING = frozenset(("blame", "praise", "regret", "thank"))
_KINDS = frozenset(("judging", "feeling", "speech"))


def reporting(site: CueSite) -> set[int]:
    """The mentions outside the clause that names whose feeling or judgement the cue tells; they are no sources of it."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    structure = reading.structure
    verb = anchor
    if not _is_felt(reading, anchor):
        verb, judgement = voiced(reading, anchor)
        if not _is_told(reading, verb, judgement):
            return set()
    holder = reading.mention_of(structure.subject.get(verb, -1))
    if holder < 0 or reading.mentions[holder].form == "pronoun":
        return set()
    paths = (structure.path(verb, mention.head) for mention in reading.mentions)
    return {i for i, path in enumerate(paths) if path.startswith("^") and keys[i] != keys[holder]}


def _is_felt(reading: SentenceReading, anchor: int) -> bool:
    """Whether the cue says how its subject feels: *was disappointed*."""
    syntax = reading.syntax
    word = syntax.reading[anchor]
    felt = syntax.voice[anchor] == "passive" or syntax.pos[anchor] == "ADJ"
    return felt and word.kind == "feeling" and word.lemma not in _REPROACHING


def voiced(reading: SentenceReading, anchor: int) -> tuple[int, int]:
    """The verb of the cue and the word that tells the judgement, a noun where the verb only voices it: *expressed thanks*."""
    structure, syntax = reading.structure, reading.syntax
    noun = anchor if syntax.pos[anchor] == "NOUN" else structure.dependent(anchor, "obj")
    verb = structure.head[noun]
    voiced = noun >= 0 and structure.label[noun] == "obj" and syntax.reading[verb].kind == "speech"
    return (verb, noun) if voiced else (anchor, anchor)


def _is_told(reading: SentenceReading, verb: int, judgement: int) -> bool:
    """Whether somebody tells that another judges: *Reed said that Togo praised Mali*."""
    structure, syntax = reading.structure, reading.syntax
    word = syntax.reading[judgement]
    judges = word.act in _JUDGING and word.kind in _KINDS
    told = structure.label[verb] == "ccomp" and syntax.voice[verb] == "finite"
    return judges and told and not is_asked(reading, verb)
