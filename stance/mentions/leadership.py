"""The leadership of a person is how he leads and no group: *praised Kagame's leadership*, *the leadership of Ann Lee*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.gazetteer import Gazetteer
from stance.mentions.mentions import Mention
from stance.mentions.titles import is_person
from stance.words.syntax import Syntax


def without_leadership(mentions: Sequence[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """The mentions without the leadership of one person."""
    return [
        mention
        for i, mention in enumerate(mentions)
        if syntax.lower[mention.head] != "leadership"
        or mention.form != "described"
        or not any(
            _possesses(near, mention, syntax) and _leads(near, gazetteer)
            for near in (*mentions[max(0, i - 1) : i], *mentions[i + 1 : i + 2])
        )
    ]


def _possesses(owner: Mention, mention: Mention, syntax: Syntax) -> bool:
    """Whether a possessor stands before a description and its adjectives, or behind it and *of*."""
    if owner.first > mention.first:
        return syntax.lower[mention.last : owner.np_first] == ["of"]
    first = owner.last if owner.form == "pronoun" else owner.last + 1
    possessive = syntax.pos[first - 1] in ("POSS", "GEN")
    return possessive and all(pos == "ADJ" for pos in syntax.pos[first : mention.head])


def _leads(owner: Mention, gazetteer: Gazetteer) -> bool:
    """Whether one person owns something; an unknown name of one word in small letters is a surname."""
    if owner.form == "pronoun":
        return owner.text.lower() in ("his", "her", "my", "your")
    surname = owner.form == "name" and owner.entry is None and " " not in owner.text and owner.text.istitle()
    return surname or is_person(owner, gazetteer)
