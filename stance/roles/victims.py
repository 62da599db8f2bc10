"""Victims: the mentions that an event befell, who are not judged with it."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import WITHIN, hanging_on, steps_below
from stance.roles.cuesite import CueSite
from stance.roles.directed import judged_things
from stance.roles.venues import NEGOTIATED, named_for
from stance.structure.attachment import PREDICATED

#: Classes of nouns for harm that is done, and the prepositions before those who suffer it.
_HARMS = frozenset(("harm", "act", "event"))
_STRIKING = frozenset(("on", "against", "at"))
#: That before those at whom words of blame are not aimed: *a hoax on nurses*.
_TRICKED = frozenset(("on",))
#: Nouns for whom something hits.
_HIT = frozenset(("casualty", "scapegoat", "victim"))
#: How what hits him hangs on such a noun.
_WITHIN_NAMED = frozenset(("of", "mod"))
_FOR_WHOM = frozenset((".for", ".obj.for", ".pred.for"))
#: Classes of nouns for what is done to somebody.
_DEEDS = frozenset(("harm", "act", "decision"))
#: Those of nouns for what somebody does, and others undergo.
_DONE = _DEEDS | {"help"}
#: Nouns for what is done to somebody that harms him only where it is condemned, or is a refusal in another sense.
_DONE_TO = frozenset(
    "acquittal appointment ban betrayal boycott choice closing closure conviction deployment desecration dismissal "
    "exploitation extradition flogging freeing hanging ill-treatment indictment maltreatment mistreatment naming "
    "nomination oppression pardon pardoning prosecution punishment release repression sentencing torture transfer "
    "treatment trial victimisation victimization".split()
)
#: Those among them that, as what something is called, tell whom it blames: *called the report an indictment of Mali*.
_BLAMING = frozenset(("indictment",))
#: Nouns for what the one behind *of* does himself.
_DONE_BY = frozenset("desertion pollution secession".split())
#: Nouns for what a court or an authority does to somebody.
PROSECUTED = frozenset(
    "arrest conviction detention extradition imprisonment indictment jailing prosecution sentence sentencing".split()
)
#: Those for what harms somebody and is told as his own, *Reed's sacking*, and for all that is done to him and told so.
PENALTIES = PROSECUTED | frozenset(
    "abduction assassination deportation dismissal expulsion ouster sacking".split()
)
SUFFERED = PENALTIES | frozenset("acquittal appointment kidnapping murder nomination".split())
#: Those for what a body or a state may as well do itself: *Reed's killing*, but not *the army's killing*.
_SUFFERED_BY_PERSONS = frozenset(
    "beating beheading demotion eviction exclusion execution harassment impeachment killing lynching poisoning punishment "
    "removal shooting stabbing suspension torture".split()
)
#: Endings of adjectives for what was done to somebody or taken from him: *underpaid*, *homeless*.
_UNDERGONE = ("ed", "paid", "less")


def victims(site: CueSite) -> set[int]:
    """The mentions that are no targets of a condemnation, as the deed was done to them."""
    reading, anchor = site.reading, site.anchor
    found = _hit_by_what_is_called(reading, anchor) | _sufferers(reading, anchor)
    found |= _said_to_be_hit(reading, anchor) | _neglected(reading, anchor)
    return found | _patients(reading, anchor) | _comforted(reading, anchor)


def receiving(site: CueSite) -> set[int]:
    """The mentions that are no targets, as they were given what is judged, which somebody else gave: *scathing about the maps
    they had been given*."""
    reading, anchor = site.reading, site.anchor
    structure, voice = reading.structure, reading.syntax.voice
    given = {
        clause: structure.subject_of(clause)
        for noun in structure.dependents[anchor]
        for clause in structure.governed(noun, "acl")
        if voice[clause] == "passive"
    }
    own = (subject for clause, subject in given.items() if subject >= 0 and structure.head[subject] == clause)
    return {reading.mention_of(subject) for subject in own} - {-1}


def labelling(site: CueSite) -> set[int]:
    """The mentions that are no targets, as somebody else's plan is only named after them: *Mali's Togo plan*, but not *Mali's
    Togo deal*, which both have."""
    reading, anchor = site.reading, site.anchor
    structure, lemma = reading.structure, reading.syntax.lemma
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if mention.form == "name" and (noun := named_for(reading, i)) >= 0
        if noun != anchor and lemma[noun] not in NEGOTIATED and reading.mention_of(noun) < 0
        if 0 <= structure.dependent(noun, "poss") < mention.first
    }


def _said_to_be_hit(reading: SentenceReading, anchor: int) -> set[int]:
    """Who is said to be the victim of what the cue tells: *said Reed was the victim of a smear campaign*, but not *Reed is the
    target of criticism*."""
    structure, noun = reading.structure, anchor
    while reading.syntax.lemma[noun] not in _HIT and structure.label[noun] in _WITHIN_NAMED:
        noun = structure.head[noun]
    if reading.syntax.lemma[noun] not in _HIT or structure.label[noun] != "pred":
        return set()
    return {reading.mention_of(structure.subject_of(noun)), reading.mention_of(noun)} - {-1}


def _neglected(reading: SentenceReading, anchor: int) -> set[int]:
    """For whom somebody is said to do nothing or too little: *had done too little for nurses*."""
    if reading.syntax.lemma[anchor] != "do":
        return set()
    paths = (reading.structure.path(anchor, mention.head) for mention in reading.mentions)
    return {i for i, path in enumerate(paths) if path in _FOR_WHOM}


def _hit_by_what_is_called(reading: SentenceReading, anchor: int) -> set[int]:
    """To whom harm is done by what somebody calls harm: *called the law an attack on nurses*, *a cruel hoax on nurses*, *a
    punishment for nurses*, but not *called the song a protest against Togo*, *a stain on Togo*."""
    structure, syntax = reading.structure, reading.syntax
    noun = structure.head[anchor] if structure.label[anchor] == "mod" else anchor
    word = syntax.reading[noun]
    if structure.label[noun] not in PREDICATED or syntax.pos[noun] != "NOUN" or word.effect != "-":
        return set()
    befallen, judged = set(word.recipient.split("/")), word.judged.split("/")
    if word.kind in _HARMS and word.act != "blame":
        befallen |= _STRIKING
    else:  # whom a stain is on is to blame, whom a hoax is on is not
        befallen = (befallen ^ _TRICKED).difference(judged)
    return {i for i, label in hanging_on(reading, noun).items() if label in befallen}


def _sufferers(reading: SentenceReading, anchor: int) -> set[int]:
    """The mentions to whom another one did what is complained of, or who suffered harm: *complained that Mali had been
    robbed by Togo*, *voiced outrage that Mali had been robbed*, but not *complained that Mali had been invited*."""
    structure = reading.structure
    noun = structure.dependent(anchor, "obj")
    verb = structure.dependent(anchor, "ccomp")
    verb = structure.dependent(noun, "ccomp") if verb < 0 <= noun else verb
    if verb < 0 or not _is_undergone(reading, verb):
        return set()
    return {reading.mention_of(structure.subject_of(verb))} - {-1}


def _is_undergone(reading: SentenceReading, verb: int) -> bool:
    """Whether somebody does to the subject what the verb tells, or it does harm: *were robbed*, *were underpaid*."""
    syntax, state = reading.syntax, reading.structure.dependent(verb, "pred")
    if state >= 0:
        word = syntax.reading[state]
        done = syntax.pos[state] == "ADJ" and syntax.lower[state].endswith(_UNDERGONE)
        return done and (word.attitude, word.effect) == ("0", "-")
    return syntax.voice[verb] == "passive" and (reading.doer(verb) >= 0 or syntax.reading[verb].effect == "-")


def _patients(reading: SentenceReading, anchor: int) -> set[int]:
    """Those to whom is done what the cue's noun tells, *condemned the arrest of Reed*, *protested at the sacking of Reed*, or
    what something is called, *called the law a betrayal of nurses*."""
    structure = reading.structure
    figurative = reading.syntax.lemma[anchor] in _BLAMING
    called = [anchor] if structure.label[anchor] in PREDICATED and not figurative else []
    nouns = (*structure.dependents[anchor], *called, *judged_things(reading, anchor))
    return set().union(*(struck_by(reading, noun) for noun in nouns if structure.label[noun] != "subj"))


def struck_by(reading: SentenceReading, noun: int) -> set[int]:
    """Those to whom is done what a noun tells, if that harms them: *the arrest of Reed*, *journalist arrests*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[noun] != "NOUN":
        return set()
    word = syntax.reading[noun]
    done_to = word.kind in _DEEDS and word.effect == "-" and word.act == "none"
    done_to &= word.judged.split("/")[0] == "of" and word.lemma not in _DONE_BY
    suffered = word.kind == "state" and (word.attitude, word.effect) == ("0", "-")  # the suffering of Reed
    if not (done_to or suffered or word.lemma in _DONE_TO):
        return set()
    told = structure.dependent(noun, "of") >= 0
    found = {i for i in map(reading.mention_of, structure.governed(noun, "mod")) if _named_as_hit(reading, i)}
    for i, first, further in steps_below(reading, noun):
        own = first == "poss" and not told and _suffers(reading, i, noun)
        if own or (first == "of" and WITHIN.issuperset(further)):
            found.add(i)
    if told:
        found.add(reading.mention_of(noun))
    return found - {-1}


