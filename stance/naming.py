"""Who a name is: full names and acronyms that the text itself introduces, then the gazetteer."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from stance.document import Actor, Resolution
from stance.gazetteer import Gazetteer
from stance.mentions import Mention
from stance.reading import SentenceReading
from stance.text import tokenize

_MALE = frozenset(
    "mr mr. king prince sir lord emir sultan sheikh spokesman chairman congressman father brother "
    "baron duke pope archbishop cardinal ayatollah businessman husband son".split()
)
_FEMALE = frozenset(
    "mrs mrs. ms ms. miss queen princess lady dame baroness duchess spokeswoman chairwoman "
    "congresswoman sister mother businesswoman wife widow daughter actress".split()
)
#: Those who hold an office and so speak for the state or the body from which they come.
_OFFICES = frozenset(
    "president minister secretary chancellor premier governor senator representative mayor speaker "
    "chair chairman chairwoman director chief director-general ambassador envoy commissioner spokesperson "
    "spokesman spokeswoman justice judge commander general colonel captain major lieutenant sergeant admiral "
    "marshal deputy leader head manager ceo officer lawmaker congressman congresswoman mp sen. gov. rep. gen. "
    "lt. col. capt. adviser advisor official negotiator diplomat king queen prince princess emir sultan".split()
)
#: Those who bear arms or hold power for a state.
_FORCES = frozenset("troop soldier force army police navy guard authority peacekeeper".split())
_PERSONAL = _OFFICES | frozenset(
    "bishop rabbi imam pastor reverend dr dr. prof prof. professor coach lawyer activist analyst "
    "founder owner author economist journalist candidate singer writer dissident".split()
)
#: Of bodies too there are presidents, but they are written small.
_GOVERNING = frozenset({"President", "Minister", "minister", "Premier", "Chancellor", "King", "Queen"})
_NO_OFFICE = frozenset(
    "former ex ex-president late opposition retired jailed exiled then deposed ousted".split()
)
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
#: With such a word in the title a leader or an officer does not speak for the state or person that stands with it:
#: ``Colombian rebel leader``, ``his counterpart, Foreign Minister X``.
_CIVIL = frozenset(
    "rebel guerrilla separatist militant protest student union tribal religious business community "
    "candidate counterpart rival opponent predecessor critic".split()
)
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
#: A part of a name that more full names of a text share tells none of them apart.
MOST_NAMESAKES = 12
#: After these words a name is more often that of a place than that of a person.
PLACING = frozenset("in at near from of outside around into inside through across to off".split())
_PARTICLES = frozenset(
    "al el bin ibn van von de da der den la le du dos del di abu ben jr. jr sr. sr".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """Who a name is: its actor, how that is known, and the gender of a person (m, f or empty)."""

    actor: Actor
    resolution: Resolution
    gender: str = ""
    human: bool = False


class _Introduction(NamedTuple):
    """A mention that introduces a full name or an acronym, and the sentence in which it does."""

    mention: Mention
    reading: SentenceReading


class Names:
    """The full names and acronyms of a whole text; a headline may use a surname before its name is given."""

    def __init__(self, readings: Sequence[SentenceReading], gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.acronyms: dict[str, _Introduction] = {}
        #: A part of a full name to the full names that hold it, in the order of the text.
        self.full_names: dict[str, dict[str, _Introduction]] = {}
        for reading in readings:
            for mention in reading.mentions:
                if mention.form == "name" and mention.alias:
                    self._abbreviate(mention.alias, _Introduction(mention, reading))
                if mention.form == "name" and mention.last - mention.first > 1:
                    self._enter(_Introduction(mention, reading))

    def _enter(self, introduction: _Introduction) -> None:
        mention = introduction.mention
        words = _name_words(mention)
        if mention.entry is None:
            initials = "".join(word[0] for word in words if word[:1].isupper())
            if len(initials) >= 3 and len(words) >= 3:
                self._abbreviate(initials, introduction)
        elif mention.entry.form != "person":
            return
        for part in words:
            if len(part) > 1 and part[0].isupper() and part.lower() not in _PARTICLES:
                self.full_names.setdefault(part.removeprefix("al-"), {}).setdefault(
                    mention.text, introduction
                )

    def _abbreviate(self, acronym: str, introduction: _Introduction) -> None:
        """Enter an acronym; after ``ISIS (ISIL)``, ``ISIL (ISIS)`` says nothing new and would lead in a circle."""
        if introduction.mention.text != acronym and introduction.mention.text not in self.acronyms:
            self.acronyms.setdefault(acronym, introduction)

    def introduced(self, mention: Mention) -> _Introduction | None:
        """The mention that gives the longer name of which this mention is a part, if there is just one."""
        whole = _name_words(mention)
        words = [w for w in whole if w.lower() not in _PARTICLES]
        if not words or len(words) > 2:
            return None
        found = self.full_names.get(words[-1].removeprefix("al-"), {})
        if len(found) > MOST_NAMESAKES:
            return None
        fitting = [
            full
            for full in found.values()
            if len(_name_words(full.mention)) > len(whole) and set(words) <= set(_name_words(full.mention))
        ]
        if len(fitting) > 1:
            fitting = [full for full in fitting if _name_words(full.mention)[-1] == words[-1]]
        same = {full.mention.entry.name if full.mention.entry else full.mention.text for full in fitting}
        return fitting[0] if len(same) == 1 else None

    def name(self, mention: Mention, reading: SentenceReading, owner: Actor | None) -> Named:
        """Who a mention of form name or demonym is; ``owner`` is the actor that possesses it, if any."""
        entry = mention.entry
        acronym = self.acronyms.get(mention.text)
        if acronym is not None:
            return Named(self.name(acronym.mention, acronym.reading, None).actor, "acronym")
        if mention.form == "demonym" and entry is not None:
            return Named(entry.actor, "gazetteer")
        full = self.introduced(mention) if entry is None or entry.form == "person" else None
        if full is not None:
            named = self.name(full.mention, full.reading, owner)
            gender = named.gender or title_gender(mention.title)
            return Named(named.actor, "name", gender, named.human)
        if entry is not None and entry.form != "person":
            if _is_elsewhere(entry.actor, owner):
                return self._unknown(mention, reading, owner, entry.kind)
            return Named(entry.actor, "gazetteer")
        if entry is not None:
            actor = self._person(entry.name, mention, entry.actor, owner)
            return Named(actor, "gazetteer", entry.gender, True)
        return self._unknown(mention, reading, owner)

    def _unknown(
        self, mention: Mention, reading: SentenceReading, owner: Actor | None, kind: str = ""
    ) -> Named:
        """A name that no table holds stays itself; title and owner tell for whom it acts. ``kind`` is known of the
        namesake of an actor of the tables."""
        words = _name_words(mention)
        gender = title_gender(mention.title) or self.gazetteer.given_names.get(words[0], "")
        described = _KIND_BY_DESCRIPTION.get(_head_word(mention.title), "")
        titled = bool(set(mention.title.lower().split()) & (_PERSONAL | _MALE | _FEMALE))
        if (
            not kind
            and not described
            and (titled or (gender and len(words) > 1) or _looks_personal(mention, reading))
        ):
            actor = self._person(mention.text, mention, Actor(mention.text, "person"), owner)
            return Named(actor, "itself", gender, True)
        kind = (
            kind
            or described
            or next(
                (_KIND_BY_WORD[w.lower()] for w in reversed(words) if w.lower() in _KIND_BY_WORD), "other"
            )
        )
        state = owner if owner and owner.kind == "state" else self.state_in(words, but=len(words))
        country = state.country if state else None
        acts_for = state.name if state and kind == "government" else None
        return Named(Actor(mention.text, kind, country, acts_for), "itself")

    def _person(self, name: str, mention: Mention, known: Actor, owner: Actor | None) -> Actor:
        """The person with the state or organisation that the title or the owner names."""
        words = [token.text for token in tokenize(mention.title)]
        title = {word.lower() for word in words}
        body = self.state_in(words) or owner
        if body is None and governs(mention.title):
            body = self.gazetteer.states.get(known.country or "")
        serves = body and whom_title_serves(title, body)
        served = known.acts_for if _NO_OFFICE.isdisjoint(title) else None
        if body is None or (body.kind == "person" and not serves):  # Putin's friend X may be of any country
            return Actor(name, "person", known.country, served)
        return Actor(name, "person", body.country or known.country, serves or served)

    def state_in(self, words: Sequence[str], but: int = 0) -> Actor | None:
        """The first state or organisation among ``words``, or a part of that state that follows it; not one that is
        named by ``but`` words."""
        first: Actor | None = None
        for i in range(len(words)):
            found = self.gazetteer.longest(words, i)
            if found is None or found[1].form == "person" or found[0] == but:
                continue
            actor = found[1].actor
            if first is None or (first.kind == "state" and actor.country == first.country):
                first = actor
        return first


def _is_elsewhere(known: Actor, owner: Actor | None) -> bool:
    """Whether a body or party of one state is not meant, for another state owns its namesake: *Peru's Congress*."""
    return (
        owner is not None
        and owner.kind == "state"
        and known.kind in ("government", "party")
        and known.country != owner.country
    )


