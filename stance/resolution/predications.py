"""What a sentence says that somebody is: *X is the mayor*, *hailed X as a friend*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading

#: Of whom somebody says what he is: *named Iran as a backer of the group*.
_CALLING = frozenset(
    "name identify describe regard see know recognise recognize denounce brand portray view hail depict confirm appoint "
    "elect".split()
)


def predicated(reading: SentenceReading) -> list[int]:
    """The descriptions of single ones with which a sentence says what somebody is: *is the mayor*, *as a friend*."""
    label, syntax = reading.structure.label, reading.syntax
    return [
        d
        for d, described in enumerate(reading.mentions)
        if label[described.head] in ("pred", "as")
        and described.form == "described"
        and (syntax.is_singular(described.head) or is_one_of(described, reading))
    ]


def said_to_be(reading: SentenceReading, i: int, beside: Sequence[int], said: Sequence[int]) -> int:
    """Which of the descriptions ``said`` behind it a form of *be*, or somebody, says of name ``i``, for which the descriptions
    ``beside`` it may stand: ``Hungary is the only member that objects``, ``hailed Hungary as a friend``; or -1."""
    structure, syntax, name = reading.structure, reading.syntax, reading.mentions[i]
    heads = _heads(reading, i, beside)
    for d in said:
        described = reading.mentions[d]
        is_one = structure.label[described.head] == "pred" and structure.subject.get(described.head) in heads
        if d < i or not (is_one or _is_called(reading, name, described)):
            continue
        verb = structure.head[described.head]
        denied = any(pos in ("NEG", "MODAL") for pos in syntax.pos[max(0, verb - 2) : described.np_first])
        kind = syntax.reading[described.head].kind
        return -1 if denied or kind not in ("person", "institution", "group") else d
    return -1


def _heads(reading: SentenceReading, i: int, beside: Sequence[int]) -> set[int]:
    """The tokens that may stand for name ``i`` as a subject: its own head, those of its titles and of the descriptions
    ``beside`` it."""
    name = reading.mentions[i]
    titles = {j for j in range(name.np_first, name.np_last) if reading.mention_at[j] < 0}
    return titles | {name.head} | {reading.mentions[d].head for d in beside}


def _is_called(reading: SentenceReading, name: Mention, described: Mention) -> bool:
    """Whether somebody says that the name is one: *named Iran as a backer*, *Iran was known as a backer*."""
    structure, verb = reading.structure, reading.structure.head[described.head]
    if structure.label[described.head] != "as" or reading.syntax.lemma[verb] not in _CALLING:
        return False
    if reading.syntax.voice[verb] == "passive":
        return structure.subject.get(verb) == name.head
    return structure.head[name.head] == verb and structure.label[name.head] == "obj"


def is_one_of(described: Mention, reading: SentenceReading) -> bool:
    """Whether it is *one of* those described."""
    structure, lower = reading.structure, reading.syntax.lower
    return any(
        lower[i] == "one" and lower[i + 1 : i + 2] == ["of"]
        for i in structure.dependents[described.head]
        if i < described.head
    )
