"""A user's own table of actors, which wins over the built-in ones (see docs/ACTORS.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from stance.mentions.actortables import ActorTableError, TableFault, read_table, split_cell
from stance.mentions.gazetteer import KINDS, Entry, Form, Gazetteer, name_key, named

USER_COLUMNS = ("name", "aliases", "kind", "country", "acts_for")


def with_user_actors(gazetteer: Gazetteer, path: Path) -> Gazetteer:
    """A gazetteer that also knows the actors of the table at ``path``.

    Each country keeps its state: a line of kind state (*Catalonia*, ``ESP``) is an actor beside it.

    Raises `stance.mentions.actortables.ActorTableError` with what is wrong in the table, OSError where it cannot be read.
    """
    added = _read_user_actors(path, gazetteer)
    entries = {**gazetteer.entries, **added}
    guards = {key: guard for key, guard in gazetteer.guards.items() if key not in added}
    return replace(Gazetteer.of(entries, guards, gazetteer.given_names), states=gazetteer.states)


def _read_user_actors(path: Path, known: Gazetteer) -> dict[str, Entry]:
    """Keys and entries of a user's table; raises `ActorTableError` with the fault of its form, or all those of its cells."""
    faults: list[TableFault] = []
    taken: dict[str, tuple[int, Entry]] = {}
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
        elif row["acts_for"] and acts_for is not None and acts_for.casefold() == row["name"].casefold():
            found = (
                f"{row['acts_for']!r} is this actor itself: name for whom it acts, or leave the cell empty"
            )
            faults.append(TableFault(path, line, "acts_for", found))
        form: Form = "person" if row["kind"] == "person" else "name"
        entry = Entry(row["name"], row["kind"], row["country"] or None, acts_for, form)
        for name, key in _user_keys(row).items():
            first, holder = taken.setdefault(key, (line, entry))
            if first != line:
                cell = "name" if name in _with_and_without_the([row["name"]]) else "aliases"
                found = f"{name!r} already names {holder.name!r} in line {first}: a name has one actor, an actor one line"
                faults.append(TableFault(path, line, cell, found))
    if faults:
        raise ActorTableError(faults)
    return {key: entry for key, (_, entry) in taken.items()}


def _user_keys(row: Mapping[str, str]) -> dict[str, str]:
    """The name and the aliases of a row, with the key of each; a small *the* is no part of a name, and a name that begins
    with *The* is known without it too."""
    names = _with_and_without_the([row["name"], *split_cell(row["aliases"])])
    return {name: name_key(name).removeprefix("the ") for name in names}


def _with_and_without_the(names: Sequence[str]) -> list[str]:
    return [*names, *(name.removeprefix("The ") for name in names)]


def _acted_for(row: Mapping[str, str], own: Mapping[str, str], known: Gazetteer) -> str | None:
    """The canonical name of that for which a row's actor acts; a government acts for its state where nothing is said."""
    if row["acts_for"]:
        built_in = known.get(row["acts_for"])
        return named(row["acts_for"], own) or (built_in.name if built_in is not None else None)
    state = known.states.get(row["country"]) if row["kind"] == "government" else None
    return state.name if state is not None else None
