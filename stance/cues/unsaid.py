"""What somebody is not, or is not called: *was never an ally of Mali*, *never called them lazy*."""

from __future__ import annotations

from stance.cues.calling import TAKING
from stance.cues.denying import is_denied
from stance.cues.prospects import is_negated
from stance.reading import SentenceReading
from stance.structure.attachment import PREDICATED

_JUDGING = frozenset(("ADJ", "NOUN"))
#: What tells on whose side somebody is: *a friend of Mali*, *loyal to Mali*.
_SIDING = frozenset((("NOUN", "person"), ("ADJ", "relation")))
#: Kinds of adjectives that blame.
_BAD = frozenset(("bad",))
#: After a negation they add to what is said: not only an ally.
_MORE = frozenset("just merely only simply".split())


def is_not_so(reading: SentenceReading, token: int) -> bool:
    """Whether it is somebody's side on which another one is said not to be: *is not a friend of Mali*, *was never loyal to
    Mali*, but not *is not satisfied with Mali*, which judges."""
    structure, syntax = reading.structure, reading.syntax
    if structure.label[token] != "pred" or "NEG" not in syntax.pos:
        return False
    copula, word = structure.head[token], syntax.reading[token]
    if copula < 0 or syntax.pos[copula] != "BE":
        return False
    faulted = syntax.pos[token] == "ADJ" and word.attitude == "-"
    if word.kind not in _BAD if faulted else (syntax.pos[token], word.kind) not in _SIDING:
        return False
    return any(
        syntax.pos[i] == "NEG" and i < token and syntax.lower[i + 1] not in _MORE
        for i in structure.dependents[copula]
    )


def is_unsaid(reading: SentenceReading, token: int) -> bool:
    """Whether it is what somebody denies to be so, or what others are not called: *never called them lazy*, *did not say that
    they were lazy*, *denied that they were lazy*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] not in _JUDGING:
        return False
    label, above = structure.label[token], structure.head[token]
    if above < 0:
        return False
    if label == "pred" and structure.label[above] == "ccomp":
        says = structure.head[above]
        told = syntax.reading[says].kind == "speech" and is_negated(reading, says)
        return syntax.pos[says] == "VERB" and (told or is_denied(reading, above))
    caller = structure.head[above] if label == "acl" and structure.label[above] == "obj" else above
    if caller < 0 or not (label == "acl" or label in PREDICATED):
        return False
    if syntax.pos[caller] != "VERB" or syntax.lemma[caller] not in TAKING:
        return False
    return is_negated(reading, caller) or is_denied(reading, caller)
