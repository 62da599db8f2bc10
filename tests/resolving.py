"""Resolves texts and finds known names for tests."""

from __future__ import annotations

from stance.mentions.gazetteer import Gazetteer
from stance.model import Model
from stance.reading import read_text
from stance.resolution.resolution import resolve
from stance.resolution.resolved import Resolved
from stance.tokens.text import split_sentences, tokenize


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


def found_in(text: str, gazetteer: Gazetteer) -> list[tuple[str, str]]:
    """Every known name in a sentence with the actor for which it stands, from left to right."""
    words = [token.text for token in tokenize(text)]
    found, i = [], 0
    while i < len(words):
        match = gazetteer.longest(words, i)
        if match is not None:
            found.append((" ".join(words[i : i + match[0]]), match[1].name))
        i += 1 if match is None else match[0]
    return found
