"""What the rules for names look at: a sentence, its words as they are written, and what the gazetteer finds at each."""

from __future__ import annotations

from typing import NamedTuple

from stance.mentions.gazetteer import Entry, Gazetteer
from stance.words.syntax import Syntax
from stance.words.tagging import is_title_case

#: The number of words of a known name and its entry, where there is one.
Known = tuple[int, Entry] | None


class Sentence(NamedTuple):
    """A sentence, looked up once for all rules: ``found`` has for each of its ``words`` the longest known name that starts
    there; in ``title_case`` a capital tells nothing about names."""

    syntax: Syntax
    gazetteer: Gazetteer
    words: list[str]
    title_case: bool
    found: list[Known]


def look_up(syntax: Syntax, gazetteer: Gazetteer) -> Sentence:
    """The sentence with what the gazetteer finds in it."""
    words = [token.text for token in syntax.tokens]
    return Sentence(syntax, gazetteer, words, is_title_case(words), gazetteer.matches(words))


class NameRules:
    """Rules for one sort of names in one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.syntax, self.gazetteer, self.words, self.title_case, self.found = sentence
