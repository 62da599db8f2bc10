"""Whose somebody is: the body or state before a name, of which nothing is said: *the Greens' Ana Reed*."""

from __future__ import annotations

from stance.roles.cuesite import CueSite


def owning_subject(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as its subject, who has a name, is only told to be theirs: *the Greens' Ana
    Reed was scathing*, but not *the Greens' critics were scathing*."""
    reading, structure = site.reading, site.reading.structure
    subject = structure.subject.get(site.anchor, -1)
    if structure.label[site.anchor] == "pred":
        subject = structure.subject.get(structure.head[site.anchor], subject)
    index = reading.mention_of(subject)
    if index < 0 or reading.mentions[index].form != "name":
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if mention.form != "pronoun"
        and structure.head[mention.head] == subject
        and structure.label[mention.head] == "poss"
    }
