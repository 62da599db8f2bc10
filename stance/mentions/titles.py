"""What a title tells of its bearer: office, gender, and whether it is one of a state or of a body in it."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from stance.document import Actor
from stance.mentions.gazetteer import Gazetteer
from stance.mentions.mentions import Mention
from stance.tokens.text import tokenize
from stance.tokens.titles import unabbreviated
from stance.words.offices import COUNCILLORS, OFFICES

_MALE = frozenset(
    "mister king prince sir lord emir sultan sheikh spokesman chairman congressman councilman alderman selectman assemblyman "
    "father brother baron duke pope archbishop cardinal ayatollah businessman husband son".split()
)
_FEMALE = frozenset(
    "missus miss madame queen princess lady dame baroness duchess spokeswoman chairwoman "
    "congresswoman councilwoman alderwoman selectwoman assemblywoman sister mother businesswoman wife widow daughter "
    "actress".split()
)
#: Those who bear arms or hold power for a state.
_FORCES = frozenset("troop soldier force army police navy guard authority peacekeeper".split())
_PERSONAL = OFFICES.union(COUNCILLORS) | frozenset(
    "bishop rabbi imam pastor reverend doctor professor coach lawyer activist analyst "
    "founder owner author economist journalist candidate singer writer dissident".split()
)
#: Who may be something else as well: with one article they are one person.
_PROFESSIONS = frozenset(
    "academic activist actor actress analyst architect artist author billionaire blogger broadcaster businessman "
    "businesswoman campaigner comedian commentator composer dissident economist entrepreneur essayist film-maker filmmaker "
    "founder historian industrialist investor journalist lawyer millionaire musician novelist painter philanthropist "
    "philosopher photographer playwright poet politician producer rapper scholar scientist sculptor singer songwriter "
    "theologian tycoon writer".split()
)
_OF_PERSONS = _PERSONAL | _MALE | _FEMALE
_NOT_OF_FIRMS = _OF_PERSONS - {"owner"}
_SERVING, _IN_SERVICE = _OF_PERSONS | _FORCES, OFFICES | _FORCES
#: Of bodies too there are presidents, but they are written small.
_GOVERNING = frozenset({"President", "Minister", "minister", "Premier", "Chancellor", "King", "Queen"})
_NO_OFFICE = frozenset(
    "former ex ex-president one-time onetime erstwhile previous late opposition retired sacked jailed exiled then deposed "
    "ousted".split()
)
#: Offices of which a state has one or a few, and bodies have others: they tell a state only where the whole text has one.
_AT_HOME = frozenset(
    "foreign secretary|home secretary|cabinet secretary|interior secretary|attorney general".split("|")
)
_AT_HOME_ALONE = frozenset({"Senator", "Governor", "General", "Speaker"})
_OF_BODIES = frozenset({"director general", "secretary general"})
#: With such a word in the title a leader or an officer does not speak for the state or person that stands with it:
#: ``Colombian rebel leader``, ``his counterpart, Foreign Minister X``, ``Chile's football federation president``.
_CIVIL = frozenset(
    "rebel guerrilla separatist militant protest student union tribal religious business community "
    "candidate counterpart rival opponent predecessor critic party federation association league club "
    "company firm far-right far-left right-wing left-wing".split()
)
#: What of these is also a field of government: religious affairs minister, business secretary.
_FIELDS = frozenset("religious business community tribal union".split())


def whom_title_serves(title: Collection[str], body: Actor) -> str | None:
    """The canonical name of the state or body for which somebody speaks whose title, in lower-case words, stands
    with ``body``; None for ``Norwegian singer`` and ``former Norwegian minister``."""
    if not is_in_office(title) or _SERVING.isdisjoint(title):
        return None
    side = body.acts_for if body.kind == "person" else body.acts_for or body.name
    of_state = body.kind in ("state", "government", "person")
    serves = not of_state or (not _IN_SERVICE.isdisjoint(title) and not _is_civil(title))
    named = side is not None and not side.islower()  # "the company" says nothing to who reads the answer
    return side if serves and named else None


def _is_civil(title: Collection[str]) -> bool:
    civil = _CIVIL.intersection(title)
    if "minister" in title:
        civil -= _FIELDS
    elif "secretary" in title:  # of a union too there are secretaries
        civil -= _FIELDS - {"union"}
    return bool(civil)


def is_in_office(title: Collection[str]) -> bool:
    """Whether nothing among the lower-case words of a title says that it is held no more."""
    return _NO_OFFICE.isdisjoint(title) and not any(word.startswith(("ex-", "then-")) for word in title)


def governs(title: str) -> bool:
    """Whether a title without the name of a state is one of the state of which the text is speaking."""
    words = [unabbreviated(word) for word in title.split()]
    return not _GOVERNING.isdisjoint(words) and is_in_office([word.lower() for word in words])


def may_govern(title: str) -> bool:
    """Whether it is at least one of the state in which the text is at home: Home Secretary, Senator."""
    words = [unabbreviated(word) for word in title.split()]
    last = " ".join(words[-2:]).lower()
    found = last in _AT_HOME or (words[-1:] and words[-1] in _AT_HOME_ALONE and last not in _OF_BODIES)
    return governs(title) or (bool(found) and is_in_office([word.lower() for word in words]))


def is_personal(title: str) -> bool:
    """Whether it is the title of a person, not of a body; firms too are owners of something."""
    return bool(title) and not _NOT_OF_FIRMS.isdisjoint(_title_words(title))


def of_one_person(first: str, second: str) -> bool:
    """Whether two titles with one article are those of one person: *the singer and activist X*, *the army chief and de facto
    leader X*, but not *the president and minister X*."""
    if second.startswith("de facto "):
        return True
    last = second.rpartition(" ")[2]
    return first in _PROFESSIONS and second.islower() and last in _PROFESSIONS | OFFICES


def title_gender(title: str) -> str:
    """The gender that words of office or courtesy tell: m, f or empty."""
    words = {unabbreviated(word) for word in title.lower().split()}
    return "m" if words & _MALE else "f" if words & _FEMALE else ""


def title_words(title: str) -> set[str]:
    """The lower-case words of a title, those with a hyphen also in their last part, abbreviations also in full."""
    return set(_title_words(title)) if title else set()


@lru_cache(maxsize=2**12)  # a title is asked for several times
def _title_words(title: str) -> frozenset[str]:
    words = {token.text.lower() for token in tokenize(f"{title} ") if token.text[0].isalpha()}
    words |= {word.rpartition("-")[2] for word in words}
    return frozenset(words | {unabbreviated(word) for word in words})


def head_word(title: str) -> str:
    """The noun that a title comes down to, its complement left out."""
    words = re.split(r" (?:of|for|in|at) ", title.lower())[0].split()
    return words[-1] if words else ""


def is_person(mention: Mention, gazetteer: Gazetteer) -> bool:
    """Whether a mention names one person, by the gazetteer, a given name or a title."""
    if mention.entry is not None:
        return mention.entry.form == "person"
    given = mention.text.split()[0] in gazetteer.given_names
    return mention.form == "name" and (given or is_personal(mention.title))
