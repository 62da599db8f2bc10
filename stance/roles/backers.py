"""Backers: who is named only to tell who backs or leads others, *Iran-backed rebels*, and who backs or opposes the same."""

from __future__ import annotations

from stance.roles.circumstances import OBJECTING
from stance.roles.cuesite import CueSite

#: Acts of verbs that approve of what there is already, as *pass* and *sign* do not.
_APPROVING = frozenset(("praise", "thank", "support"))


def tied(site: CueSite) -> set[int]:
    """The mentions that only tell by whom others are backed or led, *Iran* in *Iran-backed rebels* and in *rebels armed by
    Iran*, where the cue is another word."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    if "by" not in structure.label:
        return set()
    heads = {mention.head for mention in reading.mentions if mention.possessed < 0}
    found = set()
    for i, mention in enumerate(reading.mentions):
        participle = structure.head[mention.head]
        hyphen = syntax.lower[mention.last : mention.last + 1] == ["-"] and participle > mention.last
        hyphen = hyphen and syntax.tied[participle]
        backed = participle >= 0 and syntax.reading[participle].act == "support"
        behind = backed and participle < mention.first and structure.label[participle] == "acl"
        if (
            (hyphen or behind)
            and structure.label[mention.head] == "by"
            and participle != anchor
            and structure.head[participle] in heads
        ):
            found.add(i)
    return found


def judging_the_same(site: CueSite) -> set[int]:
    """The mentions that take a stance of their own towards what is judged: Togo where *Mali rejected the plan, which Togo
    backs*, and Mali where Togo's backing is the cue; but *condemned a raid which Togo backs* is aimed at Togo."""
    reading, anchor, stance = site.reading, site.anchor, site.stance
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
    above = structure.head[anchor]
    approving = words[anchor].act in _APPROVING and structure.label[anchor] == "acl"
    if approving and structure.label[above] == "obj" and reading.mention_of(above) < 0:
        verb = structure.head[above]
        if words[verb].act in OBJECTING:
            found.add(reading.doer(verb))
    return found - {-1}
