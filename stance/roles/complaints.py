"""Complaints: whoever is told one is not blamed where it tells who did it, *protested to the envoy that Mali had lied*,
*protested to the envoy at the raid by Mali*."""

from __future__ import annotations

from stance.cues.joining import protest_joined
from stance.reading import SentenceReading
from stance.roles.below import hanging_on
from stance.roles.cuesite import CueSite
from stance.roles.victims import SUFFERED

_COMPLAINTS = frozenset(("complaint", "grievance", "objection", "protest"))
#: Before what is complained of, and before whoever is told so.
_OF = frozenset(("at", "over", "about", "against"))
#: Before whoever is complained of himself.
_BLAMED = frozenset(("against", "about"))
_TOLD = frozenset(("to", "with"))
#: Deeds whose owner suffers them, *the killing* too.
_SUFFERED = SUFFERED | {"killing", "removal"}


def hearing(site: CueSite) -> set[int]:
    """The mentions that are no targets of the complaint: to whom it is made, where somebody else is told to have
    done it."""
    return _told_that(site) | _told_of(site)


def joining(site: CueSite) -> set[int]:
    """The mentions that are no targets of a protest, as they join it: the mayor in *the mayor joined the nurses' protest*."""
    reading, noun = site.reading, site.anchor
    verb = reading.structure.head[noun]
    joined = verb >= 0 and protest_joined(reading, verb) == noun
    return reading.doers(verb) if joined else set()


def _told_that(site: CueSite) -> set[int]:
    """Those told in a clause what somebody did, unless they may have done it, *to Mali that it had lied*, *that its army had
    lied*, *that the nurses had been robbed*."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    structure, syntax = reading.structure, reading.syntax
    told = structure.dependent(anchor, "ccomp")
    if syntax.reading[anchor].act != "blame" or told < 0:
        return set()
    subject = structure.subject_of(told)
    doer = reading.mention_of(subject)
    if doer < 0 or syntax.voice[told] == "passive" or reading.mentions[doer].form == "pronoun":
        return set()
    if structure.dependent(subject, "poss") >= 0:
        return set()
    hearers = (reading.mention_of(i) for i in structure.governed(anchor, "to") if i < told)
    return {i for i in hearers if i >= 0 and keys[i] != keys[doer]}


def _told_of(site: CueSite) -> set[int]:
    """Those to whom a complaint about a deed is handed whose doer is named: *gave Togo's envoy a protest at Mali's raid*."""
    reading, keys = site.reading, site.keys
    around = _words(reading, site.anchor)
    doers = {
        keys[doer]
        for at in around
        for deed in reading.structure.dependents[at]
        if reading.structure.label[deed] in _OF
        for doer in _doers(reading, deed)
    }
    if not doers:
        return set()
    hearers = {i for at in around for i, label in hanging_on(reading, at).items() if label in _TOLD}
    return {i for i in hearers if keys[i] not in doers}


def _words(reading: SentenceReading, anchor: int) -> list[int]:
    """The verb and the noun of the complaint, *conveyed* and *protest*, or the verb alone, *protested*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[anchor] == "VERB":
        noun = structure.dependent(anchor, "obj")
        if syntax.lemma[anchor] in ("protest", "complain"):
            return [anchor]
    else:
        noun = anchor
    if noun < 0 or syntax.lemma[noun] not in _COMPLAINTS or syntax.pos[noun] != "NOUN":
        return []
    verb = structure.head[noun]
    return [noun, verb] if structure.label[noun] == "obj" and syntax.pos[verb] == "VERB" else [noun]


def _doers(reading: SentenceReading, deed: int) -> set[int]:
    """Those who are told to have done it, or whom the complaint is against; *the raid by its army* may be the hearer's."""
    structure, syntax = reading.structure, reading.syntax
    own = reading.mention_of(deed)
    if own >= 0:
        return {own} if structure.label[deed] in _BLAMED else set()
    labels = ("by",) if syntax.lemma[deed] in _SUFFERED else ("by", "poss", "mod")
    found = (reading.mention_of(i) for i in structure.dependents[deed] if structure.label[i] in labels)
    return {i for i in found if i >= 0 and not _is_owned(reading, i)}


def _is_owned(reading: SentenceReading, index: int) -> bool:
    mention = reading.mentions[index]
    own = reading.mention_of(reading.structure.dependent(mention.head, "poss"))
    return mention.form == "pronoun" or (own >= 0 and reading.mentions[own].form == "pronoun")
