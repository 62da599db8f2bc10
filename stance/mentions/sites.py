"""Places that only tell where something is or what it is on, not who acts: *the Kursk incursion*, *Spain's Mali policy*; and
bodies after whom a building is called: *the government palace*."""

from __future__ import annotations

from collections.abc import Collection

from stance.mentions.gazetteer import Entry, Gazetteer
from stance.mentions.mentions import Mention
from stance.mentions.namewords import BODIES
from stance.words.syntax import Syntax

_WARS = frozenset("war conflict crisis".split())
#: What is called after the place where it is.
_EVENTS = _WARS | frozenset(
    "meeting summit talk talks negotiation massacre incursion invasion offensive siege genocide bombing ceasefire truce "
    "agreement accord treaty deal pact".split()
)
_PLANS = frozenset("plan proposal question".split())
#: What somebody does or wants about a place elsewhere.
_COURSES = (
    _WARS
    | _PLANS
    | frozenset("deal policy stance strategy position approach initiative trip tour visit".split())
)
#: States whose parts make plans of their own: *the Texas plan*, but not *the Gaza plan*.
_FEDERAL = frozenset("ARE ARG AUS AUT BEL BRA CAN CHE DEU ESP GBR IND MEX MYS NGA PAK USA ZAF".split())
#: Before whom it is made a war is of whoever makes it: *the Chad war on Mali*.
_ENEMIES = frozenset(("on", "against", "with"))
#: What is called after the body that sits in it or keeps it.
BUILDINGS = frozenset(
    "barracks building compound headquarters hospital house mansion palace residence tower".split()
)
#: Behind all other nouns who stands before them acts.
_QUALIFIED = _EVENTS | _COURSES | BUILDINGS
_STATE_BODIES = frozenset("government ministry parliament".split())


def without_sites(mentions: list[Mention], syntax: Syntax, gazetteer: Gazetteer) -> list[Mention]:
    """The mentions without places that only qualify what is there or is about them, and bodies before their building."""
    if _QUALIFIED.isdisjoint(syntax.lemma):
        return mentions
    ends = {mention.last for mention in mentions}
    kept = [m for m in mentions if m.form != "name" or not _is_site(m, ends, syntax, gazetteer)]
    return [m for m in kept if not _is_housed(m, syntax)]


def _is_housed(mention: Mention, syntax: Syntax) -> bool:
    """Whether a body of a state is only told for the building that is called after it: *the [government] building*."""
    housed = mention.form == "described" and mention.possessed >= 0 and not mention.title
    return (
        housed
        and syntax.lemma[mention.head] in _STATE_BODIES
        and syntax.lemma[mention.possessed] in BUILDINGS
    )


def _is_site(mention: Mention, ends: Collection[int], syntax: Syntax, gazetteer: Gazetteer) -> bool:
    head = _qualified(mention, syntax)
    if head < 0 or mention.title:
        return False
    noun, before, entry = syntax.lemma[head], mention.first - 1, mention.entry
    if entry is None:
        return noun in _EVENTS and _may_be_place(mention, gazetteer)
    if not _is_place(mention, entry):
        return False
    genitive = before >= 0 and syntax.pos[before] == "GEN" and before in ends
    if noun in _COURSES and (genitive or (before >= 0 and syntax.pos[before] == "POSS")):
        return True
    if entry.kind == "state":
        return noun in _WARS and _ENEMIES.isdisjoint(syntax.lower[head + 1 : head + 2])
    return noun in _EVENTS or (noun in _PLANS and entry.country not in _FEDERAL)


def _qualified(mention: Mention, syntax: Syntax) -> int:
    """The last of the common nouns right behind a name that nothing ties to what stands before it, or -1."""
    j, head = mention.last, -1
    if syntax.lower[mention.first - 1 : mention.first] == ["-"]:
        return -1
    while j < len(syntax.pos) and syntax.pos[j] in ("NOUN", "ADJ") and syntax.tokens[j].text.islower():
        head = j if syntax.pos[j] == "NOUN" else head
        j += 1
    return -1 if syntax.pos[j : j + 1] in (["NAME"], ["GEN"]) or syntax.lower[j : j + 1] == ["-"] else head


def _is_place(mention: Mention, entry: Entry) -> bool:
    """Whether it is a state or a part of one by its own name, and none of their bodies."""
    if entry.form != "name" or entry.kind not in ("state", "government") or entry.acts_for is not None:
        return False
    return entry.kind == "state" or BODIES.isdisjoint(mention.text.lower().split())


def _may_be_place(mention: Mention, gazetteer: Gazetteer) -> bool:
    """Whether an unknown name is one word that is neither an acronym nor a given name nor a body."""
    word = mention.text
    single = mention.last == mention.first + 1 and word.isalpha() and word.istitle()
    return single and word not in gazetteer.given_names and word.lower() not in BODIES
