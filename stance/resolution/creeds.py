"""Bodies that are called by what they believe in or fight for: *Vox won. The far-right party thanked its voters.*"""

from __future__ import annotations

from collections.abc import Collection

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.mentions.partynames import CREEDS
from stance.reading import SentenceReading
from stance.resolution.binding import bound_by
from stance.resolution.entities import Discourse, Entity

#: Which kinds of actors are called so.
_KINDS = {
    word: frozenset(kinds.split())
    for words, kinds in {
        "party": "party",
        "group movement militia organisation organization": "group",
    }.items()
    for word in words.split()
}
#: Adjectives for armed groups, beside those for creeds and peoples.
_ARMED = frozenset("armed insurgent jihadi jihadist militant paramilitary rebel".split())


def of_creed(
    mention: Mention,
    reading: SentenceReading,
    modifiers: Collection[str],
    state: Actor | None,
    discourse: Discourse,
) -> Entity | None:
    """The only party or armed group that was named just now, where *the* and adjectives for a creed qualify the word for it,
    and its own name tells no other creed."""
    syntax = reading.syntax
    kinds = _KINDS.get(syntax.lemma[mention.head])
    if kinds is None or not modifiers or mention.owner >= 0 or "the" not in _before(mention, reading):
        return None
    if not all(_tells_creed(reading, j, modifiers) for j in range(mention.np_first, mention.head)):
        return None
    near = {
        id(instance.entity): instance.entity
        for _, instance in discourse.recent()
        if instance.entity.named and instance.entity.actor.kind in kinds
    }
    if len(near) != 1:
        return None
    (body,) = near.values()
    others = CREEDS.intersection(body.actor.name.casefold().split()) - set(modifiers)
    agrees = state is None or state.country == body.actor.country
    return body if agrees and not others and body not in bound_by(mention, reading, discourse) else None


def _before(mention: Mention, reading: SentenceReading) -> list[str]:
    return reading.syntax.lower[mention.np_first : mention.head]


def _tells_creed(reading: SentenceReading, token: int, modifiers: Collection[str]) -> bool:
    """Whether a word before the noun is an article or tells a creed or people, but not by a party's name: *the Socialist
    party*."""
    syntax = reading.syntax
    word = syntax.lower[token]
    if syntax.tokens[token].text[0].isupper() and word in CREEDS - {"islamist"}:
        return False
    return word not in modifiers or word in _ARMED or syntax.reading[token].kind == "origin"
