"""Two descriptions of whoever is named beside them: *Oman, a mediator and a friend of both*, *A judge and a poet, Ann Lee*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax

#: What the descriptions may hold beside what is tied by hyphens.
_WITHIN = frozenset(("PREP", "DET", "NAME", "NOUN", "ADJ", "GEN", "POSS", "NUM", "ADV"))
_NEW = frozenset(("a", "an"))
#: Longer than this many tokens they are none.
_LONGEST = 24


def twofold(mentions: Sequence[Mention], name: int, syntax: Syntax) -> list[int]:
    """The two descriptions that a comma opens behind a name, both of one and determined, and that another one closes: *Ann
    Lee, the mayor of Riga and a lawyer, left*; without that one both have to be new: *met Oman, a mediator and a friend.*

    The first one may be part of the mention already.
    """
    start = mentions[name].last + 1
    if mentions[name].form != "name" or syntax.lower[start - 1 : start] != [","]:
        return []
    joint, end = _joint_and_end(syntax, start)
    if joint < 0:
        return []
    new = {syntax.lower[start], syntax.lower[joint + 1]} <= _NEW
    if syntax.lower[end : end + 1] != [","] and not (new and syntax.lower[end : end + 1] in ([], ["."])):
        return []
    absorbed = mentions[name].np_last > start
    first = -1 if absorbed else _described(mentions, name, start, joint, syntax)
    second = _described(mentions, name, joint + 1, end, syntax)
    if second < 0 or (first < 0 and not absorbed):
        return []
    return [second] if absorbed else [first, second]


def fronted(mentions: Sequence[Mention], described: int, syntax: Syntax) -> int:
    """The name behind two new descriptions with which the sentence begins and of which the second one is its title, where
    ``described`` is the first one: *A judge and a poet, Ann Lee left*; or -1."""
    first, name = mentions[described], described + 1
    if first.np_first > 0 or syntax.lower[0] not in _NEW or name == len(mentions):
        return -1
    start = mentions[name].np_first
    titled = first.form == "described" and mentions[name].form == "name" and start < mentions[name].first - 1
    joined = syntax.lower[first.last : start] == ["and"] and syntax.lower[start] in _NEW
    end = mentions[name].np_last
    apart = syntax.lower[mentions[name].first - 1] == "," and syntax.lower[end : end + 1] != [","]
    return name if titled and joined and apart else -1


def _joint_and_end(syntax: Syntax, first: int) -> tuple[int, int]:
    """The only *and* in the phrases from ``first`` on, and where they end; or -1 twice."""
    joint, end = -1, first
    while end < len(syntax.pos) and end - first < _LONGEST:
        if syntax.lower[end] == "and":
            if joint >= 0:
                return -1, -1
            joint = end
        elif syntax.pos[end] not in _WITHIN and not syntax.tied[end]:
            break
        end += 1
    return (joint, end) if first < joint < end - 1 else (-1, -1)


def _described(mentions: Sequence[Mention], name: int, start: int, end: int, syntax: Syntax) -> int:
    """What is described by the phrase from ``start`` on, where an article, *its* or a possessor opens it and it is one; or
    -1."""
    for i in range(name + 1, len(mentions)):
        described = mentions[i]
        if described.first < start or described.possessed >= 0:
            continue
        if described.last > end or not syntax.is_singular(described.head):
            return -1
        called = syntax.lower[start] in _NEW and syntax.reading[described.head].kind == "person"
        opening = syntax.pos[start : described.head]
        determined = opening[:1] in (["DET"], ["POSS"]) or "GEN" in opening
        return i if determined and (described.form == "described" or called) else -1
    return -1
