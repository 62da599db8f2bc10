"""States and bodies that are told by how they stand to others: *NATO ally Turkey*, *Israel and its ally, the U.S.,*."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax

#: Whoever stands so to others may be a state.
STANDING = frozenset("ally rival neighbour neighbor partner foe".split())


def is_state(mention: Mention) -> bool:
    """Whether the gazetteer knows it as a state."""
    return mention.entry is not None and mention.entry.kind == "state"


def stands_to_owner(described: Mention, name: Mention, syntax: Syntax) -> bool:
    """Whether ``described`` is an ally, rival or neighbour of its owner, and ``name`` that state or body, with an article,
    *its ally the African Union*, or that state between commas."""
    before = syntax.pos[max(0, described.np_first - 1) : described.np_first + 1]
    owned = not {"POSS", "GEN"}.isdisjoint(before)
    stands = syntax.lemma[described.head] in STANDING and syntax.is_singular(described.head)
    if not (owned and stands) or name.kind == "person":
        return False
    between = syntax.lower[described.last : name.first]
    if between[:1] == [","]:
        closed = syntax.lower[name.np_last : name.np_last + 1] in ([","], ["."])
        return is_state(name) and between[1:] in ([], ["the"]) and closed
    return between == ["the"]
