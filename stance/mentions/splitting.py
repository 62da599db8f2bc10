"""Tokens that hold two words, which only knowledge of names tells: *Polands* for *Poland's*, *Italian-Polish*."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Sequence

from stance.mentions.gazetteer import Gazetteer
from stance.tokens.text import Token
from stance.words.lexicon import Lexicon
from stance.words.tagging import CLOSED

#: Before them a name in -s is a plural: the two Koreas, the Obamas.
_COUNTING = frozenset("the two three both all many some".split())


def split_tokens(
    tokens: Sequence[Token], lexicon: Lexicon, gazetteer: Gazetteer, names: Collection[str]
) -> list[Token]:
    """The tokens, those that hold two words cut in two or three.

    Pages that were cut out of the web have often lost their apostrophes. A name with *s* before a noun is taken
    for a possessor where the name without it is known, or is among the ``names`` of the text or the words of the sentence,
    or stands in the table of word vectors, which has no word for it with *s*.
    """
    words = [token.text for token in tokens]
    names = names or frozenset(words)
    split: list[Token] = []
    for i, token in enumerate(tokens):
        whole = (
            not token.text[0].isupper() or len(token.text) < token.end - token.start
        )  # with something unseen in it
        cuts = () if whole else _cuts(words, i, names, lexicon, gazetteer)
        split += _pieces(token, cuts) if cuts else [token]
    return split


def _cuts(
    words: Sequence[str], i: int, names: Collection[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> tuple[int, ...]:
    word = words[i]
    if word[-1] == "s" and _lost_apostrophe(words, i, names, lexicon, gazetteer):
        return (len(word) - 1,)
    hyphen = word.find("-")
    if hyphen > 0 and _two_states(word, hyphen, gazetteer):
        return hyphen, hyphen + 1
    return ()


def _pieces(token: Token, cuts: tuple[int, ...]) -> Iterator[Token]:
    for a, b in itertools.pairwise((0, *cuts, len(token.text))):
        yield Token(token.text[a:b], token.start + a, token.start + b)


def _lost_apostrophe(
    words: Sequence[str], i: int, names: Collection[str], lexicon: Lexicon, gazetteer: Gazetteer
) -> bool:
    name = words[i][:-1]
    if len(name) < 2 or name[-1] == "s" or not _before_noun(words, i, lexicon):
        return False
    if i and words[i - 1].lower() in _COUNTING and not name.isupper():
        return False
    if words[i] in gazetteer.entries or _is_given_name(words, i, gazetteer):
        return False
    if any(reading.kind == "person" for reading in lexicon.read(words[i].lower())):
        return False  # Economists slam minister
    if name not in gazetteer.entries and (
        len(name) < 4 or not (name in names or _is_possessor(words, i, lexicon))
    ):
        return False
    return not any(_holds(gazetteer, words, start, i) for start in range(max(0, i - 2), i + 1))


def _is_given_name(words: Sequence[str], i: int, gazetteer: Gazetteer) -> bool:
    """Whether the word is the given name of whoever is named on: *Frans Timmer*."""
    return words[i] in gazetteer.given_names and words[i + 1][0].isupper()


def _is_possessor(words: Sequence[str], i: int, lexicon: Lexicon) -> bool:
    """Whether the table of word vectors knows the name, but nothing with *s*, inside a sentence: *rejected Grays plan*."""
    word, vectors = words[i].lower(), lexicon.vectors
    inside = i > 0 and words[i - 1].islower()
    return (
        inside and not lexicon.read(word) and vectors.row(word, word) < 0 <= vectors.row(word[:-1], word[:-1])
    )


def _holds(gazetteer: Gazetteer, words: Sequence[str], start: int, i: int) -> bool:
    """Whether a known name that begins at ``start`` holds word ``i`` as it stands: *Wales*, *United Airlines*."""
    known = gazetteer.longest(words, start)
    return known is not None and start + known[0] > i


def _before_noun(words: Sequence[str], i: int, lexicon: Lexicon) -> bool:
    """Whether a noun or an adjective follows, or a word that nobody knows."""
    if i + 1 == len(words) or not words[i + 1].isalpha() or words[i + 1].lower() in CLOSED:
        return False
    readings = lexicon.read(words[i + 1].lower())
    return not readings or any(reading.pos in ("noun", "adj") for reading in readings)


def _two_states(word: str, hyphen: int, gazetteer: Gazetteer) -> bool:
    if word in gazetteer.entries:
        return False
    halves = gazetteer.entries.get(word[:hyphen]), gazetteer.entries.get(word[hyphen + 1 :])
    return all(half is not None and half.kind == "state" for half in halves)
