"""Compile the tables of ``data/actors`` and the countries of maintained packages into a `Gazetteer`.

What the packages hold (`pycountry`, Babel's territory names, `countryinfo`'s demonyms and capitals) is
never typed in by hand; the tables only correct and complete it. See ``docs/ACTORS.md``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pycountry
from babel import Locale
from countryinfo import CountryInfo

from stance.mentions.actortables import ActorTableError, read_table, split_cell
from stance.mentions.gazetteer import KINDS, Entry, Form, Gazetteer, Guard, Place, name_key
from training.problems import Problem, Problems

COLUMNS = {
    "countries.tsv": ("code", "name", "aliases", "demonyms", "capitals", "drop"),
    "territories.tsv": ("name", "aliases", "demonyms", "country"),
    "organisations.tsv": ("name", "aliases", "kind", "country"),
    "offices.tsv": ("name", "aliases", "kind", "country", "acts_for"),
    "persons.tsv": ("name", "aliases", "gender", "country", "office", "from", "until", "as_of"),
    "ambiguous.tsv": ("alias", "where", "words", "meaning"),
    "given_names.tsv": ("name", "gender"),
}

#: States whose code is in general use but not in ISO 3166-1.
_CODES_OF_OUR_OWN = {"XKX"}
#: Uninhabited or nearly so, or known under the name of something else: never an actor.
_NO_ACTORS = {"ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "UMI", "CCK", "CXR", "SJM", "BES"}
_NO_PLURAL = ("s", "sh", "ch", "ese", "x", "z")


#: A table and the line in it.
Where = tuple[Path, int]


class _Compiler:
    """Collects entries, guards and problems while it reads one table after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []
        self.entries: dict[str, Entry] = {}
        self.guards: dict[str, tuple[Guard, ...]] = {}
        self.given_names: dict[str, str] = {}
        self.country_names: dict[str, str] = {}

    def rows(self, file: str) -> Iterator[tuple[Where, dict[str, str]]]:
        """Place and cells of each row of a table; faults become problems."""
        path = self.folder / file
        try:
            for line, row in read_table(path, COLUMNS[file]):
                yield (path, line), row
        except ActorTableError as error:
            self.problems += [Problem(*fault) for fault in error.faults]
        except OSError as error:
            self.problems.append(Problem(path, 0, "file", f"expected a table, found {error.strerror}"))

    def expect(self, condition: bool, where: Where, key: str, expected: str, found: str) -> None:
        if not condition:
            self.problems.append(Problem(*where, key, f"expected {expected}, found {found!r}"))

    def add(self, alias: str, entry: Entry, where: Where) -> None:
        """Let ``alias`` name ``entry``; a name that already stands for another actor is a problem."""
        closing = (
            alias.removesuffix(".") if alias.endswith("Jr.") else alias
        )  # where the sentence ends with it
        for spelling in dict.fromkeys((alias, _plain(alias), closing)):
            known = self.entries.setdefault(name_key(spelling), entry)
            if known.name != entry.name:
                self.problems.append(
                    Problem(*where, "aliases", f"{alias!r} already names {known.name!r}: keep one")
                )

    def country(self, where: Where, code: str) -> str | None:
        self.expect(code in self.country_names or not code, where, "country", "an alpha-3 code", code)
        return code or None


def compile_gazetteer(folder: Path) -> Gazetteer:
    """Read the tables in ``folder``; raises `training.problems.Problems` that lists every bad line of all."""
    compiler = _Compiler(folder)
    _add_countries(compiler)
    _add_territories(compiler)
    _add_organisations(compiler)
    _add_offices(compiler)
    _add_persons(compiler)
    _add_guards(compiler)
    _add_given_names(compiler)
    if compiler.problems:
        raise Problems(compiler.problems)
    return Gazetteer.of(compiler.entries, compiler.guards, compiler.given_names)


