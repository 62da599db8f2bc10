"""An office comes first, the name of its holder later: *The mayor objected. Mayor Ana Ruiz said ...*"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import takewhile

from stance.document import Actor
from stance.mentions.gazetteer import Gazetteer
from stance.mentions.mentions import Mention
from stance.mentions.titles import is_personal
from stance.reading import SentenceReading
from stance.resolution import descriptions
from stance.resolution.entities import REACH, Discourse, Entity
from stance.resolution.introductions import name_words
from stance.resolution.naming import Named
from stance.resolution.quotations import predicate
from stance.resolution.resolved import Resolved
from stance.tokens.text import tokenize
from stance.tokens.titles import unabbreviated

#: Offices that one person holds for a state, a place or a body.
_SINGLE = frozenset(
    "president minister premier pm taoiseach chancellor secretary governor mayor ambassador king queen emir sultan "
    "speaker chairman chairwoman executive ceo secretary-general director-general attorney-general "
    "governor-general".split()
)
#: So many offices are remembered whose holder is not named yet.
_REMEMBERED = 8


class Holders:
    """The offices of one text whose holders it has not named yet, and those that it named later."""

    def __init__(
        self, readings: Sequence[SentenceReading], gazetteer: Gazetteer, discourse: Discourse
    ) -> None:
        self.readings = readings
        self.gazetteer = gazetteer
        self.discourse = discourse
        #: The entities that are only described, with the words of the office and all that are said of it.
        self._unnamed: deque[tuple[Entity, frozenset[str], frozenset[str]]] = deque(maxlen=_REMEMBERED)
        #: The keys of description and name to whoever turned out to be both.
        self._same: dict[str, Entity] = {}

    @cached_property
    def _titled(self) -> set[str]:
        """Surnames that the text gives with a title: analyst Ana Ruiz."""
        return {name_words(m)[-1] for r in self.readings for m in r.mentions if is_personal(m.title)}

    def note(self, mention: Mention, reading: SentenceReading, entity: Entity) -> None:
        """Remember an office that the text speaks of as known: *the mayor*, *Togo's president*, a headline's *Mayor*."""
        if reading.syntax.lemma[mention.head] not in _SINGLE or not entity.human or entity.named:
            return
        known = descriptions.is_definite(mention, reading) or descriptions.is_bare(mention, reading)
        if known and all(entity is not other for other, *_ in self._unnamed):
            words = self._words(reading.syntax.text(mention.first, mention.head + 1))
            self._unnamed.append((entity, words, words | self._words(entity.actor.name)))

    def entity(
        self, named: Named, mention: Mention, reading: SentenceReading, described: Mention | None
    ) -> Entity | None:
        """Whoever was described before by the very office that a new name has in its title or ``described`` beside it; or
        whoever was the subject of the sentence before, where this one begins with what a mere name says."""
        actor = named.actor
        if not named.human or actor.key in self.discourse.by_key:
            return None
        if mention.title:
            beside = described.text if described is not None else _complement(mention, reading)
            office = self._words(f"{mention.title} {beside}")
            fitting = [one for one, words, more in self._unnamed if words <= office <= more]
        else:
            fitting = self._speaking(mention, reading)
        found = [entity for entity in fitting if not entity.named and self._may_be(entity, actor)]
        if len(found) != 1:
            return None
        entity, found[0].bare = found[0], False
        self._same[entity.actor.key] = self._same[actor.key] = self.discourse.by_key[actor.key] = entity
        country, served = entity.actor.country, entity.actor.acts_for
        entity.actor = replace(actor, country=actor.country or country, acts_for=actor.acts_for or served)
        return entity

    def _speaking(self, mention: Mention, reading: SentenceReading) -> list[Entity]:
        """The office that was the subject of the sentence before and the only person in it, where this one begins with what
        somebody says whom the text never introduces: *Togo's premier objected. Ana Ruiz said ...*"""
        verb, words = predicate(reading, mention), name_words(mention)
        bare = mention.np_first == mention.first == 0 and mention.np_last == mention.last
        given = len(words) > 1 and words[0] in self.gazetteer.given_names
        if not bare or not given or words[-1] in self._titled or len(self.discourse.sentences) < 2:
            return []
        if verb < 0 or reading.syntax.reading[verb].kind != "speech":
            return []
        before = [i for i in self.discourse.sentences[-2] if i.entity.human]
        offices = [entity for entity, *_ in self._unnamed]
        alone = all(i.entity is before[0].entity for i in before)
        return [
            i.entity
            for i in before[:1]
            if alone and i.entity in offices and i.subject and i.entity.actor.acts_for
        ]

    def told(self, rows: list[list[Resolved]]) -> list[list[Resolved]]:
        """What mentions were resolved to, named by the holder where that was an office whose holder was named later."""
        return [[self._told(one) for one in row] for row in rows] if self._same else rows

    def _told(self, resolved: Resolved) -> Resolved:
        actor = self._holder(resolved.actor)
        members = tuple(self._holder(member) for member in resolved.members)
        office = resolved.resolution == "itself" and actor.key != resolved.actor.key
        how = "description" if office else resolved.resolution
        return replace(resolved, actor=actor, resolution=how, members=members)

    def _holder(self, actor: Actor) -> Actor:
        """The person whom the text named later, for an ``actor`` that was an office; else that actor itself."""
        return self._same[actor.key].actor if actor.key in self._same else actor

    def _may_be(self, entity: Entity, actor: Actor) -> bool:
        """Whether an earlier sentence spoke of it, and state and body agree as far as they are told."""
        now, before = self.discourse.now, entity.actor
        if not 0 < now - entity.sentence <= REACH:
            return False
        of_several = not self.discourse.countries <= {actor.country, None}
        if actor.country is not None and before.country is None and of_several:
            return False
        return all(
            None in pair or pair[0] == pair[1]
            for pair in ((before.country, actor.country), (before.acts_for, actor.acts_for))
        )

    def _words(self, title: str) -> frozenset[str]:
        """The lower-case words of an office, without states: *foreign*, *minister* of *Norwegian Foreign Minister*."""
        words = [token.text for token in tokenize(f"{title} ") if token.text[0].isalpha()]
        found, i = set(), 0
        while i < len(words):
            name = self.gazetteer.longest(words, i) if words[i][0].isupper() else None
            if name is not None and name[1].kind == "state":
                i += name[0]
                continue
            word = unabbreviated(words[i].lower())
            found |= {"prime", "minister"} if word == "pm" else {word}
            i += 1
        return frozenset(found - {"the", "of", "for"})


def _complement(mention: Mention, reading: SentenceReading) -> str:
    """Of what the title behind a name is: *of Turin* in *Ana Ruiz, the mayor of Turin,*."""
    syntax, behind = reading.syntax, mention.np_last
    if behind == mention.last or syntax.lower[behind : behind + 1] not in (["of"], ["for"]):
        return ""
    nominal = ("DET", "ADJ", "NAME", "NOUN", "PREP")
    inside = list(takewhile(lambda j: syntax.pos[j] in nominal, range(behind, len(syntax.pos))))
    return syntax.text(inside[0], inside[-1] + 1) if inside else ""
