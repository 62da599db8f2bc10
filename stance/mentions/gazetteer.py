"""Names of actors that are known beforehand, and how to find them in a sentence.

A `Gazetteer` is compiled from the tables in ``data/actors`` (see `training.actors`), travels inside the
artefact, and can be extended with a user's own table at run time (`stance.mentions.useractors`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple, TypeVar

from stance.document import Actor
from stance.tokens.text import tokenize

Form = Literal["name", "demonym", "capital", "office", "person"]
Place = Literal["before", "after", "near"]
_Meant = TypeVar("_Meant")

KINDS = (
    "state",
    "government",
    "organisation",
    "party",
    "group",
    "company",
    "media",
    "religion",
    "person",
    "other",
)
#: In a guard's words, stands for any capitalised word that may be part of a person's or a firm's name.
NAME_PLACEHOLDER = "NAME"
#: In a guard's words, stands for any word in capitals, as in a headline that shouts.
CAPITALS_PLACEHOLDER = "CAPITALS"

# Capitalised words that stand beside a country's name without being part of a person's or a firm's.
_OFFICES_AND_OPENERS = """
president prime king queen prince princess crown emir sultan foreign defence defense interior finance justice
minister ministry secretary spokesman spokeswoman ambassador chancellor vice deputy chief general army police
supreme leader opposition government parliament official officials embassy state national central bank
sunday monday tuesday wednesday thursday friday saturday january february march april may june july august
september october november december
a after although and as at because before both but by did does earlier even for from has had he her his how
however if in inside instead is its last later like meanwhile most near no nor not now of off on once only or
our outside over should since so still that the their then they this through thus till to today under unlike
until was we what when where whether while who why will with without yesterday yet across against between
neighbouring neighboring nearby landlocked tiny
says slams backs rejects condemns welcomes denies calls urges warns seeks accuses hails praises criticises
criticizes blames vows wants faces must could would can agrees signs strikes attacks
"""
_NEVER_A_NAME = frozenset(_OFFICES_AND_OPENERS.split())


class Entry(NamedTuple):
    """What a name stands for: the canonical actor and the way in which the name points to it.

    ``kind`` is one of `KINDS`, ``country`` an ISO 3166-1 alpha-3 code, ``acts_for`` the canonical name of
    the state or organisation for which a person or an office acts, ``gender`` of a person ``m``, ``f`` or
    empty, ``office`` what a person is or was ("President", "Foreign Minister").
    """

    name: str
    kind: str
    country: str | None = None
    acts_for: str | None = None
    form: Form = "name"
    gender: str = ""
    office: str = ""

    @property
    def actor(self) -> Actor:
        """The actor that is meant."""
        return Actor(self.name, self.kind, self.country, self.acts_for)


class Guard(NamedTuple):
    """Context that speaks against an entry: then ``instead`` is meant, or nothing that is known (None).

    ``before`` says that one of ``words`` follows the name (the name stands before it), ``after`` that one
    precedes it, ``near`` that one stands anywhere in the sentence.
    """

    place: Place
    words: frozenset[str]
    instead: Entry | None


@lru_cache(maxsize=2**12)  # a text asks for a name several times
def name_key(name: str) -> str:
    """The look-up key of a name: its words as they stand within a sentence (``Jr.``), with plain apostrophes."""
    return _key([token.text for token in tokenize(f"{name} ")])


def _key(words: Sequence[str]) -> str:
    return " ".join(words).replace("’", "'")


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """A dictionary of actors; build it with `of`, look names up with `longest` and `get`."""

    entries: Mapping[str, Entry]
    #: First word of a name to the number of words of the longest name that starts with it.
    reach: Mapping[str, int]
    guards: Mapping[str, tuple[Guard, ...]]
    #: Plain given names to ``m`` or ``f``.
    given_names: Mapping[str, str]
    #: Alpha-3 code to the state.
    states: Mapping[str, Actor]
    #: First words of the names that have guards.
    guarded: frozenset[str]

    @classmethod
    def of(
        cls,
        entries: Mapping[str, Entry],
        guards: Mapping[str, tuple[Guard, ...]],
        given_names: Mapping[str, str],
    ) -> Gazetteer:
        """Index ``entries`` and ``guards``, whose keys come from `name_key`."""
        reach: dict[str, int] = {}
        for key in entries:
            words = key.split(" ")
            reach[words[0]] = max(reach.get(words[0], 0), len(words))
        states = {
            entry.country: Actor(entry.name, "state", entry.country)
            for entry in entries.values()
            if entry.kind == "state" and entry.country is not None
        }
        guarded = frozenset(key.split(" ")[0] for key in guards)
        return cls(entries, reach, guards, given_names, states, guarded)

    def longest(self, words: Sequence[str], i: int) -> tuple[int, Entry] | None:
        """The longest known name that starts at ``words[i]``: its number of words and its entry.

        Names are matched as they are written (``Turkey`` but not ``turkey``); in words of capitals only
        (``IRAN SAYS``) the first letter decides. None where nothing is known or the context forbids it.
        """
        found = self._longest(words, i)
        if found is None and len(words[i]) > 3 and words[i].isupper():
            start = max(0, i - 1)
            found = self._longest([_title_case(word) for word in words[start : i + 9]], i - start)
        return found

    def matches(self, words: Sequence[str]) -> list[tuple[int, Entry] | None]:
        """What `longest` finds at each of the words of a sentence."""
        return [
            self.longest(words, i) if word.isupper() or word.replace("’", "'") in self.reach else None
            for i, word in enumerate(words)
        ]

    def get(self, name: str) -> Entry | None:
        """The entry of ``name``, with or without its article, out of any context."""
        return named(name, self.entries)

    def namesake(self, name: str, country: str) -> Entry | None:
        """Whom ``name`` means where the context tells of ``country``, if the tables know another there."""
        near = (g.instead for g in self.guards.get(name_key(name), ()) if g.place == "near")
        return next((meant for meant in near if meant is not None and meant.country == country), None)

    def _longest(self, words: Sequence[str], i: int) -> tuple[int, Entry] | None:
        reach = self.reach.get(words[i].replace("’", "'"))
        if reach is None:
            return None
        for length in range(min(reach, len(words) - i), 0, -1):
            key = _key(words[i : i + length])
            entry = self.entries.get(key)
            if entry is None:
                continue
            for guard in self.guards.get(key, ()):
                if _forbids(guard, words, i, i + length):
                    entry = guard.instead
                    break
            return None if entry is None else (length, entry)
        return None


def named(name: str, by_key: Mapping[str, _Meant]) -> _Meant | None:
    """What ``by_key``, whose keys come from `name_key`, has for ``name``, with or without its article."""
    key = name_key(name)
    return by_key.get(key) or by_key.get(key.removeprefix("the ").removeprefix("The "))


def _title_case(word: str) -> str:
    return word.capitalize() if word.isupper() and len(word) > 3 else word


def _forbids(guard: Guard, words: Sequence[str], first: int, last: int) -> bool:
    if guard.place == "near":
        return any(word in guard.words for word in words)
    beside = first - 1 if guard.place == "after" else last
    if not 0 <= beside < len(words):
        return False
    word = words[beside]
    if CAPITALS_PLACEHOLDER in guard.words and len(word) > 1 and word.isupper():
        return True
    return word in guard.words or (NAME_PLACEHOLDER in guard.words and _may_be_name(word))


def _may_be_name(word: str) -> bool:
    return word[:1].isupper() and word[1:].islower() and word.isalpha() and word.lower() not in _NEVER_A_NAME
