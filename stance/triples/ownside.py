"""Own side: those for whom whoever denies something speaks, so that the denial defends them."""

from __future__ import annotations

from collections.abc import Sequence

from stance.reading import SentenceReading
from stance.resolution.descriptions import is_government
from stance.roles.context import CueContext
from stance.triples.officeholders import office_holders
from stance.words.acts import CLAIMING
from stance.words.former import FORMER

#: Classes of words that say no by a decision (*voted against*, *broke with*).
_DECIDING = frozenset({"deciding", "ending"})
#: Nouns for those who speak or work for others, and what links the others to them.
_SERVING = frozenset(
    "spokesman spokeswoman spokesperson spokesmen spokespeople aide adviser advisor lawyer attorney counsel solicitor "
    "barrister secretary assistant representative office camp campaign team publicist".split()
)
_SERVED = frozenset(("poss", "mod", "for", "to", "of"))
_FORMER = FORMER | {"then"}


def own_side(context: CueContext, source: int) -> set[int]:
    """The mentions that a denial of the source defends: nobody where the cue is no denial."""
    if context.stance != "denial":
        return set()
    own = {context.keys[i] for i in served(context.reading, source, context.keys)}
    own |= {
        actor.key
        for actor, key in zip(context.actors, context.keys, strict=True)
        if key == context.keys[source]
    }
    own |= {context.keys[i] for i in office_holders(context, source)}
    return {i for i, key in enumerate(context.keys) if key in own or _defends_its_state(context, source, i)}


def served(reading: SentenceReading, source: int, keys: Sequence[str]) -> set[int]:
    """The mentions for which the source works by what it is called: *the governor's aide*, *a lawyer for Ruiz*, *Ruiz,
    adviser to the president*; ``keys`` has for each mention that of its actor."""
    structure, syntax = reading.structure, reading.syntax
    named = [m for m, key in zip(reading.mentions, keys, strict=True) if key == keys[source]]
    heads = {m.head for m in named}
    nouns = {
        i
        for i, lemma in enumerate(syntax.lemma)
        if lemma in _SERVING
        and not _is_former(reading, i)
        and (structure.head[i] in heads or any(m.np_first <= i < m.np_last for m in named))
    }
    return {
        i
        for i, m in enumerate(reading.mentions)
        if keys[i] != keys[source]
        and (m.possessed in nouns or (structure.head[m.head] in nouns and structure.label[m.head] in _SERVED))
    }


def _is_former(reading: SentenceReading, noun: int) -> bool:
    return not _FORMER.isdisjoint(reading.syntax.lower[max(0, noun - 3) : noun])


def _defends_its_state(context: CueContext, source: int, target: int) -> bool:
    """Whether the source speaks for the target by what is known of it.

    That holds of every official and his state. A member of a party or another body may vote against it or break
    with it, and a president or a parliament against the government; then only claims about it are denied on its behalf.
    """
    side = context.actors[target]
    if not context.actors[source].speaks_for(side):
        return False
    word, about = context.word, context.object_word
    decides = word.kind in _DECIDING or word.act == "refuse"
    claimed = about is not None and about.act in CLAIMING
    reading = context.reading
    state = side.kind == "state" and not is_government(reading.mentions[target], reading)
    return state or not decides or claimed
