"""Other clauses: who does something in a clause of his own is not judged by another subject that judges somebody beside it."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite
from stance.words.acts import SAYING_NO
from stance.words.lexicon import CueTerm

#: Acts of verbs that say or do what others say no to.
_SAYING = frozenset("assert ask blame decide report offer promise threaten warn question".split())
#: How those hang on a noun who have made what it names, and how those stand in the phrase of a subject who are not it.
_MAKING = frozenset(("poss", "mod", "by", "from", "of"))
_BELONGING = frozenset("poss mod appos of in from at on".split())
#: What opens a clause that is set against the one before it.
_CONTRASTING = frozenset(("while", "whereas"))
#: How clauses beside another one hang on it.
_BESIDE = frozenset(("conj", "frag"))


def in_other_clauses(site: CueSite) -> set[int]:
    """The mentions that are no targets of a verb whose object names one: those of a clause with a subject of its own behind
    it or before it, *Mali sold a mine, and Togo praised Chad*, *rejected Mali's offer; Chad hailed Togo*, and of one that
    tells when or why, *as Mali met Chad, Togo rejected Oman's offer*; so too where it is told what is denied, *Mali left, and
    Togo denied that it was broke*, but not *Mali said it fell, and Togo denied that it had*; and, whatever the object is,
    those of a clause that is set against it, *Mali rejected the accord, while the ships of Chad left*."""
    reading, verb = site.reading, site.anchor
    structure, doer = reading.structure, _judge(reading, verb)
    if doer < 0:
        return set()
    named = _names_maker(reading, verb)
    apart = {
        clause
        for clause in structure.dependents[verb]
        if structure.label[clause] in _BESIDE
        or (structure.label[clause] == "advcl" and not _says_what_is_denied(reading, verb, clause))
    }
    before = structure.head[verb] if structure.label[verb] in _BESIDE else -1
    if not named and not (site.stance == "denial" and _tells(reading, verb)):
        apart = {
            clause
            for clause in apart
            if _is_contrasted(reading, verb, clause)
            or (site.stance != "denial" and _goes_on(reading, verb, clause))
        }
        before = -1
    told = named or not _says(reading, before)
    found = set[int]()
    for i, mention in enumerate(reading.mentions):
        above = {mention.head, *structure.ancestors(mention.head)}
        within = next(iter(apart & above), -1)
        if within < 0 and before in above and verb not in above and told:
            within = before
        if within >= 0 and _has_other_subject(site, within, doer):
            found.add(i)
    return found


def in_own_phrase(site: CueSite) -> set[int]:
    """The mentions that are no targets of a verb as they only tell which source it has: Mali in *critics of Mali welcomed the
    ruling*, *Mali's rivals*, *Ruiz, the leader of Mali's unions, praised it*."""
    reading, verb = site.reading, site.anchor
    if _judge(reading, verb) < 0:
        return set()
    structure = reading.structure
    subject = structure.subject[verb]
    listed = reading.doers(verb)
    parts = {i for i in structure.dependents[subject] if structure.label[i] in _BELONGING}
    if not parts:
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if parts & {mention.head, *structure.ancestors(mention.head)}
        and i not in listed
        and (mention.head < verb) == (subject < verb)
        and "acl" not in _labels_up(reading, mention.head, subject)
    }


def _is_contrasted(reading: SentenceReading, verb: int, clause: int) -> bool:
    """*Rejected the accord, while the ships of Chad left*."""
    subject = reading.structure.subject_of(clause)
    return reading.structure.label[clause] == "advcl" and not _CONTRASTING.isdisjoint(
        reading.syntax.lower[verb + 1 : max(subject, verb + 1)]
    )


def _goes_on(reading: SentenceReading, verb: int, clause: int) -> bool:
    """*Mali backs the plan; Chad does not*, *Mali criticised the pact, and Chad rejects it*: the clause behind a thing does
    not tell whose it is, as it may of a demand that is rejected."""
    return reading.structure.label[clause] in _BESIDE and clause > _thing(reading, verb) > verb


def _labels_up(reading: SentenceReading, token: int, top: int) -> list[str]:
    """How the token and what governs it hang on their governors, up to ``top``."""
    labels = []
    while token not in (top, -1):
        labels.append(reading.structure.label[token])
        token = reading.structure.head[token]
    return labels


def _judge(reading: SentenceReading, verb: int) -> int:
    """The subject of a finite verb that takes a stance towards its object, or -1: not of *won praise*."""
    syntax = reading.syntax
    if syntax.pos[verb] != "VERB" or syntax.voice[verb] != "finite":
        return -1
    if reading.structure.dependent(verb, "by") >= 0:  # rejected within days by Togo
        return -1
    terms = (match.entry for match in reading.cue_terms[verb])
    if any(isinstance(term, CueTerm) and term.frame == "from-subj" for term in terms):
        return -1
    return reading.doer(verb)


def _has_other_subject(site: CueSite, clause: int, doer: int) -> bool:
    """Whether a finite verb has a subject of its own, that is not who denies."""
    reading = site.reading
    subject = reading.structure.subject_of(clause)
    index = reading.mention_of(subject)
    own = subject >= 0 and reading.structure.head[subject] == clause
    return (
        own and reading.syntax.voice[clause] != "ing" and (index < 0 or site.keys[index] != site.keys[doer])
    )


def _names_maker(reading: SentenceReading, verb: int) -> bool:
    """Whether the object is an actor or names who has made it: *praised Mali*, *denied Mali's claim*, *a report by Mali*, but
    not *denied its claim*."""
    structure, noun = reading.structure, reading.structure.dependent(verb, "obj")
    if noun < 0:
        return False
    makers = [i for i in structure.dependents[noun] if structure.label[i] in _MAKING]
    if reading.mention_of(noun) >= 0:  # both countries may be those of another clause
        return reading.mentions[reading.mention_of(noun)].form == "name"
    return any(i >= 0 and reading.mentions[i].form != "pronoun" for i in map(reading.mention_of, makers))


def _tells(reading: SentenceReading, verb: int) -> bool:
    """Whether it is told what is denied: *denied that it fell*, *denied a report that it fell*."""
    structure, noun = reading.structure, _thing(reading, verb)
    return structure.dependent(verb, "ccomp") >= 0 or (noun >= 0 and structure.dependent(noun, "ccomp") >= 0)


def _thing(reading: SentenceReading, verb: int) -> int:
    """The noun for what is denied, or -1."""
    noun = reading.structure.dependent(verb, "obj")
    return noun if noun >= 0 and reading.syntax.pos[noun] == "NOUN" and reading.mention_of(noun) < 0 else -1


def _says_what_is_denied(reading: SentenceReading, verb: int, clause: int) -> bool:
    """*Denied Mali's claim, as Chad had said*: a clause beside a verb that says no may tell who says what it denies."""
    return reading.syntax.reading[verb].act in SAYING_NO and _says(reading, clause)


def _says(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb says or does what others may say no to: *as Mali claimed*."""
    return verb >= 0 and reading.syntax.reading[verb].act in _SAYING
