"""Participial clauses behind the deed: those who only stand in one, *turned down the plan, accusing Mali of arming Togo*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import all_below
from stance.roles.cuesite import CueSite
from stance.roles.reactions import meeting, reacting_with, reaction_at
from stance.structure.clausewords import ADDRESSED
from stance.words.acts import JUDGING

#: Labels of the deed for which somebody is judged.
_GROUNDS = frozenset(("of-ing", "for-ing"))
#: Classes and acts of verbs whose subject has no part in what a text says that it has before it.
_TREATING = frozenset(("deciding", "refusing", "speech", "thinking"))
_UNDECIDED = frozenset(("none", "decide", "refuse"))


def in_participles(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue: to whom those do something who are judged in a
    clause behind its deed, Togo in *rejected the plan, accusing Mali of arming Togo*; where the cue is the reaction
    itself, to whom the deed is done, *blocked aid to Mali, drawing criticism from Togo*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    found = set[int]()
    for clause in structure.governed(anchor, "advcl"):
        if syntax.voice[clause] == "ing" and clause > anchor and structure.dependent(anchor, "obj") >= 0:
            judges = syntax.reading[clause].act in JUDGING
            grounds = (i for i in structure.dependents[clause] if structure.label[i] in _GROUNDS)
            found |= all_below(reading, set(grounds)) if judges else set()
    return found | _undergoing(reading, anchor)


def in_grounds(site: CueSite) -> set[int]:
    """The mentions that are no targets of a noun with an addressee, or of the verb with which it is said, as they stand in
    what it is said or felt for: Togo in *voiced gratitude to Mali for having helped Togo*."""
    reading, anchor = site.reading, site.anchor
    structure = reading.structure
    said = reading.syntax.pos[anchor] != "NOUN"
    noun = structure.dependent(anchor, "obj") if said else anchor
    verb = anchor if said else structure.head[anchor]
    if noun < 0 or reading.syntax.pos[noun] != "NOUN" or reading.mention_of(noun) >= 0:
        return set()
    around = (noun, verb) if structure.label[noun] == "obj" else (noun,)
    deeds = {deed for token in around for deed in structure.governed(token, "for-ing")}
    addressed = (structure.dependent(token, label) for label in ADDRESSED for token in around)
    addressee = next((i for i in map(reading.mention_of, addressed) if i >= 0), -1)
    if addressee < 0 or not deeds:
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if i != addressee
        and not deeds.isdisjoint(structure.ancestors(mention.head))
        and reading.syntax.lower[max(0, mention.np_first - 2)] != "and"  # for coming, and to Mali
    }


def around_participles(site: CueSite) -> set[int]:
    """The mentions that are no targets of a participle with its doer, which a comma parts from its noun, an actor, or of what
    that doer does it for, as they stand in the clause around it: Chad in *Mali, blamed by Togo, read Chad's offer*, *the
    strike, called by Togo to condemn the raid, angered Chad*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    purpose = structure.label[anchor] == "xcomp"
    if purpose:
        anchor = structure.head[anchor]
    if syntax.voice[anchor] != "participle" or structure.dependent(anchor, "by") < 0:
        return set()
    fronted = structure.label[anchor] == "advcl"
    noun = structure.subject_of(anchor) if fronted else structure.head[anchor]
    parted = "," in syntax.lower[min(anchor, noun) : max(anchor, noun)]
    if (reading.mention_of(noun) < 0 and not purpose) or not parted or structure.label[noun] != "subj":
        return set()
    verb, actor = structure.head[noun], reading.mention_of(noun)
    listed = reading.mentions[actor].group if actor >= 0 else -1
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if verb in (above := structure.ancestors(mention.head))
        and above.isdisjoint((noun, anchor))
        and mention.head != noun
        and not 0 <= listed == mention.group
    }


def before_whom_texts_are(site: CueSite) -> set[int]:
    """The mentions that are no targets of a participle with its doer, which tells of a text that they only have before them:
    the council in *the council debated a bill, backed by nurses, which*, but not in *passed a bill, backed by
    nurses, which*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    text = structure.head[anchor]
    if (
        structure.label[anchor] != "acl"
        or syntax.voice[anchor] != "participle"
        or reading.mention_of(text) >= 0
    ):
        return set()
    verb = structure.head[text]
    word = syntax.reading[verb]
    treated = verb >= 0 and word.kind in _TREATING and word.act in _UNDECIDED
    parted = syntax.pos[anchor - 1] == "PUNCT" and structure.dependent(anchor, "by") >= 0
    return reading.doers(verb) if treated and parted else set()


def _undergoing(reading: SentenceReading, anchor: int) -> set[int]:
    """To whom or about whom is done what a reaction behind it is to, where it is told who did it."""
    structure = reading.structure
    noun = reaction_at(reading, anchor)
    clause = meeting(reading, noun) if noun >= 0 else -1
    if clause < 0 or structure.label[clause] != "advcl" or reading.doer(clause) < 0:
        return set()
    deed = structure.head[clause]
    if clause < deed or not reacting_with(reading, noun, clause):
        return set()
    above = {i for i in structure.dependents[deed] if structure.label[i] not in ("subj", "advcl", "conj")}
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if above & {mention.head, *structure.ancestors(mention.head)}
    }
