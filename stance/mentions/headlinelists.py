"""Lists of actors in headlines, which have a comma for *and*: *Kenya: unions, students march*, *Plan backed by Mali, Togo*."""

from __future__ import annotations

from stance.mentions.finiteness import acts
from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax

#: Marks behind the place that a headline begins with.
_LABELLING = frozenset((":", "-", "–", "—"))
_STOPS = frozenset((".", "!", "?", '"', "”", ";"))


def opens_headline(mentions: list[Mention], members: list[int], syntax: Syntax) -> bool:
    """Whether a line without a full stop begins with these names or bare nouns, a place and a colon passed over, and goes on
    with their verb."""
    first, last = mentions[members[0]], mentions[members[-1]]
    if syntax.lower[-1] in _STOPS or not (first.np_first == 0 or _is_label(mentions, members[0], syntax)):
        return False
    named = all(mentions[k].form == "name" for k in members)
    bare = all(mentions[k].form == "described" and mentions[k].owner < 0 for k in members)
    bare = bare and all(syntax.pos[mentions[k].np_first] not in ("DET", "POSS") for k in members)
    return (named or bare) and acts(last, syntax)


def ends_headline(mentions: list[Mention], members: list[int], syntax: Syntax) -> bool:
    """Whether a line without a full stop ends with these names behind *by*, or qualify one noun: *Plan backed by Mali, Togo*,
    *Mali slams Russian, Belarusian drills*, but not *Plan backed by Lagos, Nigeria*."""
    first, last = mentions[members[0]], mentions[members[-1]]
    if syntax.lower[-1] in _STOPS:
        return False
    forms = {mentions[k].form for k in members}
    if forms == {"demonym"}:
        return last.possessed >= 0
    behind = syntax.pos[last.np_last : last.np_last + 1]
    places = [entry.country for k in members if (entry := mentions[k].entry) and entry.kind != "person"]
    if forms != {"name"} or len(set(places)) < len(places):
        return False
    return first.np_first > 0 and syntax.lower[first.np_first - 1] == "by" and behind in ([], ["PREP"])


def _is_label(mentions: list[Mention], first: int, syntax: Syntax) -> bool:
    """Whether nothing but a place and a colon or a dash stands before mention ``first``: *Kenya: unions, students march*."""
    place = mentions[0]
    between = syntax.lower[place.np_last : mentions[first].np_first]
    return first == 1 and place.np_first == 0 and len(between) == 1 and labels(place, between[0])


def labels(place: Mention, mark: str) -> bool:
    """Whether a line may begin with a place and the mark behind it: *Kenya:*."""
    return place.entry is not None and place.entry.kind == "state" and mark in _LABELLING
