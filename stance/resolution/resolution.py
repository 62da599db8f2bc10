"""Who is meant by each mention of a text: names, offices, descriptions, pronouns and speakers.

The rules are few and plain, and for pronouns the choice is learned: a wrong antecedent is worse than none, and a
mention in doubt stays itself. Every look-up reaches back a fixed number of sentences, so that the cost grows
linearly with the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stance.document import Actor, Resolution
from stance.mentions.gazetteer import Gazetteer
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution import (
    addressees,
    cataphora,
    counted,
    epithets,
    firstperson,
    grammar,
    officers,
    pairs,
    pronouns,
    shortnames,
)
from stance.resolution.appositions import appositions, full_title
from stance.resolution.bodies import seat_state
from stance.resolution.entities import Discourse, Entity, Instance
from stance.resolution.holders import Holders
from stance.resolution.home import governed, home_state
from stance.resolution.naming import Names
from stance.resolution.nominals import Found, Nominals
from stance.resolution.owners import Owners
from stance.resolution.quotations import predicate, quotation_speakers, speaking
from stance.resolution.resolved import Resolved
from stance.resolution.restated import restated


def resolve(
    readings: Sequence[SentenceReading], gazetteer: Gazetteer, antecedent: pronouns.Choice
) -> list[list[Resolved]]:
    """The actors of all mentions of a text, parallel to the ``mentions`` of its sentences.

    ``antecedent`` chooses for whom a pronoun of the third person stands.
    """
    return _Resolver(readings, gazetteer, antecedent).run()


class _Resolver:
    """Goes through a text once, from left to right."""

    def __init__(
        self, readings: Sequence[SentenceReading], gazetteer: Gazetteer, antecedent: pronouns.Choice
    ) -> None:
        self.readings = readings
        self.gazetteer = gazetteer
        self.antecedent = antecedent
        self.names = Names(readings, gazetteer)
        self.home = self.names.home = home_state(readings, self.names)
        self.quoted, self.speakers = quotation_speakers(readings)
        self.discourse = Discourse(gazetteer.states, self.names.introduced.countries)
        self.owners = Owners(self.names, self.discourse)
        self.holders = Holders(readings, gazetteer, self.discourse)
        self.nominals = Nominals(self.names, self.owners, self.holders, self.discourse)
        self.results: list[list[Resolved]] = []

    def run(self) -> list[list[Resolved]]:
        waiting: list[tuple[int, int]] = []
        for s, reading in enumerate(self.readings):
            self.discourse.begin_sentence()
            self.results.append([])
            apposed, again = appositions(reading), restated(reading)
            ahead = cataphora.awaiting(reading)
            for i, mention in enumerate(reading.mentions):
                if i in ahead:
                    self.results[s].append(Resolved(Actor(mention.text), "itself"))
                    continue
                resolved, entity = self._resolve(s, i, apposed, again)
                self.results[s].append(resolved)
                if entity is not None:
                    self._note(s, i, entity)
                elif mention.text.lower() in firstperson.SPOKEN:
                    waiting.append((s, i))
                self._coordination(s, i)
            for i, behind in ahead.items():
                self._named_behind(s, i, behind)
        for s, i in waiting:  # a speaker is often named after the words
            self.results[s][i] = self._spoken(s, i) or self.results[s][i]
        return self.holders.told(self.results)

    def _resolve(self, s: int, i: int, apposed: dict[int, int], again: dict[int, int]) -> Found:
        mention, reading = self.readings[s].mentions[i], self.readings[s]
        if mention.form == "pronoun":
            return self._pronoun(s, i)
        owner = self.owners.before(reading, i, self.results[s])
        if i in apposed:
            return self._beside(s, i, apposed[i], owner), None
        if i in again:
            return self._restated(s, i, again[i])
        found = self.nominals.find(reading, i, owner)
        if found is not None:
            return found
        return self._named(s, i, owner, next((d for d, name in apposed.items() if name == i), -1))

    def _named(self, s: int, i: int, owner: Actor | None, beside: int) -> tuple[Resolved, Entity]:
        """Whom a name or demonym means, mention ``beside`` being a description of the same actor, or -1."""
        mention, reading = self.readings[s].mentions[i], self.readings[s]
        short = shortnames.named_in_full(mention, reading, self.discourse)
        if short is not None:
            return Resolved(short.actor, "name"), short
        title = full_title(reading, beside, i) if beside >= 0 else ""
        if mention.owner >= 0:  # "former Norwegian minister X" has its first word before the owner
            title = f"{reading.mentions[mention.owner].title} {title}"
        if owner is None:
            owner = self.owners.behind(reading, i) if mention.may_be_person else seat_state(mention, reading)
        if title:
            mention = mention._replace(title=f"{title} {mention.title}".strip())
        if owner is None and mention.title and mention.entry is None:
            owner = self._governed(mention, reading)
        named = self.names.name(mention, reading, owner)
        described = reading.mentions[beside] if beside >= 0 else None
        entity = self.holders.entity(named, mention, reading, described) or self.discourse.entity(named.actor)
        entity.human = entity.human or named.human
        entity.named = True
        entity.gender = entity.gender or named.gender
        self.discourse.describe(entity, epithets.epithets(mention, reading, described, named.human))
        return Resolved(entity.actor, named.resolution), entity

    def _governed(self, mention: Mention, reading: SentenceReading) -> Actor | None:
        """The state of the office that the title of an unknown name tells, unless the text gives that name in full."""
        if self.names.introduced.full_name(mention) is not None:
            return None
        return governed(mention.title, predicate(reading, mention) >= 0, self.discourse, self.home)

    def _beside(self, s: int, i: int, at: int, owner: Actor | None) -> Resolved:
        """The actor of a description beside name ``at``; behind the name, its owner may tell for whom that one acts."""
        reading = self.readings[s]
        known = self.results[s][at].actor if at < i else None
        if known is not None and (owner is None or known.acts_for is not None):
            return Resolved(known, "description", name=at)
        name = reading.mentions[at]
        name = name._replace(title=f"{full_title(reading, i, at)} {name.title}".strip())
        actor = self.names.name(name, reading, owner).actor
        if known is not None and known.key == actor.key:
            self.discourse.entity(known).actor = actor
            self.results[s][at] = replace(self.results[s][at], actor=actor)
        return Resolved(actor, "description", name=at)

    def _restated(self, s: int, i: int, by: int) -> Found:
        """The actor of a description who is described by mention ``by`` too."""
        if by < i:
            return replace(self.results[s][by], resolution="description", name=by), None
        resolved, entity = self.nominals.described(self.readings[s], by, None)
        return replace(resolved, resolution="description", name=by), entity

    def _pronoun(self, s: int, i: int) -> Found:
        mention, reading = self.readings[s].mentions[i], self.readings[s]
        agreement = pronouns.AGREEMENT.get(mention.text.lower())
        if agreement is None:
            if members := counted.alone(mention, reading, self.discourse):
                return self.nominals.several(members, "pronoun")
            one = pairs.one_of_two(mention, self.discourse)
            actor = self.discourse.entity(one or Actor(mention.text)).actor
            return Resolved(actor, "pronoun" if one else "itself"), None
        quoted, speaker = self.quoted[s][mention.first], self._speaker(s, mention.first)
        said_by = speaking(self.readings, self.speakers[s][mention.first])
        entity = grammar.told(mention, reading, self.discourse, said_by)
        if entity is None:
            near = pronouns.candidates(mention, reading, self.discourse, quoted, speaker)
            entity = self.antecedent(pronouns.Question(s, i, reading, *near))
            entity = entity or officers.of_officer(mention, reading, self.discourse)
        how: Resolution = "itself" if entity is None else "pronoun"
        entity = entity or self.discourse.entity(Actor(mention.text))
        if agreement in "mf" and not entity.plural and entity.actor.kind in ("person", "other"):
            entity.human, entity.gender = True, entity.gender or agreement
        entity.plural |= agreement == "p" and how == "itself"
        return Resolved(entity.actor, how, entity.members), entity

    def _named_behind(self, s: int, i: int, behind: int) -> None:
        """Let a pronoun stand for a mention behind it, or for one before where that does not fit."""
        mentions = self.readings[s].mentions
        known = cataphora.named(mentions[i], mentions[behind], self.discourse.sentences[-1])
        if known is not None:
            self.results[s][i] = Resolved(known.actor, "pronoun", known.members)
            return
        self.results[s][i], entity = self._pronoun(s, i)
        if entity is not None:
            self._note(s, i, entity)

    def _speaker(self, s: int, token: int) -> Entity | None:
        place = self.speakers[s][token]
        if place is None or place[0] >= len(self.results) or place[1] >= len(self.results[place[0]]):
            return None
        return self.discourse.by_key.get(self.results[place[0]][place[1]].actor.key)

    def _spoken(self, s: int, i: int) -> Resolved | None:
        """The speaker of the quotation in which ``I`` or ``we`` stands, or whom he addresses as ``you``."""
        mention = self.readings[s].mentions[i]
        place, word = self.speakers[s][mention.first], mention.text.lower()
        if place is None:
            return None
        sentence, speaker = place
        if word in addressees.SECOND_PERSON:
            return addressees.told(self.readings[sentence], speaker, self.results[sentence])
        said_by = self.results[sentence][speaker]
        actor = firstperson.meant_by(said_by.actor, word, self.gazetteer)
        if actor is None or place == (s, i):
            return None
        judges = sentence == s and word in firstperson.WHO_JUDGES and actor.key != said_by.actor.key
        return Resolved(
            actor, "speaker", name=(speaker if said_by.name < 0 else said_by.name) if judges else -1
        )

    def _coordination(self, s: int, last: int) -> None:
        """Let ``they`` find ``Germany and the Netherlands`` as soon as the last of them is read."""
        mentions = self.readings[s].mentions
        group = mentions[last].group
        if group < 0 or (last + 1 < len(mentions) and mentions[last + 1].group == group):
            return
        indices = [i for i in range(last + 1) if mentions[i].group == group and mentions[i].possessed < 0]
        members = {self.results[s][i].actor.name: self.results[s][i].actor for i in indices}
        if len(members) > 1:
            self._note(s, last, self.nominals.several(tuple(members.values()), "itself")[1], indices[0])

    def _note(self, s: int, i: int, entity: Entity, first: int | None = None) -> None:
        """Remember that mention ``i`` speaks of ``entity``; a coordination begins at mention ``first``."""
        mention, reading = self.readings[s].mentions[i], self.readings[s]
        start = reading.mentions[i if first is None else first].np_first
        self.discourse.speak_of(Instance.of(entity, mention, reading, start, self.quoted[s][mention.head]))
