"""People who are called by their country: *the Dane said*."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity


def is_one_citizen(mention: Mention, reading: SentenceReading) -> bool:
    """Whether a demonym names one person: ``the Dane said``, not ``the Danes`` or ``the Danish minister``."""
    if mention.form != "demonym" or mention.possessed >= 0 or mention.last - mention.first > 1:
        return False
    syntax, word = reading.syntax, mention.text
    determined = mention.first > 0 and syntax.lower[mention.first - 1] in ("the", "a", "an")
    follows = syntax.pos[mention.last] if mention.last < len(syntax.pos) else "PUNCT"
    collective = word.endswith(("s", "sh", "ch", "ese"))
    return determined and not collective and follows in ("PUNCT", "VERB", "MODAL", "BE", "HAVE", "DO", "PREP")


def citizen(mention: Mention, discourse: Discourse) -> Entity | None:
    """The one person of that country who was named just now, or nobody that is known."""
    country = mention.entry.country if mention.entry else None
    found = {
        instance.entity.actor.name: instance.entity
        for _, instance in discourse.recent()
        if instance.entity.human and instance.entity.actor.country == country
    }
    return next(iter(found.values())) if len(found) == 1 else None
