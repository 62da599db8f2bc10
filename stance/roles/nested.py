"""Nested judgements: somebody judges, or says no to, the stance of somebody else, *welcomed Mali's criticism of Togo*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.roles.below import hanging_on
from stance.roles.cuesite import CueSite
from stance.words.acts import OBJECTING, SAYING_NO, TAKING_STANCES

#: Classes of nouns for stances that are told or acted out; a protester is none.
_TOLD = frozenset(("speech", "claim", "help", "decision", "feeling", "event"))
#: How a stance hangs on whoever holds it, and on whoever it is aimed at.
_HOLDING = frozenset(("poss", "by", "from"))
_AIMING = frozenset(("of", "for", "to", "against", "towards", "toward", "on", "at", "over"))
#: How it hangs on the verb that judges it.
_JUDGED = frozenset(("obj", "against", "from"))


def aimed_at_within(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue: those whom a stance is aimed at that is another's and judged itself, Togo
    in *welcomed Mali's criticism of Togo*; where the cue is that stance, whoever judges it, also if it tells what another
    one has done, *Chad rejected an allegation by Mali that Togo armed them*."""
    reading, anchor, stance, keys = site.reading, site.anchor, site.stance, site.keys
    verb = _judge_of(reading, anchor)
    noun = anchor if verb >= 0 else _judged_stance(reading, anchor, stance)
    if noun < 0:
        return set()
    doers = reading.doers(verb if verb >= 0 else anchor)
    structure = reading.structure
    elsewhere = any(structure.label[i] in ("about", "against") for i in structure.dependents[noun])
    aiming = _AIMING - {"of"} if elsewhere else _AIMING  # the complaint of Mali against Togo
    aimed = {i for i, label in hanging_on(reading, noun).items() if label in aiming}
    if verb >= 0:
        aimed |= _told_of(reading, noun)
    if not aimed or not _holders(reading, noun, keys).difference(keys[i] for i in doers):
        return set()
    return doers - aimed if verb >= 0 else aimed


def _told_of(reading: SentenceReading, noun: int) -> set[int]:
    """Whoever by a reproach does what it tells: Togo in *the allegation that Togo armed them*, but no pronoun, which may stand
    for whom it is aimed at."""
    structure, syntax = reading.structure, reading.syntax
    clauses = (i for i in structure.governed(noun, "ccomp") if syntax.voice[i] == "finite")
    doers = (reading.mention_of(structure.subject_of(i)) for i in clauses)
    return {i for i in doers if i >= 0 and reading.mentions[i].form != "pronoun"}


def judging_others(site: CueSite) -> set[int]:
    """The mentions that are no sources of the stance, as they judge it as another's or object to it: Mali in
    *Togo's aid to Chad was condemned by Mali*, *Mali criticised aid to Chad* and *an accusation that Mali denied*."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    found = _objectors(reading, anchor)
    verb = _judge_of(reading, anchor)
    if verb < 0:
        return found
    holders = _holders(reading, anchor, keys)
    owned = reading.structure.dependent(anchor, "poss") >= 0
    objects = reading.syntax.reading[verb].act in OBJECTING and not owned
    if holders or objects:
        found |= {i for i in reading.doers(verb) if keys[i] not in holders}
    return found


def _judge_of(reading: SentenceReading, anchor: int) -> int:
    """The verb that judges the stance that the noun at ``anchor`` tells, or -1."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[anchor]
    if verb < 0 or not _tells_stance(reading, anchor) or syntax.pos[verb] != "VERB":
        return -1
    undergone = syntax.is_undergone(verb)
    label = structure.label[anchor]
    placed = structure.subject_of(verb) == anchor if undergone else label in _JUDGED
    words = syntax.reading
    rebuffs = words[anchor].act == "blame" and words[verb].act in SAYING_NO  # shrugged off Mali's criticism
    return verb if placed and (rebuffs or _judges(reading, verb)) else -1


def _judged_stance(reading: SentenceReading, anchor: int, stance: StanceLabel) -> int:
    """The noun for a stance that the verb at ``anchor`` judges, or for a reproach that it says no to, or -1."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[anchor] != "VERB":
        return -1
    undergone = syntax.is_undergone(anchor)
    noun = structure.subject_of(anchor) if undergone else structure.dependent(anchor, "obj")
    if noun < 0 or not _tells_stance(reading, noun):
        return -1
    reproach = stance == "denial" and syntax.reading[noun].act == "blame"
    return noun if reproach or _judges(reading, anchor) else -1


def _judges(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb takes a stance towards what it names: *welcomed*, *defended*, but not *gave*, *renewed*."""
    word = reading.syntax.reading[verb]
    return word.act in TAKING_STANCES and word.judged.startswith("obj")


def _tells_stance(reading: SentenceReading, noun: int) -> bool:
    word = reading.syntax.reading[noun]
    voted = (
        word.act == "decide" and reading.structure.dependent(noun, "against") >= 0
    )  # the vote against Mali
    stance = word.act in TAKING_STANCES or word.kind == "help" or voted
    return (
        reading.syntax.pos[noun] == "NOUN" and stance and word.kind in _TOLD and reading.mention_at[noun] < 0
    )


def _holders(reading: SentenceReading, noun: int, keys: Sequence[str]) -> set[str]:
    """The keys of those whose stance a noun tells: *Mali's support*, *UN criticism*."""
    structure, found = reading.structure, set()
    for i, mention in enumerate(reading.mentions):
        label, named = structure.label[mention.head], mention.head < noun
        if structure.head[mention.head] == noun and (label in _HOLDING or (label == "mod" and named)):
            found.add(keys[i])
    return found


def _objectors(reading: SentenceReading, anchor: int) -> set[int]:
    """Those who say no to it in a relative clause: *an accusation that Mali denied*."""
    structure, words = reading.structure, reading.syntax.reading
    if not _tells_stance(reading, anchor):
        return set()
    clauses = (
        i
        for i in structure.dependents[anchor]
        if structure.label[i] == "acl" and words[i].act in OBJECTING and structure.subject_of(i) != anchor
    )
    return {i for clause in clauses for i in reading.doers(clause)}
