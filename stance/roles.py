"""Roles: which mention is the source of a cue and which are its targets. Features of (cue, mention) pairs."""

from __future__ import annotations

from typing import NamedTuple

from stance.context import CueContext
from stance.cues import Cue
from stance.features import Features
from stance.reading import SentenceReading
from stance.standing import form_features, function_of

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

#: Upper bounds, in tokens, of the steps in which distance is told.
_DISTANCES = (0, 1, 3, 6, 12)


class _Place(NamedTuple):
    """Where a mention stands beside the cue, what it is, and what governs it."""

    side: str
    rank: int
    kind: str
    preposition: str


def role_features(context: CueContext, index: int, actorhood: float) -> Features:
    """Features of mention ``index`` as a source or target of the cue; ``actorhood`` is its probability of
    being an actor."""
    reading, cue = context.reading, context.cue
    m = reading.mentions[index]
    side = "before" if m.head < cue.first else "after" if m.first >= cue.last else "inside"
    place = _Place(side, _rank(context, index, side), m.kind, _preposition(reading, index))
    by_position = _position_features(context, index, place, actorhood)
    by_structure = _structure_features(context, index, place)
    by_object = _object_features(context, index, place)
    general = [
        *by_position.general,
        *by_structure.general,
        *by_object.general,
        *_knowledge_features(context, index, place),
        *_possession_features(context, index),
        *_between_features(context, index, side),
        *_function_features(context, index),
        *_company_features(context, index),
        *form_features(reading, index, context.stance),
    ]
    if context.speaker >= 0:
        general.append(f"speaker={context.speaker == index},{place.kind}")
    if m.title:
        general.append(f"titled={side},{place.rank}")
    lexical = [*by_position.lexical, *by_structure.lexical, *by_object.lexical]
    if m.possessed >= 0:
        lexical.append(f"possesses_lemma={reading.syntax.reading[m.possessed].lemma}")
    return Features(general, lexical)


def _position_features(context: CueContext, index: int, place: _Place, actorhood: float) -> Features:
    """Side, distance and rank, what stands between in parts of speech, and the preposition before the mention."""
    reading, cue = context.reading, context.cue
    syntax, m = reading.syntax, reading.mentions[index]
    side, rank, kind, preposition = place
    voice, few = context.voice, min(rank, 2)
    distance = cue.first - m.np_last if side == "before" else m.np_first - cue.last
    near = next((str(most) for most in _DISTANCES if distance <= most), "far")
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


def _structure_features(context: CueContext, index: int, place: _Place) -> Features:
    """The paths from the cue to the mention and to its actor, and what the mention is to the cue's subject."""
    dep, actor_dep = context.paths[index], context.actor_paths[context.keys[index]]
    voice, stance, kind = context.voice, context.stance, place.kind
    m, subject = context.reading.mentions[index], _subject_relation(context, index)
    general = [
        f"subject={subject}",
        f"subject,voice={subject},{voice}",
        f"subject,stance={subject},{stance}",
        f"dep={dep}",
        f"dep,voice={dep},{voice}",
        f"dep,stance={dep},{stance}",
        f"dep,kind={dep},{kind}",
        f"actor_dep={actor_dep}",
        f"actor_dep,voice={actor_dep},{voice}",
        f"actor_dep,stance={actor_dep},{stance}",
        f"actor_dep,class={actor_dep},{context.word.kind}",
        f"actor_dep,mine={actor_dep == dep},{kind}",
        *(f"dep,frame={dep},{frame}" for frame in context.frames),
    ]
    if m.form == "pronoun":
        pronoun = context.reading.syntax.lower[m.first]
        general += [f"pronoun={pronoun},{place.side}", f"pronoun,subject={pronoun},{subject}"]
    return Features(general, [f"dep,lemma={dep},{context.lemma}"])


def _object_features(context: CueContext, index: int, place: _Place) -> Features:
    """What the mention is to the cue's object, and what the tables tell of that."""
    relation, word = _object_relation(context, index, place), context.object_word
    if word is None:
        return Features([f"object={relation}"], [])
    general = [
        f"object={relation}",
        f"object,class={relation},{word.kind}",
        f"object,act={relation},{word.act}{word.effect}",
        f"object,stance={relation},{context.stance}",
    ]
    return Features(general, [f"object,lemma={relation},{word.lemma}"])


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
    """How many other mentions stand between (a coordination counts once), at most 4."""
    if side == "inside":
        return 0
    mentions = context.reading.mentions
    order = list(reversed(context.before)) if side == "before" else context.after
    seen: set[int] = set()
    rank = 0
    for i in order:
        if i == index:
            break
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
    letters: list[str] = []
    for i in range(start, end):
        letter = _COARSE.get(syntax.pos[i], "")
        if letter and (not letters or letters[-1] != letter):
            letters.append(letter)
    return "".join(letters[:4]) + ("…" + "".join(letters[-3:]) if len(letters) > 7 else "".join(letters[4:]))


