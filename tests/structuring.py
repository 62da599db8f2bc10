"""Structure as tests ask for it: the path between two words of a sentence."""

from __future__ import annotations

from stance.mentions.gazetteer import Gazetteer
from stance.reading import read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon

Knowledge = tuple[Lexicon, Gazetteer]


def path_between(knowledge: Knowledge, sentence: str, cue: str, actor: str) -> str:
    """The path from the first token ``cue`` to the mention at the first token ``actor``."""
    tokens = tokenize(sentence)
    reading = read_sentence(tokens, *knowledge)
    words = [token.text for token in tokens]
    mention = reading.mentions[reading.mention_at[words.index(actor)]]
    return reading.structure.path(words.index(cue), mention.head)
