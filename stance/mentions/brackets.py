"""Brackets right behind a name: an acronym of it, *African Union (AU)*, or whence somebody comes, *Ann Lee (Labour)*."""

from __future__ import annotations

from stance.mentions.gazetteer import Entry
from stance.mentions.mentions import Mention, spells
from stance.mentions.whereabouts import LANDS
from stance.words.syntax import Syntax

CLOSING = {"(": ")", "[": "]"}
_BODIES = frozenset(("group", "institution"))
#: What may stand between the names in a bracket.
_JOINTS = frozenset((",", "/", "of", "the", "for", "and", "-", "–", ";"))
#: Letters behind a name that are not all capitals.
_DEGREES = frozenset(("PhD", "DPhil", "Esq", "Jr", "Sr"))
#: A bracket has at most so many tokens.
_LONGEST = 12


def bracket_end(syntax: Syntax, opening: int) -> int:
    """The token that closes the bracket which opens at ``opening``, or -1."""
    closing = CLOSING.get(syntax.lower[opening]) if opening < len(syntax.lower) else None
    if closing is None:
        return -1
    reach = range(opening + 1, min(opening + _LONGEST, len(syntax.lower)))
    return next((j for j in reach if syntax.lower[j] == closing), -1)


def is_affiliation(name: Mention, bracketed: Mention, syntax: Syntax) -> bool:
    """Whether what stands in brackets behind a name is no acronym of it: *Fidesz (Hungary)*, *Mbali Ntuli (DA)*."""
    known = bracketed.entry
    if name.form != "name" or spells(name.text, bracketed.text):
        return False
    acronym = bracketed.text.isupper()
    if known is not None and is_place(known) and (known.kind == "state" or not acronym):
        return name.entry is None or name.entry.name != known.name
    if known is None and acronym:
        return False
    return _looks_personal(name, syntax) and name.text[0] != bracketed.text[0]


def with_brackets(mentions: list[Mention], syntax: Syntax) -> list[Mention]:
    """The mentions; the noun phrase of a name reaches behind a bracket that tells whence somebody is or holds no actor."""
    if CLOSING.keys().isdisjoint(syntax.lower):
        return mentions
    return [
        mention._replace(np_last=end + 1)
        if mention.form == "name"
        and mention.np_last == mention.last
        and (end := bracket_end(syntax, mention.last)) >= 0
        and (affiliations(mentions, i, syntax) or all(not mention.last < m.first < end for m in mentions))
        else mention
        for i, mention in enumerate(mentions)
    ]


def affiliations(mentions: list[Mention], i: int, syntax: Syntax) -> list[int]:
    """The mentions that a bracket behind name ``i`` holds where it tells no more than whence somebody is: *(EPP, Germany)*;
    behind a known body only a place; and the letters of an honour behind a comma: *Ann Lee, OBE, left*."""
    name = mentions[i]
    if _has_letters(mentions, i, syntax):
        return [i + 1]
    end = -1 if name.alias else bracket_end(syntax, name.last)
    if end < 0:
        return []
    found, at = [], name.last + 1
    for k in range(i + 1, len(mentions)):
        inner = mentions[k]
        if inner.first >= end:
            break
        if not _tells_whence(inner, name) or not _JOINTS.issuperset(syntax.lower[at : inner.first]):
            return []
        found.append(k)
        at = inner.last
    seat = bool(found) and syntax.lower[at] == ","  # whose place is no mention
    return found if at == end or seat else []


def _has_letters(mentions: list[Mention], i: int, syntax: Syntax) -> bool:
    """Whether a degree or an honour stands between commas behind a person, before what goes on with him, and no list."""
    name, end = mentions[i], mentions[i].last
    if syntax.lower[end : end + 3 : 2] != [",", ","] or i + 1 == len(mentions):
        return False
    letters = mentions[i + 1]
    if (letters.first, letters.last) != (end + 1, end + 2) or letters.entry is not None:
        return False
    honour = letters.text in _DEGREES or (letters.text.isupper() and 2 <= len(letters.text) <= 4)
    listed = syntax.pos[end + 3 : end + 4] in (["CONJ"], ["NAME"])
    person = _looks_personal(name, syntax) or (name.entry is not None and name.entry.form == "person")
    return honour and not listed and person


def is_place(entry: Entry) -> bool:
    """Whether it is a state, a capital or a part of a state, and no body of its government."""
    return entry.form == "capital" or (entry.kind in LANDS and entry.acts_for is None)


def _tells_whence(inner: Mention, name: Mention) -> bool:
    if inner.form not in ("name", "demonym") or inner.title:
        return False
    if not name.may_be_person:
        return inner.entry is not None and is_place(inner.entry)
    return inner.kind != "person"


def _looks_personal(name: Mention, syntax: Syntax) -> bool:
    """Two to four words with capitals of which the last means nothing, and none is of a body."""
    tokens = range(name.first, name.last)
    plain = all(syntax.reading[j].kind not in _BODIES and not syntax.tokens[j].text.isupper() for j in tokens)
    return name.entry is None and 2 <= len(tokens) <= 4 and plain and not syntax.reading[name.last - 1].kind
