"""Who owns or qualifies whom: the possessor of *Mali's army*, the state of *the Malian army*."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.mentions.standing import is_state
from stance.mentions.twins import joins_twins
from stance.words.syntax import Syntax


def link_owners(mentions: list[Mention], syntax: Syntax) -> list[Mention]:
    """Link possessors to what they possess, which may be another mention, or an office with a complement before its name:
    *Mali's Minister for Roads X*."""
    by_head = {
        j: i
        for i, m in enumerate(mentions)
        if m.title and (is_state(m) or not {"PREP", "TO"}.isdisjoint(syntax.pos[m.np_first : m.first]))
        for j in range(m.np_first, m.first)
    }
    by_head |= {m.head: i for i, m in enumerate(mentions)}
    inside = {  # Spain's People's Party
        j: m.head
        for m in mentions
        if m.form == "name"
        for j in range(m.first, m.head)
        if syntax.pos[j + 1] == "GEN"
    }
    owners: dict[int, int] = {}
    possessed: dict[int, int] = {}
    for i, mention in enumerate(mentions):
        head = mention.possessed if mention.possessed >= 0 else _possession(mention, syntax)
        head = inside.get(head, head)
        if head >= 0:
            possessed[i] = head
            if head in by_head and by_head[head] != i:
                owners[by_head[head]] = i
    return [
        m._replace(owner=owners.get(i, -1), possessed=possessed.get(i, -1))
        if i in owners or i in possessed
        else m
        for i, m in enumerate(mentions)
    ]


def _possession(mention: Mention, syntax: Syntax) -> int:
    """The noun that a possessor, demonym or attributive name qualifies, or -1."""
    j = mention.last
    if j >= len(syntax.pos):
        return -1
    genitive = syntax.pos[j] == "GEN"
    possessive = mention.form == "pronoun" and syntax.pos[mention.first] == "POSS"
    owns = genitive or possessive
    if genitive:
        j += 1
    elif not (owns or mention.form in ("demonym", "name")):
        return -1
    head = -1
    if syntax.lower[j : j + 1] == ["-"] and syntax.pos[j + 1 : j + 3] == ["NAME", "NOUN"]:
        j += 2  # the Italian-Polish plan
    while j < len(syntax.pos):
        if syntax.pos[j] in ("NOUN", "NAME"):
            head = j
        elif not (_qualifies(syntax, j) or joins_twins(syntax, j)) and not (
            head < 0 and owns and syntax.pos[j] == "ADV" and _qualifies(syntax, j + 1)
        ):
            break
        j += 1
    return head


def _qualifies(syntax: Syntax, j: int) -> bool:
    """Whether the token can stand before a noun as a word that qualifies it: *internationally [recognised] government*."""
    if j >= len(syntax.pos) or syntax.lower[j] == "-":
        return False
    return syntax.pos[j] in ("ADJ", "NUM") or syntax.voice[j] in ("participle", "ing")
