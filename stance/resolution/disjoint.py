"""Whom a pronoun does not mean: *she* in *The bishop, she said, had betrayed them* is not the bishop, for a report inserted
behind a subject is another's; nobody comes to *his* own *aid*, nor does his own state reject *his offer*; *"The mayor lied,"
she said* is not said by the mayor, nor does a speaker call himself *he*; no apposition goes on in place of the name before
it; and *he* in *He praised Reed* is not Reed, for no name stands for the subject above it (Principle C of Chomsky 1981)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Entity, Instance
from stance.words.quotemarks import QUOTES

#: Before some members of a group: *critics, among them the Union*.
_LISTING = frozenset(("among", "including"))
#: What is put to others, who reject it.
_PUT = frozenset(("claim", "document", "speech"))
#: Pronouns for persons, who seldom speak of themselves by name, as bodies do.
_PERSONAL = frozenset(("he", "she", "him", "her", "his"))


def others(
    pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance], speaker: Entity | None
) -> list[Entity]:
    """Those of a sentence, ``sentence`` are its mentions before the pronoun, who are somebody else than the pronoun, and the
    ``speaker`` in whose words it stands."""
    return [
        *_told_of(pronoun, reading, sentence),
        *_helpers(pronoun, reading, sentence),
        *_rejecters(pronoun, reading, sentence),
        *_quoted_by(pronoun, reading, sentence),
        *([] if speaker is None else _quoting(pronoun, reading, speaker)),
    ]


def _quoting(pronoun: Mention, reading: SentenceReading, speaker: Entity) -> list[Entity]:
    """Whose words *he* or *she* is in, as people speak of themselves as *I*; where a sentence only takes up some words of
    somebody, *Reed did "what he could"*, that may be himself."""
    personal = reading.syntax.lower[pronoun.head] in _PERSONAL
    return [speaker] if personal and _opens_quoted(reading) else []


def _quoted_by(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> list[Entity]:
    """Those of whom the words speak that *he* or *she* utters: *"The mayor lied," she said*, but not *"The council is glad,"
    it said*; ``sentence`` are the mentions before it."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[pronoun.head] if structure.label[pronoun.head] == "subj" else -1
    speaks = verb >= 0 and syntax.reading[verb].kind == "speech" and not syntax.quoted[pronoun.head]
    speaks &= syntax.lower[pronoun.head] in _PERSONAL
    return [i.entity for i in sentence if i.quoted] if speaks and _opens_quoted(reading) else []


def _opens_quoted(reading: SentenceReading) -> bool:
    """Whether a sentence begins with words of somebody, as he spoke them."""
    return reading.syntax.quoted[0] or reading.syntax.lower[0] in QUOTES


def apposed(pronoun: Mention, reading: SentenceReading, instances: Sequence[Instance]) -> list[bool]:
    """For each mention whether it is an apposition that was noted as somebody else than the name before it, *a partner* in
    *the Red Cross, a partner of the mission, shared his dismay*, or a member of those whose words tell of the pronoun, *the
    Union* in *critics of the bank, among them the Union, said it had lied*."""
    noted = {instance.mention.head: instance.entity for instance in instances if instance.reading is reading}
    speakers, above = _speakers(pronoun, reading), reading.structure.ancestors(pronoun.head)
    return [
        instance.reading is reading
        and instance.mention.head not in above  # the pronoun is no part of it
        and (_is_apposition(instance, noted) or _is_listed(instance.mention, reading, speakers))
        for instance in instances
    ]


def named_below(pronoun: Mention, reading: SentenceReading, instances: Sequence[Instance]) -> list[bool]:
    """For each mention whether it is of one who is named behind the verb of which the pronoun is the subject: *He praised
    Reed*, *He said that Reed had lied*, but not *He left, and Reed wept*."""
    verb = reading.structure.head[pronoun.head] if reading.structure.label[pronoun.head] == "subj" else -1
    names = [
        mention
        for mention in reading.mentions
        if mention.form == "name" and mention.head > verb >= 0 and _is_below(mention.head, verb, reading)
    ]
    return [any(_is_name_of(instance.entity, name) for name in names) for instance in instances]


