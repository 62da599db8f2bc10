"""Verdicts: who sentences or bars somebody, or questions a suspect, has acted by his office, and so has a goal that condemns
to defeat."""

from __future__ import annotations

from stance.reading import SentenceReading

#: Classes of what somebody is condemned to: *to eight years*, *to death*, *to relegation*, *to poverty*.
_PENALTIES = frozenset(("time", "event", "state", "harm"))
#: What one is barred from by a ruling, unlike a place.
_CONTESTS = frozenset(
    "ballot championship competition contest cup election final game league match office olympics politics practice race "
    "runoff tie tournament".split()
)
#: What one is kept from who is turned away at a border or a door.
_COMING = frozenset(
    "access attend board bring come cross disembark dock enter go join land leave meet pass reach return see sail travel "
    "visit watch".split()
)
_INVESTIGATING = frozenset(
    "agent detective inspector investigator officer police policeman prosecutor".split()
)


def is_verdict(reading: SentenceReading, token: int) -> bool:
    """Whether the verb at ``token`` tells of one: *condemned the poet to eight years*, *barred him from office*, *police
    questioned Reed*, but not *condemned the raid*, *barred reporters from the court*."""
    if reading.syntax.pos[token] != "VERB":
        return False
    match reading.syntax.lemma[token]:
        case "condemn":
            return _sentences(reading, token)
        case "bar":
            return _disqualifies(reading, token)
        case "question":
            return _interrogates(reading, token)
    return False


def _sentences(reading: SentenceReading, verb: int) -> bool:
    """*Condemned Reed to death*, but not *condemned the letter to Mali*."""
    syntax, structure = reading.syntax, reading.structure
    if syntax.is_undergone(verb):
        return False
    thing = structure.dependent(verb, "obj")
    person = reading.mention_of(thing) >= 0 or (thing >= 0 and syntax.reading[thing].kind == "person")
    return person and any(syntax.reading[i].kind in _PENALTIES for i in structure.governed(verb, "to"))


def _disqualifies(reading: SentenceReading, verb: int) -> bool:
    """*Barred the club from the cup*, *barred Reed from running*, but not *barred the crew from landing*."""
    structure, lemma = reading.structure, reading.syntax.lemma
    if any(lemma[i] in _CONTESTS for i in structure.governed(verb, "from")):
        return True
    return any(lemma[i] not in _COMING for i in structure.governed(verb, "from-ing"))


def _interrogates(reading: SentenceReading, verb: int) -> bool:
    """*Detectives questioned Reed*, but not *detectives questioned the claim*."""
    structure, lemma = reading.structure, reading.syntax.lemma
    asking = structure.dependent(verb, "by") if reading.syntax.voice[verb] == "passive" else -1
    asking = asking if asking >= 0 else structure.subject_of(verb)
    asked = structure.dependent(verb, "obj")
    investigates = asking >= 0 and lemma[asking] in _INVESTIGATING
    return investigates and (asked < 0 or reading.mention_of(asked) >= 0)
