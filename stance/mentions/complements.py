"""Offices with a complement, right before the name of their holder: Minister for Foreign Affairs Jan Berg."""

from __future__ import annotations

from stance.tokens.titles import unabbreviated
from stance.words.offices import OFFICES, is_office_word
from stance.words.syntax import Syntax

_OF = frozenset(("of", "for"))
_WITHIN = _OF | {"in", "at"}
#: Who is sent *to* somebody: with others ``to`` tells a direction (``the visit of the minister to Paris``).
SENT = frozenset("ambassador envoy representative delegate consul emissary".split())
#: Offices of churches and of old that are those of a place, and others that are.
_TRADITIONAL = frozenset("bishop archbishop patriarch metropolitan mufti rabbi imam emir sultan".split())
_HELD = OFFICES | _TRADITIONAL
#: Where a member has an office, as one of a party has none: *Member of Parliament Ann Lee*.
_HOUSES = frozenset("assembly congress knesset parliament senate".split())
#: What an office is of that is no field, but would be somebody else elsewhere: *Secretary of State*, *chief of police*.
SERVED = _HOUSES | frozenset("delegation government mission police protocol staff state".split())
OF_PLACES = _TRADITIONAL | frozenset(("governor", "mayor"))
#: First words of places of several.
BEFORE_PLACES = frozenset(
    "cape east fort greater mount new north port rio saint san santa south st st. tel west".split()
)
#: Who stands *to* the holder of another office, with which no name behind it belongs: *the adviser to the president, X*.
AT_HAND = frozenset("adviser advisor aide assistant secretary".split())
#: Who acts for the holder of another office: the *Special Representative of the Secretary-General for* a country.
_DELEGATES = frozenset("representative envoy adviser advisor deputy rapporteur".split())
#: Ranks of officers, and what stands before them: *Rear Admiral*, *Air Chief Marshal*.
_RANKS = frozenset(
    "general colonel captain major lieutenant admiral brigadier marshal commodore commander superintendent".split()
)
_BEFORE_RANKS = _RANKS | frozenset("air chief field rear vice".split())
#: What is of several parts is looked back at no further: the Secretary of State for Health in the Senate.
_DEEPEST = 4


def office_before(syntax: Syntax, i: int) -> int:
    """The token of the office whose complement ends with the name or field that starts at ``i``, or -1: in capitals, or of who
    is sent somewhere."""
    to = _joint_before(syntax, i)
    if to > 0 and syntax.lower[to] in ("to", "for") and syntax.lower[to - 1] in SENT:
        return to - 1
    for _ in range(_DEEPEST):
        joint, head = _joint(syntax, i)
        if joint < 0:
            return -1
        if syntax.lower[head] in _HELD or _sits(syntax, head, i):
            outer = _delegate(syntax, head) if syntax.lower[joint] == "for" else -1
            return -1 if syntax.lower[joint] not in _OF else outer if outer >= 0 else head
        if not _tells(syntax, head):
            return -1
        i = _start(syntax, head)
    return -1


def _sits(syntax: Syntax, head: int, house: int) -> bool:
    return syntax.lower[head] == "member" and syntax.lower[house] in _HOUSES


def is_served(syntax: Syntax, office: int, noun: int) -> bool:
    """Whether a noun in small letters tells right behind an office what it is of: *head of state*, *member of parliament*."""
    behind = syntax.lower[office + 1 : noun] == ["of"] and syntax.lower[noun] in SERVED
    return behind and (syntax.lower[office] in _HELD or _sits(syntax, office, noun))


def is_complement(words: list[str]) -> bool:
    """Whether words can tell what an office is for: *Foreign Affairs*, *General Staff*, but not *President*, who is another
    person."""
    general = len(words) > 1 and words[0] == "General"
    return bool(words) and words[0][0].isupper() and not any(map(_is_person, words[general:]))


def without_rank(words: list[str]) -> list[str]:
    """The words before a name without the rank of its bearer at their end: *Army Staff* of *Army Staff Lt. General*."""
    end = len(words)
    if end and _rank(words[-1]) in _RANKS:
        end -= 1
        while end and _rank(words[end - 1]) in _BEFORE_RANKS:
            end -= 1
    return words[:end]


def behind_complement(syntax: Syntax, i: int) -> int:
    """Where the words in capitals end that mean something and tell what the office before them is for, *Chief of [Defence
    Staff] Anil Rao*; behind the first word where no office is."""
    end = i + 1
    if office_before(syntax, i) >= 0:
        while end < len(syntax.pos) and syntax.pos[end] == "NOUN" and _tells(syntax, end):
            end += 1
    return end


def title_end(syntax: Syntax, office: int, end: int) -> int:
    """Where the title ends that tells for whom the holder acts; it leaves out where somebody is sent: *Special Envoy [for
    Mali]*."""
    sent = syntax.lower[office] in _DELEGATES | SENT
    return max((j for j in range(office, end) if sent and syntax.lower[j] in ("for", "to")), default=end)


def _is_person(word: str) -> bool:
    lower = word.lower().rstrip(".")
    return lower in OFFICES or (word.endswith(".") and is_office_word(word))


def _rank(word: str) -> str:
    return unabbreviated(word).lower()


def _joint(syntax: Syntax, i: int) -> tuple[int, int]:
    """The preposition before a complement that starts at ``i``, and the word in capitals before it; -1 where none is."""
    joint = _joint_before(syntax, i)
    if joint < 1 or syntax.lower[joint] not in _WITHIN or not syntax.tokens[joint - 1].text[0].isupper():
        return -1, -1
    return joint, joint - 1


def _joint_before(syntax: Syntax, i: int) -> int:
    """Where the preposition stands before a complement that starts at ``i``, if one does."""
    return i - 1 - (i > 0 and syntax.lower[i - 1] == "the")


def _delegate(syntax: Syntax, head: int) -> int:
    """The office of who acts for the holder of the one at ``head``, or -1."""
    joint, outer = _joint(syntax, head)
    return outer if joint >= 0 and syntax.lower[outer] in _DELEGATES else -1


def _start(syntax: Syntax, head: int) -> int:
    """Where the words in capitals that end at ``head`` begin."""
    while head > 0 and _tells(syntax, head - 1):
        head -= 1
    return head


def _tells(syntax: Syntax, j: int) -> bool:
    """Whether a word with a capital is known to mean something, and is no part of a person's name."""
    return syntax.tokens[j].text[0].isupper() and bool(syntax.reading[j].kind)
