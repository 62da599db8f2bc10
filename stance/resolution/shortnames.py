"""Bodies in short: *the Commission* after the European Commission, *the Bank* after the Bank of England, *Reform* after Reform
UK."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from stance.mentions.mentions import Mention
from stance.mentions.wordnames import CALLED_SHORT
from stance.reading import SentenceReading
from stance.resolution.bodies import is_part
from stance.resolution.entities import REACH, Discourse, Entity

_KINDS = frozenset("government organisation party religion company group".split())
#: Before these words stands the head of a name: *Bank* of *Bank of England*.
_COMPLEMENTS = frozenset("of for on to in and".split())


def named_in_full(mention: Mention, reading: SentenceReading, discourse: Discourse) -> Entity | None:
    """The body that the text named last whose name has as its head the one capitalised word behind an article; none beside
    another in the same sentence."""
    syntax, first, last = reading.syntax, mention.first, mention.last
    if mention.form != "name" or mention.entry is not None or mention.alias or last - first != 1:
        return None
    word = syntax.lower[first]
    if mention.text in syntax.names and syntax.lower[first - 1 : first] != ["the"]:
        return _begun_with(word, discourse)
    if syntax.lower[first - 1 : first] != ["the"] or mention.title or mention.owner >= 0:
        return None
    if syntax.lower[last : last + 1] in (["of"], ["for"], ["on"]):
        return None
    found = [
        entity
        for entity in _bodies(word, _KINDS, discourse)
        if not (is_part(entity.actor) and entity.actor.country)  # the West Bank
        and _head(entity.actor.name) == word
    ]
    last_named = max((entity.sentence for entity in found), default=-1)
    latest = [entity for entity in found if entity.sentence == last_named]
    return latest[0] if len(latest) == 1 else None


def _begun_with(word: str, discourse: Discourse) -> Entity | None:
    """The one body near enough whose name begins with a word and has others behind it."""
    bodies = _bodies(word, CALLED_SHORT, discourse)
    found = [entity for entity in bodies if entity.actor.name.lower().startswith(f"{word} ")]
    return found[0] if len(found) == 1 else None


def _bodies(word: str, kinds: Collection[str], discourse: Discourse) -> Iterator[Entity]:
    """The bodies of these kinds that the text named near enough and described with a word."""
    for entity in discourse.described_as(word):
        near = discourse.now - entity.sentence <= REACH
        if entity.named and not entity.human and entity.actor.kind in kinds and near:
            yield entity


def _head(name: str) -> str:
    """The word that carries a body's name in lower case, or empty for a name of one word."""
    words = name.lower().split()
    at = next((i for i, word in enumerate(words) if word in _COMPLEMENTS), len(words))
    return words[at - 1] if at and len(words) > 1 else ""
