"""Fiction: what somebody in a story does, *in the novel, a general praises Mali*, has not been done."""

from __future__ import annotations

from stance.cues.ahead import is_present
from stance.reading import SentenceReading

#: Films and books are as often about what was done.
_STORIES = frozenset("comedy drama fable novel opera play scene sitcom sketch thriller".split())


def is_fiction(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb tells, in the present tense, what somebody without a known name does in a story."""
    structure, syntax = reading.structure, reading.syntax
    if _STORIES.isdisjoint(syntax.lemma):
        return False
    stories = (i for i in structure.governed(verb, "in") if syntax.pos[i] == "NOUN")
    if not any(syntax.lemma[i] in _STORIES for i in stories) or not is_present(reading, verb):
        return False
    doer = reading.doer(verb)
    return doer >= 0 and reading.mentions[doer].entry is None
