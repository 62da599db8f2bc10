"""Wronged: to whom something is done in what others report. Who says so judges the doer, not him."""

from __future__ import annotations

from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.roles.conjuncts import hanging_on

_UNDERGONE = frozenset(("passive", "participle"))
#: Acts of verbs that tell what is done and judge nobody by words.
_DOING = frozenset(("none", "decide", "refuse"))
#: Classes of verbs for what harms somebody; *oppose* and *disappoint* are of others.
_HARMING = frozenset(("hurting", "taking", "ending", "force"))
#: Verbs that harm whoever is their subject in the passive: *were failed by*, *were let down by*.
_FAILING = frozenset(("fail", "let", "break", "treat"))


def wronged(reading: SentenceReading, anchor: int, stance: StanceLabel) -> set[int]:
    """The mentions that are no targets of the cue at ``anchor``: *said Mali had been betrayed by Togo*, *said Togo had
    betrayed Mali*, *according to Reed, Togo robbed Mali*."""
    verb = _deed(reading, anchor, stance)
    if verb < 0:
        return set()
    if reading.syntax.voice[verb] in _UNDERGONE:
        undergoing = reading.mention_of(reading.structure.subject.get(verb, -1))
        return {undergoing} - {-1} if reading.doer(verb) >= 0 else set()  # not *is deluded*
    if not _is_reported(reading, verb):
        return set()
    return {i for i, label in hanging_on(reading, verb).items() if label == "obj"}


def wronging(reading: SentenceReading, anchor: int, stance: StanceLabel) -> set[int]:
    """The mentions that are no sources of it: whoever is said to do so, and to whom."""
    verb = _deed(reading, anchor, stance)
    if verb < 0 or not _is_reported(reading, verb):
        return set()
    told = {reading.doer(verb)} | wronged(reading, anchor, stance)
    return {i for i in told if i >= 0 and reading.mentions[i].form != "pronoun"}


def _deed(reading: SentenceReading, anchor: int, stance: StanceLabel) -> int:
    """The verb at the cue or around its adverb, *treated them shamefully*, if it harms somebody; or -1."""
    structure, syntax = reading.structure, reading.syntax
    manner = syntax.pos[anchor] == "ADV" and structure.label[anchor] == "adv"
    verb = structure.head[anchor] if manner else anchor
    if stance != "condemnation" or verb < 0 or syntax.pos[verb] != "VERB":
        return -1
    word = syntax.reading[verb]
    harms = word.kind in _HARMING and word.effect == "-"
    bad = harms or (manner and syntax.reading[anchor].attitude == "-")
    fails = word.lemma in _FAILING and syntax.voice[verb] in _UNDERGONE and reading.doer(verb) >= 0
    return verb if (word.act in _DOING and bad) or fails else -1


def _is_reported(reading: SentenceReading, verb: int) -> bool:
    """Whether somebody says it: *Reed said that*, *according to Reed*."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[verb]
    said = structure.label[verb] == "ccomp" and syntax.reading[above].kind == "speech"
    source = structure.subject.get(above, -1) if said else structure.dependent(verb, "according")
    return reading.mention_of(source) >= 0
