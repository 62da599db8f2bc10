"""Interviews: who goes on speaking behind the sentence that his label opens, *Reed: No. I blame Togo.*"""

from __future__ import annotations

from collections.abc import Sequence

from stance.reading import SentenceReading
from stance.resolution.speakerlabels import label_speaker
from stance.words.firstperson import FIRST_PERSON
from stance.words.labels import behind_label
from stance.words.quotemarks import MARKS

#: So many sentences of a text have labels at least where it is an interview.
_LEAST = 2


def turns(readings: Sequence[SentenceReading]) -> dict[int, tuple[int, int]]:
    """The sentences of an interview in the first person that have no label themselves, each with sentence and mention of the
    label before it; quotation marks end what somebody says."""
    labelled = {s for s, reading in enumerate(readings) if behind_label(reading.syntax)}
    found: dict[int, tuple[int, int]] = {}
    if len(labelled) < _LEAST:
        return found
    last = (-1, -1)
    for s, reading in enumerate(readings):
        if s in labelled:
            last = s, label_speaker(reading)
        elif not MARKS.isdisjoint(reading.syntax.lower):
            last = s, -1
        elif last[1] >= 0 and not FIRST_PERSON.isdisjoint(reading.syntax.lower):
            found[s] = last
    return found
