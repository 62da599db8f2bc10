"""The shortest phrase that names an actor, as it stands: what belongs to its head noun before and after it."""

from __future__ import annotations

from dataclasses import replace

from stance.mentions import Mention
from stance.syntax import Syntax

#: Who is picked out of a number: some [of them].
_PICKED = frozenset(
    "one two three four five both some many most all each any either neither none several few those rest".split()
)


def complete_phrases(mentions: list[Mention], syntax: Syntax) -> list[Mention]:
    """The mentions with their ``phrase`` and its ``text``."""
    qualifiers = {m.possessed: m for m in mentions if m.form in ("name", "demonym")}
    owners = {m.possessed: m for m in mentions if m.form == "described"}
    completed = []
    for mention in mentions:
        first, last = mention.first, mention.last
        if mention.form == "pronoun":
            first = _picked(mention, syntax)
        elif mention.form == "described":
            first = _first(mention, qualifiers.get(mention.head), owners.get(mention.head), syntax)
            last = _last(mention, syntax)
        completed.append(replace(mention, phrase=(first, last), text=_text(syntax, first, last)))
    return completed


def _first(mention: Mention, qualifier: Mention | None, owner: Mention | None, syntax: Syntax) -> int:
    """A name before the noun and an office or a group in the genitive: ``Israeli forces``, ``teachers' union``."""
    if qualifier is not None and qualifier.last == mention.first:
        return qualifier.first
    if owner is not None and owner.last + 1 == mention.first and syntax.pos[owner.last] == "GEN":
        person = syntax.reading[owner.head].kind == "person"
        body = syntax.reading[mention.head].kind in ("institution", "group")
        return owner.first if person and body else mention.first
    return mention.first


def _last(mention: Mention, syntax: Syntax) -> int:
    """A bare complement: ``government of Honduras``, ``secretary of state``, but not *members of the board*."""
    j = mention.last
    if j >= len(syntax.lower) or syntax.lower[j] != "of":
        return mention.last
    last = mention.last
    for k in range(j + 1, len(syntax.lower)):
        if syntax.pos[k] in ("NOUN", "NAME"):
            last = k + 1
        elif syntax.pos[k] != "ADJ":
            break
    return last


def _picked(mention: Mention, syntax: Syntax) -> int:
    """``two of them``."""
    i = mention.first
    if i >= 2 and syntax.lower[i - 1] == "of" and syntax.lower[i - 2] in _PICKED:
        return i - 2
    return i


def _text(syntax: Syntax, first: int, last: int) -> str:
    """Tokens ``[first, last)`` with the spaces between them."""
    tokens = syntax.tokens
    parts = [tokens[first].text]
    for left, right in zip(tokens[first : last - 1], tokens[first + 1 : last], strict=True):
        parts.append(" " * (right.start - left.end) + right.text)
    return "".join(parts)
