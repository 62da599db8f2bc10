"""Measures: who sacks a coach, freezes accounts, condemns a house or lays charges has acted, and said nothing of whom it
strikes."""

from __future__ import annotations

from stance.mentions.titles import head_word
from stance.reading import SentenceReading
from stance.words.offices import OFFICES
from stance.words.readings import ACTING

#: Those who can be sacked besides the holders of offices, and those of these who are elected.
_POSTS = frozenset(
    "aide board cabinet coach constable controller editor employee engineer government guard headmaster headteacher inspector "
    "lecturer magistrate nurse physician policeman prosecutor referee seamstress selector serviceman soldier staff "
    "staffer superintendent teacher trainer trooper umpire worker workforce".split()
)
_ELECTED = frozenset("congressman congresswoman lawmaker representative senator".split())
#: What somebody owns and may not touch once it is frozen, unlike *funds* and *aid*, which others give.
_OWNED = frozenset("account asset deposit holding property reserve wealth yacht".split())
#: What is condemned as no longer fit to live in or to be used.
_BUILDINGS = frozenset(
    "apartment barn block bridge building bungalow cottage dwelling flat garage home hotel house hut motel pier roof "
    "shack tenement tower warehouse wing".split()
)
#: Verbs before the charges of the law; whoever *levels* them only accuses.
_CHARGING = frozenset("bring file lay prefer press".split())
#: So far behind the verb *as* tells what somebody is dismissed as.
_REACH = 12


def is_measure(reading: SentenceReading, token: int) -> bool:
    """Whether the word at ``token`` tells of such a measure: *froze the assets of Mali*, *condemned the building*, but not
    *froze aid to Mali*, *condemned the building of a wall*."""
    return any(tells(reading, token) for tells in (_sacks, _freezes, _finds_unfit, _charges))


def _struck(reading: SentenceReading, verb: int) -> int:
    """The head of what a verb is done to: its object, in the passive its subject, of a participle its noun; or -1."""
    structure = reading.structure
    voice = reading.syntax.voice[verb]
    if voice == "passive":
        return structure.subject_of(verb)
    if voice == "participle":
        return structure.head[verb] if structure.label[verb] in ("acl", "mod") else -1
    return structure.dependent(verb, "obj")


def _sacks(reading: SentenceReading, token: int) -> bool:
    """*Dismissed the coach*, *Reed was dismissed by Mali*, but not *dismissed the critics*, *dismissed the coach as weak*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if syntax.lower[token] == "by" else token
    if verb < 0 or syntax.lemma[verb] != "dismiss" or syntax.pos[verb] != "VERB":
        return False
    person = _struck(reading, verb)
    if person < 0 or "as" in syntax.lower[verb + 1 : verb + _REACH]:
        return False
    if syntax.pos[person] != "NAME":
        return _has_post(syntax.lemma[person]) or _is_discharged(reading, person)
    index = reading.mention_of(person)
    if index < 0:
        return False
    mention = reading.mentions[index]
    sent = (
        syntax.voice[verb] == "passive" or structure.dependent(verb, "advcl") < 0
    )  # dismissed Reed, calling him weak
    return _has_post(head_word(mention.title)) or (mention.may_be_person and sent)


def _is_discharged(reading: SentenceReading, person: int) -> bool:
    """Whether people or bodies that say nothing are sent away: *dismissed the jury*, *the pupils*, but not *the critics*, *the
    senator*."""
    word = reading.syntax.reading[person]
    silent = word.act == "none" and word.lemma not in _ELECTED
    return silent and word.kind in ACTING and reading.mention_of(person) >= 0


def _has_post(word: str) -> bool:
    return word in _POSTS or word in OFFICES - _ELECTED


def _freezes(reading: SentenceReading, token: int) -> bool:
    """*Froze the accounts of Mali*, *an asset freeze*, but not *froze aid to Mali*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] != "freeze":
        return False
    if syntax.pos[token] == "VERB":
        frozen = _struck(reading, token)
        return frozen >= 0 and syntax.lemma[frozen] in _OWNED
    return any(
        syntax.lemma[i] in _OWNED for label in ("mod", "on", "of") for i in structure.governed(token, label)
    )


def _finds_unfit(reading: SentenceReading, token: int) -> bool:
    """*Condemned the motel's east wing*, *two houses were condemned as unsafe*, but not *condemned the building of a wall*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] != "condemn" or syntax.pos[token] != "VERB":
        return False
    house = _struck(reading, token)
    found = house >= 0 and syntax.pos[house] == "NOUN" and syntax.lemma[house] in _BUILDINGS
    return found and structure.dependent(house, "of") < 0


def _charges(reading: SentenceReading, token: int) -> bool:
    """*Laid charges against Mali*, but not *levelled charges against Mali*, *rejected the charges*."""
    structure, syntax = reading.structure, reading.syntax
    at = structure.head[token] if structure.label[token] == "prep" else token
    noun = _struck(reading, at) if syntax.lemma[at] in _CHARGING else at
    if noun < 0 or syntax.lower[noun] != "charges" or syntax.pos[noun] != "NOUN":
        return False
    verbs = (structure.head[noun], *structure.governed(noun, "acl"))
    return any(i >= 0 and syntax.lemma[i] in _CHARGING and _struck(reading, i) == noun for i in verbs)
