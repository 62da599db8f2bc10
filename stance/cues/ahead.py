"""What is still ahead: *once Mali backs Togo, they will talk*, *has until Sunday to back Togo*, *is free to back Togo*."""

from __future__ import annotations

from stance.reading import SentenceReading

#: They open clauses of what has not come true: with any verb, in the present tense, and in that beside what will be.
_EXCEPT = frozenset(("unless",))
_UNTIL = frozenset(("until", "till"))
_ONCE = frozenset(("before", "once", "when", "whenever"))
_OPENING = _EXCEPT | _UNTIL | _ONCE | {"as"}
#: Forms of auxiliaries that tell the present, besides those of verbs.
_PRESENT = frozenset("am are does do has have is 're 's 've".split())
_PRESENT_TAGS = frozenset(("VB", "VBP", "VBZ"))
_WOULD = frozenset(("would", "'d"))
#: Verbs for time that is left or left to others.
_LEAVING = frozenset("give grant had has have".split())
#: Whoever is so may do it or not.
_AT_LIBERTY = frozenset(("free",))


def is_ahead(reading: SentenceReading, verb: int) -> bool:
    """Whether what a verb tells is a condition or a choice of the future."""
    label = reading.structure.label[verb]
    if label == "advcl":
        return _is_condition(reading, verb)
    return label == "xcomp" and (_is_left_time(reading, verb) or _is_advised(reading, verb))


def is_present(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb is in the present tense, *accepts*, *has accepted*, *is accepted*."""
    syntax = reading.syntax
    first = min((verb, *reading.structure.governed(verb, "aux")))
    if first < verb:
        return syntax.lower[first] in _PRESENT
    return syntax.voice[verb] == "finite" and syntax.reading[verb].tag in _PRESENT_TAGS


def _is_condition(reading: SentenceReading, verb: int) -> bool:
    """*Unless Mali backs it*, *until Mali backs it*, *once Mali backs it, they will stay*, *will stay as long as Mali backs
    it*, but not *once Mali had backed it*."""
    lower = reading.syntax.lower
    if _OPENING.isdisjoint(lower):
        return False
    opening = _opening(reading, verb)
    word = lower[opening] if opening >= 0 else ""
    if word in _EXCEPT:
        return True
    if not is_present(reading, verb):
        return False
    as_soon = word == "as" and lower[max(0, opening - 2)] == "as" and opening >= 2
    return word in _UNTIL or (
        (word in _ONCE or as_soon) and _is_to_come(reading, reading.structure.head[verb])
    )


def _opening(reading: SentenceReading, verb: int) -> int:
    """The word before the subject of a clause, or -1."""
    structure, subject = reading.structure, reading.structure.subject_of(verb)
    if not 0 <= subject < verb:
        return -1
    if reading.syntax.pos[subject] == "NAME" and reading.mention_of(subject) < 0:
        return -1  # who led it until June has left
    first = subject
    while first > 0 and first <= structure.head[first - 1] <= subject:
        first -= 1
    return first - 1


def _is_to_come(reading: SentenceReading, verb: int) -> bool:
    auxiliaries = reading.structure.governed(verb, "aux") if verb >= 0 else ()
    return any(reading.syntax.pos[i] == "MODAL" for i in auxiliaries)


def _is_left_time(reading: SentenceReading, verb: int) -> bool:
    """*Has until Sunday to back it*, *gave Mali two weeks to back it*, but not *has to back it*."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[verb]
    if above < 0 or syntax.lemma[above] not in _LEAVING:
        return False
    times = (i for label in ("obj", "obj2") for i in structure.governed(above, label) if i < verb)
    if any(syntax.reading[i].kind == "time" for i in times):
        return True
    return any(i < verb for i in structure.governed(above, "until"))


def _is_advised(reading: SentenceReading, verb: int) -> bool:
    """*Is free to back it*, *would be foolish to back it*, but not *would be glad to back it*."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[verb]
    if above < 0 or syntax.pos[above] != "ADJ" or structure.label[above] != "pred":
        return False
    if syntax.lower[above] in _AT_LIBERTY:
        return True
    auxiliaries = structure.governed(structure.head[above], "aux")
    would = any(syntax.lower[i] in _WOULD for i in auxiliaries)
    return would and syntax.reading[above].kind in ("good", "bad")
