"""Whose country speaks: *his* in *Togo's minister, Jan Roos, said his country was ready* is the one who says so."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Entity, Instance
from stance.resolution.pronouns import AGREEMENT, agrees

#: What those share with others who speak for it.
_OWN = frozenset(("administration", "country", "government", "homeland", "nation"))


def countryman(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> Entity | None:
    """Who reports what his own country, the subject of the report, does: the subject of the verb right above, or the name in
    apposition to it, before anybody farther off; ``sentence`` are the mentions before the pronoun."""
    structure, own = reading.structure, pronoun.possessed
    agreement = AGREEMENT[reading.syntax.lower[pronoun.head]]
    if own < 0 or agreement not in "mf" or reading.syntax.lemma[own] not in _OWN:
        return None
    clause = structure.head[own]
    if structure.label[own] != "subj" or structure.label[clause] != "ccomp":
        return None
    subject = structure.subject_of(structure.head[clause])
    found = {
        id(one.entity): one.entity
        for one in sentence
        if (one.mention.head == subject or _names(one.mention, reading, subject))
        and not one.owner
        and agrees(one, agreement)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _names(mention: Mention, reading: SentenceReading, subject: int) -> bool:
    """Whether a name is in apposition to the subject."""
    structure, token = reading.structure, mention.head
    return (
        mention.form == "name" and structure.label[token] == "appos" and structure.head[token] == subject >= 0
    )