def _comforted(reading: SentenceReading, anchor: int) -> set[int]:
    """Those to whom regret is told: *expressed its regret to nurses for the delays*."""
    structure, words = reading.structure, reading.syntax.reading
    nouns = (i for i in (anchor, *structure.governed(anchor, "obj")) if words[i].act == "regret")
    return {reading.mention_of(i) for noun in nouns for i in structure.governed(noun, "to")} - {-1}


def _named_as_hit(reading: SentenceReading, index: int) -> bool:
    """Whether a mention names whom a deed hits right before its noun: *journalist arrests*, but not *army killings*."""
    if index < 0 or reading.mentions[index].form != "described":
        return False
    head = reading.mentions[index].head
    return reading.syntax.reading[head].kind == "person" and reading.syntax.is_singular(head)


def _suffers(reading: SentenceReading, index: int, noun: int) -> bool:
    """Whether what a mention possesses was done to it: *Reed's arrest*, but not *Mali's arrest of Reed*."""
    lemma, mention = reading.syntax.lemma[noun], reading.mentions[index]
    person = mention.form == "name" or reading.syntax.reading[mention.head].kind == "person"
    suffered = lemma in SUFFERED or (person and lemma in _SUFFERED_BY_PERSONS)
    return suffered and reading.syntax.is_singular(noun) and mention.may_be_person


