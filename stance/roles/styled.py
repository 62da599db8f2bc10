"""Styled: what somebody is called in a relative clause is nobody else than who is called so, *Mali met Berg, whom it called a
great mayor*."""

from __future__ import annotations

from stance.cues.calling import TAKING
from stance.reading import SentenceReading

#: How what somebody is called hangs on the verb, and whatever stands beside a verb of calling.
_CALLED = frozenset(("obj", "pred", "as"))
_BESIDE = _CALLED | {"obj2"}
_RELATIVE = frozenset(("whom", "who", "which", "that"))


def styled(reading: SentenceReading) -> dict[int, int]:
    """The mentions that only tell what somebody is called, *mayor*, each with whoever is called so, *Berg*."""
    structure = reading.structure
    if "acl" not in structure.label:
        return {}
    return {
        i: reading.mention_of(structure.head[structure.head[mention.head]])
        for i, mention in enumerate(reading.mentions)
        if mention.form == "described"
        and structure.label[mention.head] in _CALLED
        and _is_called(reading, structure.head[mention.head])
    }


def paths_to_called(reading: SentenceReading, anchor: int, paths: list[str]) -> list[str]:
    """The paths, to whoever is called something those to what he is called where the cue stands inside that: to *Berg* from
    *great* as to *mayor*."""
    called = {
        who: paths[what]
        for what, who in styled(reading).items()
        if reading.structure.head[anchor] == reading.mentions[what].head
    }
    return [called.get(i, path) for i, path in enumerate(paths)]


def _is_called(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb of calling stands in a relative clause with somebody as its only object, before it."""
    structure, syntax = reading.structure, reading.syntax
    subject = reading.mention_of(structure.subject.get(verb, -1))
    if structure.label[verb] != "acl" or syntax.lemma[verb] not in TAKING or syntax.voice[verb] != "finite":
        return False
    beside = [i for i in structure.dependents[verb] if structure.label[i] in _BESIDE]
    related = subject >= 0 and syntax.lower[reading.mentions[subject].np_first - 1] in _RELATIVE
    return related and len(beside) == 1 and reading.mention_of(structure.head[verb]) not in (-1, subject)
