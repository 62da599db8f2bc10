"""Bodies, by their names: of which kind they are, and which of them are of a state."""

from __future__ import annotations

from collections.abc import Sequence

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.tokens.titles import unabbreviated
from stance.words.offices import OFFICES, is_office_word

#: Kinds of bodies of which many states have one of the same name.
NATIONAL = frozenset({"government", "party", "organisation"})
#: Names that parties, parliaments and unions of many states have: the one of a state of which the text does not speak is
#: not meant.
SHARED = frozenset(
    "Labour Party|Labor Party|Conservative Party|Democratic Party|Republican Party|Liberal Party|Socialist Party|"
    "Green Party|Communist Party|National Party|Senate|Congress|House of Representatives|National Assembly|"
    "Trades Union Congress|TUC".split("|")
)
#: What the last word of a body's name says of its kind.
_KIND_BY_WORD = {
    word: kind
    for kind, words in {
        "party": "party",
        "government": "ministry department parliament court police army navy council guard embassy "
        "administration senate assembly commission city authority office directorate cabinet junta bureau",
        "company": "inc inc. corp corp. co. ltd llc llp plc ag airlines motors energy holdings industries bank "
        "mining steel oil petroleum pharmaceuticals electric",
        "media": "news times tv radio post television herald newspaper tribune gazette magazine "
        "channel daily",
        "religion": "church mosque diocese synod patriarchate",
        "group": "front brigade brigades movement militia rebels forces",
        "organisation": "university association union organization organisation institute foundation "
        "committee federation society league alliance fund agency network centre center club board trust "
        "group academy",
    }.items()
    for word in words.split()
}
#: What a description in front of an unknown name says that it names: ``the tyre maker Nokian Renkaat``.
KIND_BY_DESCRIPTION = {
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
_STATE_FORCES = frozenset(
    {"armed forces", "defence forces", "defense forces", "security forces", "air force"}
)
_STATE_BANKS = frozenset({"central bank", "reserve bank"})
_LOCAL = frozenset({"city", "council"})
#: Councils with such a word before are of those who join them.
_JOINING = frozenset("union unions trades labour labor churches international world student students".split())
#: Those who sit in councils and chambers of a state.
_GOVERNING = frozenset(
    "ministers provinces states representatives deputies guardians governors elders chiefs justices regions peers "
    "senators nationalities commissioners experts advisers advisors mayors people's peoples".split()
)
#: Councils with such a word before are of a place: *City Council of Athens*.
_PUBLIC = frozenset(
    "city town county district municipal regional state legislative security executive privy".split()
)
_GENITIVES = frozenset({"'s", "’s", "'", "’"})
#: Of these bodies that are not called government a state has its own: Armed Forces, Space Agency, Central Bank.
_OF_STATES = frozenset("forces agency bank center centre board fund committee".split())


def kind_of_body(words: Sequence[str]) -> str:
    """The kind of body that the last telling word of a name names, or empty."""
    last = " ".join(words[-2:]).lower()
    if last in _STATE_FORCES or last in _STATE_BANKS:
        return "government" if last in _STATE_FORCES else "organisation"
    lower = [word.lower() for word in words]
    if _is_of_members(lower):
        return "organisation"
    return next((_KIND_BY_WORD[word] for word in reversed(lower) if word in _KIND_BY_WORD), "")


def _is_of_members(words: Sequence[str]) -> bool:
    """Whether a council or chamber is one of those who join it, not of a state: *National Council of Nurses*, *Trades Union
    Council*, *Chamber of Commerce*."""
    at = next((i for i, word in enumerate(words) if word in ("council", "chamber")), -1)
    if at < 0:
        return False
    before, behind = words[:at], words[at + 1 :]
    if words[at] == "council" and not _JOINING.isdisjoint(before):
        return True
    if len(behind) < 2 or behind[0] != "of" or behind[1] == "the" or not _GOVERNING.isdisjoint(behind):
        return False
    return words[at] == "chamber" or (
        bool(before) and behind[-1].endswith("s") and _PUBLIC.isdisjoint(before)
    )


def is_society(words: Sequence[str]) -> bool:
    """Whether a name's head is a word for an organisation, which is nobody's surname: *Ruth Day Trust*, *Christian
    Association of Ghana*."""
    lower = [word.lower() for word in words]
    at = next((i for i, word in enumerate(lower) if word in ("of", "for", "in")), len(lower)) - 1
    return at > 0 and _KIND_BY_WORD.get(lower[at]) == "organisation"


def is_government_body(mention: Mention, reading: SentenceReading) -> bool:
    """Whether a description of a state's body is of one of its government: its navy, not a city of it."""
    lemma = reading.syntax.lemma[mention.head]
    return kind_of_body([lemma]) == "government" and lemma not in _LOCAL


def seat_state(mention: Mention, reading: SentenceReading) -> Actor | None:
    """The state in which a body of government is said to be, if its own name tells none: *the Foreign Office in Islamabad*."""
    at = reading.mention_at[mention.last + 1] if mention.last + 1 < len(reading.mention_at) else -1
    place = reading.mentions[at].entry if at >= 0 else None
    if place is None or place.kind != "state" or place.form == "demonym" or mention.entry is None:
        return None
    of_body = reading.structure.label[mention.head] != "obj"  # accused the State Department in Tehran
    inside = reading.syntax.lower[mention.last] == "in" and reading.mentions[at].possessed < 0 and of_body
    own = mention.entry.kind == "government" and kind_of_body(mention.text.split()) == "government"
    return place.actor if inside and own and mention.form == "name" else None


def body_in_title(words: Sequence[str]) -> tuple[str, str] | None:
    """Name and kind of a state's body, no part of its government, that a title names in capitals: *Chile's Nordlys Energy
    chief*, *head of Germany's Christian Democrats*."""
    last = next((i for i, w in reversed(list(enumerate(words))) if w[0].isupper()), -1)
    if last < 0:
        return None
    first = last
    while first > 0 and words[first - 1][0].isupper():
        first -= 1
    kind = kind_of_body(words[first : last + 1])
    owned = first > 0 and words[first - 1] in _GENITIVES and last + 1 == len(words)
    before_office = last + 1 == len(words) or words[last + 1][0].islower()
    office = unabbreviated(words[last].lower()) in OFFICES
    if kind == "government" or words[last].lower() in _OF_STATES or office or not before_office:
        return None
    telling = bool(kind_of_body(words[last : last + 1]))
    return (" ".join(words[first : last + 1]), kind or "other") if telling or owned else None


def may_end(before: Sequence[str], name: Sequence[str]) -> bool:
    """Whether the word behind these may be short for a body of this name: not the one of *World Rowing Association*."""
    word = before[-1] if before else ""
    part = word in _GENITIVES or (word[:1].isupper() and not is_office_word(word))
    return not part or any(word == known or known.endswith(word) for known in name)


def own_body(words: Sequence[str]) -> Actor | None:
    """The body whose name in several words stands in a title: *World Rowing Association president*."""
    named = body_in_title(words)
    return Actor(*named) if named is not None and " " in named[0] else None


def in_full(name: str, state: Actor) -> str:
    """The name of what a state has, which tells it from its namesakes in other states: *Chile's Senate*."""
    return f"{state.name}'{'' if state.name.endswith('s') else 's'} {name}"


def is_part(actor: Actor) -> bool:
    """Whether it is a part of a state, such as Texas, and no body of its government."""
    return actor.kind == "government" and actor.acts_for is None


def is_elsewhere(known: Actor, owner: Actor | None) -> bool:
    """Whether a body or party of one state is not meant, for another state owns its namesake: *Peru's Congress*."""
    return (
        owner is not None
        and owner.kind == "state"
        and known.kind in ("government", "party")
        and known.country != owner.country
    )
