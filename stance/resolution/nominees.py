"""Who stands for an office or is chosen for one: *the nominee*, *the candidate*, *the former judge*."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity
from stance.words.offices import OFFICES

#: Whom somebody chooses so, he puts up for an office; the others only where they tell for which.
_NOMINATING = frozenset({"nominate"})
_CHOOSING = frozenset("confirm name pick choose select appoint tap propose".split())
_STANDING = frozenset({"run", "stand"})
_TELLING = _NOMINATING | _CHOOSING | _STANDING
#: For what somebody stands, beside offices.
_SEATS = frozenset(
    "office seat presidency leadership parliament congress senate assembly council election re-election reelection "
    "nomination".split()
)
#: What only somebody who stands for an office has.
_OWN = frozenset({"nomination", "candidacy"})
_NOMINEE, _CANDIDATE = frozenset({"nominee"}), frozenset({"nominee", "candidate"})
#: A former one of these is known by that, whoever else is chosen for something.
_RULERS = frozenset("president minister premier chancellor king queen".split())


def candidacy(mention: Mention, reading: SentenceReading) -> frozenset[str]:
    """The words for whom the sentence tells to be put up for an office or to stand for one, or none: *nominated X*, *X was
    confirmed as a judge*, *X is running for mayor*, *X's nomination*; whoever is only chosen is no *candidate*."""
    if mention.possessed >= 0:
        return _CANDIDATE if reading.syntax.lemma[mention.possessed] in _OWN else frozenset()
    structure, syntax = reading.structure, reading.syntax
    if _TELLING.isdisjoint(syntax.lemma):
        return frozenset()
    heads = {mention.head, *(m.head for m in reading.mentions if 0 <= mention.group == m.group)}
    verbs = [structure.head[head] for head in heads if structure.label[head] == "obj"]
    verbs += [
        v for v, subject in structure.subject.items() if subject in heads and syntax.voice[v] == "passive"
    ]
    lemmas = {syntax.lemma[verb] for verb in verbs}
    stands = any(_stands(reading, v) for v, subject in structure.subject.items() if subject in heads)
    if stands or not _NOMINATING.isdisjoint(lemmas):
        return _CANDIDATE
    chosen = any(syntax.lemma[verb] in _CHOOSING and _tells_office(reading, verb) for verb in verbs)
    return _NOMINEE if chosen else frozenset()


def formerly(head: str, discourse: Discourse) -> list[Entity]:
    """Those near enough who are up for an office, of whom a text tells what they were: *the former judge*."""
    found = {
        id(i.entity): i.entity
        for _, i in discourse.recent()
        if i.entity.human and i.entity.named and not _CANDIDATE.isdisjoint(i.entity.words)
    }
    return [] if head in _RULERS else list(found.values())


def _tells_office(reading: SentenceReading, verb: int) -> bool:
    """Whether it is said for which office somebody is chosen: *as minister*, *to the court*, *to lead the navy*."""
    structure, syntax = reading.structure, reading.syntax
    office = structure.dependent(verb, "as")
    of_body = structure.dependent(verb, "to")
    return (
        (office >= 0 and syntax.lemma[office] in OFFICES | {"executive"})
        or (of_body >= 0 and syntax.reading[of_body].kind == "institution")
        or structure.dependent(verb, "xcomp") >= 0
    )


def _stands(reading: SentenceReading, verb: int) -> bool:
    """Whether the verb tells that its subject runs for an office: *ran for mayor*, *is standing for parliament*."""
    structure, syntax = reading.structure, reading.syntax
    office = structure.dependent(verb, "for")
    if syntax.lemma[verb] not in _STANDING or office < 0:
        return False
    return syntax.lemma[office] in _SEATS or (
        syntax.reading[office].kind == "person" and syntax.pos[office - 1] == "PREP"
    )
