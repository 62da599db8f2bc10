"""Votes: with whom somebody votes and against what, *voted with the Greens to block the tax*, and votes only counted."""

from __future__ import annotations

from stance.cues.prospects import is_negated
from stance.reading import SentenceReading

IN_FAVOUR = frozenset(("favour", "favor"))


def votes_against(reading: SentenceReading, token: int) -> bool:
    """*Voted overwhelmingly to condemn Mali*, *voted 9-2 to ban it*, *voted by 9 to 2 against the plan*, but not *voted
    to help Mali*."""
    syntax = reading.syntax
    if syntax.lemma[token] != "vote" or syntax.pos[token] != "VERB":
        return False
    return reading.structure.dependent(token, "against") >= 0 or any(
        syntax.reading[i].attitude == "-" for i in reading.structure.governed(token, "xcomp")
    )


def votes_with(reading: SentenceReading, token: int) -> bool:
    """*Voted with the Greens to block the tax*: at *voted* stands with whom, at *block* against what; but not *voted it down
    with 61 votes*, *would not vote with the Greens*."""
    syntax, structure = reading.syntax, reading.structure
    verb = structure.head[token] if structure.label[token] == "prep" else token
    if verb < 0 or syntax.lemma[verb] != "vote" or syntax.pos[verb] != "VERB":
        return False
    allies = any(reading.mention_of(i) >= 0 for i in structure.governed(verb, "with"))
    shunned = is_negated(reading, verb) or syntax.lower[max(0, verb - 2) : verb] == ["no", "longer"]
    return allies and structure.dependent(verb, "against") < 0 and not shunned


def counts_votes(reading: SentenceReading, token: int) -> bool:
    """*27 in favour and three against*, *27 votes in favour*: how many voted so, of whom nothing is told."""
    before = reading.syntax.lower[max(0, token - 2) : token]
    if reading.syntax.lower[token] not in IN_FAVOUR or len(before) < 2 or before[1] != "in":
        return False
    return before[0] in ("votes", "vote") or reading.syntax.pos[token - 2] == "NUM"
