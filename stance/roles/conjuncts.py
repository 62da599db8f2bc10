"""Conjuncts: the mentions that belong to another one of several joined verbs, and those that are named only to be left out."""

from __future__ import annotations

from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.roles.below import all_below, hanging_on
from stance.roles.cuesite import CueSite
from stance.structure.attachment import PREDICATED
from stance.structure.contrast import EXCEPTED, LEFT_OUT
from stance.words.acts import TAKING_STANCES
from stance.words.lexicon import CueTerm

_OPPOSITE = {"for": "against", "against": "for"}
_NOBODY = frozenset(("nobody", "none", "no", "no-one"))
#: Labels of clauses below a verb; what is said there may be about anybody.
_CLAUSES = frozenset(("subj", "ccomp", "advcl", "acl"))
#: Before a further clause, and what the first one has of its own.
_AND = [",", "and"]
_AIMED = ("obj", "obj2", "to", "against")
_TAKEN = frozenset("obj to for against with on at over of ccomp xcomp".split())


def in_other_conjuncts(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as they belong to a verb that is joined to it."""
    reading, anchor, stance = site.reading, site.anchor, site.stance
    others = _judges_in_others(reading, anchor, stance) | _judged_by_others(reading, anchor, stance)
    others |= _in_earlier_clauses(reading, anchor) | _met_besides(reading, anchor)
    return others | _in_further_clauses(site)


def objects_before(site: CueSite) -> set[int]:
    """The mentions that are no sources of the cue, as they are only the object of the verb before that has the same subject:
    Togo in *Mali thanked Togo and expressed its support for Chad*."""
    reading, anchor = site.reading, site.anchor
    structure, pos = reading.structure, reading.syntax.pos
    verb = structure.head[anchor] if structure.label[anchor] == "obj" and pos[anchor] == "NOUN" else anchor
    first, subject = structure.head[verb], structure.subject_of(verb)
    doer = reading.mention_of(subject) if subject >= 0 else -1
    if structure.label[verb] != "conj" or doer < 0 or subject != structure.subject_of(first):
        return set()
    if reading.syntax.voice[verb] == "passive":
        return set()  # praised Togo and was praised by it
    objects = {site.keys[i] for k in structure.governed(first, "obj") if (i := reading.mention_of(k)) >= 0}
    return {i for i, key in enumerate(site.keys) if key in objects and key != site.keys[doer]}


def left_out(site: CueSite) -> set[int]:
    """The mentions of which the cue is not told: Togo of *Mali, not Togo*, *all but Togo*, *all except Togo*,
    but not of *nobody except Togo*."""
    reading, anchor = site.reading, site.anchor
    structure = reading.structure
    heads = []
    for i, label in enumerate(structure.label):
        above = structure.head[i]
        if label == LEFT_OUT or (label == EXCEPTED and above >= 0 and not _is_nobody(reading, above)):
            heads.append(i)
    return {
        i
        for i, mention in enumerate(reading.mentions)
        for head in heads
        if head in structure.ancestors(mention.head) | {mention.head}
        and head not in structure.ancestors(anchor) | {anchor}
    }


def joined(reading: SentenceReading, anchor: int) -> list[int]:
    """The verbs that are joined to the one at ``anchor``."""
    structure, syntax = reading.structure, reading.syntax
    first = anchor
    while structure.label[first] == "conj":
        first = structure.head[first]
    verbs, row = [], [first]
    while row:
        verb = row.pop()
        verbs.append(verb)
        row += [i for i in structure.dependents[verb] if structure.label[i] == "conj"]
    return [verb for verb in verbs if verb != anchor and syntax.pos[verb] == "VERB"]


def _judges_in_others(reading: SentenceReading, anchor: int, stance: StanceLabel) -> set[int]:
    """Those who judge the same in another way: Togo of *was praised by Mali and criticised by Togo*; *backed by Togo and
    condemned by Mali* is aimed at Togo."""
    syntax = reading.syntax
    if not syntax.is_undergone(anchor) or reading.structure.dependent(anchor, "by") < 0:
        return set()
    judging = TAKING_STANCES - {"support"} if stance == "condemnation" else TAKING_STANCES
    return {
        i
        for verb in joined(reading, anchor)
        if syntax.is_undergone(verb) and syntax.reading[verb].act in judging
        for i, label in hanging_on(reading, verb).items()
        if label == "by"
    }


def _judged_by_others(reading: SentenceReading, anchor: int, stance: StanceLabel) -> set[int]:
    """Those towards whom a later verb takes another stance: *condemned the raid and stood by Togo*, *called that a lie and
    thanked Togo*; a person who is only a pronoun may be named behind it."""
    structure, pos, voice = reading.structure, reading.syntax.pos, reading.syntax.voice
    if structure.label[anchor] in PREDICATED:
        called = structure.head[anchor]
        judged = structure.dependent(called, "obj")
    else:
        called = anchor
        judged = max(structure.dependent(anchor, "obj"), structure.dependent(anchor, "ccomp"))
    if judged < 0 or pos[called] != "VERB":
        return set()
    if pos[judged] == "PRON" and reading.syntax.lower[judged] not in ("that", "this"):
        return set()
    found = set()
    for verb in joined(reading, called):
        terms = (match.entry for match in reading.cue_terms[verb] if match.first == verb)
        stances = {term.stance for term in terms if isinstance(term, CueTerm)}
        same = structure.subject_of(verb) == structure.subject_of(called)
        if verb > anchor and same and stances and stance not in stances:
            told = _CLAUSES | {"by"} if voice[verb] == "ing" else _CLAUSES
            found |= {i for i, label in hanging_on(reading, verb).items() if label not in told}
    return found


def _in_earlier_clauses(reading: SentenceReading, anchor: int) -> set[int]:
    """Those who do something in the clause before a comma and *and*, where the cue's clause has a subject of its own and names
    whom its verb is aimed at: *Togo met the envoys, and Mali refused shelter to nurses*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[anchor] if structure.label[anchor] == "obj" else anchor
    earlier = structure.head[verb] if structure.label[verb] == "conj" else -1
    subject = structure.subject_of(verb)
    if earlier < 0 or reading.mention_of(subject) < 0 or structure.head[subject] != verb:
        return set()
    first = reading.mentions[reading.mention_of(subject)].np_first
    if syntax.lower[max(0, first - 2) : first] != _AND:
        return set()
    aimed = (reading.mention_of(i) for label in _AIMED for i in structure.governed(verb, label))
    if all(i < 0 or reading.mentions[i].form == "pronoun" for i in aimed):
        return set()
    return reading.doers(earlier)


def called_otherwise(site: CueSite) -> set[int]:
    """Of several who are called something, those who are no targets, as they are called something else: *called Mali a friend
    and Togo a foe*."""
    reading, anchor = site.reading, site.anchor
    structure = reading.structure
    verb = structure.head[anchor] if structure.label[anchor] == "obj2" else -1
    called = [-1, *sorted(structure.governed(verb, "obj2"))] if verb >= 0 else []
    if len(called) < 3:
        return set()
    before = called[called.index(anchor) - 1]
    heads = (mention.head for mention in reading.mentions)
    return {
        i
        for i, head in enumerate(heads)
        if structure.path(verb, head).startswith(".obj") and not before < head < anchor
    }


def _met_besides(reading: SentenceReading, anchor: int) -> set[int]:
    """Whom another verb of the subject is aimed at, where the subject itself meets with something: *thanked Togo and got an
    ovation from the crowd*."""
    terms = (match.entry for match in reading.cue_terms[anchor])
    if not any(isinstance(term, CueTerm) and term.frame == "from-subj" for term in terms):
        return set()
    verb = anchor if reading.syntax.pos[anchor] == "VERB" else reading.structure.head[anchor]
    return {
        i
        for other in (joined(reading, verb) if verb >= 0 else ())
        for i, label in hanging_on(reading, other).items()
        if label in ("obj", "obj2")
    }


def in_other_phrases(site: CueSite) -> set[int]:
    """The mentions that are no targets, as a phrase behind *and* tells another stance towards them: *rallied against Mali and
    in support of Togo*."""
    reading, anchor, stance = site.reading, site.anchor, site.stance
    structure, pos = reading.structure, reading.syntax.pos
    verb = anchor if pos[anchor] == "VERB" else structure.head[anchor]
    found = set()
    for preposition in structure.governed(verb, "prep") if verb >= 0 else ():
        if preposition < anchor or pos[preposition - 1] != "CONJ":
            continue
        noun = next((i for i in structure.dependents[verb] if i > preposition), -1)
        terms = (match.entry for match in reading.cue_terms[preposition] if match.first == preposition)
        stances = {term.stance for term in terms if isinstance(term, CueTerm)}
        turns = (stances and stance not in stances) or _turns(reading, verb, preposition)
        if noun >= 0 and turns:
            found |= {
                i for i, m in enumerate(reading.mentions) if noun in structure.ancestors(m.head) | {m.head}
            }
    return found


def _turns(reading: SentenceReading, verb: int, preposition: int) -> bool:
    """Whether a phrase below a verb is for somebody where the one before it is against somebody, or the other way round."""
    other = _OPPOSITE.get(reading.syntax.lower[preposition], "")
    return 0 <= reading.structure.dependent(verb, other) < preposition


def _in_further_clauses(site: CueSite) -> set[int]:
    """Those in a clause with a subject of its own behind a comma and *and*, where the cue has an object or a further argument:
    *offered money for the camps, and Togo left*."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[anchor] if structure.label[anchor] == "obj" else anchor
    if syntax.pos[verb] != "VERB" or syntax.voice[verb] != "finite":
        return set()
    of_thing = reading.mention_of(structure.dependent(verb, "obj")) < 0
    if site.stance == "denial" and of_thing:  # vetoed the bill, and its author, Reed, was furious
        return set()
    doing = {keys[i] for i in reading.doers(verb)}
    found = set[int]()
    for further in structure.governed(verb, "conj"):
        subject = structure.subject_of(further)
        own = structure.label[subject] == "subj" and structure.head[subject] == further and subject > verb
        if not own or reading.mention_of(subject) < 0 or keys[reading.mention_of(subject)] in doing:
            continue
        first = reading.mentions[reading.mention_of(subject)].np_first
        if syntax.lower[max(0, first - 2) : first] != _AND:
            continue
        taken = any(structure.label[i] in _TAKEN and i < first for i in structure.dependents[verb])
        if taken:
            found |= all_below(reading, {further})
    return found


def _is_nobody(reading: SentenceReading, token: int) -> bool:
    lower = reading.syntax.lower
    return lower[token] in _NOBODY or any(lower[i] in _NOBODY for i in reading.structure.dependents[token])