def _is_below(token: int, verb: int, reading: SentenceReading) -> bool:
    """Whether a verb governs a token, be it through others, but none that is joined to it and has a subject of its own."""
    structure = reading.structure
    while structure.head[token] >= 0 and token != verb:
        own = structure.subject_of(token) != structure.subject_of(structure.head[token])
        if structure.label[token] == "conj" and token in structure.subject and own:
            return False
        token = structure.head[token]
    return token == verb


def _is_name_of(entity: Entity, name: Mention) -> bool:
    """Whether a name is that of the entity, or its last name, or of the entity just that is known."""
    if entity.members:
        return False
    if name.entry is not None:
        return name.entry.name == entity.actor.name
    known, words = entity.actor.name.split(), name.text.split()
    return known == words or (min(len(known), len(words)) == 1 and known[-1] == words[-1] and entity.human)


def _is_apposition(instance: Instance, noted: dict[int, Entity]) -> bool:
    """Whether it is a description that a comma parts from a name before it, that has no verb and means somebody else."""
    structure, mention, reading = instance.reading.structure, instance.mention, instance.reading
    name, head = structure.head[mention.head], mention.head
    above = reading.mention_of(name)
    if mention.form != "described" or structure.label[head] != "appos" or head in structure.predicates:
        return False
    first = mention.np_first
    behind = reading.syntax.lower[first - 1 : first] == [","] and name < head
    named = above >= 0 and reading.mentions[above].form == "name"
    return behind and named and noted.get(name) not in (None, instance.entity)


def _is_listed(mention: Mention, reading: SentenceReading, speakers: int) -> bool:
    """Whether it is named as one of those who speak."""
    structure, at = reading.structure, mention.head
    while at >= 0 and at != speakers and structure.label[at] in ("appos", "conj"):
        at = structure.head[at]
    return at == speakers >= 0 and not _LISTING.isdisjoint(reading.syntax.lower[speakers : mention.first])


def _speakers(pronoun: Mention, reading: SentenceReading) -> int:
    """The subject of the verb that reports what the pronoun, as one, is the subject of; or -1."""
    structure, syntax = reading.structure, reading.syntax
    clause = structure.head[pronoun.head]
    if structure.label[pronoun.head] != "subj" or structure.label[clause] != "ccomp":
        return -1
    subject = structure.subject_of(structure.head[clause])
    return subject if syntax.lower[pronoun.head] != "they" and not syntax.is_singular(subject) else -1


def _told_of(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> Iterator[Entity]:
    """Who is the subject behind which a report, of which the pronoun is the subject, is inserted."""
    structure, at = reading.structure, pronoun.head
    if structure.label[at] != "subj":
        return
    for clause in structure.governed(structure.head[at], "ccomp"):
        subject = structure.subject_of(clause)
        first = min([clause, *structure.governed(clause, "aux")])
        for instance in sentence:
            if subject < at < first and instance.mention.first <= subject < instance.mention.last:
                yield instance.entity


def _helpers(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> Iterator[Entity]:
    """Who comes to the aid of the pronoun or takes its side."""
    structure, thing = reading.structure, pronoun.possessed
    if thing < 0 or reading.syntax.lower[pronoun.first + 1] == "own":
        return
    verb, lemma = structure.head[thing], reading.syntax.lemma
    comes = structure.label[thing] == "to" and reading.syntax.reading[thing].kind == "help"
    sides = structure.label[thing] == "obj" and lemma[thing] == "side" and lemma[verb] == "take"
    if not (comes or sides):
        return
    subject = structure.subject_of(verb)
    for instance in sentence:
        if instance.mention.first <= subject < instance.mention.last:
            yield instance.entity


def _rejecters(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> Iterator[Entity]:
    """Who speaks for the state or body that rejects what the pronoun has put to it: *Modi* in *Modi told Trump that India
    rejected his offer*."""
    structure, thing = reading.structure, pronoun.possessed
    if thing < 0 or structure.label[thing] != "obj" or reading.syntax.reading[thing].kind not in _PUT:
        return
    verb = structure.head[thing]
    subject = structure.subject_of(verb)
    if subject < 0 or reading.syntax.reading[verb].kind != "refusing":
        return
    rejecting = [i.entity.actor for i in sentence if i.mention.first <= subject < i.mention.last]
    for instance in sentence:
        if any(instance.entity.actor.speaks_for(actor) for actor in rejecting):
            yield instance.entity
