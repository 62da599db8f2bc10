"""The actors that a text has named so far: what is known of each, and where it was last spoken of."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.bodies import SHARED
from stance.resolution.naming import PLACING
from stance.resolution.quotations import predicate
from stance.resolution.seated import is_seat

#: How many sentences back a description or a pronoun may reach.
LOOK_BACK = 2
#: A description of somebody named further back than this many sentences is left alone.
REACH = 8
#: So many entities that were described with one word are remembered, those that were spoken of last.
_REMEMBERED = 8
#: So many words are remembered of one entity, those said last.
_WORDS = 64


@dataclass(slots=True, eq=False)
class Entity:
    """One actor of the text.

    ``words`` are the lower-case words with which the text describes it, the last ones last: of titles, appositions and its
    own name. ``members`` are the actors of a coordination (``Oman and Iran``). ``gender`` is m, f or empty.
    ``human`` says that it is one person, ``plural`` that it is several.
    """

    actor: Actor
    human: bool = False
    plural: bool = False
    gender: str = ""
    words: dict[str, None] = field(default_factory=dict)
    members: tuple[Actor, ...] = ()
    #: Whether the text gives its name, not only a description.
    named: bool = False
    #: Whether the text called it so by an office without an article first, as headlines do: *Mayor blasts council*.
    bare: bool = False
    #: Sentence in which it was spoken of last.
    sentence: int = -1


class Instance(NamedTuple):
    """One ``mention`` of an entity in the sentence ``reading``, and how prominent it is.

    ``verb`` is the token of the finite verb whose subject it is, or -1. ``placed`` says that it only tells
    where something is (``in Muscat``), ``owner`` that it possesses or qualifies something else, ``adjective``
    that it does so as an adjective or noun in front (``Iranian``, ``the Iran crisis``).
    """

    entity: Entity
    mention: Mention
    reading: SentenceReading
    verb: int
    quoted: bool
    placed: bool
    owner: bool
    adjective: bool
    pronoun: bool

    @classmethod
    def of(
        cls, entity: Entity, mention: Mention, reading: SentenceReading, start: int, quoted: bool
    ) -> Instance:
        """The mention of an entity, or the last one of a coordination, that begins at token ``start``."""
        last, pos = mention, reading.syntax.pos
        if mention.group >= 0:
            last = next(m for m in reversed(reading.mentions) if m.group == mention.group)
        owner = mention.possessed >= 0
        return cls(
            entity=entity,
            mention=mention,
            reading=reading,
            verb=predicate(reading, last),
            quoted=quoted,
            placed=start > 0 and reading.syntax.lower[start - 1] in PLACING,
            owner=owner,
            adjective=owner and mention.last < len(pos) and pos[mention.last] != "GEN",
            pronoun=mention.form == "pronoun",
        )

    @property
    def subject(self) -> bool:
        return self.verb >= 0

    @property
    def passing(self) -> bool:
        """Whether the sentence only says something of it: as an object or behind a preposition."""
        start = self.mention.np_first
        behind = start > 0 and self.reading.syntax.pos[start - 1] == "PREP"
        is_object = self.reading.structure.label[self.mention.head] in ("obj", "obj2")
        return behind or (is_object and not self.subject and not self.owner)


class Discourse:
    """Remembers entities by name and by recency; every look-up costs the same however long the text is."""

    def __init__(self, states: Mapping[str, Actor], countries: Set[str | None] = frozenset()) -> None:
        self.states = states
        #: Of which the text speaks, be it only here and there.
        self.countries = countries
        self.by_key: dict[str, Entity] = {}
        self.by_word: dict[str, deque[Entity]] = defaultdict(lambda: deque(maxlen=_REMEMBERED))
        self.sentences: deque[list[Instance]] = deque(maxlen=LOOK_BACK + 1)
        self.now = -1

    def begin_sentence(self) -> None:
        self.now += 1
        self.sentences.append([])

    def state_of(self, actor: Actor) -> Actor | None:
        """The state that an actor is or belongs to; news agencies and firms speak of any place."""
        if actor.kind in ("media", "company"):
            return None
        return actor if actor.kind == "state" else self.states.get(actor.country or "")

    def states_in(self, sentence: list[Instance], passing: bool = True) -> dict[str, Actor]:
        """The states of the actors of a sentence by name, without ``passing`` those of which it says something; a seat,
        *Oslo-based*, tells none."""
        return {
            state.name: state
            for instance in sentence
            if (state := self.state_of(instance.entity.actor))
            and (passing or not instance.passing)
            and not is_seat(instance.mention, instance.reading)
        }

    def is_of_some_state(self, instance: Instance) -> bool:
        """Whether a body has a name that those of other states have too, and the text does not speak of its own state."""
        return instance.mention.text in SHARED and instance.entity.actor.country not in self.countries

    def entity(self, actor: Actor) -> Entity:
        """The entity of ``actor``, new where the text has not named it yet."""
        known = self.by_key.get(actor.key)
        if known is None:
            known = self.by_key[actor.key] = Entity(actor, human=actor.kind == "person")
        return known

    def describe(self, entity: Entity, words: set[str]) -> None:
        """Note that the text described ``entity`` with these lower-case words, before `speak_of` remembers it by them."""
        for word in sorted(words):
            entity.words.pop(word, None)
            entity.words[word] = None
        for word in list(entity.words)[:-_WORDS]:
            del entity.words[word]
            if entity in self.by_word[word]:
                self.by_word[word].remove(entity)

    def described_as(self, word: str) -> list[Entity]:
        """The entities that were described with ``word``, the one spoken of last first (at most `_REMEMBERED`)."""
        return list(reversed(self.by_word[word])) if word in self.by_word else []

    def speak_of(self, instance: Instance) -> None:
        """Note a mention of the current sentence."""
        entity = instance.entity
        entity.sentence = self.now
        for word in entity.words:
            entities = self.by_word[word]
            if entity in entities:
                entities.remove(entity)
            entities.append(entity)
        self.sentences[-1].append(instance)

    def recent(self) -> list[tuple[int, Instance]]:
        """Mentions of this and up to `LOOK_BACK` earlier sentences with their distance, latest first."""
        found: list[tuple[int, Instance]] = []
        for distance, sentence in enumerate(reversed(self.sentences)):
            found += [(distance, instance) for instance in reversed(sentence)]
        return found
