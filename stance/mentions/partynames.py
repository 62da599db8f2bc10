"""Parties that are called by their name and a word in small letters: *the Vox party*, *the Cuban Workers party*, *the
opposition Workers Union*."""

from __future__ import annotations

from stance.mentions.brackets import is_place
from stance.mentions.gazetteer import Entry, Gazetteer
from stance.mentions.mentions import Mention
from stance.mentions.objectnouns import has_object_before
from stance.words.syntax import Syntax

#: Adjectives for what a party stands, which are of its name; other ones tell whose party it is: *Kurdish*.
CREEDS = frozenset(
    "communist conservative democratic green islamist labor labour left liberal marxist national nationalist peronist "
    "progressive republican royalist socialist".split()
)


def with_party_names(mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """The mentions; a party is a name, not a description, where the tables know it by what stands before *party*, or where
    its place or its leader and more than that stands there: *the Cuban Workers party*, *Cuba's Workers party*, *Reed's Workers
    party*, but *the Cuban party*."""
    read: list[Mention] = []
    for i, mention in enumerate(mentions):
        if read and _is_called(mention, read[-1], syntax):  # the Bavarian CSU party
            party = read[-1]
            read[-1] = party._replace(head=mention.head, last=mention.last, np_last=mention.np_last, title="")
            continue
        if read and _is_in_opposition(read[-1], mention, syntax):
            read[-1] = mention._replace(np_first=read[-1].np_first)
            continue
        if mention.form == "described" and mention.title and syntax.lower[mention.head] == "party":
            before = mentions[i - 1] if i else None
            known, named = _named(mention, before, syntax, gazetteer)
            if named:
                mention = mention._replace(form="name", title="", entry=mention.entry or known)
        read.append(mention)
    return read


def _named(
    mention: Mention, before: Mention | None, syntax: Syntax, gazetteer: Gazetteer
) -> tuple[Entry | None, bool]:
    """Which known party a description is called by, if any, and whether it is called by a name at all."""
    first, last = mention.first, mention.head
    words = [token.text for token in syntax.tokens]
    if first == last or mention.title != syntax.text(first, last):
        return None, False
    found = gazetteer.longest(words, first)
    if found is None:
        if _is_of_stranger(mention, before, syntax):
            return None, not _is_people(syntax, last - 1, gazetteer)
        state = _owner(mention, before, syntax)
    elif first + found[0] == last:
        return found[1], found[1].kind == "party"
    else:
        state = found[1] if is_place(found[1]) or found[1].form == "demonym" else None
        first += found[0]
    if state is None or _is_people(syntax, last - 1, gazetteer):
        return None, False
    short, full = gazetteer.longest(words, first), gazetteer.get(f"{syntax.text(first, last)} Party")
    meant = (short[1] if short is not None and first + short[0] >= last else None, full)
    return next((e for e in meant if e and e.kind == "party" and e.country == state.country), None), True


def _is_called(mention: Mention, before: Mention, syntax: Syntax) -> bool:
    """Whether only the word *party* stands right behind a known party, and no hyphen before it: not *the pro-EPP party*."""
    alone = mention.form == "described" and syntax.lower[mention.first : mention.last] == ["party"]
    known = before.entry is not None and before.entry.kind == "party" and before.form == "name"
    return alone and known and before.last == mention.first and syntax.lower[before.first - 1] != "-"


def _is_in_opposition(described: Mention, name: Mention, syntax: Syntax) -> bool:
    """Whether *opposition* right before a party's name tells where it stands, *the opposition Workers Union*, and is nobody
    besides it."""
    stands = syntax.lower[described.head] == "opposition" and described.form == "described"
    if not stands or described.last != name.first or name.form != "name" or has_object_before(syntax, name):
        return False
    return name.entry.kind == "party" if name.entry is not None else name.last - name.first > 1


def _owner(mention: Mention, before: Mention | None, syntax: Syntax) -> Entry | None:
    """The state or the known person that possesses a description from right before it."""
    owns = before is not None and syntax.pos[before.last : mention.first] == ["GEN"]
    entry = before.entry if before is not None and owns else None
    return entry if entry is not None and (entry.kind == "state" or entry.form == "person") else None


def _is_of_stranger(mention: Mention, before: Mention | None, syntax: Syntax) -> bool:
    """Whether a name that no table holds possesses a description from right before it."""
    if before is None or before.form != "name" or before.entry is not None:
        return False
    return syntax.pos[before.last : mention.first] == ["GEN"]


def _is_people(syntax: Syntax, j: int, gazetteer: Gazetteer) -> bool:
    """Whether the word tells whose party it is: *Turkey's Kurdish party* has a name that is not told here."""
    if syntax.lower[j] in CREEDS:
        return False
    known = gazetteer.get(syntax.tokens[j].text)
    return syntax.reading[j].kind == "origin" or (known is not None and known.form == "demonym")
