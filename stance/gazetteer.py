"""Names of actors that are known beforehand, and how to find them in a sentence.

A `Gazetteer` is compiled from the tables in ``data/actors`` (see `training.actors`), travels inside the
artefact, and can be extended with a user's own table at run time.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, NamedTuple, TypeVar

from stance.document import Actor
from stance.text import tokenize

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
USER_COLUMNS = ("name", "aliases", "kind", "country", "acts_for")

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


class TableFault(NamedTuple):
    """One fault of a table of actors: where it stands and what was expected there."""

    path: Path
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.key}: {self.message}"


class ActorTableError(ValueError):
    """A table of actors does not hold what it should; the message has a line for each of ``faults``."""

    def __init__(self, faults: Sequence[TableFault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, faults)))


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

    def get(self, name: str) -> Entry | None:
        """The entry of ``name``, with or without its article, out of any context."""
        return _named(name, self.entries)

    def extended(self, path: Path) -> Gazetteer:
        """A gazetteer that also knows the actors of a user's own table, which win over the built-in ones.

        Each country keeps its state: a line of kind state (*Catalonia*, ``ESP``) is an actor beside it.

        Raises `ActorTableError` with what is wrong in the table, OSError where it cannot be read.
        """
        added = _read_user_actors(path, self)
        entries = {**self.entries, **added}
        guards = {key: guard for key, guard in self.guards.items() if key not in added}
        return replace(Gazetteer.of(entries, guards, self.given_names), states=self.states)

    def _longest(self, words: Sequence[str], i: int) -> tuple[int, Entry] | None:
        longest = min(self.reach.get(words[i].replace("’", "'"), 0), len(words) - i)
        for length in range(longest, 0, -1):
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


def _named(name: str, by_key: Mapping[str, _Meant]) -> _Meant | None:
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


def read_table(path: Path, columns: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and cells of each row of a tab-separated table with a header line.

    Empty lines and lines that start with ``#`` are left out; cells that are missing at the end of a line are
    empty. Raises `ActorTableError` where the header or a line is not as expected, OSError where there is no
    such file.
    """
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        try:
            header = [cell.strip() for cell in next(rows, [])]
            if header != list(columns):
                expected = f"expected {', '.join(columns)}, separated by tabs, found {', '.join(header)}"
                raise ActorTableError([TableFault(path, 1, "header", expected)])
            for row in rows:
                if not any(row) or row[0].startswith("#"):
                    continue
                if len(row) > len(columns):
                    expected = f"expected {len(columns)} cells, found {len(row)}"
                    raise ActorTableError([TableFault(path, rows.line_num, "line", expected)])
                cells = [cell.strip() for cell in row] + [""] * (len(columns) - len(row))
                yield rows.line_num, dict(zip(columns, cells, strict=True))
        except csv.Error as error:
            raise ActorTableError([TableFault(path, rows.line_num, "line", str(error))]) from error
        except UnicodeDecodeError as error:
            raise ActorTableError([TableFault(path, 0, "encoding", f"expected UTF-8: {error}")]) from error


def split_cell(cell: str) -> list[str]:
    """The values of a cell, which are separated by ``|``."""
    return [value.strip() for value in cell.split("|") if value.strip()]


def _read_user_actors(path: Path, known: Gazetteer) -> dict[str, Entry]:
    """Keys and entries of a user's table; raises `ActorTableError` with the fault of its form, or all those of its cells."""
    faults: list[TableFault] = []
    entries: dict[str, Entry] = {}
    rows = list(read_table(path, USER_COLUMNS))
    own = {key: row["name"] for _, row in reversed(rows) for key in _user_keys(row).values()}
    for line, row in rows:
        if not row["name"]:
            faults.append(TableFault(path, line, "name", "expected a name, found nothing"))
            continue
        if row["kind"] not in KINDS:
            expected = f"expected one of {', '.join(KINDS)}, found {row['kind']!r}"
            faults.append(TableFault(path, line, "kind", expected))
        if row["country"] and row["country"] not in known.states:
            expected = f"expected an ISO 3166-1 alpha-3 code, found {row['country']!r}"
            faults.append(TableFault(path, line, "country", expected))
        acts_for = _acted_for(row, own, known)
        if row["acts_for"] and acts_for is None:
            expected = f"expected a name of this table or a built-in one, found {row['acts_for']!r}"
            faults.append(TableFault(path, line, "acts_for", expected))
        form: Form = "person" if row["kind"] == "person" else "name"
        entry = Entry(row["name"], row["kind"], row["country"] or None, acts_for, form)
        for name, key in _user_keys(row).items():
            known_entry = entries.setdefault(key, entry)
            if known_entry is not entry:
                found = f"{name!r} already names {known_entry.name!r} in this table"
                faults.append(TableFault(path, line, "aliases", found))
    if faults:
        raise ActorTableError(faults)
    return entries


def _user_keys(row: Mapping[str, str]) -> dict[str, str]:
    """The name and the aliases of a row, with the key of each; a small *the* is no part of a name."""
    return {name: name_key(name).removeprefix("the ") for name in [row["name"], *split_cell(row["aliases"])]}


def _acted_for(row: Mapping[str, str], own: Mapping[str, str], known: Gazetteer) -> str | None:
    """The canonical name of that for which a row's actor acts; a government acts for its state where nothing is said."""
    if row["acts_for"]:
        built_in = known.get(row["acts_for"])
        return _named(row["acts_for"], own) or (built_in.name if built_in is not None else None)
    state = known.states.get(row["country"]) if row["kind"] == "government" else None
    return state.name if state is not None else None
