"""Judgements of somebody by himself or of what is his own, which are no stance."""

from __future__ import annotations

from collections.abc import Iterator

from stance.reading import SentenceReading
from stance.structure.structure import Structure
from stance.words.syntax import PEOPLE

_SELF = frozenset("myself yourself himself herself itself ourselves yourselves themselves".split())
#: What somebody does to himself in the eyes of others.
DISGRACING = frozenset("discredit disgrace dishonor dishonour humiliate shame".split())
#: What opens the terms for how others say that somebody is to feel.
_DUTIES = frozenset(("must", "ought", "should"))
#: How what tells more of a thing hangs on it.
_OF = frozenset("of in at for from mod".split())
#: The possessive of each pronoun.
_POSSESSIVES = {"i": "my", "we": "our", "he": "his", "she": "her", "it": "its", "they": "their"}


def judged_by_himself(reading: SentenceReading, token: int) -> bool:
    """Whether somebody judges himself or what is his: *blamed himself*, *disappointed with herself*, *she was happy with her
    time*, but not *should be ashamed of himself*, *has disgraced himself*, as others say of him, nor *she was happy with her
    nurses*, *with a ruling that upheld her patent*."""
    syntax, structure = reading.syntax, reading.structure
    token = structure.head[token] if structure.label[token] == "prep" else token
    if syntax.lemma[token] in DISGRACING:
        return False
    judged = syntax.reading[token].judged.split("/")
    aimed = [i for i in structure.dependents[token] if structure.label[i] in judged]
    if not any(syntax.lower[i] in _SELF or _is_own(reading, token, i) for i in aimed):
        return False
    return all(syntax.lower[match.first] not in _DUTIES for match in reading.cue_terms[token])


def _is_own(reading: SentenceReading, token: int, thing: int) -> bool:
    """Whether a thing is of whoever the pronoun before the word at ``token`` stands for, *she* was happy with *her* time, and
    the judgement reaches nobody else: not *he congratulated Reed on his win*, *she withdrew her support for Mali*."""
    structure, syntax = reading.structure, reading.syntax
    subject = structure.subject_of(token)
    own = _POSSESSIVES.get(syntax.lower[subject], "") if subject >= 0 else ""
    if not own or reading.mention_of(thing) >= 0 or syntax.reading[thing].kind in PEOPLE:
        return False
    if any(reading.mention_of(i) >= 0 for i in _recipients(structure, token, thing)):
        return False
    owners = (i for i, word in enumerate(syntax.lower) if word == own and structure.label[i] == "poss")
    return any(_belongs_to(reading, structure.head[i], thing) for i in owners)


def _recipients(structure: Structure, token: int, thing: int) -> Iterator[int]:
    """Whom a judgement or what is given reaches."""
    for above, labels in ((token, ("obj", "obj2")), (thing, ("for", "to"))):
        for label in labels:
            yield from structure.governed(above, label)


def _belongs_to(reading: SentenceReading, owned: int, thing: int) -> bool:
    """Whether what somebody owns is a thing or told of it without a clause or another actor between: *the years in her
    town*, but not *a ruling that upheld her patent*, *the plan of her sister*."""
    structure = reading.structure
    while owned >= 0 and owned != thing:
        if structure.label[owned] not in _OF or reading.mention_of(owned) >= 0:
            return False
        owned = structure.head[owned]
    return owned == thing
