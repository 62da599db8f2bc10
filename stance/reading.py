"""A sentence as the learned steps see it: its syntax, its mentions and the lexicon's finds in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from stance.document import Actor
from stance.mentions.dateline import behind_dateline, state_of_dateline
from stance.mentions.gazetteer import Gazetteer
from stance.mentions.lastnames import last_names
from stance.mentions.mentions import Mention
from stance.mentions.merging import find_mentions
from stance.mentions.scarequotes import without_scare_quotes
from stance.mentions.slugs import without_slug
from stance.mentions.splitting import split_tokens
from stance.mentions.tickers import without_tickers
from stance.mentions.wordnames import word_names
from stance.structure.structure import Structure
from stance.tokens.symbols import without_symbols
from stance.tokens.text import MAX_SENTENCE_TOKENS, Token
from stance.words.lexicon import Lexicon, Match
from stance.words.linebreaks import without_breaks
from stance.words.quotemarks import number_quotations
from stance.words.syntax import Syntax, analyse


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """Everything looked up about one sentence before anything is learned.

    ``mention_at`` has for each token the index of the mention whose tokens ``[first, last)`` hold it, or -1;
    ``cue_terms`` and ``shifters`` have for each token the lexicon matches that cover it, ``vector_rows`` its row in
    the table of word vectors. ``cut`` is whether it has more mentions than are read, ``dateline`` the state that the
    dateline before it names.
    """

    syntax: Syntax
    mentions: list[Mention]
    mention_at: list[int]
    cue_terms: list[list[Match]]
    shifters: list[list[Match]]
    structure: Structure
    vector_rows: list[int]
    cut: bool
    dateline: Actor | None = None

    def mention_of(self, token: int) -> int:
        """The index of the mention at ``token``, -1 where there is none or ``token`` is itself -1."""
        return self.mention_at[token] if token >= 0 else -1

    def doer(self, token: int) -> int:
        """The mention that does what ``token`` tells, behind *by* of a passive or a participle, or -1."""
        if self.syntax.is_undergone(token):
            return self.mention_of(self.structure.dependent(token, "by"))
        return self.mention_of(self.structure.subject_of(token))

    def doers(self, token: int) -> set[int]:
        """That mention with the members of its list."""
        doer = self.doer(token)
        if doer < 0 or self.mentions[doer].group < 0:
            return {doer} - {-1}
        return {i for i, m in enumerate(self.mentions) if m.group == self.mentions[doer].group}


def read_text(
    sentences: Sequence[Sequence[Token]], lexicon: Lexicon, gazetteer: Gazetteer
) -> list[SentenceReading]:
    """Read the sentences of a text, of each its first `stance.tokens.text.MAX_SENTENCE_TOKENS` tokens; words that the ends of
    lines broke are whole again."""
    sentences = [without_breaks(tokens, lexicon) for tokens in sentences]
    capitals = frozenset(t.text for tokens in sentences for t in tokens if t.text[0].isupper())
    names = last_names(sentences, gazetteer.given_names) | word_names(sentences, lexicon, gazetteer)
    return [
        read_sentence(tokens[:MAX_SENTENCE_TOKENS], lexicon, gazetteer, capitals, quotation, names)
        for tokens, quotation in zip(sentences, number_quotations(sentences), strict=True)
    ]


def read_sentence(
    tokens: Sequence[Token],
    lexicon: Lexicon,
    gazetteer: Gazetteer,
    capitals: Collection[str] = frozenset(),
    quotation: Sequence[int] | None = None,
    names: Collection[str] = frozenset(),
) -> SentenceReading:
    """Look up all that is known about a sentence; symbols, tickers, and a slug and a dateline at its beginning are left out.

    ``capitals`` are the capitalised words of the whole text and ``names`` its last names and the words that are names in it,
    ``quotation`` has for each token the number of its quotation in the text.
    """
    words = without_tickers(without_symbols(tokens))
    told = without_scare_quotes(without_slug(words, lexicon), lexicon)
    start = behind_dateline(told, gazetteer)
    pieces = split_tokens(told[start:], lexicon, gazetteer, capitals)
    numbers = None if quotation is None else _number_pieces(pieces, tokens, quotation)
    syntax = analyse(pieces, lexicon, numbers, names)
    mentions, cut = find_mentions(syntax, gazetteer)
    found = lexicon.find_shifters(syntax.keys)
    shifters = [match for match in found if syntax.pos[match.first] != "NAME"]  # Will Hill
    mention_at = [-1] * len(pieces)
    for index, mention in enumerate(mentions):
        for token in range(mention.first, mention.last):
            mention_at[token] = index
    return SentenceReading(
        syntax,
        mentions,
        mention_at,
        _by_token(lexicon.find_cues(syntax.keys), len(pieces)),
        _by_token(shifters, len(pieces)),
        Structure(syntax, mentions, mention_at),
        [lexicon.vectors.row(word, lemma) for word, lemma in zip(syntax.lower, syntax.lemma, strict=True)],
        cut,
        state_of_dateline(told[:start], gazetteer),
    )


def _number_pieces(pieces: Sequence[Token], tokens: Sequence[Token], quotation: Sequence[int]) -> list[int]:
    """The quotations of tokens that were split or left out at the beginning: of each piece that of its token."""
    if not tokens or max(quotation) < 0:
        return [-1] * len(pieces)
    starts = [token.start for token in tokens]
    return [quotation[bisect_right(starts, piece.start) - 1] for piece in pieces]


def _by_token(matches: list[Match], size: int) -> list[list[Match]]:
    covering: list[list[Match]] = [[] for _ in range(size)]
    for match in matches:
        for token in range(match.first, match.last):
            covering[token].append(match)
    return covering
