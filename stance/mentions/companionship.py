"""Companions: who does as another does, *Mali, along with Togo, left*, *Mali joined Togo in praising Chad*."""

from __future__ import annotations

from stance.mentions.finiteness import acts, is_finite
from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax

#: What brings companions, and what does so behind a comma only: *Mali, like Togo, left*.
_COMPANIONS = (["along", "with"], ["together", "with"], ["as", "well", "as"])
_COMPANIONS_INSERTED = (["alongside"], ["like"], ["joined", "by"])
#: One of these stands before all companions.
BRINGING = frozenset(("along", "together", "well", "alongside", "like", "joined", "join", "joins"))
_JOINING = (["joined"], ["join"], ["joins"])
_AUXILIARY: tuple[list[str], ...] = ([], ["has"], ["have"], ["had"], ["also"])
#: All words of which these consist.
COMPANIONABLE = BRINGING.union(*_COMPANIONS, *_COMPANIONS_INSERTED, *_JOINING, *_AUXILIARY)
#: Parts of speech in a list.
_LISTED = frozenset("DET NAME NOUN ADJ NUM CONJ".split())
#: So many tokens companions have at most.
_LONGEST = 16


def brings_companions(between: list[str]) -> bool:
    """Whether the words before a phrase say that it does as the one before them does: *, along with*."""
    words = between[1:] if between[:1] == [","] else between
    return words in _COMPANIONS or (words != between and words in _COMPANIONS_INSERTED)


def joins(lower: list[str]) -> bool:
    """Whether words are a verb by which somebody joins others: *joined*, *has joined*, but not *may join*."""
    return lower[-1:] in _JOINING and lower[:-1] in _AUXILIARY


def joins_in_doing(between: list[str], following: Mention, syntax: Syntax) -> bool:
    """Whether a mention is joined, by the words before it, in what it does: *Mali joined Togo in praising Chad*."""
    if not joins(between):
        return False
    doing = following.np_last
    while syntax.pos[doing : doing + 1] and syntax.pos[doing] in _LISTED:
        doing += 1
    return syntax.lower[doing : doing + 1] == ["in"] and syntax.voice[doing + 1 : doing + 2] == ["ing"]


def opens_with_companions(lower: list[str]) -> bool:
    """Whether a sentence begins with those who do as its subject does: *Together with Mali, Togo left*."""
    return lower[:2] in (["together", "with"], ["along", "with"])


def led_by(mentions: list[Mention], members: list[int], syntax: Syntax) -> int:
    """The subject behind the companions that a sentence begins with, or -1."""
    if mentions[members[0]].np_first != 2 or not opens_with_companions(syntax.lower):
        return -1
    following = members[-1] + 1
    if following == len(mentions) or not acts(mentions[following], syntax):
        return -1
    between = syntax.lower[mentions[members[-1]].np_last : mentions[following].np_first]
    return following if between == [","] else -1


def are_companions(before: Mention, between: list[str], following: Mention, syntax: Syntax) -> bool:
    """Whether a mention does as the one ``before`` it does, by the words between them and the verb of both."""
    if joins_in_doing(between, following, syntax):
        return True
    if not brings_companions(between):
        return False
    if "," not in between:
        return acts(following, syntax)
    behind = range(following.np_last, min(len(syntax.lower), following.np_last + _LONGEST))
    closed = any(syntax.lower[i] == "," and is_finite(syntax, i + 1) for i in behind)
    placed = syntax.pos[before.np_first - 1 : before.np_first] == ["PREP"]  # went to Rome, along with Ruiz
    return not placed and (closed or between[1:] in _COMPANIONS)
