"""Full stops in a quotation: one that tells several sentences is read whole, but each of them is its speaker's."""

from __future__ import annotations

from bisect import bisect_left

from stance.resolution.firstperson import SPOKEN
from stance.roles.cuesite import CueSite
from stance.words.marks import STOPS


def beyond_stops(site: CueSite) -> set[int]:
    """The mentions in the quotation of the cue that stand in another sentence than the cue does: France in *"France was
    late. Hungary was disgraceful."*, which somebody else said. *I* and *we* are the speaker, wherever they stand."""
    reading, syntax = site.reading, site.reading.syntax
    number = syntax.quotation[site.anchor]
    if number < 0:
        return set()
    stops = [i for i, word in enumerate(syntax.lower) if word in STOPS and syntax.quotation[i] == number]
    if not stops:
        return set()
    sentence = bisect_left(stops, site.anchor)
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if syntax.quotation[mention.head] == number
        and bisect_left(stops, mention.head) != sentence
        and syntax.lower[mention.head] not in SPOKEN
    }
