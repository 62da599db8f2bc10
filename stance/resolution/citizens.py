"""People who are called by their country: *the Dane said*."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.binding import bound_by
from stance.resolution.entities import Discourse, Entity, Instance

#: Endings of words that are said of a whole people too: *the French*, *the Swiss*.
_COLLECTIVE = ("s", "sh", "ch", "ese")
#: Those of them that are said of one person as well: *the Portuguese*, *the Swiss*.
_OF_ONE_TOO = ("ese", "ss")
_FOLLOWING = frozenset("PUNCT VERB MODAL BE HAVE DO PREP".split())


def is_one_citizen(mention: Mention, reading: SentenceReading) -> bool:
    """Whether a demonym names one person: ``the Dane said``, not ``the Danes``, ``the Danish minister``, ``a Danish-led
    group``."""
    return not mention.text.endswith(_COLLECTIVE) and _stands_alone(mention, reading, ("the", "a", "an"))


def athlete(mention: Mention, reading: SentenceReading, discourse: Discourse) -> Entity | None:
    """The one person who was named just now for whom ``the Portuguese`` or ``the Swiss`` stands, where nothing was said of
    that state: nobody who speaks for it, as its people may follow him too."""
    if not mention.text.endswith(_OF_ONE_TOO) or not _stands_alone(mention, reading, ("the",)):
        return None
    country, last = mention.entry.country if mention.entry else None, mention.last
    if reading.syntax.lower[last : last + 1] in (["are"], ["were"], ["have"]):
        return None
    near = [
        instance.entity
        for _, instance in discourse.recent()
        if instance.entity.actor.country == country and not instance.adjective
    ]
    one = citizen(mention, reading, discourse)
    known = one is not None and one.named and one.actor.country == country and one.actor.acts_for is None
    alone = known and all(e is one for e in near)
    return one if alone else None


def _stands_alone(mention: Mention, reading: SentenceReading, articles: tuple[str, ...]) -> bool:
    """Whether one of the articles stands before a demonym and no noun behind it, adverbs passed over, nor a hyphen."""
    if mention.form != "demonym" or mention.possessed >= 0 or mention.last - mention.first > 1:
        return False
    syntax, last = reading.syntax, mention.last
    determined = mention.first > 0 and syntax.lower[mention.first - 1] in articles
    follows = next((pos for pos in syntax.pos[last:] if pos != "ADV"), "PUNCT")
    tied = syntax.lower[last : last + 1] == ["-"] and syntax.tokens[last].start == syntax.tokens[last - 1].end
    return determined and follows in _FOLLOWING and not tied


def citizen(mention: Mention, reading: SentenceReading, discourse: Discourse) -> Entity | None:
    """The one person of that country who was named just now, else *the Dane* is the only one of whom it is not told from where
    he is; nobody who does something to him: *Winslow thanked the Dane*."""
    country = mention.entry.country if mention.entry else None
    bound = bound_by(mention, reading, discourse)
    near = [i for _, i in discourse.recent() if i.entity.human and i.entity not in bound]
    found = {id(i.entity): i.entity for i in near if i.entity.actor.country == country}
    if not found and _is_known(mention, reading):
        found = {id(i.entity): i.entity for i in near if i.entity.named and _is_untold(i)}
    return next(iter(found.values())) if len(found) == 1 else None


def _is_known(mention: Mention, reading: SentenceReading) -> bool:
    """Whether it is somebody of whom the text spoke, and nothing behind the word tells who: not *the Dane in charge*."""
    syntax = reading.syntax
    return syntax.lower[mention.first - 1] == "the" and syntax.pos[mention.last : mention.last + 1] != [
        "PREP"
    ]


def _is_untold(instance: Instance) -> bool:
    """Whether neither the text nor the tables tell from where somebody is."""
    actor = instance.entity.actor
    return actor.country is None and actor.acts_for is None and instance.mention.entry is None
