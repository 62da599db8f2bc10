"""Who a name is: full names and acronyms that the text itself introduces, then the gazetteer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stance import titles
from stance.document import Actor, Resolution
from stance.gazetteer import Gazetteer
from stance.introductions import Introduction, Introductions, name_words
from stance.mentions import Mention
from stance.reading import SentenceReading
from stance.text import tokenize

#: What the last word of a body's name says of its kind.
_KIND_BY_WORD = {
    word: kind
    for kind, words in {
        "party": "party",
        "government": "ministry department parliament court police army navy council guard embassy "
        "administration senate assembly commission city authority office directorate cabinet junta bureau",
        "company": "inc inc. corp corp. co. ltd plc ag airlines motors energy holdings industries bank "
        "mining steel oil petroleum pharmaceuticals electric",
        "media": "news times tv radio post television herald newspaper tribune gazette magazine "
        "channel daily",
        "religion": "church mosque diocese synod patriarchate",
        "group": "front brigade brigades movement militia rebels forces",
        "organisation": "university association union organization organisation institute foundation "
        "committee federation society league alliance fund agency network centre center club board trust "
        "group",
    }.items()
    for word in words.split()
}
#: What a description in front of an unknown name says that it names: ``the tyre maker Nokian Renkaat``.
_KIND_BY_DESCRIPTION = {
    word: kind
    for kind, words in {
        "company": "company firm maker carmaker automaker manufacturer producer airline carrier retailer "
        "lender bank utility operator giant chain insurer developer publisher subsidiary contractor",
        "media": "newspaper broadcaster channel network station magazine daily outlet website weekly",
        "party": "party",
        "group": "group movement militia",
        "organisation": "union association federation charity club university watchdog agency institute "
        "alliance coalition",
    }.items()
    for word in words.split()
}
#: After these words a name is more often that of a place than that of a person.
PLACING = frozenset("in at near from of outside around into inside through across to off".split())
#: Names that parties and parliaments of many states have: the one of a state of which the text does not speak is not
#: meant.
_SHARED = frozenset(
    "Labour Party|Labor Party|Conservative Party|Democratic Party|Republican Party|Liberal Party|Socialist Party|"
    "Green Party|Communist Party|National Party|Senate|Congress|House of Representatives|National Assembly".split(
        "|"
    )
)
_GENITIVES = frozenset({"'s", "’s", "'", "’"})
_STATE_FORCES = frozenset(
    {"armed forces", "defence forces", "defense forces", "security forces", "air force"}
)
_LOCAL = frozenset({"city", "council"})
#: Of these bodies that are not called government a state has its own: Armed Forces, Space Agency, Central Bank.
_OF_STATES = frozenset("forces agency bank center centre board fund committee".split())


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
        #: The state in which the text is at home, once that is known.
        self.home: Actor | None = None

    def name(self, mention: Mention, reading: SentenceReading, owner: Actor | None) -> Named:
        """Who a mention of form name or demonym is; ``owner`` is the actor that possesses it, if any."""
        entry = mention.entry
        acronym = self.introduced.acronyms.get(mention.text)
        if acronym is not None:
            return Named(self.name(acronym.mention, acronym.reading, acronym.owner).actor, "acronym")
        if mention.form == "demonym" and entry is not None:
            return Named(self._meant(mention.text, entry.actor), "gazetteer")
        full = self.introduced.full_name(mention) if entry is None or entry.form == "person" else None
        if full is not None:
            named = self.name(full.mention, full.reading, full.owner or owner)
            gender = named.gender or titles.title_gender(mention.title)
            return Named(named.actor, "name", gender, named.human)
        if entry is not None and entry.form != "person":
            if _is_elsewhere(entry.actor, owner):
                return self._unknown(mention, reading, owner, entry.kind)
            return Named(self._meant(mention.text, entry.actor), "gazetteer")
        if entry is not None:
            actor = self._person(entry.name, mention, entry.actor, owner)
            return Named(actor, "gazetteer", entry.gender, True)
        return self._unknown(mention, reading, owner)

    def _meant(self, text: str, known: Actor) -> Actor:
        meant = self.introduced.meaning(text, known)
        if isinstance(meant, Introduction):
            return self._body(meant)
        generic = text in _SHARED and meant.kind in ("government", "party")
        if self.home is None or not generic or meant.country in self.introduced.countries:
            return meant
        return Actor(text, meant.kind, self.home.country, meant.acts_for and self.home.name)

    def _body(self, introduction: Introduction) -> Actor:
        """The body that the text introduces so, whoever leads it."""
        mention = introduction.mention._replace(title="")
        if mention.entry is not None:
            return mention.entry.actor
        return self._unknown(mention, introduction.reading, introduction.owner).actor

    def _unknown(
        self, mention: Mention, reading: SentenceReading, owner: Actor | None, kind: str = ""
    ) -> Named:
        """A name that no table holds stays itself; title and owner tell for whom it acts. ``kind`` is known of the
        namesake of an actor of the tables."""
        words = name_words(mention)
        gender = titles.title_gender(mention.title) or self.gazetteer.given_names.get(words[0], "")
        described = _KIND_BY_DESCRIPTION.get(titles.head_word(mention.title), "")
        if titles.is_personal(mention.title.rpartition(" ")[2]):  # National Union of Teachers secretary X
            described = ""
        personal = titles.is_personal(mention.title) or (gender and len(words) > 1)
        if not kind and not described and (personal or _looks_personal(mention, reading)):
            actor = self._person(mention.text, mention, Actor(mention.text, "person"), owner)
            return Named(actor, "itself", gender, True)
        kind = kind or described or kind_of_body(words) or "other"
        title = mention.title.split() if described else []
        state = owner if owner and owner.kind == "state" else self._country_in([*title, *words])
        country = state.country if state else None
        acts_for = state.name if state and kind == "government" else None
        return Named(Actor(mention.text, kind, country, acts_for), "itself")

    def _country_in(self, words: Sequence[str]) -> Actor | None:
        """The first state or part of one among ``words``; of a known body among them they are a namesake."""
        for i in range(len(words)):
            found = self.gazetteer.longest(words, i)
            if found is not None and found[0] < len(words):
                place = found[1].kind == "government" and found[1].acts_for is None
                if place or found[1].kind == "state" or found[1].form == "demonym":
                    return found[1].actor
        return None

    def _person(self, name: str, mention: Mention, known: Actor, owner: Actor | None) -> Actor:
        """The person with the state or organisation that the title or the owner names."""
        words = [token.text for token in tokenize(f"{mention.title} ")]
        title = {word.lower() for word in words}
        body = self._body_in_title(words, owner) or owner
        if body is None and titles.governs(mention.title):
            body = self.gazetteer.states.get(known.country or "")
        serves = body and titles.whom_title_serves(title, body)
        served = known.acts_for if titles.is_in_office(title) else None
        if body is None or (body.kind == "person" and not serves):  # Putin's friend X may be of any country
            return Actor(name, "person", known.country, served)
        return Actor(name, "person", body.country or known.country, serves or served)

    def _body_in_title(self, words: Sequence[str], owner: Actor | None) -> Actor | None:
        """The state or body for which a title with these words is held: one of the tables, else one of the text."""
        body = self.state_in(words)
        state = owner if owner is not None and owner.kind == "state" else body
        if body is not None and _is_elsewhere(body, owner) and owner is not None:
            return Actor(body.name, body.kind, owner.country)
        if body is None and owner is None:
            body = next(
                (found for i in range(len(words) - 1) if (found := self._introduced_as(words, i))), None
            )
        if state is not None and (body is None or body.kind == "state"):
            return _body_of(words, state) or body
        return body

    def _introduced_as(self, words: Sequence[str], i: int) -> Actor | None:
        """The body of the text that word ``i`` of a title stands for: IWF president, Commission spokesman."""
        named = words[i].isupper() or (words[i][0].isupper() and words[i + 1][0].islower())
        found = self.introduced.body(words[i]) if named else None
        if found is None:
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


def _body_of(words: Sequence[str], state: Actor) -> Actor | None:
    """The body of a state, no part of its government, that a title names in capitals: *Chile's Nordlys Energy chief*,
    *head of Germany's Christian Democrats*."""
    last = next((i for i, w in reversed(list(enumerate(words))) if w[0].isupper()), -1)
    if last < 0:
        return None
    first = last
    while first > 0 and words[first - 1][0].isupper():
        first -= 1
    kind = kind_of_body(words[first : last + 1])
    owned = first > 0 and words[first - 1] in _GENITIVES and last + 1 == len(words)
    before_office = last + 1 == len(words) or words[last + 1][0].islower()
    if kind == "government" or words[last].lower() in _OF_STATES or not before_office:
        return None
    telling = bool(kind_of_body(words[last : last + 1]))
    return (
        Actor(" ".join(words[first : last + 1]), kind or "other", state.country) if telling or owned else None
    )