def undergoing(site: CueSite) -> set[int]:
    """The mentions that are no targets, as theirs is what another one did to them: Mali in *condemned Mali's recognition by
    Togo*, but not in *a letter by Togo*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    found = set()
    for i, mention in enumerate(reading.mentions):
        noun, label = structure.head[mention.head], structure.label[mention.head]
        if label != "poss" or noun == anchor or syntax.reading[noun].kind not in _DONE:
            continue
        doer = reading.mention_of(structure.dependent(noun, "by"))
        if doer <= i or not _hangs_near(reading, noun, anchor):
            continue
        if structure.dependent(reading.mentions[doer].head, "poss") < 0:  # not Mali's raid by its army
            found |= {k for k, m in enumerate(reading.mentions) if k == i or 0 <= m.group == mention.group}
    return found


def _hangs_near(reading: SentenceReading, noun: int, anchor: int) -> bool:
    """Whether a noun hangs on the cue, or on the noun that this has as its object."""
    structure = reading.structure
    above = structure.head[noun]
    return above == anchor or (above >= 0 and structure.head[above] == anchor)


def befallen(site: CueSite) -> set[int]:
    """The mentions that are no targets, as to them happened what a noun behind the clause sums up: *Reed was jailed, a move
    condemned by Togo*, *Mali backed Reed, a move that drew criticism*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    clause = structure.head[anchor] if structure.label[anchor] == "obj" else anchor
    noun = structure.head[clause] if structure.label[clause] == "acl" else -1
    verb = structure.head[noun] if noun >= 0 and structure.label[noun] == "appos" else -1
    if verb < 0 or syntax.pos[verb] != "VERB":
        return set()
    harmed = site.stance == "condemnation" and syntax.reading[verb].effect == "-"
    favoured = syntax.reading[verb].effect == "+" and reading.doer(verb) >= 0
    if syntax.is_undergone(verb):
        place = "subj"
    elif harmed or favoured:
        place = ".obj"
    else:
        return set()
    paths = (structure.path(verb, mention.head) for mention in reading.mentions)
    return {i for i, path in enumerate(paths) if path.startswith(place)}
