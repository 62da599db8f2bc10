"""Position: where a mention stands beside a cue in the row of words, without any structure."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from stance.cues.cues import Cue
from stance.features import Features
from stance.reading import SentenceReading
from stance.roles.context import CueContext

#: Parts of speech in a path between cue and mention; those that are not named leave no trace in it.
_COARSE = {
    "NOUN": "N",
    "NAME": "N",
    "PRON": "N",
    "VERB": "V",
    "BE": "B",
    "PREP": "P",
    "TO": "P",
    "GEN": "'",
    "CONJ": "&",
    "SUB": "S",
    "PUNCT": ",",
}

#: Upper bounds, in tokens, of the steps in which distance is told, and what these are called.
_DISTANCES = (0, 1, 3, 6, 12)
_STEPS = (*map(str, _DISTANCES), "far")


class Place(NamedTuple):
    """Where a mention stands beside the cue, what it is, and what governs it."""

    side: str
    rank: int
    kind: str
    preposition: str


def place_of(context: CueContext, index: int) -> Place:
    """Where mention ``index`` stands beside the cue."""
    m, cue = context.reading.mentions[index], context.cue
    side = "before" if m.head < cue.first else "after" if m.first >= cue.last else "inside"
    return Place(side, _rank(context, index, side), m.kind, _preposition(context.reading, index))


def position_features(context: CueContext, index: int, place: Place, actorhood: float) -> Features:
    """Side, distance and rank, what stands between in parts of speech, and the preposition before the mention."""
    reading, cue = context.reading, context.cue
    syntax, m = reading.syntax, reading.mentions[index]
    side, rank, kind, preposition = place
    voice, few = context.voice, min(rank, 2)
    distance = cue.first - m.np_last if side == "before" else m.np_first - cue.last
    near = _STEPS[bisect_left(_DISTANCES, distance)]
    crossed = max(-3, min(3, syntax.clause[m.head] - syntax.clause[cue.anchor]))
    head_class = syntax.reading[m.head].kind if m.form == "described" else kind
    governor, governor_class = _governor(reading, index, preposition)
    chance = int(actorhood * 5)
    general = [
        f"side,voice={side},{voice}",
        f"side,near={side},{near}",
        f"rank,voice={side},{rank},{voice}",
        f"crossed,rank={crossed},{side},{rank}",
        f"prep,voice={side},{preposition},{voice}",
        f"path={side},{_path(reading, index, cue, side)}",
        f"kind={kind}",
        f"kind,side={kind},{side}",
        f"class={head_class},{side}",
        f"actorhood={chance}",
        f"actorhood,side={chance},{side},{few}",
        f"quoted={syntax.quoted[m.head]},{syntax.quoted[cue.anchor]},{side}",
        f"stance,side={context.stance},{side},{preposition}",
        f"governor={governor_class},{preposition},{side}",
        *(f"frame={frame},{side},{preposition},{few}" for frame in context.frames),
    ]
    lexical = [
        f"prep,lemma={side},{preposition},{context.lemma}",
        f"side,lemma={side},{context.lemma}",
        f"rank,lemma={side},{few},{context.lemma}",
        f"governor_lemma={governor},{preposition}",
    ]
    return Features(general, lexical)


def _preposition(reading: SentenceReading, index: int) -> str:
    """The preposition that governs the mention's noun phrase or that of the noun it possesses; members of a
    coordination share it."""
    syntax, m = reading.syntax, reading.mentions[index]
    first = m.np_first
    if m.group >= 0:
        first = min(other.np_first for other in reading.mentions if other.group == m.group)
    i = first - 1
    while (i >= 0 and syntax.pos[i] in ("ADJ", "DET", "NUM", "ADV", "POSS", "GEN")) or (
        i >= 0 and syntax.voice[i] == "participle"
    ):
        i -= 1
    return syntax.lower[i] if i >= 0 and syntax.pos[i] in ("PREP", "TO") else "-"


def _governor(reading: SentenceReading, index: int, preposition: str) -> tuple[str, str]:
    """Lemma and class of the word to which the mention's preposition attaches: the nearest noun or verb before it."""
    if preposition == "-":
        return "-", "-"
    syntax = reading.syntax
    for i in range(reading.mentions[index].np_first - 2, max(-1, reading.mentions[index].np_first - 12), -1):
        if syntax.pos[i] in ("NOUN", "VERB", "ADJ", "NAME"):
            r = syntax.reading[i]
            return syntax.lemma[i], f"{syntax.pos[i]}.{r.kind}"
    return "-", "-"


def _rank(context: CueContext, index: int, side: str) -> int:
    """How many other mentions stand between, at most 4; a coordination counts once, and of a chain of possessors only the
    last: *his guest's courage*."""
    if side == "inside":
        return 0
    mentions = context.reading.mentions
    order = reversed(context.before) if side == "before" else context.after
    seen: set[int] = set()
    rank = 0
    owner = mentions[index].owner if mentions[index].possessed >= 0 else -1
    for i in order:
        if i == index:
            break
        if i == owner:
            continue
        group = mentions[i].group
        if group >= 0 and group == mentions[index].group:
            break
        if group < 0 or group not in seen:
            rank += 1
        seen.add(group)
    return min(rank, 4)


def _path(reading: SentenceReading, index: int, cue: Cue, side: str) -> str:
    """The parts of speech between cue and mention, squeezed: ``V`` verb, ``N`` noun, ``P`` preposition, ..."""
    syntax, m = reading.syntax, reading.mentions[index]
    start, end = (m.last, cue.first) if side == "before" else (cue.last, m.first)
    if end - start > 25:
        return "long"
    path = ""
    for tag in syntax.pos[start:end]:
        letter = _COARSE.get(tag, "")
        if not path.endswith(letter):
            path += letter
    return path if len(path) <= 7 else f"{path[:4]}…{path[-3:]}"


def between_features(context: CueContext, index: int, side: str) -> list[str]:
    """Commas and verbs between cue and mention, and what follows the mention."""
    syntax, m = context.reading.syntax, context.reading.mentions[index]
    start, end = (m.last, context.cue.first) if side == "before" else (context.cue.last, m.first)
    verbs = [i for i, tag in enumerate(syntax.pos[start:end], start) if tag == "VERB"]
    features = [f"commas={side},{min(syntax.lower[start:end].count(','), 2)}"]
    if verbs:
        nearest = verbs[-1] if side == "before" else verbs[0]
        first = verbs[0] if side == "before" else verbs[-1]
        features.append(f"verb_between={side},{syntax.reading[nearest].kind},{syntax.voice[nearest]}")
        features.append(f"verb_of={side},{syntax.reading[first].kind},{syntax.voice[first]}")
    features.append(f"excluded={side},{_is_excluded(context, index)}")
    follower = syntax.voice[m.np_last] or syntax.pos[m.np_last] if m.np_last < len(syntax.pos) else "end"
    features.append(f"follower={side},{follower}")
    if m.np_last < len(syntax.pos) and syntax.pos[m.np_last] == "VERB":
        features.append(f"follower_class={syntax.reading[m.np_last].kind},{side}")
    return features


def _is_excluded(context: CueContext, index: int) -> bool:
    """Whether *not* stands before the mention or its preposition: *backed by Ghana but not by Togo*."""
    syntax, first = context.reading.syntax, context.reading.mentions[index].np_first
    before = first - 2 if first and syntax.pos[first - 1] in ("PREP", "TO") else first - 1
    return before >= 0 and syntax.pos[before] == "NEG"