def whom_title_serves(title: Collection[str], body: Actor) -> str | None:
    """The canonical name of the state or body for which somebody speaks whose title, in lower-case words, stands
    with ``body``; None for ``Norwegian singer`` and ``former Norwegian minister``."""
    if not _NO_OFFICE.isdisjoint(title) or (_PERSONAL | _MALE | _FEMALE | _FORCES).isdisjoint(title):
        return None
    side = body.acts_for if body.kind == "person" else body.acts_for or body.name
    of_state = body.kind in ("state", "government", "person")
    serves = not of_state or (not (_OFFICES | _FORCES).isdisjoint(title) and _CIVIL.isdisjoint(title))
    return side if serves else None


def governs(title: str) -> bool:
    """Whether a title without the name of a state is one of the state of which the text is speaking."""
    words = set(title.split())
    return bool(words & _GOVERNING) and not {word.lower() for word in words} & _NO_OFFICE


def _head_word(title: str) -> str:
    """The noun that a title comes down to, its complement left out."""
    words = re.split(r" (?:of|for|in|at) ", title.lower())[0].split()
    return words[-1] if words else ""


def is_one_citizen(mention: Mention, reading: SentenceReading) -> bool:
    """Whether a demonym names one person: ``the Dane said``, not ``the Danes`` or ``the Danish minister``."""
    if mention.form != "demonym" or mention.possessed >= 0 or mention.last - mention.first > 1:
        return False
    syntax, word = reading.syntax, mention.text
    determined = mention.first > 0 and syntax.lower[mention.first - 1] in ("the", "a", "an")
    follows = syntax.pos[mention.last] if mention.last < len(syntax.pos) else "PUNCT"
    collective = word.endswith(("s", "sh", "ch", "ese"))
    return determined and not collective and follows in ("PUNCT", "VERB", "MODAL", "BE", "HAVE", "DO", "PREP")


def title_gender(title: str) -> str:
    """The gender that words of office or courtesy tell: m, f or empty."""
    words = set(title.lower().split())
    return "m" if words & _MALE else "f" if words & _FEMALE else ""


def title_words(title: str) -> set[str]:
    """The lower-case words of a title, those with a hyphen also in their last part."""
    words = {token.text.lower() for token in tokenize(title) if token.text[0].isalpha()}
    return words | {word.rpartition("-")[2] for word in words}


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


def _name_words(mention: Mention) -> list[str]:
    return mention.text.replace("’", "'").split()
