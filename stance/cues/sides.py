"""Sides: a side of a border is a place, and nobody is backed by whoever stands there or beside him on a balcony, nor a region
or an alliance by its *allies*; and *as opposed to* opposes nobody."""

from __future__ import annotations

from stance.cues.calling import TAKING
from stance.reading import SentenceReading

#: Of these the allies are members, or come from there.
_ALLIANCES = frozenset(("NATO", "European Union", "ASEAN", "African Union", "G7"))
_REGIONS = frozenset(
    "african arab asian baltic balkan caribbean european gulf kurdish nordic pacific scandinavian western".split()
)
#: Where people stand to be seen.
_SPOTS = frozenset(
    "balcony bridge dais deck doorstep doorway lectern platform podium porch rostrum stage".split()
)


def is_bank(reading: SentenceReading, token: int) -> bool:
    """Whether the word at ``token`` belongs to a term with such a side: *on Mali's side of the river*, but not *on Mali's
    side*, *on the side of Mali*."""
    structure, syntax = reading.structure, reading.syntax
    covered = {i for match in reading.cue_terms[token] for i in range(match.first, match.last)} | {token}
    return any(
        syntax.lower[i] == "side"
        and structure.dependent(i, "poss") >= 0
        and any(reading.mention_at[below] < 0 for below in structure.governed(i, "of"))
        for i in covered
    )


def is_fellow_member(reading: SentenceReading, token: int) -> bool:
    """Whether an ally is told by the alliance or region that it is of: *NATO allies met*, *European allies*, but not *U.S.
    allies*."""
    syntax = reading.syntax
    if syntax.lemma[token] != "ally" or syntax.pos[token] != "NOUN" or not token:
        return False
    if syntax.lower[token - 1] in _REGIONS:
        return True
    index = reading.mention_of(token - 1)
    entry = reading.mentions[index].entry if index >= 0 else None
    return entry is not None and entry.name in _ALLIANCES


def stands_there(reading: SentenceReading, token: int) -> bool:
    """*Stood with his wife on the balcony*, *stood side by side*, but not *stands with Mali*, *side by side with Mali*."""
    structure, syntax = reading.structure, reading.syntax
    beside = structure.label[token] in ("prep", "adv") and syntax.pos[token] != "VERB"
    verb = structure.head[token] if beside else token
    if verb < 0 or syntax.lemma[verb] != "stand":
        return False
    behind = syntax.lower[verb + 1 : verb + 5]
    if behind[:3] == ["side", "by", "side"]:
        return behind[3:] != ["with"]
    spots = (i for label in ("on", "at", "in") for i in structure.governed(verb, label))
    return any(syntax.lemma[i] in _SPOTS for i in spots)


def sets_apart(reading: SentenceReading, token: int) -> bool:
    """*Nurses, as opposed to doctors*, but not *is as opposed to it as they are*, *was described as opposed to it*."""
    syntax = reading.syntax
    before, after = syntax.lower[max(0, token - 2) : token], syntax.lower[token + 1 :]
    if syntax.lower[token] != "opposed" or before[-1:] != ["as"] or after[:1] != ["to"]:
        return False
    above = reading.structure.head[token]
    taken = above >= 0 and syntax.lemma[above] in TAKING
    return not taken and syntax.pos[max(0, token - 2)] != "BE" and "as" not in after
