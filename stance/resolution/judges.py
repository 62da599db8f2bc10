"""Who judges a thing judges another's: *its* in *the regulator criticised its accounting* is not the regulator, nor is *the
agency* in *the regulator said the agency's figures were wrong*; and nobody is grateful for what he did himself: *the mayor is
grateful for his work*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.entities import Entity, Instance
from stance.structure.attachment import PREDICATED
from stance.structure.clausewords import TEXTS
from stance.words.lexicon import CueTerm
from stance.words.syntax import NAMING

#: People judge those who belong to them too: *praised his team*.
_BELONGING = frozenset(("person", "institution", "group", ""))
#: What is praised of others; of plans, results and victories people speak well where they are their own too.
_PRAISED = frozenset(("act", "claim", "decision", "help", "quality", "speech"))
#: What may be called untrue.
_TOLD = TEXTS | {"measure"}
#: How a feeling hangs on the verb whose subject has it: *is grateful*, *voiced gratitude*.
_HELD = frozenset(("pred", "obj"))
#: What its owner suffers, of which he complains himself: *condemned his arrest*.
_SUFFERED = frozenset(
    "abduction arrest ban condition conviction defeat demotion deportation detention dismissal eviction exclusion "
    "expulsion extradition fate imprisonment jailing killing loss ordeal pain plight prosecution punishment removal "
    "sacking sentence sentencing suffering suspension torture treatment trial".split()
)


def judges(owner: Mention, reading: SentenceReading, sentence: Sequence[Instance]) -> list[Entity]:
    """Who blames, questions, praises, is grateful for or calls untrue the thing that ``owner``, a possessive pronoun or a
    description, owns; ``sentence`` are the mentions before it.

    *Its own rules* he judges himself, and *its ally* too.
    """
    structure = reading.structure
    if owner.possessed < 0 or reading.syntax.lower[owner.first + 1] == "own":
        return []
    subject = structure.subject_of(_judging(owner.possessed, reading))
    judging = [i for i in sentence if i.mention.first <= subject < i.mention.last]
    groups = {i.mention.group for i in judging} - {-1}
    return [i.entity for i in sentence if i in judging or (i.mention.group in groups and not i.owner)]


def _judging(owned: int, reading: SentenceReading) -> int:
    """The verb whose subject judges what the noun at ``owned`` names, or -1."""
    structure, thing = reading.structure, owned
    while structure.label[thing] == "conj" and reading.syntax.pos[structure.head[thing]] == "NOUN":
        thing = structure.head[thing]
    verb = structure.head[thing]
    if structure.label[thing] == "for" and _is_gratitude(reading, verb, owned):
        while verb >= 0 and verb not in structure.subject and structure.label[verb] in _HELD:
            verb = structure.head[verb]
        return verb
    if structure.label[thing] == "obj" and _is_anothers(reading, verb, owned):
        return verb
    return _calling_untrue(reading, thing) if reading.syntax.reading[thing].kind in _TOLD else -1


def _calling_untrue(reading: SentenceReading, words: int) -> int:
    """The verb with which somebody says that ``words`` are untrue, *said his account was a lie*, *called it untrue*, but not
    *admitted that it was*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[words]
    if structure.label[words] == "obj" and syntax.lemma[verb] in NAMING:
        said = (
            *structure.governed(words, "acl"),
            *(structure.dependent(verb, label) for label in PREDICATED),
        )
        return verb if any(_is_untrue(reading, i) for i in said) else -1
    if structure.label[words] != "subj" or structure.label[verb] != "ccomp":
        return -1
    if not any(_is_untrue(reading, i) for i in structure.governed(verb, "pred")):
        return -1
    above = structure.head[verb]
    while above >= 0 and syntax.pos[above] == "NOUN" and syntax.reading[above].kind in _TOLD:
        above = structure.head[above]  # said in a statement that
    return above if above >= 0 and syntax.reading[above].kind == "speech" else -1


def _is_untrue(reading: SentenceReading, token: int) -> bool:
    if token < 0 or reading.syntax.pos[token] not in ("ADJ", "NOUN"):
        return False
    terms = (match.entry for match in reading.cue_terms[token])
    return any(isinstance(term, CueTerm) and term.stance == "denial" for term in terms)


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
