"""For whom *I*, *we* and *us* stand, by who says so: *we* of a minister is his government."""

from __future__ import annotations

from stance.document import Actor
from stance.mentions.gazetteer import Gazetteer
from stance.resolution.addressees import SECOND_PERSON
from stance.words.firstperson import FIRST_PLURAL, FIRST_SINGULAR

#: Pronouns that lead to who speaks or to whom it is said.
SPOKEN = FIRST_SINGULAR | FIRST_PLURAL | SECOND_PERSON
#: Words for a speaker as the one who judges; *us* are mostly those for whom he speaks.
WHO_JUDGES = FIRST_SINGULAR | FIRST_PLURAL - {"us"}


def meant_by(speaker: Actor, word: str, gazetteer: Gazetteer) -> Actor | None:
    """The actor that a lower-case pronoun means in the words of ``speaker``; None for *us* of one who shares no office with
    the others."""
    if speaker.kind != "person" or word not in FIRST_PLURAL:
        return speaker
    if not speaker.acts_for:
        return None if word == "us" else speaker
    body = gazetteer.get(speaker.acts_for)
    if body is None:
        return Actor(speaker.acts_for, "organisation", speaker.country)
    return Actor(body.name, body.kind, body.country)
