"""Dashes: who stands behind the dash that ends a headline has said what it tells, *Mali praises Togo - envoy*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite
from stance.words.marks import DASHES


def behind_dash(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as they only are who said it; *Mali praises Togo - its ally* is told of
    Togo."""
    reading = site.reading
    last = len(reading.syntax.pos)
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if mention.np_last == last and site.anchor < mention.np_first and _opens(reading, mention.np_first)
    }


def _opens(reading: SentenceReading, first: int) -> bool:
    """Whether a noun phrase without a determiner begins right behind a dash between spaces."""
    syntax = reading.syntax
    if first < 2 or syntax.lower[first - 1] not in DASHES or syntax.pos[first] in ("DET", "POSS"):
        return False
    before, dash, behind = syntax.tokens[first - 2 : first + 1]
    return before.end < dash.start and dash.end < behind.start
