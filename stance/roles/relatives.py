"""Relative clauses in which others judge the same, *a plan that Mali backs and that Togo opposes*, or that only tell more of
an actor, *criticised Mali, which borders Togo*."""

from __future__ import annotations

from stance.cues.calling import TAKING
from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.roles.below import all_below
from stance.roles.circumstances import DRAFTING
from stance.roles.cuesite import CueSite
from stance.structure.clausewords import MATTERS
from stance.words.acts import APPROVING, OBJECTING, TAKING_STANCES

#: How whatever is judged hangs on its verb, and what it is called.
_JUDGED = frozenset("obj against of at for over on to".split())
_CALLED = frozenset(("pred", "obj2", "as"))


def judging_the_same(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as they take a stance of their own towards what is judged."""
    reading, anchor = site.reading, site.anchor
    return (
        _in_its_relatives(reading, anchor, site.stance)
        | _calling_it(reading, anchor)
        | _above_its_relative(reading, anchor)
        | _in_joined_relatives(reading, anchor)
    )


def telling_more(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as they stand in what *which* or *who* tells behind a comma of an actor
    behind the cue: Chad in *rejected a claim by Mali, which borders Chad*, but not Togo in *rejected a claim by Mali, which
    Togo backs*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    clauses = set[int]()
    for mention in (mention for mention in reading.mentions if mention.head > anchor):
        comma, pronoun = [*syntax.lower[mention.np_last : mention.np_last + 2], "", ""][:2]
        if comma == "," and pronoun in ("which", "who"):
            noun = mention.head
            above = (noun, structure.head[noun])
            verb = next((i for i in structure.subject if i > noun and _tells_of(reading, i, above)), -1)
            clauses |= {verb} - {-1}
    return all_below(reading, clauses)


def _tells_of(reading: SentenceReading, verb: int, nouns: tuple[int, ...]) -> bool:
    """Whether a verb of a relative clause in the active has one of the nouns before it as its subject."""
    structure = reading.structure
    told = structure.label[verb] == "acl" and structure.subject[verb] == structure.head[verb]
    return told and structure.head[verb] in nouns and reading.syntax.voice[verb] == "finite"


def _in_its_relatives(reading: SentenceReading, anchor: int, stance: StanceLabel) -> set[int]:
    """Togo where *Mali rejected the plan, which Togo backs*, *a plan backed by Togo was rejected by Mali*; but *condemned a
    raid which Togo backs* is aimed at Togo, and not *a plan backed by Togo was condemned*."""
    structure, words = reading.structure, reading.syntax.reading
    found = set[int]()
    undergone = reading.syntax.voice[anchor] == "passive"
    noun = structure.subject_of(anchor) if undergone else structure.dependent(anchor, "obj")
    if reading.mention_of(noun) < 0 <= noun:
        proposed = undergone and words[noun].kind in MATTERS
        clauses = [i for i in structure.governed(noun, "acl") if i != anchor]
        clauses += [i for clause in clauses for i in structure.governed(clause, "conj")]
        for clause in clauses:
            word = words[clause]
            helping = word.act == "support" and stance == "condemnation" and not proposed
            helping |= word.lemma in DRAFTING
            judging = word.act in TAKING_STANCES and word.judged.startswith("obj") and not helping
            if judging:
                found |= reading.doers(clause)
    return found


def _calling_it(reading: SentenceReading, anchor: int) -> set[int]:
    """Togo where *Mali rallied against the levy, which Togo has called absurd*, *the levy, which Togo considers absurd, was
    backed by Mali*."""
    structure, syntax = reading.structure, reading.syntax
    judged = _JUDGED | {"subj"} if syntax.voice[anchor] == "passive" else _JUDGED
    return {
        doer
        for noun in structure.dependents[anchor]
        if structure.label[noun] in judged and reading.mention_of(noun) < 0
        for clause in structure.governed(noun, "acl")
        if syntax.reading[clause].act == "assert" or syntax.lemma[clause] in TAKING
        if structure.subject_of(clause) != noun
        if any(structure.label[i] in _CALLED for i in structure.dependents[clause])
        for doer in reading.doers(clause)
    }


def _above_its_relative(reading: SentenceReading, anchor: int) -> set[int]:
    """Mali where *Mali rejected the plan, which Togo backs*, *a plan backed by Togo was rejected by Mali* and the cue is
    Togo's backing."""
    structure, words = reading.structure, reading.syntax.reading
    above = structure.head[anchor]
    approving = words[anchor].act in APPROVING and structure.label[anchor] == "acl"
    if not approving or reading.mention_of(above) >= 0:
        return set()
    verb, label = structure.head[above], structure.label[above]
    undergone = label == "subj" and reading.syntax.voice[verb] == "passive"
    judged = (label == "obj" or undergone) and words[verb].act in OBJECTING
    return reading.doers(verb) if judged else set()


def _in_joined_relatives(reading: SentenceReading, anchor: int) -> set[int]:
    """Those inside a relative clause in which others judge the same, which stands before both: Togo of *a plan that Mali backs
    and that Togo opposes*, but not of *that Mali backs and that Togo made*."""
    structure, words = reading.structure, reading.syntax.reading
    noun = structure.head[anchor]
    if not _takes_what_is_before(reading, anchor):
        return set()
    others = {
        verb
        for verb in structure.governed(noun, "acl")
        if verb != anchor and words[verb].act in TAKING_STANCES and _takes_what_is_before(reading, verb)
    }
    return all_below(reading, others)


def _takes_what_is_before(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb of a relative clause has a subject in it and its object before it."""
    structure = reading.structure
    own = structure.subject_of(verb) not in (-1, structure.head[verb])
    active = structure.label[verb] == "acl" and reading.syntax.voice[verb] == "finite"
    return active and own and structure.dependent(verb, "obj") < 0
