"""Of which place a government is that is told behind it: *the government of Sardinia*, *the authorities of the northern
province*."""

from __future__ import annotations

from stance.mentions.gazetteer import Gazetteer
from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax

GOVERNMENTS = frozenset("government administration regime authorities".split())
#: Parts of a state; an island may be one itself, unless an adjective tells it from others.
_PARTS = frozenset(
    "province region district county canton prefecture municipality territory enclave department city town".split()
)


def with_governed(mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """The mentions; a government has as its title a place behind it that no table holds, like one before it: *the government
    of Sardinia* is a *Sardinia government*, not that of the state of which the text speaks."""
    read = list(mentions)
    for i, mention in enumerate(mentions[:-1]):
        place = mentions[i + 1]
        governs = mention.form == "described" and syntax.lower[mention.head] in GOVERNMENTS
        of_place = syntax.lower[mention.last : place.np_first] == ["of"] and _is_part(
            place, syntax, gazetteer
        )
        if governs and of_place and not mention.title and mention.owner < 0:
            read[i] = mention._replace(title=syntax.text(place.first, place.last))
    return read


def _is_part(place: Mention, syntax: Syntax, gazetteer: Gazetteer) -> bool:
    """Whether it is a place that is no state and that no table holds; a name that may be a person's is none."""
    if place.entry is not None or place.possessed >= 0:
        return False
    if place.form == "described":
        noun, told = syntax.lemma[place.head], "ADJ" in syntax.pos[place.np_first : place.head]
        return noun in _PARTS or (noun == "island" and told)
    words = [token.text for token in syntax.tokens[place.first : place.last]]
    if place.form != "name" or place.title or any(word.isupper() for word in words):
        return False
    if any(syntax.reading[j].kind == "place" for j in range(place.first, place.last)):
        return True
    alone = len(words) == 1 and syntax.lower[place.first - 1] == "of"
    return alone and words[0].isalpha() and words[0] not in gazetteer.given_names
