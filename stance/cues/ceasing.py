"""Support that ends: whoever stops backing somebody says no to him."""

from __future__ import annotations

from stance.cues.prospects import is_negated
from stance.cues.unreal import is_unreal
from stance.reading import SentenceReading

_CEASING = frozenset("cease discontinue end halt quit stop".split())
#: How what ends hangs on the verb: its object, or what is no longer done.
_ENDED = frozenset("obj advcl ccomp xcomp".split())


def ceases_support(reading: SentenceReading, token: int) -> bool:
    """Whether the support at ``token`` is told to end: *stopped backing Mali*, *gave up its support for Mali*, but not *never
    stopped backing Mali*, *to stop backing Mali*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] == "VERB" and _ceases(reading, token):
        return any(ceases_support(reading, i) for i in structure.governed(token, "obj"))
    verb = structure.head[token]
    if not 0 <= verb < token or structure.label[token] not in _ENDED or syntax.pos[verb] != "VERB":
        return False
    between = all(syntax.pos[i] == "ADV" for i in range(verb + 1, token))
    ended = (
        (syntax.voice[token] == "ing" and between)
        if syntax.pos[token] == "VERB"
        else _is_support(reading, token)
    )
    if not (ended and _ceases(reading, verb)):
        return False
    return syntax.lower[verb - 1 : verb] != ["to"] and not is_unreal(reading, verb)


def keeps_on(reading: SentenceReading, token: int) -> bool:
    """Whether what ends, or the verb that ends it, tells by a negation that it does not: *never stopped backing Mali*, *did
    not cease to support it*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if structure.label[token] in _ENDED else -1
    for i in (token, verb):
        if i >= 0 and syntax.pos[i] == "VERB" and syntax.lemma[i] in _CEASING and is_negated(reading, i):
            return True
    return False


def _is_support(reading: SentenceReading, token: int) -> bool:
    word = reading.syntax.reading[token]
    return reading.structure.label[token] == "obj" and (word.act == "support" or word.kind == "help")


def _ceases(reading: SentenceReading, verb: int) -> bool:
    syntax = reading.syntax
    given_up = syntax.lemma[verb] == "give" and syntax.lower[verb + 1 : verb + 2] == ["up"]
    return given_up or syntax.lemma[verb] in _CEASING
