"""Roles: which mention is the source of a cue and which are its targets. Features of (cue, mention) pairs."""

from __future__ import annotations

from functools import lru_cache

from stance.features import Features
from stance.roles.context import CueContext
from stance.roles.position import Place, between_features, place_of, position_features
from stance.roles.standing import form_features, function_of


def role_features(context: CueContext, index: int, actorhood: float) -> Features:
    """Features of mention ``index`` as a source or target of the cue; ``actorhood`` is its probability of
    being an actor."""
    reading, place = context.reading, place_of(context, index)
    m, side = reading.mentions[index], place.side
    by_position = position_features(context, index, place, actorhood)
    by_structure = _structure_features(context, index, place)
    by_object = _object_features(context, index, place)
    general = [
        *by_position.general,
        *by_structure.general,
        *by_object.general,
        *_knowledge_features(context, index, place),
        *_possession_features(context, index),
        *between_features(context, index, side),
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


def _structure_features(context: CueContext, index: int, place: Place) -> Features:
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
        *_parts_of_path(dep, voice, stance),
    ]
    if m.form == "pronoun":
        pronoun = context.reading.syntax.lower[m.first]
        general += [f"pronoun={pronoun},{place.side}", f"pronoun,subject={pronoun},{subject}"]
    lexical = [f"dep,lemma={dep},{context.lemma}"]
    structure, anchor = context.reading.structure, context.cue.anchor
    if structure.label[anchor] == "obj":  # to face criticism is another thing than to voice it
        lexical.append(f"dep,verb={dep},{context.reading.syntax.lemma[structure.head[anchor]]}")
    return Features(general, lexical)


@lru_cache(maxsize=2**12)
def _parts_of_path(path: str, voice: str, stance: str) -> tuple[str, ...]:
    """What long and rare paths share with others: the steps that climb, those that fall, and the last of these."""
    if path in ("far", "same"):
        return ()
    steps = path.replace("subj", ".subj", 1).split(".") if path.startswith("subj") else path.split(".")
    climb = [step for step in steps if step.startswith("^")]
    fall = [step for step in steps if step and not step.startswith("^")]
    up, last, climbs = "".join(climb), fall[-1] if fall else "-", min(len(climb), 4)
    return (
        f"climb={up}",
        f"climb,last={up},{last}",
        f"climbs={climbs},{last},{voice}",
        f"last={last},{voice},{climbs > 0}",
        f"last,stance={last},{stance},{climbs > 0}",
        f"fall={'.'.join(fall)}",
        f"fall,climbs={'.'.join(fall[-2:])},{min(climbs, 3)}",
    )


def _object_features(context: CueContext, index: int, place: Place) -> Features:
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


def _object_relation(context: CueContext, index: int, place: Place) -> str:
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


def _knowledge_features(context: CueContext, index: int, place: Place) -> list[str]:
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
