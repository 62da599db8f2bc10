"""Befriended: who is called a friend of somebody is the one on his side, not who calls him so, *Mali called Reed a friend of
Togo*."""

from __future__ import annotations

from collections.abc import Mapping

from stance.cues.calling import TAKING
from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite
from stance.structure.attachment import PREDICATED

_FRIENDS = frozenset(("ally", "friend", "supporter"))


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
    reading = site.reading
    if friend_called(reading, site.anchor) < 0:
        return set()
    return {
        i
        for i, mention in enumerate(reading.mentions)
        if reading.structure.path(site.anchor, mention.head).startswith(".of")
    }


def friend_called(reading: SentenceReading, anchor: int) -> int:
    """The verb with which somebody calls another a friend of an actor, but not only *a friend*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[anchor] not in _FRIENDS or structure.label[anchor] not in PREDICATED:
        return -1
    named, verb = reading.mention_of(structure.dependent(anchor, "of")), structure.head[anchor]
    return verb if named >= 0 and syntax.lemma[verb] in TAKING else -1
