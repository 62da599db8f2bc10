"""Acronyms in brackets behind the name that they shorten."""

from __future__ import annotations

from stance.mentions.brackets import is_affiliation
from stance.mentions.gazetteer import Entry, Gazetteer
from stance.mentions.mentions import Mention, spells
from stance.mentions.titles import is_person
from stance.words.syntax import Syntax


def absorb_aliases(mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """``African Union (AU)``: the acronym names the mention before the bracket."""
    kept: list[Mention] = []
    for mention in mentions:
        before = kept[-1] if kept else None
        bracketed = (
            before is not None
            and not is_person(before, gazetteer)  # Ann Lee (Labor)
            and before.last == mention.first - 1
            and syntax.lower[mention.first - 1] == "("
            and mention.last == mention.first + 1 < len(syntax.lower)
            and syntax.lower[mention.last] == ")"
        )
        if (
            before
            and bracketed
            and before.form in ("name", "described")
            and not is_affiliation(before, mention, syntax)
        ):
            if len(kept) > 1 and _is_place_of(before, kept[-2], mention, syntax):
                before = kept.pop(-2)  # the place belongs to the name
            kept[-1] = before._replace(
                alias=mention.text,
                alias_at=mention.first,
                np_last=mention.last + 1,
                entry=before.entry or _meant(before, mention, gazetteer),
            )
            continue
        kept.append(mention)
    return kept


def _meant(name: Mention, acronym: Mention, gazetteer: Gazetteer) -> Entry | None:
    """What is known by the acronym of a name, if not of another country, ``Central Bank of Chile (CBC)``, nor by other words
    with the same first letters, ``Asian Football Confederation (AFC)``."""
    known = acronym.entry
    if known is not None and spells(name.text, acronym.text) and not _begin_alike(known.name, name.text):
        return None
    found = (gazetteer.get(word) for word in name.text.split())
    countries = {entry.country for entry in found if entry is not None and entry.kind == "state"}
    elsewhere = known is not None and known.country is not None and countries - {known.country}
    return None if elsewhere else known


def _begin_alike(one: str, other: str) -> bool:
    """Whether two names have the same first word, in British or American spelling."""
    first, second = (name.split()[0].lower().replace("s", "z") for name in (one, other))
    return first == second


def _is_place_of(place: Mention, name: Mention, acronym: Mention, syntax: Syntax) -> bool:
    """``Interim Force in Lebanon (UNIFIL)``: the acronym is not one of the place."""
    known = place.entry is not None and place.entry.kind == "state" and place.entry != acronym.entry
    return known and name.form == "name" and syntax.lower[name.last : place.first] == ["in"]
