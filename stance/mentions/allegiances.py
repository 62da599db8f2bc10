"""Whose side people take who are named after it: the government of *pro-government militias*, the junta of *anti-junta
fighters*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.tokens.text import BODIES, SIDES
from stance.words.syntax import Syntax


def with_allegiances(mentions: Sequence[Mention], syntax: Syntax) -> list[Mention]:
    """The mentions and, before those who stand for or against a body without a name, the body; before what is no actor it is
    none, as in *anti-government protests*."""
    found: list[Mention] = []
    for mention in mentions:
        if mention.np_last == mention.first + 1 and is_sided(syntax, mention.first):
            continue
        for body in range(max(0, mention.np_first - 1), mention.first):
            if is_sided(syntax, body) and (not found or found[-1].last <= body):
                found.append(_sided_with(syntax, body, mention))
        found.append(mention)
    return found


def _sided_with(syntax: Syntax, body: int, mention: Mention) -> Mention:
    text, first = syntax.text(body, body + 1), mention.np_first
    return Mention(body, body + 1, "described", text, body, first, body + 1, possessed=mention.head)


def is_sided(syntax: Syntax, body: int) -> bool:
    """Whether a hyphen ties a body without a name to what tells the side: *anti-junta*."""
    lower = syntax.lower[max(0, body - 2) : body + 1]
    return len(lower) == 3 and lower[0] in SIDES and lower[1] == "-" and lower[2] in BODIES