def _add_countries(compiler: _Compiler) -> None:
    """Names, demonyms and capitals of all countries; a name wins over a capital of the same spelling."""
    infos = {info.get("ISO", {}).get("alpha3", ""): dict(info) for info in CountryInfo.all().values()}
    table = {row["code"]: (where, row) for where, row in compiler.rows("countries.tsv")}
    countries = {country.alpha_3: country for country in pycountry.countries}
    for code, (where, row) in table.items():
        known = code in countries or (code in _CODES_OF_OUR_OWN and bool(row["name"]))
        compiler.expect(known, where, "code", "an ISO 3166-1 alpha-3 code", code)
    aliases: list[tuple[str, Entry, Where]] = []
    blank = (compiler.folder / "countries.tsv", 0), dict.fromkeys(COLUMNS["countries.tsv"], "")
    for code in sorted((set(countries) - _NO_ACTORS) | (_CODES_OF_OUR_OWN & set(table))):
        where, row = table.get(code, blank)
        names = _country_names(countries[code]) if code in countries else []
        dropped = {form for name in split_cell(row["drop"]) for form in _plural_too(name)}
        compiler.country_names[code] = row["name"] or names[0].replace(" & ", " and ").replace(
            "St. ", "Saint "
        )
        aliases += [
            (alias, Entry(compiler.country_names[code], "state", code, None, form), where)
            for form, alias in _country_aliases(compiler.country_names[code], names, row, infos.get(code, {}))
            if alias not in dropped
        ]
    order: dict[Form, int] = {"name": 0, "demonym": 1, "capital": 2}
    for alias, entry, where in sorted(aliases, key=lambda item: order[item[1].form]):
        if entry.form == "name" or name_key(alias) not in compiler.entries:
            compiler.add(alias, entry, where)


def _country_aliases(
    name: str, names: list[str], row: dict[str, str], info: dict[str, Any]
) -> Iterator[tuple[Form, str]]:
    """All that a country is called, from the packages and from its row of the table."""
    for alias in dict.fromkeys([name, *names, *split_cell(row["aliases"])]):
        yield "name", alias
    for demonym in [*(info.get("demonym") or "").split(","), *split_cell(row["demonyms"])]:
        for form in _plural_too(demonym):
            yield "demonym", form
    for capital in split_cell(row["capitals"]):
        if capital != "-":
            yield "capital", capital
    if row["capitals"] != "-" and info.get("capital"):
        yield "capital", info["capital"]


def _country_names(country: Any) -> list[str]:
    """What Babel and pycountry call a country, the usual name first, without ``X, Republic of``."""
    names = [
        Locale("en").territories[country.alpha_2],
        country.name,
        getattr(country, "common_name", ""),
        getattr(country, "official_name", ""),
    ]
    spelled = [name for name in names if name and not {",", "("} & set(name) and name[:4] != "The "] or names[
        :1
    ]
    return [
        variant
        for name in spelled
        for variant in dict.fromkeys([name, name.replace(" & ", " and "), name.replace("St. ", "Saint ")])
    ]


def _plural_too(demonym: str) -> list[str]:
    if not demonym:
        return []
    return [demonym] if demonym.endswith(_NO_PLURAL) else [demonym, demonym + "s"]


