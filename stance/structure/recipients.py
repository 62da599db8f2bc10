"""Two objects side by side: where whom a verb gives something ends and what it gives begins."""

from __future__ import annotations

from collections.abc import Sequence

from stance.words.syntax import Syntax

#: Kinds of nouns for whom or what something can be given to.
_RECEIVING = frozenset(("person", "group", "institution", "place"))
#: Between a recipient and the noun for what it gets: *gave the boys shiny new boats*.
_PREMODIFIERS = frozenset(("ADJ", "NUM", "NOUN", "ADV"))
#: Classes of verbs that have two objects where the tables know only of the first: *wish the boys luck*.
_TWO_OBJECTS = frozenset(("giving", "thinking", "showing"))
#: Behind what is given they tell who gets it, so that the noun before it is no recipient: *send army trucks to Mali*.
_GIVEN_TO = frozenset(("to", "for"))


def ends_recipient(syntax: Syntax, pos: Sequence[str], first: int, j: int, named: bool) -> bool:
    """Whether the noun phrase from ``first`` ends before ``j``, because it is whom the verb before it gives what stands at
    ``j``: *lend Mali four boats*, *wishes the boys luck*, but not *gave family members leave*, *sent army trucks to Mali*.
    ``named`` is whether an actor ends there."""
    if not _gives(syntax, pos, first - 1) or not _receives(syntax, pos, first, j - 1, named):
        return False
    end = next((k for k in range(j, len(pos)) if pos[k] not in _PREMODIFIERS), len(pos))
    if end == j or pos[end - 1] != "NOUN" or pos[end : end + 1] in (["GEN"], ["NAME"]):
        return False
    if pos[j] == "NUM":
        return True
    if pos[first] == "DET" and pos[j - 1] == "NAME" and syntax.lower[end : end + 1] in (["a"], ["an"]):
        return False  # gave the Malian plan a cold shoulder
    receiving = _RECEIVING - {"place"} if pos[j] == "ADJ" else _RECEIVING  # promised the city free land
    people = any(pos[k] == "NOUN" and syntax.reading[k].kind in receiving for k in (j, end - 1))
    return not people and not _given_to(syntax, pos, end)


def _given_to(syntax: Syntax, pos: Sequence[str], end: int) -> bool:
    """Whether who gets it follows behind a preposition, and no infinitive: *gave farmers time to pay*."""
    following = pos[end + 1] if end + 1 < len(pos) else ""
    return end < len(pos) and syntax.lower[end] in _GIVEN_TO and following not in ("VERB", "BE", "HAVE", "DO")


def _gives(syntax: Syntax, pos: Sequence[str], verb: int) -> bool:
    """Whether a verb in the active has a recipient without a preposition, and what it gives as a second object."""
    if verb < 0 or pos[verb] != "VERB" or syntax.is_undergone(verb):
        return False
    reading = syntax.reading[verb]
    ways = reading.recipient.split("/")
    return "obj" in ways and ("to" in ways or reading.kind in _TWO_OBJECTS)


def _receives(syntax: Syntax, pos: Sequence[str], first: int, noun: int, named: bool) -> bool:
    """Whether the noun at the end of a phrase can be a recipient: an actor with a name, people in the plural or with an
    article."""
    if pos[noun] == "NAME":
        return named and pos[first] != "NUM"  # sent 12 Antonov planes
    if pos[noun] != "NOUN" or syntax.reading[noun].kind not in _RECEIVING:
        return False
    return pos[first] in ("DET", "POSS") or not syntax.is_singular(noun)