def _subject_relation(context: CueContext, index: int) -> str:
    subject = context.subject
    if subject == index:
        return "is"
    if subject >= 0:
        group = context.reading.mentions[subject].group
        if group >= 0 and group == context.reading.mentions[index].group:
            return "shares"
        return "other"
    return "none"


def _object_relation(context: CueContext, index: int, place: _Place) -> str:
    """How the mention stands to the cue's object: is it, owns it, or hangs on it by a preposition."""
    head = context.object_head
    m = context.reading.mentions[index]
    if head < 0:
        return "none"
    if m.head == head:
        return "is"
    if m.possessed == head:
        return "owns"
    if m.first > head:
        verbs = context.reading.syntax.pos[head + 1 : m.first].count("VERB")
        return f"follows,{place.preposition},{min(verbs, 2)}"
    return f"apart,{place.side}"


def _knowledge_features(context: CueContext, index: int, place: _Place) -> list[str]:
    """Whether the word table attaches the one who is judged, or the recipient, as this mention is attached."""
    word = context.word
    direct = context.object_head >= 0 and context.reading.mentions[index].head == context.object_head
    attached, side = "obj" if direct else place.preposition, place.side
    return [
        f"judged={attached in word.judged.split('/')},{side}",
        f"recipient={attached in word.recipient.split('/')},{side}",
        f"attached={attached},{word.kind},{word.act}",
        f"attitude={word.attitude}{word.effect},{side},{attached}",
    ]


def _possession_features(context: CueContext, index: int) -> list[str]:
    syntax, m = context.reading.syntax, context.reading.mentions[index]
    if m.possessed < 0:
        return ["possesses=nothing"]
    if context.cue.first <= m.possessed < context.cue.last:
        return [f"possesses=cue,{context.lemma}", "possesses=cue", f"possesses=cue,{context.stance}"]
    r = syntax.reading[m.possessed]
    actor = context.reading.mention_at[m.possessed] >= 0
    side = "before" if m.possessed < context.cue.first else "after"
    return [f"possesses={side},{actor}", f"possesses_class={r.kind},{side}"]


def _function_features(context: CueContext, index: int) -> list[str]:
    """What the mention does, or what is done to it, apart from the cue."""
    head, anchor = context.reading.mentions[index].head, context.cue.anchor
    label, word = function_of(context.reading, head, anchor)
    stance = context.stance
    return [
        f"function={label},{word.kind}",
        f"function,stance={label},{word.kind},{stance}",
        f"function,act={label},{word.act},{stance}",
        f"function,attitude={label},{word.attitude}{word.effect},{stance}",
    ]


def _company_features(context: CueContext, index: int) -> list[str]:
    """How many actors there are, which places beside the cue are filled, and whether the actor is named again."""
    keys, dep = context.keys, context.paths[index]
    actors, key = len(context.actor_paths), keys[index]
    return [
        f"filled={context.filled},{dep}",
        f"filled,voice={context.filled},{context.voice}",
        f"repeated={min(keys.count(key), 3)},{keys.index(key) == index}",
        f"actors={min(actors, 5)},{context.stance}",
        f"actors,dep={min(actors, 4)},{dep}",
    ]


def _between_features(context: CueContext, index: int, side: str) -> list[str]:
    """Commas and verbs between cue and mention, and what follows the mention."""
    syntax, m = context.reading.syntax, context.reading.mentions[index]
    start, end = (m.last, context.cue.first) if side == "before" else (context.cue.last, m.first)
    verbs = [i for i in range(start, end) if syntax.pos[i] == "VERB"]
    features = [f"commas={side},{min(syntax.lower[start:end].count(','), 2)}"]
    if verbs:
        nearest = verbs[-1] if side == "before" else verbs[0]
        first = verbs[0] if side == "before" else verbs[-1]
        features.append(f"verb_between={side},{syntax.reading[nearest].kind},{syntax.voice[nearest]}")
        features.append(f"verb_of={side},{syntax.reading[first].kind},{syntax.voice[first]}")
    follower = syntax.voice[m.np_last] or syntax.pos[m.np_last] if m.np_last < len(syntax.pos) else "end"
    features.append(f"follower={side},{follower}")
    if m.np_last < len(syntax.pos) and syntax.pos[m.np_last] == "VERB":
        features.append(f"follower_class={syntax.reading[m.np_last].kind},{side}")
    return features
