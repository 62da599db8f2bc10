"""Who a name is: full names and acronyms that the text itself introduces, then the gazetteer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stance.document import Actor, Resolution
from stance.mentions import titles
from stance.mentions.gazetteer import Entry, Gazetteer, name_key
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.bodies import (
    KIND_BY_DESCRIPTION,
    NATIONAL,
    SHARED,
    body_in_title,
    in_full,
    is_elsewhere,
    is_part,
    is_society,
    kind_of_body,
    may_end,
    own_body,
)
from stance.resolution.clubs import is_club, kind_called
from stance.resolution.introductions import Introduction, Introductions, name_words
from stance.resolution.surnames import Surnames
from stance.resolution.towns import is_called_after_town, is_town
from stance.tokens.text import tokenize

#: After these words a name is more often that of a place than that of a person.
PLACING = frozenset("in at near from of outside around into inside through across to off".split())
#: Names that offices of several governments have: the one of the government from whose capital a text reports is meant.
_SHARED_OFFICES = frozenset({"Foreign Office"})


@dataclass(frozen=True, slots=True)
class Named:
    """Who a name is: its actor, how that is known, and the gender of a person (m, f or empty)."""

    actor: Actor
    resolution: Resolution
    gender: str = ""
    human: bool = False


class Names:
    """Tells who the names of one text are."""

    def __init__(self, readings: Sequence[SentenceReading], gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.introduced = Introductions(readings, gazetteer)
        self.surnames = Surnames(readings, gazetteer, PLACING)
        #: The name of a body to the states that have one in this text: Senate to Chile and Peru.
        self.owners: dict[str, dict[str, Actor]] = {}
        for reading in readings:
            self._note_owners(reading)
        #: The state in which the text is at home, once that is known.
        self.home: Actor | None = None
        #: The state from which it reports.
        self.dateline = next((reading.dateline for reading in readings if reading.dateline is not None), None)

    def name(self, mention: Mention, reading: SentenceReading, owner: Actor | None) -> Named:
        """Who a mention of form name or demonym is; ``owner`` is the actor that possesses it, if any."""
        entry = mention.entry
        bearer = self.surnames.bearer(mention, reading) if entry is not None else None
        if bearer is not None:
            named = self.name(bearer.mention, bearer.reading, bearer.owner)
            return Named(named.actor, "name", named.gender, named.human)
        acronym = self.introduced.acronyms.get(mention.text)
        if acronym is not None:
            return Named(self.name(acronym.mention, acronym.reading, acronym.owner).actor, "acronym")
        if mention.form == "demonym" and entry is not None:
            return Named(self._meant(mention.text, entry.actor), "gazetteer")
        full = self.introduced.full_name(mention) if mention.may_be_person else None
        if full is not None and is_called_after_town(full.mention) and is_town(mention, reading):
            full = None
        if full is not None:
            named = self.name(full.mention, full.reading, full.owner or owner)
            gender = named.gender or titles.title_gender(mention.title)
            return Named(named.actor, "name", gender, named.human)
        if entry is None and owner is not None and owner.kind == "state":
            usual = self.gazetteer.get(mention.text)
            own = usual is not None and usual.kind in NATIONAL and usual.country == owner.country
            entry = usual if own else None  # America's Senate, whatever else is near
        if entry is not None and entry.form != "person":
            if is_elsewhere(entry.actor, owner):
                return self._unknown(mention, reading, owner)
            return Named(self._meant(mention.text, entry.actor), "gazetteer")
        if entry is not None:
            told = titles.title_gender(mention.title) if " " not in mention.text else ""
            if {told, entry.gender} == {"m", "f"}:  # Ms Ortega is not Daniel Ortega
                return self._unknown(mention, reading, owner)
            actor = self._person(entry.name, mention, entry.actor, owner)
            return Named(actor, "gazetteer", entry.gender, True)
        return self._unknown(mention, reading, owner)

    def _note_owners(self, reading: SentenceReading) -> None:
        for mention in reading.mentions:
            owner = Introduction(mention, reading).owner if mention.form == "name" else None
            entry = mention.entry
            if owner is not None:
                self.owners.setdefault(self._called(mention.text), {})[owner.name] = owner
            elif entry is not None and entry.kind in ("government", "party"):  # the U.S. Congress
                first = self.gazetteer.get(mention.text.split()[0])
                if first is not None and first.kind == "state" and first.country == entry.country:
                    self.owners.setdefault(entry.name, {})[first.name] = first.actor

    def _called(self, text: str) -> str:
        """The name in full of what many states have, whichever is meant: *Labour Party* for *Labour*, but not *Workers' Party
        of Korea* for *Workers' Party*."""
        usual = self.gazetteer.get(text)
        name = text if usual is None else usual.name
        return name if name.startswith(text) and name[len(text) :][:4] != " of " else text

    def _namesake(self, text: str, known: Actor | None) -> Actor | None:
        """Whom a body's name without its state means, where the text gives it to others than the tables: *the Senate* beside
        *Chile's Senate*; beside two such it is not known which. ``known`` is who it is out of the text, if somebody."""
        if not self.owners:
            return None
        usual = self.gazetteer.get(text)
        if usual is not None and known is not None and usual.actor != known:
            return None  # its own context tells otherwise
        name = self._called(text)
        states = list(self.owners.get(name, {}).values())
        table = known if usual is None else usual.actor
        if not states or (table is not None and not all(is_elsewhere(table, s) for s in states)):
            return None
        kind = usual.kind if usual is not None else kind_of_body(name.split())
        if len(states) == 1 and kind in NATIONAL:
            return self._body_of(text, kind, states[0])
        elsewhere = usual is not None and usual.country not in self.introduced.countries
        return Actor(text, kind) if elsewhere and len(states) > 1 else None

    def _state_near(self, usual: Entry, text: str, reading: SentenceReading) -> Actor | None:
        """The one state of which the sentence speaks so that ``text`` is not the ``usual`` body of that name: *the Senate*
        near *Nigeria*, where nothing is said of the United States."""
        words = {token.text for token in reading.syntax.tokens}
        guards = [guard for guard in self.gazetteer.guards.get(name_key(text), ()) if guard.place == "near"]
        near = [self.gazetteer.get(word) for guard in guards for word in guard.words & words]
        states = {entry.name: entry.actor for entry in near if entry is not None and entry.kind == "state"}
        beside = {mention.entry.country for mention in reading.mentions if mention.entry is not None}
        beside |= self.introduced.countries
        state = next(iter(states.values())) if len(states) == 1 and usual.country not in beside else None
        return state if is_elsewhere(usual.actor, state) else None

    def _meant(self, text: str, known: Actor) -> Actor:
        namesake = self._namesake(text, known)
        if namesake is not None:
            return namesake
        meant = self.introduced.meaning(text, known)
        if isinstance(meant, Introduction):
            return self._body(meant)
        spoken_of = self.introduced.countries
        here = {state.country for state in (self.dateline, self.home) if state is not None}
        local = (self.gazetteer.namesake(text, country) for country in here or spoken_of if country)
        if (
            meant.country not in spoken_of
            and len(found := [entry for entry in local if entry is not None]) == 1
        ):
            return found[0].actor
        shared = text in _SHARED_OFFICES and meant.country not in self.introduced.countries
        if shared and self.dateline is not None and is_elsewhere(meant, self.dateline):
            return self._body_of(text, meant.kind, self.dateline)
        generic = text in SHARED and meant.kind in NATIONAL
        if self.home is None or not generic or meant.country in self.introduced.countries:
            return meant
        return self._body_of(text, meant.kind, self.home)

    def _body(self, introduction: Introduction) -> Actor:
        """The body that the text introduces so, whoever leads it."""
        mention = introduction.mention._replace(title="")
        if mention.entry is not None and not is_elsewhere(mention.entry.actor, introduction.owner):
            return mention.entry.actor
        return self._unknown(mention, introduction.reading, introduction.owner).actor

    def _unknown(self, mention: Mention, reading: SentenceReading, owner: Actor | None) -> Named:
        """A name that no table holds stays itself, but for the state that owns it; title and owner tell for whom it acts."""
        words = name_words(mention)
        gender = titles.title_gender(mention.title) or self.gazetteer.given_names.get(words[0], "")
        usual = self.gazetteer.get(mention.text)
        if usual is not None and owner is None:
            owner = self._state_near(usual, mention.text, reading)
        kind = usual.kind if usual is not None and is_elsewhere(usual.actor, owner) else ""
        described = KIND_BY_DESCRIPTION.get(titles.head_word(mention.title), "")
        last = mention.title.rpartition(" ")[2]
        if described and titles.is_personal(last):  # National Union of Teachers secretary X
            described = ""
        club, titled = is_club(words), titles.is_personal(mention.title)
        personal = titled or (gender and len(words) > 1 and not is_society(words) and not club)
        if not kind and not described and (personal or (not club and _looks_personal(mention, reading))):
            actor = self._person(mention.text, mention, Actor(mention.text, "person"), owner)
            return Named(actor, "itself", gender, True)
        kind = kind or described or kind_called(words) or kind_of_body(words) or "other"
        if owner is not None and owner.kind == "state" and not described:
            return Named(self._body_of(mention.text, kind, owner), "itself")
        state = owner if owner is not None and owner.kind == "state" else None
        state = state or self._country_in([*(mention.title.split() if described else []), *words])
        if state is None and (namesake := self._namesake(mention.text, None)) is not None:
            return Named(namesake, "name")
        country = state.country if state else None
        acts_for = state.name if state and kind == "government" else None
        return Named(Actor(mention.text, kind, country, acts_for), "itself")

    def _body_of(self, name: str, kind: str, state: Actor) -> Actor:
        """A body that a state has; what many states have is named with it: *Chile's Senate*."""
        shared = kind in NATIONAL and self._country_in(name.split()) is None
        acts_for = state.name if kind == "government" else None
        return Actor(in_full(self._called(name), state) if shared else name, kind, state.country, acts_for)

    def _country_in(self, words: Sequence[str]) -> Actor | None:
        """The first state or part of one among ``words``; of a known body among them they are a namesake."""
        for i in range(len(words)):
            found = self.gazetteer.longest(words, i)
            if found is not None and found[0] < len(words):
                place = is_part(found[1].actor)
                if place or found[1].kind == "state" or found[1].form == "demonym":
                    return found[1].actor
        return None

    def _person(self, name: str, mention: Mention, known: Actor, owner: Actor | None) -> Actor:
        """The person with the state or organisation that the title or the owner names."""
        title = titles.title_words(mention.title)
        body = (self._body_in_title(mention.title, owner) if mention.title else None) or owner
        if body is None and titles.governs(mention.title):
            body = self.gazetteer.states.get(known.country or "")
        serves = body and titles.whom_title_serves(title, body)
        served = known.acts_for if titles.is_in_office(title) else None
        if body is None or (body.kind == "person" and not serves):  # Putin's friend X may be of any country
            return Actor(name, "person", known.country, served)
        return Actor(name, "person", body.country or known.country, serves or served)

    def _body_in_title(self, title: str, owner: Actor | None) -> Actor | None:
        """The state or body for which a title is held: one of the tables, else one of the text."""
        words = [token.text for token in tokenize(f"{title} ")]
        body = self.state_in(words)
        state = owner if owner is not None and owner.kind == "state" else body
        if body is not None and is_elsewhere(body, owner) and owner is not None:
            return self._body_of(body.name, body.kind, owner)
        if body is None and owner is None:
            places = range(len(words) - 1)
            body = next((found for i in places if (found := self._introduced_as(words, i))), None)
            body = body or own_body(words)
        if state is not None and (body is None or body.kind == "state" or is_part(body)):
            named = body_in_title(words)
            return body if named is None else self._body_of(*named, state)
        return body

    def _introduced_as(self, words: Sequence[str], i: int) -> Actor | None:
        """The body of the text that word ``i`` of a title stands for: IWF president, Commission spokesman."""
        named = words[i].isupper() or (words[i][0].isupper() and words[i + 1][0].islower())
        found = self.introduced.body(words[i]) if named else None
        if found is None:
            return None
        if not words[i].isupper() and not may_end(words[:i], name_words(found.mention)):
            return None
        actor = self._body(found)
        return actor if actor.kind not in ("person", "state", "other") else None

    def state_led_by(self, mention: Mention, reading: SentenceReading) -> Actor | None:
        """The state for which the person acts whose name stands in front: the Lukashenko government."""
        entry = self.gazetteer.get(mention.title)
        name = Mention(mention.first, mention.last, "name", mention.title, mention.head, 0, 0, entry=entry)
        leader = self.name(name, reading, None).actor
        state = self.gazetteer.states.get(leader.country or "")
        return state if state is not None and leader.speaks_for(state) else None

    def state_in(self, words: Sequence[str]) -> Actor | None:
        """The first state or organisation among ``words``, or a part of that state that follows it."""
        first: Actor | None = None
        for i in range(len(words)):
            found = self.gazetteer.longest(words, i)
            if found is None or found[1].form == "person":
                continue
            actor = self._meant(" ".join(words[i : i + found[0]]), found[1].actor)
            if first is None or (first.kind == "state" and actor.country == first.country):
                first = actor
        return first


def _looks_personal(mention: Mention, reading: SentenceReading) -> bool:
    """Two to four capitalised words, none of them a common noun, are mostly the name of a person."""
    length = mention.last - mention.first
    if not 2 <= length <= 4 or mention.alias:
        return False
    tokens = range(mention.first, mention.last)
    before = reading.syntax.lower[mention.first - 1] if mention.first else ""
    if before in PLACING or before in ("the", "a", "an"):
        return False
    return all(
        reading.syntax.reading[j].kind == ""
        and not kind_of_body(reading.syntax.lower[j : j + 1])
        and reading.syntax.tokens[j].text.replace("-", "").replace(".", "").isalpha()
        for j in tokens
    ) and not all(reading.syntax.tokens[j].text.isupper() for j in tokens)
