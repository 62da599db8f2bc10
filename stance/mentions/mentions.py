"""A mention: one phrase in a sentence that names somebody who could act."""

from __future__ import annotations

from typing import Literal, NamedTuple

from stance.mentions.gazetteer import Entry
from stance.words.quantifiers import QUANTIFIERS
from stance.words.tagging import CLOSED

Form = Literal["name", "demonym", "described", "pronoun"]

#: A sentence with more mentions than this is read up to here, so that work stays linear in its length.
MAX_MENTIONS = 40

PRONOUNS = frozenset(
    "he she it they we i you him them us his her its their our my your me theirs themselves "
    "everyone everybody anyone anybody someone somebody nobody no-one others".split()
)
#: Words for so many people that nobody counts them.
COUNTED = frozenset("many hundreds thousands dozens tens scores".split())
#: Words, beside numbers, that may stand for people without their noun.
STANDING_ALONE = COUNTED | QUANTIFIERS | {"those", "one", "former", "latter"}
_NUMBERS = frozenset(word for word, tag in CLOSED.items() if tag == "NUM")
_OF_NOBODY = PRONOUNS | STANDING_ALONE | _NUMBERS


class Mention(NamedTuple):
    """One candidate actor: tokens ``[first, last)`` are its head noun or name with what stands before it.

    ``phrase`` are the tokens of the shortest phrase that names it, with a complement or a possessor where it needs
    one (see `stance.mentions.phrases`), and ``text`` is their words. ``np_first``/``np_last`` bound the whole noun phrase with
    titles, determiners and appositions; ``head`` is the token that carries the name; ``title`` the words of office
    before it or in apposition, of a description after whom or what it is called; ``owner`` the index of the mention that
    possesses or qualifies it (or -1); ``possessed`` the token of the noun that it possesses or qualifies itself (or -1);
    ``alias`` the acronym introduced in brackets after it, at token ``alias_at``; ``group`` numbers the coordination that it
    stands in; ``entry`` what the gazetteer knows.
    """

    first: int
    last: int
    form: Form
    text: str
    head: int
    np_first: int
    np_last: int
    title: str = ""
    owner: int = -1
    possessed: int = -1
    phrase: tuple[int, int] = (0, 0)
    alias: str = ""
    alias_at: int = -1
    group: int = -1
    entry: Entry | None = None

    @property
    def kind(self) -> str:
        """The kind of actor that the gazetteer knows, else the form."""
        return self.entry.kind if self.entry else self.form

    @property
    def may_be_person(self) -> bool:
        """Whether no table tells that it is something else than a person: *Ana Ruiz*, *Oakvale*, but not *Mali*."""
        return self.entry is None or self.entry.kind == "person"


def stands_for_nobody(name: str | None) -> bool:
    """Whether the name of an actor is only a pronoun, a quantifier or a number: it is not known for whom it stands."""
    if name is None or name == "US":
        return False
    return name.lower() in _OF_NOBODY or name.isdecimal()


def spells(name: str, acronym: str) -> bool:
    """Whether an acronym has the first letters of the words of a name: *Bangladesh Nationalist Party (BNP)*."""
    return "".join(word[0] for word in name.split() if word[0].isupper()) == acronym
