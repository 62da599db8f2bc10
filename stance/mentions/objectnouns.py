"""Nouns for people right before a name that are no title of it but whom its bearer does something to: *the envoy Mali
expelled left*, *thanked the envoy Mali freed*."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.words.syntax import PEOPLE, Syntax

_INSIDE = ("ADJ", "NUM", "NOUN")
_GOING_ON = (["VERB"], ["ADV"], ["HAVE"])
_BEARING_TENSE = ("BE", "HAVE", "DO", "MODAL")
#: Parts of speech in a phrase that may stand behind the verb.
_PHRASE = ("DET", "ADJ", "NUM", "NOUN", "NAME")
#: Classes of verbs that take a clause, whose subject begins with the noun: *said the envoy Ruiz resigned*.
_TAKING_CLAUSES = frozenset("speech thinking showing feeling deciding".split())
_OPENING = frozenset("after before since until till as than".split())


def has_object_before(syntax: Syntax, name: Mention) -> bool:
    """Whether the noun right before a name is the object of a verb behind that, in a relative clause without its pronoun: *the
    nurse Mali freed left*, but not *the minister Ruiz left*."""
    noun, verb = name.first - 1, name.last
    if name.form != "name" or noun < 1 or syntax.pos[noun] != "NOUN":
        return False
    if syntax.pos[verb : verb + 1] not in _GOING_ON or syntax.reading[noun].kind not in PEOPLE:
        return False
    while verb < len(syntax.pos) and syntax.pos[verb] in ("ADV", "HAVE"):
        verb += 1
    if not _takes_people(syntax, verb):
        return False
    article = noun
    while article > 0 and syntax.pos[article - 1] in _INSIDE:
        article -= 1
    article -= 1
    if article < 0 or syntax.lower[article] not in ("the", "those"):
        return False
    body = not name.may_be_person
    return _verb_follows(syntax, verb + 1, body) or _is_governed(syntax, article - 1, verb + 1)


def _takes_people(syntax: Syntax, verb: int) -> bool:
    """Whether a finite verb stands there that does people good or harm, or judges them."""
    if syntax.pos[verb : verb + 1] != ["VERB"] or syntax.voice[verb] != "finite":
        return False
    reading = syntax.reading[verb]
    return reading.kind not in _TAKING_CLAUSES and (reading.judged.startswith("obj") or reading.effect != "0")


def _verb_follows(syntax: Syntax, token: int, phrases: bool) -> bool:
    """Whether another finite verb stands at ``token``, or behind a phrase with a preposition there."""
    if phrases and syntax.pos[token : token + 1] in (["PREP"], ["TO"]):
        token += 1
        while token < len(syntax.pos) and syntax.pos[token] in _PHRASE:
            token += 1
    while token < len(syntax.pos) and syntax.pos[token] == "ADV":
        token += 1
    if token == len(syntax.pos):
        return False
    return syntax.pos[token] in _BEARING_TENSE or syntax.voice[token] == "finite"


def _is_governed(syntax: Syntax, before: int, behind: int) -> bool:
    """Whether the noun phrase is an object and the clause ends with its verb: *thanked the envoy Mali freed.*"""
    if before < 0 or (behind < len(syntax.pos) and syntax.pos[behind] != "PUNCT"):
        return False
    if syntax.pos[before] == "VERB":
        return syntax.reading[before].kind not in _TAKING_CLAUSES
    return syntax.pos[before] == "PREP" and syntax.lower[before] not in _OPENING
