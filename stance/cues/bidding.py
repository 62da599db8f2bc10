"""Who says what others are to do: *urged Togo to back Mali*, *said that Togo should*. Whoever bids so takes the stance
himself."""

from __future__ import annotations

from stance.reading import SentenceReading

_DUTIES = frozenset(("must", "should", "ought"))
#: Verbs whose object is told what to do, besides those that ask.
_OBLIGING = frozenset("direct instruct invite oblige order require tell want".split())
_DOUBTING = frozenset(("if", "whether"))


def first_infinitive(reading: SentenceReading, token: int) -> int:
    """The first of joined infinitives, *leave* for *back* in *threatened to leave Mali and back Togo*; else the verb."""
    structure, syntax = reading.structure, reading.syntax
    first = structure.head[token]
    if structure.label[token] != "conj" or first < 0 or syntax.lower[token] != syntax.lemma[token]:
        return token
    if syntax.voice[first] == "base":
        return first if syntax.voice[token] == "base" else token
    if syntax.lower[first] == syntax.lemma[first] or syntax.pos[token - 1] != "CONJ":
        return token
    return max((i for i in structure.governed(first, "xcomp") if i < token), default=token)


def is_asked(reading: SentenceReading, verb: int) -> bool:
    """Whether somebody asks others to do what ``verb`` tells: *urged Togo to back Mali*, *demanded that Togo back Mali*, but
    not *advised that Togo would back Mali*."""
    structure, syntax = reading.structure, reading.syntax
    above, asked = structure.head[verb], structure.subject_of(verb)
    asks = syntax.reading[above].act == "ask"
    if structure.label[verb] == "xcomp":
        called_on = syntax.lemma[above] == "call" and asked >= 0 and structure.label[asked] in ("on", "upon")
        return asks or called_on
    bare = syntax.lower[verb] == syntax.lemma[verb] and structure.label[verb] == "ccomp"
    bare = bare and all(syntax.pos[i] != "MODAL" for i in structure.governed(verb, "aux"))
    return asks and bare and asked >= 0 and _DOUBTING.isdisjoint(syntax.lower[above + 1 : verb])


def is_bidden(reading: SentenceReading, verb: int) -> bool:
    """Whether somebody is asked, told or obliged to do what ``verb`` tells: *told Togo to end its support*."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[verb]
    told = any(structure.label[i] == "obj" and i < verb for i in structure.dependents[above])
    return is_asked(reading, verb) or (
        structure.label[verb] == "xcomp" and told and syntax.lemma[above] in _OBLIGING
    )


def is_duty(reading: SentenceReading, verb: int) -> bool:
    """Whether somebody says that others must do what ``verb`` tells."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[verb]
    if structure.label[verb] != "ccomp" or syntax.reading[above].kind != "speech":
        return False
    for i in range(verb - 1, max(-1, verb - 5), -1):
        if syntax.lower[i] in _DUTIES:
            return structure.subject_of(above) >= 0
        if syntax.pos[i] not in ("ADV", "BE", "HAVE", "TO"):
            return False
    return False


def is_fond(reading: SentenceReading, adjective: int) -> bool:
    """Whether it tells that somebody is one who thinks well of another: *grateful* in *should be grateful to Mali*."""
    syntax, above = reading.syntax, reading.structure.head[adjective]
    predicated = syntax.pos[adjective] == "ADJ" and reading.structure.label[adjective] == "pred"
    return predicated and syntax.pos[above] == "BE" and syntax.reading[adjective].attitude == "+"
