"""Resolves texts for tests."""

from __future__ import annotations

from stance.model import Model
from stance.reading import read_text
from stance.resolution import Resolved, resolve
from stance.text import split_sentences, tokenize


class Reader:
    """Resolves a text and finds its mentions by their words."""

    def __init__(self, model: Model) -> None:
        self.lexicon = model.lexicon
        self.gazetteer = model.gazetteer
        self.antecedents = model.antecedents

    def mentions(self, text: str) -> list[tuple[str, Resolved]]:
        sentences = [tokenize(text, start, end) for start, end in split_sentences(text)]
        readings = read_text(sentences, self.lexicon, self.gazetteer)
        resolved = resolve(readings, self.gazetteer, self.antecedents)
        return [
            (mention.text, found)
            for reading, row in zip(readings, resolved, strict=True)
            for mention, found in zip(reading.mentions, row, strict=True)
        ]

    def who(self, text: str, words: str, nth: int = 1) -> Resolved:
        """What the ``nth`` mention with these words was resolved to."""
        found = [resolved for mention, resolved in self.mentions(text) if mention == words]
        return found[nth - 1]
