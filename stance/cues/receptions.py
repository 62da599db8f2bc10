"""Receptions: whoever receives guests, opens his doors to visitors or has a baby says nothing of them, *welcomed Reed at the
airport*, *welcomed 3 million visitors*, *welcomed their second daughter*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.words.syntax import PEOPLE

_BORN = frozenset(
    "baby boy calf child cub daughter firstborn girl grandchild granddaughter grandson quadruplet son triplet twin".split()
)
#: Those who come in numbers.
_COMERS = frozenset(
    "buyer commuter cruiser customer diner fan filmgoer guest intake newcomer passenger patient pupil shopper sightseer "
    "spectator student tourist traveler traveller trainee tripper viewer visitor".split()
)
#: For what somebody is received, and with what.
_OCCASIONS = frozenset(
    "audience breakfast ceremony consultation dinner discussion lunch meeting reception session stay summit talk visit".split()
)
_HONOURS = frozenset(
    "anthem band bouquet bread bugle carpet ceremony dance embrace fanfare flower garland guard handshake honor honour hug "
    "kiss parade salute".split()
)
#: Where somebody comes who is received.
_TOWARDS = frozenset(("to", "into", "at", "in", "on", "aboard", "outside"))
_VENUES = frozenset(
    "castle chancellery door embassy gate headquarters mansion palace residence villa".split()
)
#: Kinds of names that are places too.
_LANDS = frozenset(("state", "city", "region", "territory", "government"))
_HOME = (["back"], ["home"], ["aboard"], ["ashore"])


def receives(reading: SentenceReading, token: int) -> bool:
    """Whether a form of *welcome* at ``token``, or of *greet*, tells so, but not *welcomed Reed's visit*, *the observers*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] not in ("welcome", "greet") or syntax.pos[token] != "VERB":
        return False
    passive = syntax.voice[token] == "passive"
    guest = structure.subject_of(token) if passive else structure.dependent(token, "obj")
    if guest < 0:
        return False
    if syntax.pos[guest] == "NOUN" and syntax.reading[guest].kind in PEOPLE:
        if syntax.lemma[guest] in _BORN or (syntax.lemma[guest] in _COMERS and not passive):
            return True
    elif not _is_named_person(reading, guest):
        return not passive and _plays_at_home(reading, token, guest)
    return _is_taken_in(reading, token, guest) or (not passive and _plays_at_home(reading, token, guest))


def _is_named_person(reading: SentenceReading, guest: int) -> bool:
    """Whether a name or pronoun stands for a person, or may do so."""
    index = reading.mention_of(guest)
    if index < 0 or reading.mentions[index].head != guest or reading.syntax.lower[guest] in ("it", "this"):
        return False
    mention = reading.mentions[index]
    return mention.kind == "person" or (mention.entry is None and mention.form in ("name", "pronoun"))


def _is_taken_in(reading: SentenceReading, verb: int, guest: int) -> bool:
    """*Welcomed Reed to Rome*, *at the airport*, *for talks*, *with a guard of honour*, *welcomed back Reed*."""
    structure, syntax = reading.structure, reading.syntax
    if any(syntax.lower[end : end + 1] in _HOME for end in (verb + 1, guest + 1)):
        return True
    for above in (verb, guest):
        for i in structure.dependents[above]:
            label = structure.label[i]
            if label in ("for", "to") and syntax.lemma[i] in _OCCASIONS:
                return True
            if label == "with" and syntax.lemma[i] in _HONOURS:
                return True
            resident = label == "in" and syntax.pos[guest] == "NOUN"  # welcomed nurses in Mali
            if label in _TOWARDS and i > verb and not resident and _is_place(reading, i):
                return True
    return False


def _is_place(reading: SentenceReading, token: int) -> bool:
    index = reading.mention_of(token)
    if index >= 0 and reading.mentions[index].form == "name":
        return reading.mentions[index].kind in _LANDS
    syntax = reading.syntax
    place = syntax.reading[token].kind == "place" or syntax.lemma[token] in _VENUES
    return syntax.pos[token] == "NOUN" and place


def _plays_at_home(reading: SentenceReading, verb: int, guest: int) -> bool:
    """*Oldbury welcome Hartwell on Saturday*: of one name the plural tells a team, and no person is its guest."""
    structure, syntax = reading.structure, reading.syntax
    host, index = reading.mention_of(structure.subject_of(verb)), reading.mention_of(guest)
    if syntax.lower[verb] != "welcome" or syntax.voice[verb] != "finite" or min(host, index) < 0:
        return False
    sides = reading.mentions[host], reading.mentions[index]
    if any(side.form != "name" or side.kind == "person" or side.group >= 0 for side in sides):
        return False
    labels = {structure.label[i] for above in (verb, guest) for i in structure.dependents[above] if i > guest}
    alone = not any(syntax.pos[i] == "MODAL" for i in structure.governed(verb, "aux"))
    return alone and syntax.lower[sides[0].head][-1:] != "s" and not labels.isdisjoint(("on", "to", "at"))
