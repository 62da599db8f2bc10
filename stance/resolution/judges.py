"""Who judges a thing judges another's: *its* in *the regulator criticised its accounting* is not the regulator; and nobody
is grateful for what he did himself: *the mayor is grateful for his work*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Entity, Instance

#: People judge those who belong to them too: *praised his team*.
_BELONGING = frozenset(("person", "institution", "group", ""))
#: What is praised of others; of plans, results and victories people speak well where they are their own too.
_PRAISED = frozenset(("act", "claim", "decision", "help", "quality", "speech"))
#: How a feeling hangs on the verb whose subject has it: *is grateful*, *voiced gratitude*.
_HELD = frozenset(("pred", "obj"))
#: What its owner suffers, of which he complains himself: *condemned his arrest*.
_SUFFERED = frozenset(
    "abduction arrest ban condition conviction defeat demotion deportation detention dismissal eviction exclusion "
    "expulsion extradition fate imprisonment jailing killing loss ordeal pain plight prosecution punishment removal "
    "sacking sentence sentencing suffering suspension torture treatment trial".split()
)


def judges(pronoun: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> list[Entity]:
    """Who blames, questions, praises or is grateful for the thing that a possessive pronoun owns; ``sentence`` are the
    mentions before it.

    *Its own rules* he judges himself, and *its ally* too.
    """
    structure, thing = reading.structure, pronoun.possessed
    if thing < 0 or reading.syntax.lower[pronoun.first + 1] == "own":
        return []
    while structure.label[thing] == "conj" and reading.syntax.pos[structure.head[thing]] == "NOUN":
        thing = structure.head[thing]
    verb = structure.head[thing]
    if structure.label[thing] == "for" and _is_gratitude(reading, verb, pronoun.possessed):
        while verb >= 0 and verb not in structure.subject and structure.label[verb] in _HELD:
            verb = structure.head[verb]
    elif structure.label[thing] != "obj" or not _is_anothers(reading, verb, pronoun.possessed):
        return []
    subject = structure.subject.get(verb, -1)
    judging = [i for i in sentence if i.mention.first <= subject < i.mention.last]
    groups = {i.mention.group for i in judging} - {-1}
    return [i.entity for i in sentence if i in judging or (i.mention.group in groups and not i.owner)]


def _is_gratitude(reading: SentenceReading, token: int, thing: int) -> bool:
    """Whether it is a feeling of thanks, for something that is done."""
    feeling, owed = reading.syntax.reading[token], reading.syntax.reading[thing]
    thanks = feeling.kind == "feeling" and feeling.act == "thank"
    return thanks and owed.kind in _PRAISED and owed.lemma not in _SUFFERED


def _is_anothers(reading: SentenceReading, verb: int, thing: int) -> bool:
    """Whether whoever judges such a thing speaks of another's; *blamed its losses on the war* he says of his own."""
    judging, judged = reading.syntax.reading[verb], reading.syntax.reading[thing]
    aims = judging.judged.split("/")
    if judging.kind != "judging" or "obj" not in aims or judged.kind in _BELONGING:
        return False
    if judged.lemma in _SUFFERED:
        return False
    if judging.act == "blame":
        return "on" not in aims or reading.structure.dependent(verb, "on") < 0
    if judging.act == "question":
        return "with" not in aims  # confronted its past
    promised = judged.act == "promise"  # honoured its pledge
    return judging.act == "praise" and judged.kind in _PRAISED and not promised
