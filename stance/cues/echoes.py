"""Echoes: who joins in a reproach takes no side with whoever it is aimed at, *echoed the criticism of Mali*."""

from __future__ import annotations

from stance.reading import SentenceReading

#: Verbs for joining in what others say; a court that upholds a complaint does another thing.
ECHOING = frozenset(("echo", "endorse", "second"))
#: Classes of nouns for what somebody says.
_SAID = frozenset(("claim", "speech"))
#: How a reproach hangs on whoever voices it.
_VOICING = frozenset(("poss", "by", "from"))


def echoes_reproach(reading: SentenceReading, token: int) -> bool:
    """Whether somebody agrees with a reproach of which it is not told whose it is: *echoed the criticism of Mali*, but not
    *echoed Togo's criticism of Mali*, which agrees with Togo."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] != "VERB" or syntax.lemma[token] not in ECHOING:
        return False
    noun = structure.dependent(token, "obj")
    if noun < 0 or syntax.pos[noun] != "NOUN":
        return False
    reproach = syntax.reading[noun]
    if reproach.act != "blame" or reproach.kind not in _SAID:
        return False
    aimed = any(structure.dependent(noun, label) >= 0 for label in reproach.judged.split("/"))
    return aimed and not _is_of_others(reading, noun)


def _is_of_others(reading: SentenceReading, noun: int) -> bool:
    """Whether it is told whose the reproach is: *Togo's criticism*, *EU criticism*, *the charges of Togo against Mali*."""
    structure = reading.structure
    labels = {structure.label[i] for i in structure.dependents[noun]}
    named = any(reading.mention_of(i) >= 0 for i in structure.governed(noun, "mod"))
    return named or not _VOICING.isdisjoint(labels) or {"of", "against"} <= labels
