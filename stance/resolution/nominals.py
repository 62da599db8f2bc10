"""Whom mentions without a name stand for: descriptions, *the Dane*, *the Democrat* and *some Danes*."""

from __future__ import annotations

from stance.document import Actor, Resolution
from stance.mentions import titles
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution import (
    bynames,
    citizens,
    compatriots,
    complements,
    counted,
    descriptions,
    partisans,
    regions,
)
from stance.resolution.entities import Discourse, Entity
from stance.resolution.holders import Holders
from stance.resolution.judges import judges
from stance.resolution.naming import Names
from stance.resolution.owners import Owners
from stance.resolution.resolved import Resolved
from stance.resolution.wording import as_it_stands

#: What is found of a mention, and the entity of which it speaks.
Found = tuple[Resolved, Entity | None]


class Nominals:
    """Finds them among those of whom a text has spoken, or introduces them."""

    def __init__(self, names: Names, owners: Owners, holders: Holders, discourse: Discourse) -> None:
        self.names = names
        self.owners = owners
        self.holders = holders
        self.discourse = discourse

    def find(self, reading: SentenceReading, i: int, owner: Actor | None) -> Found | None:
        """Whom mention ``i`` stands for, ``owner`` being whose it is; None of a name or a whole people."""
        mention = reading.mentions[i]
        if mention.form == "demonym" and (found := self._citizen(mention, reading)) is not None:
            return found
        if partisans.is_one_member(mention, reading):
            return self._member(mention)
        group = compatriots.some_people(mention, reading) or compatriots.sharing_noun(mention, reading)
        if group is not None:
            entity = self.discourse.entity(group)
            entity.plural = True
            return Resolved(entity.actor, "itself"), entity
        return self.described(reading, i, owner) if mention.form == "described" else None

    def described(self, reading: SentenceReading, i: int, owner: Actor | None) -> Found:
        """The actor of a description."""
        mention = reading.mentions[i]
        state = self.names.state_in(mention.title.split()) or owner or self.owners.behind(reading, i)
        if state is None and mention.title and descriptions.is_government(mention, reading):
            state = self.names.state_led_by(mention, reading)
        place = descriptions.governed_place(state, owner, self.discourse)
        body = regions.state_of_region(mention, reading, self.discourse)
        body = body or descriptions.government(mention, reading, place, self.discourse)
        body = body if regions.is_called_so(body, reading.syntax.lower[mention.head]) else None
        body = body or self.owners.led(mention, reading, owner)
        if body is not None:
            return Resolved(body, "description"), self.discourse.entity(body)
        members = counted.several(mention, reading, self.discourse)
        if members:
            return self.several(members, "description")
        if descriptions.is_definite(mention, reading):
            known = descriptions.described_entity(mention, reading, state, self.discourse)
            known = known or bynames.called(mention, reading, self.discourse)
            if known is not None and not self._is_apart(known, mention, reading):
                return Resolved(known.actor, "description", known.members), known
        entity = self._introduced(mention, reading, state)
        return Resolved(entity.actor, "itself"), entity

    def several(self, members: tuple[Actor, ...], resolution: Resolution) -> tuple[Resolved, Entity]:
        """Several actors as one."""
        resolved = Resolved.of_actors(members, resolution)
        entity = self.discourse.entity(resolved.actor)
        entity.plural, entity.members = True, members
        return resolved, entity

    def _introduced(self, mention: Mention, reading: SentenceReading, state: Actor | None) -> Entity:
        """The actor of a description that stands for nobody else, as it tells him."""
        actor = complements.told_apart(
            as_it_stands(mention, reading, state), mention, reading, self.discourse
        )
        bare = actor.key not in self.discourse.by_key and descriptions.is_bare(mention, reading)
        entity = self.discourse.entity(actor)
        entity.bare |= bare
        entity.plural = descriptions.means_several(mention, reading)
        entity.human = actor.kind == "person"
        entity.gender = titles.title_gender(mention.text)
        self.discourse.describe(entity, descriptions.described_words(mention, reading))
        self.holders.note(mention, reading, entity)
        return entity

    def _is_apart(self, known: Entity, mention: Mention, reading: SentenceReading) -> bool:
        """Whether the sentence tells that somebody is not the one described."""
        others = complements.others(mention, reading, self.discourse)
        return known in others or known in judges(mention, reading, self.discourse.sentences[-1])

    def _citizen(self, mention: Mention, reading: SentenceReading) -> Found | None:
        """``The Dane``: a person who was named before, or one that is not known; None for a whole people."""
        if citizens.is_one_citizen(mention, reading):
            one = citizens.citizen(mention, reading, self.discourse)
            if one is None:
                country = mention.entry.country if mention.entry else None
                return Resolved(Actor(mention.text, "person", country), "itself"), None
        else:
            one = citizens.athlete(mention, reading, self.discourse)
        return None if one is None else (Resolved(one.actor, "description"), one)

    def _member(self, mention: Mention) -> Found:
        """``The Democrat``: a person who was named before, or one that is not known; never the party."""
        known = partisans.member(mention, self.discourse)
        entity = known or self.discourse.entity(Actor(mention.text, "person"))
        return Resolved(entity.actor, "description" if known else "itself"), entity
