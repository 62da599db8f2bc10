"""Names that are words too and that a text writes with a capital where no sentence begins: *the retailer Target* opens the
next one as *Target*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.gazetteer import Gazetteer
from stance.mentions.namewords import NOT_NAMES
from stance.tokens.text import Token
from stance.words.lexicon import Lexicon
from stance.words.offices import is_office_word
from stance.words.openings import OPENING
from stance.words.readings import ACTING
from stance.words.tagging import is_title_case

#: Kinds of actors that are called by the first word of their name.
CALLED_SHORT = frozenset(("company", "media", "organisation", "party"))


def word_names(
    sentences: Sequence[Sequence[Token]], lexicon: Lexicon, gazetteer: Gazetteer
) -> frozenset[str]:
    """The words that open a sentence of a text and elsewhere in it stand alone with a capital, or begin the known name of a
    body: *Reform UK*."""
    rows = [[token.text for token in tokens] for tokens in sentences]
    opening = {
        word
        for words in rows
        for i, word in enumerate(words)
        if word.istitle() and len(word) > 1 and word.isalpha() and _opens(words, i)
    }
    opening = {word for word in opening if _may_be_name(word, lexicon)}
    if not opening:
        return frozenset()
    return frozenset(
        word
        for words in rows
        if not opening.isdisjoint(words) and not is_title_case(words)
        for i, word in enumerate(words)
        if word in opening and _names(words, i, gazetteer)
    )


def _opens(words: Sequence[str], i: int) -> bool:
    return i == 0 or words[i - 1] in OPENING


def _may_be_name(word: str, lexicon: Lexicon) -> bool:
    """Whether it is a word of the lexicon that tells of no one who acts, nor of a time."""
    lower = word.lower()
    readings = lexicon.read(lower)
    if not readings or lower in NOT_NAMES or is_office_word(lower):
        return False
    return ACTING.isdisjoint(reading.kind for reading in readings if reading.pos == "noun")


def _names(words: Sequence[str], i: int, gazetteer: Gazetteer) -> bool:
    """Whether the word at ``i`` is a name by itself, or the first of one of a body."""
    known = gazetteer.longest(words, i)
    if known is not None and known[0] > 1:
        return known[1].form == "name" and known[1].kind in CALLED_SHORT
    alone = not any(words[j][0].isupper() for j in (i - 1, i + 1) if 0 <= j < len(words))
    return alone and not _opens(words, i)
