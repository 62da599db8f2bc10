"""Backers: who is named only to tell who backs or leads others, *Iran-backed rebels*."""

from __future__ import annotations

from stance.roles.cuesite import CueSite


def tied(site: CueSite) -> set[int]:
    """The mentions that only tell by whom others are backed or led, *Iran* in *Iran-backed rebels* and in *rebels armed by
    Iran*, where the cue is another word."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
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
