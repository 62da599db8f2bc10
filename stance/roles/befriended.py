"""Befriended: who is called a friend of somebody is the one on his side, not who calls him so, *Mali called Reed a friend of
Togo*; whoever is called an enemy of somebody is judged, and not this one: *Mali called Reed an enemy of Togo*."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from stance.cues.calling import TAKING
from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite
from stance.structure.attachment import PREDICATED

_FRIENDS = frozenset(("ally", "friend", "supporter"))
_FOES = frozenset(("enemy", "foe"))

#: Further nouns for people on somebody's side.
_SIDING = _FRIENDS | frozenset("backer crony defender fan follower henchman loyalist partner proxy".split())
#: How those who are judged hang on the word that does so.
_JUDGED = frozenset(("obj", "subj"))


def befriended(reading: SentenceReading, anchor: int) -> Mapping[str, str]:
    """Who is called a friend of somebody stands as where that is said of him: *Mali called Reed a friend of Togo* as *Reed is
    a friend of Togo*."""
    if friend_called(reading, anchor) < 0:
        return {}
    return {f"^{reading.structure.label[anchor]}..obj": "subj"}


def calling_friends(site: CueSite) -> set[int]:
    """The mentions that are no sources of the support, as they only call another a friend of somebody: Mali in *Mali called
    Reed a friend of Togo*."""
    verb = friend_called(site.reading, site.anchor)
    return site.reading.doers(verb) if verb >= 0 else set()


def called_friends(site: CueSite) -> set[int]:
    """The mentions that are no targets of the support, as they are called friends of somebody: Reed in *Mali called Reed a
    friend of Togo*."""
    reading = site.reading
    verb = friend_called(reading, site.anchor)
    paths = (reading.structure.path(verb, mention.head) for mention in reading.mentions) if verb >= 0 else ()
    return {i for i, path in enumerate(paths) if path == ".obj"}


def friends_of(site: CueSite) -> set[int]:
    """The mentions that are no targets of the praise, as another is only called a friend of theirs: Togo in *Mali called Reed
    a great friend of Togo*."""
    return _behind_of(site) if friend_called(site.reading, site.anchor) >= 0 else set()


def foes_of(site: CueSite) -> set[int]:
    """The mentions that are no targets of the reproach, as another is called an enemy of theirs: the people in *Mali called
    judges enemies of the people*, but not in *Reed called herself an enemy of the people*."""
    verb = _called_so(site.reading, site.anchor, _FOES)
    called = site.reading.structure.dependent(verb, "obj") if verb >= 0 else -1
    himself = called >= 0 and site.reading.syntax.lower[called].endswith(("self", "selves"))
    return _behind_of(site) if verb >= 0 and not himself else set()


def _behind_of(site: CueSite) -> set[int]:
    structure = site.reading.structure
    return {
        i
        for i, mention in enumerate(site.reading.mentions)
        if structure.path(site.anchor, mention.head).startswith(".of")
    }


def siding_with(site: CueSite) -> set[int]:
    """The mentions that are no targets of the judgement, as it is about those who are on their side: Togo in *denounced Togo's
    allies*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    sides = {
        i
        for i in structure.dependents[anchor]
        if syntax.pos[i] == "NOUN" and structure.label[i] in _JUDGED and _is_on_side(reading, i)
    }
    return {i for i, mention in enumerate(reading.mentions) if mention.possessed in sides}


def beside_sides(site: CueSite) -> set[int]:
    """The mentions that are no targets of the support that a noun tells of whose side it names: Chad in *Chad thanked Togo's
    backers*."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    if reading.syntax.pos[anchor] != "NOUN" or not _is_on_side(reading, anchor):
        return set()
    structure, mentions = reading.structure, reading.mentions
    owners = [mention for mention in mentions if mention.possessed == anchor and mention.form != "pronoun"]
    if not owners or any(reading.syntax.pos[m.np_first - 1] == "CONJ" for m in owners):
        return set()  # Mali and Togo's backers
    sided = {keys[i] for i, m in enumerate(mentions) if m in owners or anchor in structure.ancestors(m.head)}
    return {i for i, key in enumerate(keys) if key not in sided}


def _is_on_side(reading: SentenceReading, noun: int) -> bool:
    """Whether a noun tells of people on somebody's side: *backers*, *allies*, *cronies*."""
    return reading.syntax.lemma[noun] in _SIDING


def friend_called(reading: SentenceReading, anchor: int) -> int:
    """The verb with which somebody calls another a friend of an actor, but not only *a friend*; or -1."""
    return _called_so(reading, anchor, _FRIENDS)


def _called_so(reading: SentenceReading, anchor: int, words: Collection[str]) -> int:
    """The verb with which somebody calls another one of the ``words`` to an actor, or -1."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[anchor] not in words or structure.label[anchor] not in PREDICATED:
        return -1
    named, verb = reading.mention_of(structure.dependent(anchor, "of")), structure.head[anchor]
    return verb if named >= 0 and syntax.lemma[verb] in TAKING else -1
