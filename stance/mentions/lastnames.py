"""Last names that are words too: of whom a text calls *Ann Green* once, it says *Green resigned* later."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from stance.mentions.namewords import BODIES, HEADS, THINGS_LAST
from stance.tokens.offices import ABBREVIATED, OFFICES, is_office_word
from stance.tokens.text import Token
from stance.words.tagging import is_title_case

#: Korean last names that are words too, and what the given name behind them looks like.
_KOREAN = frozenset(("Moon", "Park", "Song", "Sun"))
_KOREAN_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")
#: A name has at most so many words behind the given one.
_LONGEST = 3


def last_names(sentences: Sequence[Sequence[Token]], given_names: Mapping[str, str]) -> frozenset[str]:
    """The last names of those whom a text calls by a given name or a title and a name: *Ann Green*, *Mayor Hill*; those of
    Koreans stand first: *Park Min-seo*."""
    return frozenset(
        name for tokens in sentences for name in _of_sentence([token.text for token in tokens], given_names)
    )


def _of_sentence(words: Sequence[str], given_names: Mapping[str, str]) -> Iterator[str]:
    if is_title_case(words):
        return
    for i, word in enumerate(words):
        if word in _KOREAN and i + 1 < len(words) and _KOREAN_GIVEN.fullmatch(words[i + 1]):
            yield word
        given, title = word in given_names, word[0].isupper() and _is_title(word)
        if not given and not title:
            continue
        end = i + 1
        while end < len(words) and end - i <= _LONGEST and words[end].isalpha() and words[end].istitle():
            end += 1
        name = words[end - 1].lower()
        office = not given and is_office_word(name)  # Mr Speaker, but Ann King
        if end > i + 1 and not office and name not in BODIES | HEADS | THINGS_LAST:
            yield words[end - 1]


def _is_title(word: str) -> bool:
    lower = word.lower().rstrip(".")
    return lower in ABBREVIATED or lower in OFFICES
