"""Selfsame: mentions that are nobody besides the actor next to them, as they say what he is or who they are, *A former
nurse, the mayor praised Mali*, *the two rivals, Mali and Togo*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.counted import COUNTS
from stance.roles.cuesite import CueSite
from stance.structure.structure import Structure
from stance.words.quotemarks import MARKS

_ANY = frozenset(("a", "an"))
_REFLEXIVE = frozenset("herself himself itself themselves".split())
#: What a subject has right behind it.
_VERBAL = (["VERB"], ["HAVE"], ["BE"], ["MODAL"], ["DO"], ["ADV"])


def summing_up(site: CueSite) -> set[int]:
    """The mentions that say what all of a list are, whose members are named, *Mali and Togo, two neighbours*, of whom the one
    before is only one, *Mali, one of the plaintiffs*, but not *one of the plaintiffs*, or what they are themselves:
    *Reed, himself a nurse*, *the strikers, most of them nurses*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax, found = reading.structure, reading.syntax, set()
    for i, mention in enumerate(reading.mentions):
        beside, token = structure.head[mention.head], mention.head
        itself = structure.label[token] == "appos" and _is_pronoun_for(syntax.lower, beside)
        named = reading.mention_of(beside) if structure.label[token] == "appos" and beside < token else -1
        listed = named >= 0 and reading.mentions[named].form == "name" and reading.mentions[named].group >= 0
        several = mention.form == "described" and not syntax.is_singular(token)
        whole = named >= 0 and several and _is_whole(reading, token, beside, anchor)
        if ((listed and several) or whole or itself) and token not in structure.ancestors(anchor) | {anchor}:
            found.add(i)
    return found


def _is_pronoun_for(lower: Sequence[str], token: int) -> bool:
    """Whether a pronoun takes up those before it to say what they are: *himself*, *most of them*."""
    return lower[token] in _REFLEXIVE or (lower[token] == "them" and lower[token - 1] == "of")


def set_before(site: CueSite) -> set[int]:
    """The mentions that stand before the subject, and are not who does it: what he is, *A former nurse, the mayor praised
    Mali*, and whom a quotation is addressed to, *"Mr Speaker, the mayor has praised Mali"*."""
    reading = site.reading
    structure, syntax, mentions = reading.structure, reading.syntax, reading.mentions
    found = set()
    for i, mention in enumerate(mentions):
        first = mention.np_first
        if first > 0 and syntax.lower[first - 1] not in MARKS:
            continue
        described = syntax.lower[first] in _ANY
        addressed = first > 0 and syntax.quoted[first] and syntax.pos[first] not in ("DET", "POSS")
        if described or addressed:
            beside = structure.governed(mention.head, "appos")
            subjects = (k for k in map(reading.mention_of, beside) if k > i)
            if any(_is_subject(reading, mentions[k]) for k in subjects):
                found.add(i)
    return found


def _is_subject(reading: SentenceReading, mention: Mention) -> bool:
    """Whether a noun phrase behind a comma has its verb right behind it, as an apposition before a verb has a comma."""
    syntax, first, end = reading.syntax, mention.np_first, mention.np_last
    determined = syntax.pos[first] in ("DET", "POSS")
    return determined and syntax.lower[first - 1] == "," and syntax.pos[end : end + 1] in _VERBAL


def counted(site: CueSite) -> set[int]:
    """The mentions that tell how many those are who are named right behind them: *two rivals, Mali and Togo, met*."""
    reading = site.reading
    structure, syntax, mentions = reading.structure, reading.syntax, reading.mentions
    found = set[int]()
    for i, mention in enumerate(mentions):
        if mention.form != "described" or i + 2 >= len(mentions):
            continue
        told_of = (mention.head, *structure.dependents[mention.head])
        number = max(COUNTS.get(syntax.lower[j], 0) for j in told_of)
        if not number:
            continue
        members = [m for m in mentions[i + 1 :] if _is_joined(structure, m.head, mention.head)]
        told = any(syntax.lower[m.np_first] in _ANY for m in members)  # both senators, a Liberal and a Green
        if len(members) != number or told:
            continue
        first, last = members[0].np_first, members[-1]
        apart = syntax.lower[first - 1] == "," and syntax.pos[last.np_first - 1] == "CONJ"
        if apart and syntax.pos[last.np_last : last.np_last + 1] in ([], ["PUNCT"]):
            found.add(i)
    return found


def _is_joined(structure: Structure, member: int, first: int) -> bool:
    """Whether it stands in the list that ``first`` opens."""
    while structure.label[member] == "conj":
        member = structure.head[member]
        if member == first:
            return True
    return False


def _is_whole(reading: SentenceReading, token: int, beside: int, anchor: int) -> bool:
    """Whether of those whom a noun names only the one ``beside`` them is meant, and the cue does not tell who they are: *Mali,
    one of the states that left*."""
    structure, syntax = reading.structure, reading.syntax
    tells = token < anchor and "," not in syntax.lower[token:anchor]
    parts = (part for part in structure.governed(token, "mod") if beside < part < token - 1)
    partitive = any(syntax.lower[i + 1] == "of" and structure.head[i + 1] == token for i in parts)
    return partitive and not tells and syntax.quoted[beside] == syntax.quoted[token]
