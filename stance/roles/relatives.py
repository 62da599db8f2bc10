"""Relative clauses in which others judge the same: *a plan that Mali backs and that Togo opposes*."""

from __future__ import annotations

from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.roles.circumstances import OBJECTING
from stance.roles.cuesite import CueSite

#: Acts of verbs that approve of what there is already, as *pass* and *sign* do not.
_APPROVING = frozenset(("praise", "thank", "support"))


def judging_the_same(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as they take a stance of their own towards what is judged."""
    reading, anchor = site.reading, site.anchor
    return (
        _in_its_relatives(reading, anchor, site.stance)
        | _above_its_relative(reading, anchor)
        | _in_joined_relatives(reading, anchor)
    )


def _in_its_relatives(reading: SentenceReading, anchor: int, stance: StanceLabel) -> set[int]:
    """Togo where *Mali rejected the plan, which Togo backs*, *a plan backed by Togo was rejected by Mali*; but *condemned a
    raid which Togo backs* is aimed at Togo."""
    structure, words = reading.structure, reading.syntax.reading
    found = set()
    undergone = reading.syntax.voice[anchor] == "passive"
    noun = structure.subject.get(anchor, -1) if undergone else structure.dependent(anchor, "obj")
    if reading.mention_of(noun) < 0 <= noun:
        clauses = [i for i in structure.governed(noun, "acl") if i != anchor]
        clauses += [i for clause in clauses for i in structure.governed(clause, "conj")]
        for clause in clauses:
            word = words[clause]
            helping = word.act == "support" and stance == "condemnation"
            judging = word.act in _APPROVING | OBJECTING and word.judged.startswith("obj") and not helping
            if judging:
                found.add(reading.doer(clause))
    return found - {-1}


def _above_its_relative(reading: SentenceReading, anchor: int) -> set[int]:
    """Mali where *Mali rejected the plan, which Togo backs*, *a plan backed by Togo was rejected by Mali* and the cue is
    Togo's backing."""
    structure, words = reading.structure, reading.syntax.reading
    above = structure.head[anchor]
    approving = words[anchor].act in _APPROVING and structure.label[anchor] == "acl"
    if not approving or reading.mention_of(above) >= 0:
        return set()
    verb, label = structure.head[above], structure.label[above]
    undergone = label == "subj" and reading.syntax.voice[verb] == "passive"
    judged = (label == "obj" or undergone) and words[verb].act in OBJECTING
    return {reading.doer(verb)} - {-1} if judged else set()


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
        if verb != anchor
        and words[verb].act in _APPROVING | OBJECTING
        and _takes_what_is_before(reading, verb)
    }
    return {i for i, mention in enumerate(reading.mentions) if others & structure.ancestors(mention.head)}


def _takes_what_is_before(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb of a relative clause has a subject in it and its object before it."""
    structure = reading.structure
    own = structure.subject.get(verb, -1) not in (-1, structure.head[verb])
    active = structure.label[verb] == "acl" and reading.syntax.voice[verb] == "finite"
    return active and own and structure.dependent(verb, "obj") < 0