def kind_of_body(words: Sequence[str]) -> str:
    """The kind of body that the last telling word of a name names, or empty."""
    if " ".join(words[-2:]).lower() in _STATE_FORCES:
        return "government"
    return next((_KIND_BY_WORD[w.lower()] for w in reversed(words) if w.lower() in _KIND_BY_WORD), "")


def is_government_body(mention: Mention, reading: SentenceReading) -> bool:
    """Whether a description of a state's body is of one of its government: its navy, not a city of it."""
    lemma = reading.syntax.lemma[mention.head]
    return kind_of_body([lemma]) == "government" and lemma not in _LOCAL


def _is_elsewhere(known: Actor, owner: Actor | None) -> bool:
    """Whether a body or party of one state is not meant, for another state owns its namesake: *Peru's Congress*."""
    return (
        owner is not None
        and owner.kind == "state"
        and known.kind in ("government", "party")
        and known.country != owner.country
    )


def is_one_citizen(mention: Mention, reading: SentenceReading) -> bool:
    """Whether a demonym names one person: ``the Dane said``, not ``the Danes`` or ``the Danish minister``."""
    if mention.form != "demonym" or mention.possessed >= 0 or mention.last - mention.first > 1:
        return False
    syntax, word = reading.syntax, mention.text
    determined = mention.first > 0 and syntax.lower[mention.first - 1] in ("the", "a", "an")
    follows = syntax.pos[mention.last] if mention.last < len(syntax.pos) else "PUNCT"
    collective = word.endswith(("s", "sh", "ch", "ese"))
    return determined and not collective and follows in ("PUNCT", "VERB", "MODAL", "BE", "HAVE", "DO", "PREP")


def own_words(mention: Mention, reading: SentenceReading) -> set[str]:
    """The lower-case words and lemmas of a body's own name, by which the text may speak of it again."""
    tokens = range(mention.first, mention.last)
    words = {reading.syntax.lower[j] for j in tokens} | {reading.syntax.lemma[j] for j in tokens}
    return {form for word in words if len(word) > 2 for form in (word, word.removesuffix("s"))}


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
        and reading.syntax.lower[j] not in _KIND_BY_WORD
        and reading.syntax.tokens[j].text.replace("-", "").replace(".", "").isalpha()
        for j in tokens
    ) and not all(reading.syntax.tokens[j].text.isupper() for j in tokens)
