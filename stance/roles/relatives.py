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
    """Togo where *Mali rejected the plan, which Togo backs*; but *condemned a raid which Togo backs* is aimed at Togo."""
    structure, words = reading.structure, reading.syntax.reading
    found = set()
    noun = structure.dependent(anchor, "obj")
    if reading.mention_of(noun) < 0 <= noun:
        for clause in structure.dependents[noun]:
            word = words[clause]
            helping = word.act == "support" and stance == "condemnation"
            judging = word.act in _APPROVING | OBJECTING and word.judged.startswith("obj") and not helping
            if structure.label[clause] == "acl" and judging:
                found.add(reading.doer(clause))
    return found - {-1}


def _above_its_relative(reading: SentenceReading, anchor: int) -> set[int]:
    """Mali where *Mali rejected the plan, which Togo backs* and the cue is Togo's backing."""
    structure, words = reading.structure, reading.syntax.reading
    above = structure.head[anchor]
    approving = words[anchor].act in _APPROVING and structure.label[anchor] == "acl"
    if approving and structure.label[above] == "obj" and reading.mention_of(above) < 0:
        verb = structure.head[above]
        if words[verb].act in OBJECTING:
            return {reading.doer(verb)} - {-1}
    return set()


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