def _plain(name: str) -> str:
    """The name without accents, as many newsrooms spell it."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _add_territories(compiler: _Compiler) -> None:
    for where, row in compiler.rows("territories.tsv"):
        compiler.expect(bool(row["name"]), where, "name", "a name", "")
        country = compiler.country(where, row["country"])
        for name in [row["name"], *split_cell(row["aliases"])]:
            compiler.add(name, Entry(row["name"], "government", country, None, "name"), where)
        for demonym in split_cell(row["demonyms"]):
            for form in _plural_too(demonym):
                compiler.add(form, Entry(row["name"], "government", country, None, "demonym"), where)


def _add_organisations(compiler: _Compiler) -> None:
    """Organisations of all kinds; government bodies act for their state, those of a part of it stand with territories."""
    for where, row in compiler.rows("organisations.tsv"):
        compiler.expect(bool(row["name"]), where, "name", "a name", "")
        compiler.expect(row["kind"] in KINDS, where, "kind", f"one of {', '.join(KINDS)}", row["kind"])
        country = compiler.country(where, row["country"])
        acts_for = compiler.country_names.get(country or "") if row["kind"] == "government" else None
        entry = Entry(row["name"], row["kind"], country, acts_for)
        for name in [row["name"], *split_cell(row["aliases"])]:
            compiler.add(name, entry, where)


def _add_offices(compiler: _Compiler) -> None:
    """Offices and seats; a seat of government (kind state) stands for its state and takes its name."""
    for where, row in compiler.rows("offices.tsv"):
        compiler.expect(row["kind"] in KINDS, where, "kind", f"one of {', '.join(KINDS)}", row["kind"])
        country = compiler.country(where, row["country"])
        seat = row["kind"] == "state"
        known = not row["acts_for"] or name_key(row["acts_for"]) in compiler.entries
        compiler.expect(known, where, "acts_for", "a name from the tables", row["acts_for"])
        acts_for = row["acts_for"] or compiler.country_names.get(country or "")
        name = acts_for if seat and acts_for else row["name"]
        entry = Entry(name, row["kind"], country, None if seat else acts_for, "office")
        for alias in [row["name"], *split_cell(row["aliases"])]:
            compiler.add(alias, entry, where)


def _add_persons(compiler: _Compiler) -> None:
    """Persons act for their country, or the organisation that their office names, while in office."""
    for where, row in compiler.rows("persons.tsv"):
        compiler.expect(bool(row["name"]), where, "name", "a name", "")
        compiler.expect(row["gender"] in ("m", "f", ""), where, "gender", "m, f or nothing", row["gender"])
        for column in ("from", "until", "as_of"):
            written = row[column].replace("-", "")
            plain = (written.isdigit() and len(written) in (4, 6)) or (not written and column != "as_of")
            compiler.expect(plain, where, column, "a year or YYYY-MM", row[column])
        country = compiler.country(where, row["country"])
        acts_for = None
        if row["office"] and not row["until"]:
            organisation = name_key(row["office"].rpartition(" of ")[2].removeprefix("the "))
            known = compiler.entries.get(organisation)
            abroad = known is not None and (known.kind != "government" or known.country != country)
            acts_for = known.name if known and abroad else compiler.country_names.get(country or "")
        entry = Entry(row["name"], "person", country, acts_for, "person", row["gender"], row["office"])
        for name in [row["name"], *split_cell(row["aliases"])]:
            compiler.add(name, entry, where)


def _add_guards(compiler: _Compiler) -> None:
    places: dict[str, Place] = {"before": "before", "after": "after", "near": "near"}
    for where, row in compiler.rows("ambiguous.tsv"):
        compiler.expect(row["where"] in places, where, "where", "before, after or near", row["where"])
        key = name_key(row["alias"])
        compiler.expect(key in compiler.entries, where, "alias", "a name from the tables", row["alias"])
        meaning = compiler.entries.get(name_key(row["meaning"])) if row["meaning"] else None
        compiler.expect(
            not row["meaning"] or meaning is not None,
            where,
            "meaning",
            "a name from the tables",
            row["meaning"],
        )
        words = frozenset(split_cell(row["words"]))
        compiler.expect(bool(words), where, "words", "words separated by |", row["words"])
        if row["where"] in places:
            guard = Guard(places[row["where"]], words, meaning)
            compiler.guards[key] = (*compiler.guards.get(key, ()), guard)


def _add_given_names(compiler: _Compiler) -> None:
    for where, row in compiler.rows("given_names.tsv"):
        compiler.expect(row["gender"] in ("m", "f"), where, "gender", "m or f", row["gender"])
        for name in split_cell(row["name"]):
            known = compiler.given_names.setdefault(name, row["gender"])
            compiler.expect(known == row["gender"], where, "name", "a name of one gender", name)
