"""A sentence as the learned steps see it: its syntax, its mentions and the lexicon's finds in it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from stance.dateline import behind_dateline
from stance.gazetteer import Gazetteer
from stance.lexicon import Lexicon, Match
from stance.mentions import Mention
from stance.merging import find_mentions
from stance.splitting import split_tokens
from stance.structure import Structure
from stance.syntax import Syntax, analyse
from stance.text import Token


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """Everything looked up about one sentence before anything is learned.

    ``mention_at`` has for each token the index of the mention whose tokens ``[first, last)`` hold it, or -1;
    ``cue_terms`` and ``shifters`` have for each token the lexicon matches that cover it, ``vector_rows`` its row in
    the table of word vectors. ``cut`` is whether it has more mentions than are read.
    """

    syntax: Syntax
    mentions: list[Mention]
    mention_at: list[int]
    cue_terms: list[list[Match]]
    shifters: list[list[Match]]
    structure: Structure
    vector_rows: list[int]
    cut: bool


def read_sentence(
    tokens: list[Token], lexicon: Lexicon, gazetteer: Gazetteer, names: Collection[str] = frozenset()
) -> SentenceReading:
    """Look up all that is known about a sentence, a dateline at its beginning left out; ``names`` are the capitalised
    words of the whole text."""
    tokens = split_tokens(tokens[behind_dateline(tokens, gazetteer) :], lexicon, gazetteer, names)
    syntax = analyse(tokens, lexicon)
    mentions, cut = find_mentions(syntax, gazetteer)
    mention_at = [-1] * len(tokens)
    for index, mention in enumerate(mentions):
        for token in range(mention.first, mention.last):
            mention_at[token] = index
    return SentenceReading(
        syntax,
        mentions,
        mention_at,
        _by_token(lexicon.find_cues(syntax.keys), len(tokens)),
        _by_token(lexicon.find_shifters(syntax.keys), len(tokens)),
        Structure(syntax, mentions, mention_at),
        [lexicon.vectors.row(word, lemma) for word, lemma in zip(syntax.lower, syntax.lemma, strict=True)],
        cut,
    )


def _by_token(matches: list[Match], size: int) -> list[list[Match]]:
    covering: list[list[Match]] = [[] for _ in range(size)]
    for match in matches:
        for token in range(match.first, match.last):
            covering[token].append(match)
    return covering
