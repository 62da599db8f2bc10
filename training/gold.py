"""Gold annotations laid onto what the pipeline finds: which mention, which tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from stance.cues.cues import Cue, anchor_of
from stance.document import StanceLabel
from stance.reading import SentenceReading
from training.corpus import Example, GoldStance, find_word


@dataclass(frozen=True, slots=True)
class GoldCue:
    """A cue with everything that it links; mention indices, -1 where the pipeline found no such mention."""

    first: int
    last: int
    stance: StanceLabel
    pairs: list[tuple[int, int | None]] = field(default_factory=list)

    @property
    def sources(self) -> set[int]:
        return {source for source, _ in self.pairs if source >= 0}

    @property
    def targets(self) -> set[int]:
        return {target for _, target in self.pairs if target is not None and target >= 0}

    def cue(self, reading: SentenceReading) -> Cue:
        """The same tokens as the tagger would hand them on, with full certainty."""
        return Cue(self.first, self.last, anchor_of(reading, self.first, self.last), ())


def align_mention(name: str, text: str, reading: SentenceReading) -> int:
    """The index of the mention that stands where ``name`` first stands in ``text``, or -1."""
    start = find_word(name, text)
    end = start + len(name)
    tokens = reading.syntax.tokens
    head = _head_end(name) + start
    best, most = -1, 0
    for index, mention in enumerate(reading.mentions):
        a, b = tokens[mention.first].start, tokens[mention.last - 1].end
        overlap = min(b, end) - max(a, start)
        if overlap > 0:
            overlap += 1000 * (tokens[mention.head].end == head) + 100 * (a <= head - 1 < b)
            if overlap > most:
                best, most = index, overlap
    if best >= 0:
        return best
    for index, mention in enumerate(reading.mentions):
        a, b = tokens[mention.np_first].start, tokens[mention.np_last - 1].end
        if a <= start and end <= b:
            return index
    return -1


def _head_end(name: str) -> int:
    """Where the head of a naming phrase ends in it: ``head`` in *head of state*, ``Bank`` in *Bank of England*."""
    cut = re.search(r" (?:of|for|in|from|at|on|to|who|that) ", name)
    return cut.start() if cut else len(name)


def align_cues(example: Example, reading: SentenceReading) -> list[GoldCue]:
    """The gold stances grouped by cue and stance, in the order of the annotations."""
    cues: dict[tuple[int, int, str], GoldCue] = {}
    for stance in example.stances:
        first, last = _tokens_of(stance, example.text, reading)
        cue = cues.setdefault((first, last, stance.stance), GoldCue(first, last, stance.stance))
        source = align_mention(stance.source, example.text, reading)
        target = None if stance.target is None else align_mention(stance.target, example.text, reading)
        cue.pairs.append((source, target))
    return list(cues.values())


def _tokens_of(stance: GoldStance, text: str, reading: SentenceReading) -> tuple[int, int]:
    start = find_word(stance.cue, text)
    end = start + len(stance.cue)
    covered = [i for i, t in enumerate(reading.syntax.tokens) if t.start < end and t.end > start]
    return covered[0], covered[-1] + 1


def actor_labels(example: Example, reading: SentenceReading) -> list[bool]:
    """For each mention whether the annotation lists it as an actor."""
    labels = [False] * len(reading.mentions)
    for name in example.actors:
        index = align_mention(name, example.text, reading)
        if index >= 0:
            labels[index] = True
    return labels
