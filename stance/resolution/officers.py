"""Whose officer speaks: *Kenya accused Sudan. Its minister said ...* tells what Kenya's minister says."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Discourse, Entity
from stance.resolution.pronouns import AGREEMENT, agrees

#: What whoever speaks of his own accord does; who refuses something or replies may be of the other side.
_SPEAKING = frozenset({"speech", "judging"})
_REPLYING = frozenset("reply respond retort counter acknowledge admit apologise apologize".split())
#: What only a state has.
_OF_STATES = frozenset("minister premier ambassador envoy government king queen".split())


def of_officer(pronoun: Mention, reading: SentenceReading, discourse: Discourse) -> Entity | None:
    """The subject of the sentence before, where this one begins with what its officer or government says, and does not
    name it again: *Its minister said Kenya was wrong* may be the other side's."""
    structure, syntax, owned = reading.structure, reading.syntax, pronoun.possessed
    verb = structure.head[owned] if owned >= 0 and structure.label[owned] == "subj" else -1
    first = pronoun.first == 0 and AGREEMENT[syntax.lower[0]] == "n"
    if not first or verb < 0 or structure.head[verb] >= 0 or len(discourse.sentences) < 2:
        return None
    officer = syntax.reading[owned].kind == "person" or syntax.lemma[owned] == "government"
    speaks = syntax.reading[verb].kind in _SPEAKING and syntax.lemma[verb] not in _REPLYING
    if not officer or not speaks or not syntax.is_singular(owned):
        return None
    found = [
        i.entity
        for i in discourse.sentences[-2]
        if i.mention.group < 0
        and any(
            i.mention.first <= subject < i.mention.last and i.reading.structure.head[verb] < 0
            for verb, subject in i.reading.structure.subject.items()
        )
        and not i.owner
        and agrees(i, "n")
    ]
    entity = found[0] if found else None
    if entity is None or (syntax.lemma[owned] in _OF_STATES and entity.actor.kind != "state"):
        return None
    named = any(m.entry is not None and m.entry.actor.key == entity.actor.key for m in reading.mentions)
    return None if named else entity
