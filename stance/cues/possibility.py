"""What is only possible, feared or imagined: *it is possible that Mali will back Togo*, *the prospect of Mali backing Togo*,
*Mali will perhaps back Togo*."""

from __future__ import annotations

from stance.reading import SentenceReading

#: What is said of a clause that may not come true, and nouns for that.
_POSSIBLE = frozenset(
    "conceivable doubtful improbable inconceivable likely plausible possible probable questionable uncertain unlikely "
    "unthinkable".split()
)
_SURE = frozenset("certain clear sure".split())
_PROSPECTS = frozenset(
    "chance danger expectation fear forecast hope likelihood odds possibility prediction probability prospect risk rumor "
    "rumour scenario speculation".split()
)
#: With a form in -ing they name what is only thought of.
_THOUGHTS = _PROSPECTS | frozenset("dream idea notion option thought".split())
_GUESSING = frozenset("bet doubt gamble guess speculate wager".split())
_PERHAPS = frozenset("conceivably likely maybe perhaps possibly potentially presumably probably".split())
_MAY = frozenset(("could", "may", "might"))
#: What stands between such an adverb and its verb.
_BETWEEN = frozenset("ADV BE DO HAVE MODAL NEG TO".split())
#: The subject of a clause that such an adverb opens; a longer one may be all that it is about, *perhaps the best of them*.
_SUBJECTS = frozenset(("NAME", "PRON"))


def is_only_possible(reading: SentenceReading, verb: int) -> bool:
    """Whether what a verb tells may come true or not: *there is a risk that Mali will back Togo*, *doubted that Mali would
    back Togo*, but not *there is no doubt that Mali backs Togo*."""
    label, doing = reading.structure.label[verb], reading.syntax.voice[verb] == "ing"
    if label in ("ccomp", "acl") and not doing and _is_guessed(reading, verb):
        return True
    if label in ("of-ing", "acl") and doing:
        return _is_thought_of(reading, verb)
    return _has_perhaps(reading, verb) or _may(reading, verb)


def _may(reading: SentenceReading, verb: int) -> bool:
    """*May on Friday reject it*: a phrase parts the auxiliary from its verb and hides it from the tagger."""
    syntax = reading.syntax
    parted = (i for i in reading.structure.governed(verb, "aux") if syntax.lower[i] in _MAY and i < verb - 1)
    return any("PREP" in syntax.pos[i + 1 : verb] for i in parted)


def _is_guessed(reading: SentenceReading, verb: int) -> bool:
    """*It is likely that they back it*, *the hope that they back it*, *the hope is that they back it*, *hopes grew that they
    would back it*, *doubted that they would back it*."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[verb]
    if above < 0:
        return False
    pos, lemma = syntax.pos[above], syntax.lemma[above]
    if pos == "NOUN":
        told = structure.label[verb] == "ccomp" or syntax.lower[above + 1 : above + 2] == ["that"]
        return lemma in _PROSPECTS and told and structure.subject_of(verb) > above
    if structure.label[verb] == "acl":
        return False
    if pos == "ADJ":
        return lemma in _POSSIBLE or (lemma in _SURE and _is_denied(reading, above))
    if lemma in _GUESSING:
        return True
    if pos == "BE" and any(
        above < i < verb and syntax.lower[i] in _POSSIBLE for i in structure.governed(above, "adv")
    ):
        return True
    subject = structure.subject_of(above)
    told = pos == "BE" or syntax.reading[above].kind in ("change", "motion")
    return told and subject >= 0 and syntax.pos[subject] == "NOUN" and syntax.lemma[subject] in _PROSPECTS


def _is_denied(reading: SentenceReading, adjective: int) -> bool:
    """*Is not certain*, *is far from clear*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lower[max(0, adjective - 2) : adjective] == ["far", "from"]:
        return True
    copula = structure.head[adjective]
    return copula >= 0 and any(
        syntax.pos[i] == "NEG" and copula - 1 <= i < adjective for i in structure.dependents[copula]
    )


def _is_thought_of(reading: SentenceReading, verb: int) -> bool:
    """*The idea of backing them*, *the risk of Mali backing them*."""
    structure, syntax = reading.structure, reading.syntax
    noun = structure.head[verb]
    if structure.label[verb] == "acl":
        noun = structure.head[noun] if noun >= 0 and structure.label[noun] == "of" else -1
    return noun >= 0 and syntax.pos[noun] == "NOUN" and syntax.lemma[noun] in _THOUGHTS


def _has_perhaps(reading: SentenceReading, verb: int) -> bool:
    """*Will probably back them*, *likely to back them*, *perhaps Mali will back them*, but not *perhaps the best of their
    allies backs them*."""
    syntax = reading.syntax
    if _PERHAPS.isdisjoint(syntax.lower):
        return False
    before = verb - 1
    while before >= 0 and syntax.pos[before] in _BETWEEN:
        if syntax.lower[before] in _PERHAPS:
            return True
        before -= 1
    opens = syntax.lower[0] in _PERHAPS and syntax.clause[verb] == syntax.clause[0]
    return opens and "VERB" not in syntax.pos[:verb] and syntax.pos[1] in _SUBJECTS
