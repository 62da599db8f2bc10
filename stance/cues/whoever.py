"""Whoever may do something: *any state that backs Togo will pay*, *firms that criticise Togo lose trade*."""

from __future__ import annotations

from stance.cues.ahead import is_present
from stance.reading import SentenceReading

_ANY = frozenset(("any", "every"))
_THOSE = frozenset(("those",))
#: What tells bare nouns or *those* from some whom one has in mind.
_PICKING = frozenset("ADJ DET GEN NAME NUM POSS".split())
_OBLIGING = frozenset(("must", "shall", "should"))
_OPEN = frozenset("can ca may might will wo".split())
#: What happens to the subject of these, besides that of passives.
_UNDERGOING = frozenset("deserve face forfeit gain get incur lose pay receive risk suffer".split())


def does_whoever(reading: SentenceReading, verb: int) -> bool:
    """Whether a relative clause in the present tense tells whom a rule or threat is about: *people who back Togo will be
    expelled*, *any envoy who backs Togo*, but not *envoys who back Togo met*, *the people who back Togo*."""
    structure, syntax = reading.structure, reading.syntax
    noun = structure.head[verb]
    if structure.label[verb] != "acl" or structure.subject_of(verb) != noun or not 0 <= noun < verb:
        return False
    if syntax.voice[verb] != "finite" or not is_present(reading, verb) or syntax.lower[noun + 1] == ",":
        return False
    before = [i for i in structure.dependents[noun] if i < noun]
    if any(syntax.lower[i] in _ANY for i in before):
        return True
    several = syntax.reading[noun].tag == "NNS" or syntax.lower[noun] == "people"
    bare = syntax.pos[noun] == "NOUN" and several
    if not (bare or syntax.lower[noun] in _THOSE) or any(syntax.pos[i] in _PICKING for i in before):
        return False
    return structure.label[noun] == "subj" and _is_rule(reading, structure.head[noun])


def _is_rule(reading: SentenceReading, verb: int) -> bool:
    """*Must bring proof*, *will be expelled*, *risk jail*, but not *will meet*, *are expected to come*."""
    auxiliaries = {reading.syntax.lower[i] for i in reading.structure.governed(verb, "aux")}
    if not _OBLIGING.isdisjoint(auxiliaries):
        return True
    if reading.syntax.lemma[verb] not in _UNDERGOING and not _is_done_to(reading, verb):
        return False
    return not _OPEN.isdisjoint(auxiliaries) or is_present(reading, verb)


def _is_done_to(reading: SentenceReading, verb: int) -> bool:
    syntax = reading.syntax
    return syntax.voice[verb] == "passive" and syntax.reading[verb].kind not in ("speech", "thinking")
