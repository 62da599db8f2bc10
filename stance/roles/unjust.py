"""Unjust deeds: to whom is done what somebody calls something, *called the ruling against Reed a farce*, and with whom what is
judged is compared."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import steps_below
from stance.roles.cuesite import CueSite
from stance.roles.victims import PROSECUTED, struck_by
from stance.structure.attachment import PREDICATED

#: Nouns for what somebody faces, told as his own: *Reed's trial*.
_FACED = PROSECUTED | {"trial"}
#: Classes of nouns for what stands against somebody.
_AGAINST = frozenset(("act", "claim", "decision", "document", "harm"))
#: Before whom or what a judgement measures something by.
_MEASURING = frozenset("against contrary on than to toward towards with".split())


def undergoing_what_is_unjust(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue: to whom is done what it says something of, *said Reed's trial was a farce*,
    *called the charges against Reed absurd*."""
    reading, noun = site.reading, _told_of(site.reading, site.anchor)
    if noun < 0 or reading.syntax.pos[noun] != "NOUN" or reading.mention_of(noun) >= 0:
        return set()
    return struck_by(reading, noun) | _facing(reading, noun)


def measured_by(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as they only stand in what something is taken for: *rejected the plan as
    inconsistent with Mali's promise*, *condemned the dam as a threat to Mali*, but not *dismissed it as typical of Mali*,
    *as a trick by Mali*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    if "as" not in syntax.lower:
        return set()
    if syntax.reading[anchor].kind == "bad" and _is_behind_as(reading, anchor, 0):
        words = [anchor]
    else:
        judged = (anchor, *(i for label in ("obj", "by") for i in structure.governed(anchor, label)))
        words = [i for j in judged for i in structure.dependents[j] if _is_behind_as(reading, i, anchor)]
        if site.stance in ("condemnation", "denial"):
            words += structure.governed(anchor, "as")
    return {i for word in words for i, first, _ in steps_below(reading, word) if first in _MEASURING}


def _is_behind_as(reading: SentenceReading, token: int, anchor: int) -> bool:
    """Whether an adjective stands behind *as*, adverbs passed over: *as fully consistent*."""
    pos, before = reading.syntax.pos, token - 1
    if pos[token] != "ADJ":
        return False
    while before > anchor and pos[before] == "ADV":
        before -= 1
    return before > anchor and reading.syntax.lower[before] == "as"


def _told_of(reading: SentenceReading, token: int) -> int:
    """The noun of which an adjective or a noun is said, or -1."""
    structure, label = reading.structure, reading.structure.label[token]
    if reading.syntax.pos[token] not in ("ADJ", "NOUN"):
        return -1
    above, subject = structure.head[token], structure.subject_of(token)
    if label == "acl" or above < 0:
        return above
    called = structure.dependent(above, "obj") if label in PREDICATED else -1
    return called if called >= 0 and called != token else subject


def _facing(reading: SentenceReading, noun: int) -> set[int]:
    """Against whom a ruling or a charge is, and who stands trial."""
    word = reading.syntax.reading[noun]
    against = word.kind in _AGAINST and "against" in (*word.judged.split("/"), *word.recipient.split("/"))
    faced = word.lemma in _FACED
    return {
        i
        for i, first, further in steps_below(reading, noun)
        if (first == "poss" and faced and reading.mentions[i].may_be_person)
        or (first == "against" and (against or faced) and not further)
    }
