"""Last names that are words too: of whom a text calls *Ann Green* once, it says *Green resigned* later."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from stance.mentions.namewords import BODIES, HEADS, THINGS_LAST
from stance.tokens.text import Token
from stance.tokens.titles import ABBREVIATED
from stance.words.offices import OFFICES, is_office_word
from stance.words.tagging import is_title_case

#: Korean last names that are words too, and what the given name behind them looks like.
_KOREAN = frozenset(("Moon", "Park", "Song", "Sun"))
_KOREAN_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")
#: What ends the names of bodies and things.
_NO_NAMES = BODIES | HEADS | THINGS_LAST
#: A name has at most so many words behind the given one.
_LONGEST = 3


def last_names(sentences: Sequence[Sequence[Token]], given_names: Mapping[str, str]) -> frozenset[str]:
    """The last names of those whom a text calls by a given name or a title and a name: *Ann Green*, *Mayor Hill*; those of
    Koreans stand first: *Park Min-seo*."""
    return frozenset(
        name for tokens in sentences for name in _of_sentence([token.text for token in tokens], given_names)
    )


def _of_sentence(words: Sequence[str], given_names: Mapping[str, str]) -> list[str]:
    names = list(_called(words, given_names))
    return [] if names and is_title_case(words) else names


def _called(words: Sequence[str], given_names: Mapping[str, str]) -> Iterator[str]:
    """The words of a sentence that would be last names if its capitals tell names."""
    for i, (word, behind) in enumerate(itertools.pairwise(words)):
        if word in _KOREAN and _KOREAN_GIVEN.fullmatch(behind):
            yield word
        given = word in given_names
        if behind.istitle() and behind.isalpha() and (given or _is_title(word)):
            end = i + 2
            while end < len(words) and end - i <= _LONGEST and words[end].isalpha() and words[end].istitle():
                end += 1
            name = words[end - 1].lower()
            office = not given and is_office_word(name)  # Mr Speaker, but Ann King
            if not office and name not in _NO_NAMES:
                yield words[end - 1]


def _is_title(word: str) -> bool:
    lower = word.lower().rstrip(".")
    return word[0].isupper() and (lower in ABBREVIATED or lower in OFFICES)
