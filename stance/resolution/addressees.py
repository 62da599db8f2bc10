"""To whom quoted words are said: the *you* of *"We stand with you," X told Y*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.document import Actor
from stance.mentions.mentions import stands_for_nobody
from stance.reading import SentenceReading
from stance.resolution.resolved import Resolved

SECOND_PERSON = frozenset({"you", "your"})
#: Verbs whose object hears what is said, and those that need *to*.
ADDRESSING = frozenset("tell assure warn remind advise inform".split())
_SAYING = frozenset("say write shout reply".split())
#: These only pass on to others what they hear.
_HEARERS = frozenset(
    "reporter journalist correspondent interviewer press media newspaper paper broadcaster station channel agency outlet "
    "magazine website programme program podcast audience crowd conference viewer listener reader follower".split()
)


def told(reading: SentenceReading, speaker: int, resolved: Sequence[Resolved]) -> Resolved | None:
    """Whom mention ``speaker`` addresses, the press and the public left out; ``resolved`` are the mentions."""
    hearing = {
        actor.key: actor
        for k in _addressees(reading, speaker)
        for actor in resolved[k].actors
        if not stands_for_nobody(actor.name) and not _only_hears(reading, k, actor)
    }
    return Resolved.of_actors(list(hearing.values()), "pronoun") if hearing else None


def _addressees(reading: SentenceReading, speaker: int) -> list[int]:
    """The mentions to whom mention ``speaker`` says the quotation of the sentence, by the verb that carries it."""
    structure, syntax = reading.structure, reading.syntax
    mentions = reading.mentions
    for verb, subject in structure.subject.items():
        if reading.mention_at[subject] != speaker or not _carries(reading, verb):
            continue
        label = "obj" if syntax.lemma[verb] in ADDRESSING else "to" if syntax.lemma[verb] in _SAYING else ""
        for i, mention in enumerate(mentions):
            if structure.head[mention.head] == verb and structure.label[mention.head] == label:
                joined = [k for k, other in enumerate(mentions) if 0 <= mention.group == other.group]
                return joined or [i]
    return []


def _only_hears(reading: SentenceReading, i: int, actor: Actor) -> bool:
    """Whether mention ``i``, of ``actor``, is of the press or the public, to whom others are quoted."""
    return actor.kind == "media" or reading.syntax.lemma[reading.mentions[i].head] in _HEARERS


def _carries(reading: SentenceReading, verb: int) -> bool:
    """Whether quoted words are what the verb says; behind a colon the structure has it the other way round."""
    structure, quoted = reading.structure, reading.syntax.quoted
    if quoted[verb]:
        return False
    governor = structure.head[verb]
    if structure.label[verb] == "ccomp" and quoted[governor]:
        return True
    return any(
        quoted[j] and structure.head[j] == verb and label == "ccomp"
        for j, label in enumerate(structure.label)
    )
