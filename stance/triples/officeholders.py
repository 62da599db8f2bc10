"""Office-holders: whoever leads or speaks for those who deny something is on their side, *Mali denied it, its president, Ruiz,
calling it absurd*."""

from __future__ import annotations

from stance.roles.context import CueContext
from stance.words.former import FORMER
from stance.words.offices import OFFICES

_FORMER = FORMER | {"ousted"}
#: How those hang on what is denied who have made it.
_MAKING = frozenset((".obj.by", ".obj.of", ".obj.from", ".obj.poss", ".by"))


def office_holders(context: CueContext, source: int) -> set[int]:
    """The mentions of the source's own office-holders whom its denial defends; but where it refuses, only those who tell more
    of it in a clause of their own: *the party rejected the pact, its leader calling it absurd*, but not *a pact with its
    leader*; and nobody whose claim it denies, or with whom it denies a rift."""
    structure, reading = context.reading.structure, context.reading
    offices = _own_offices(context, source)
    if not offices:
        return set()
    denies = context.word.act == "deny"
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if context.paths[i] not in _MAKING
        for office in offices
        if office == mention.head
        or mention.np_first <= office < mention.np_last
        or (structure.head[mention.head] == office and structure.label[mention.head] == "appos")
        if (denies and not context.paths[i].endswith(".with")) or _tells_more(context, office, i)
    }


def _own_offices(context: CueContext, source: int) -> set[int]:
    """The words for offices that the source has: *leader* in *its leader*."""
    reading, key = context.reading, context.keys[source]
    syntax, found = reading.syntax, set()
    for mention, owner in zip(reading.mentions, context.keys, strict=True):
        noun = mention.possessed
        if owner != key or noun < 0:
            continue
        phrase = range(mention.np_last, noun + 1)
        if _FORMER.isdisjoint(syntax.lower[mention.last : noun]):
            found |= {i for i in phrase if syntax.lower[i] in OFFICES}
    return found


def _tells_more(context: CueContext, office: int, holder: int) -> bool:
    """Whether a comma stands before the phrase of an office-holder and a participle behind it."""
    syntax, mention = context.reading.syntax, context.reading.mentions[holder]
    owners = [m for m in context.reading.mentions if m.possessed >= 0 and m.np_first < office <= m.possessed]
    first = min((m.np_first for m in owners), default=mention.np_first)
    behind = max(mention.np_last, office + 1)
    follows = [i for i in range(behind, min(len(syntax.pos), behind + 2)) if syntax.lower[i] != ","]
    return syntax.lower[first - 1] in (",", "with") and bool(follows) and syntax.voice[follows[0]] == "ing"
