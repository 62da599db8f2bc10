"""Descriptions with one noun in a sentence that are told apart by what stands behind it: *the envoy from Mali* and *the envoy
from Togo* are two."""

from __future__ import annotations

from dataclasses import replace

from stance.document import Actor
from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity

_PREPOSITIONS = frozenset("of from in at for".split())
_NOMINAL = frozenset("DET POSS ADJ NUM NOUN NAME GEN".split())
_HEADS = ("NOUN", "NAME")


def complement_end(mention: Mention, reading: SentenceReading) -> int:
    """The token behind what tells right behind a description which one is meant, *from Mali*, *of the union*, *backed by
    Mali*, or the end of the description where nothing does."""
    syntax, token = reading.syntax, mention.last
    relates = reading.structure.label[token : token + 1] == ["acl"]
    if relates and syntax.lower[token + 1 : token + 2] == ["by"]:
        token += 1
    elif token >= len(syntax.lower) or syntax.lower[token] not in _PREPOSITIONS:
        return mention.last
    end = token + 1
    while end < len(syntax.pos) and syntax.pos[end] in _NOMINAL:
        end += 1
    return end if syntax.pos[end - 1] in _HEADS else mention.last


def others(mention: Mention, reading: SentenceReading, discourse: Discourse) -> list[Entity]:
    """Those whom the sentence described with the same noun before, and with another complement: another name, or another noun,
    but not a noun for a name, *the mayor of Riga* and *the mayor of the city*."""
    if complement_end(mention, reading) == mention.last:
        return []
    return [
        instance.entity
        for instance in discourse.sentences[-1]
        if instance.reading is reading
        and instance.mention.form == "described"
        and _are_told_apart(instance.mention, mention, reading)
    ]


def told_apart(actor: Actor, mention: Mention, reading: SentenceReading, discourse: Discourse) -> Actor:
    """The actor of a description, named with its complement where another one of the sentence is called the same: *envoy from
    Togo*."""
    known = discourse.by_key.get(actor.key)
    if known is None or known not in others(mention, reading, discourse):
        return actor
    name = reading.syntax.text(mention.phrase[0], complement_end(mention, reading))
    return replace(actor, name=name)


def _are_told_apart(one: Mention, other: Mention, reading: SentenceReading) -> bool:
    syntax = reading.syntax
    ends = [complement_end(mention, reading) for mention in (one, other)]
    if syntax.lower[one.head] != syntax.lower[other.head] or ends[0] == one.last:
        return False
    heads = [end - 1 for end in ends]
    return syntax.pos[heads[0]] == syntax.pos[heads[1]] and syntax.lower[heads[0]] != syntax.lower[heads[1]]
