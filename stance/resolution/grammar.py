"""Whom a pronoun means by the grammar alone, before the learned choice is asked."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution import (
    binding,
    counterparts,
    countrymen,
    opponents,
    parallels,
    rejoinders,
    reproaches,
    selftold,
    sequels,
)
from stance.resolution.entities import Discourse, Entity


def told(
    pronoun: Mention, reading: SentenceReading, discourse: Discourse, speaker: Mention | None
) -> Entity | None:
    """The one whom a rule tells, the first of those that tell any; ``speaker`` is who says the pronoun."""
    before = discourse.sentences[-1]
    return (
        reproaches.punished(pronoun, reading, before)
        or binding.object_above(pronoun, reading, before)
        or binding.voiced_by(pronoun, reading, before)
        or countrymen.countryman(pronoun, reading, before)
        or opponents.attacked_by(speaker, pronoun, reading, discourse)
        or counterparts.counterpart(pronoun, reading, discourse)
        or selftold.sayer(pronoun, reading, before)
        or sequels.judge_before(pronoun, reading, discourse)
        or sequels.sayer_before(pronoun, reading, discourse)
        or rejoinders.doer_before(pronoun, reading, discourse)
        or parallels.parallel(pronoun, reading, discourse)
    )
