"""Whose side people take who are named after it: the government of *pro-government militias* and of *government critics*, the
junta of *anti-junta fighters*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.tokens.text import SIDES, STATE_POWERS
from stance.words.syntax import Syntax


def with_allegiances(mentions: Sequence[Mention], syntax: Syntax) -> list[Mention]:
    """The mentions and, before those who stand for or against a body without a name, the body; before what is no actor it is
    none, as in *anti-government protests*."""
    found: list[Mention] = []
    sided = _sided(syntax)
    for mention in mentions:
        if mention.np_last == mention.first + 1 and mention.first in sided:
            continue
        for body in sided:
            within = mention.np_first - 1 <= body < mention.first
            if within and (not found or found[-1].last <= body):
                found.append(_sided_with(syntax, body, mention))
        if _qualifies_side(syntax, mention):
            found.append(_sided_with(syntax, mention.first, mention))
            mention = mention._replace(first=mention.head, text=syntax.text(mention.head, mention.last))
        found.append(mention)
    return found


def _sided(syntax: Syntax) -> list[int]:
    """The bodies of a sentence that a hyphen ties to what tells the side."""
    if SIDES.isdisjoint(syntax.lower):
        return []
    return [i for i in range(2, len(syntax.lower)) if is_sided(syntax, i)]


def _qualifies_side(syntax: Syntax, mention: Mention) -> bool:
    """Whether the first word of a description is a body on whose side people are or against which: *government critics*."""
    if mention.form != "described" or mention.head != mention.first + 1 or mention.last != mention.head + 1:
        return False
    word = syntax.reading[mention.head]
    aimed = "of" in (*word.judged.split("/"), *word.recipient.split("/"))
    body = syntax.lower[mention.first] in STATE_POWERS and syntax.pos[mention.first] == "NOUN"
    return body and word.kind == "person" and word.attitude in ("+", "-") and aimed


def _sided_with(syntax: Syntax, body: int, mention: Mention) -> Mention:
    text, first = syntax.text(body, body + 1), mention.np_first
    return Mention(body, body + 1, "described", text, body, first, body + 1, possessed=mention.head)


def is_sided(syntax: Syntax, body: int) -> bool:
    """Whether a hyphen ties a body without a name to what tells the side: *anti-junta*."""
    lower = syntax.lower[max(0, body - 2) : body + 1]
    return len(lower) == 3 and lower[0] in SIDES and lower[1] == "-" and lower[2] in STATE_POWERS
