"""The site of a cue: what the rules on bystanders look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stance.document import StanceLabel
from stance.reading import SentenceReading


@dataclass(frozen=True, slots=True)
class CueSite:
    """A cue in its sentence: the token that governs its arguments and its stance; ``keys`` has for each mention that of its
    actor."""

    reading: SentenceReading
    anchor: int
    stance: StanceLabel
    keys: Sequence[str]
