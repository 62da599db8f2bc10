"""What is not told as a fact: negated verbs, those whose subject or object is nobody, possible, asked and advised against."""

from __future__ import annotations

from stance.cues.bidding import first_infinitive, is_duty, is_fond
from stance.cues.fewness import is_small_share
from stance.cues.nobody import does_nobody, meets_nobody
from stance.cues.prospects import is_in_prospect
from stance.cues.questions import is_doubted, is_inverted, is_left_open
from stance.reading import SentenceReading

#: What the verb after it does not tell as a fact; the lexicon's negations and refusals neither.
_UNREAL = frozenset(("may", "might", "can", "could", "should", "must", "without"))
_SHIFTED = frozenset(("negation", "refusal"))
#: Subjects that stand for whoever might do it.
_WHOEVER = frozenset(("anyone", "anybody", "whoever"))
#: Before a verb in its clause they take it out of what is told as a fact.
_UNREAL_CLAUSE = frozenset(("if", "unless", "whether", "neither", "nor", "hardly", "scarcely"))
#: After a negation they add to what is said: did not only criticise.
_MORE = frozenset(("only", "just", "merely", "simply"))
#: What one should not do yet or cannot do is not done: *premature to condemn them*.
_UNTIMELY = frozenset(("premature", "impossible"))
#: What stands between *or* and a verb.
_AUXILIARY = frozenset("ADV HAVE BE DO".split())


def is_unreal(reading: SentenceReading, token: int) -> bool:
    """Whether the verb is not told as a fact: *did not thank them*, *may thank them*, *nobody thanked them*.

    Right before it, adverbs and auxiliaries passed over, stands a negation, a refusal, a modal of possibility or duty or
    *against*; or its subject is nobody, *no state*, *few* or *anyone*, or its object nobody; or it is wrong to do it; or
    *if*, *unless*, *whether*, *neither*, *nor* or *hardly* stands before it in its clause, or it stands in a question or
    inverted condition; or it is required or in prospect; or all this is so of *join* in *join Mali in condemning* or of the
    verb before *or*.
    """
    syntax, above, label = reading.syntax, reading.structure.head[token], reading.structure.label[token]
    if label == "advcl" and syntax.lemma[above] == "join":
        return is_unreal(reading, above)
    if label == "xcomp" and (syntax.lemma[above] == "require" or _is_discouraged(reading, token, above)):
        return True
    if is_in_prospect(reading, first_infinitive(reading, token)):
        return True
    pos, lower, clause = syntax.pos, syntax.lower, syntax.clause
    for i in range(token - 1, max(-1, token - 4), -1):
        if pos[i] == "NEG" or _ends_shifter(reading, i):
            return True
        if lower[i] == "against" and syntax.voice[token] == "ing":
            return True
        if lower[i] in _UNREAL and pos[i] != "NAME" and not is_duty(reading, token):
            return True
        passed = pos[i] in ("ADV", "HAVE", "BE", "DO", "TO") or lower[i] == "yet"
        if not passed or lower[i] in _MORE:
            break
    if done_by_nobody(reading, token) or meets_nobody(reading, token):
        return True
    if is_inverted(syntax, token) or is_doubted(syntax, token) or is_left_open(syntax, token):
        return True
    if _follows_or(reading, token):
        return True
    if _UNREAL_CLAUSE.isdisjoint(lower):
        return False
    return any(lower[i] in _UNREAL_CLAUSE and clause[i] == clause[token] for i in range(token))


def only_ought(reading: SentenceReading, adjective: int) -> bool:
    """Whether somebody only may or ought to be fond as the adjective tells: *Mali should be grateful to Togo*; but not *Chad
    said that Mali should be*, as Chad is then."""
    if not is_fond(reading, adjective):
        return False
    copula = reading.structure.head[adjective]
    return reading.syntax.lower[copula - 1] in _UNREAL and not is_duty(reading, copula)


def done_by_nobody(reading: SentenceReading, verb: int) -> bool:
    """Whether the subject of a verb is nobody, *no state*, *few* or *anyone*."""
    subject = reading.structure.subject_of(verb)
    return subject >= 0 and (
        reading.syntax.lower[subject] in _WHOEVER
        or does_nobody(reading, subject)
        or _is_few(reading, subject)
    )


def _follows_or(reading: SentenceReading, token: int) -> bool:
    """Whether a verb behind *or* shares the negation of the one before it: *did not meet or thank them*."""
    structure, syntax = reading.structure, reading.syntax
    if "or" not in syntax.lower or structure.label[token] != "conj":
        return False
    before = token - 1
    while before > 0 and syntax.pos[before] in _AUXILIARY:
        before -= 1
    first = structure.head[token]
    return syntax.lower[before] == "or" and 0 <= first < before and is_unreal(reading, first)


def _is_few(reading: SentenceReading, subject: int) -> bool:
    """*Few ministers*, *very few of them*, *only nine percent of them*, but not *a few*, *the few*."""
    lower, pos = reading.syntax.lower, reading.syntax.pos
    if is_small_share(reading, subject):
        return True
    if "few" not in lower:
        return False
    words = [i for i in (subject, *reading.structure.dependents[subject]) if lower[i] == "few"]
    return any(
        not i or lower[i - 1] == "very" or pos[i - 1] not in ("DET", "POSS", "ADJ", "GEN", "NUM")
        for i in words
    )


def _is_discouraged(reading: SentenceReading, token: int, above: int) -> bool:
    """*It would be unfair to blame them*, *found it hard to support them*, *it was wrong of Mali to blame them*, *it is time
    for Mali to support them*."""
    syntax, structure = reading.syntax, reading.structure
    subject = structure.subject_of(token)
    if subject < 0 or syntax.lower[subject] != "it":
        return False
    below = structure.dependents[above]
    said = [above, *(i for i in below if structure.label[i] == "pred")]
    if any(syntax.pos[i] == "ADJ" and _is_bad(reading, i) for i in said):
        return True
    due = any(syntax.lower[i] == "time" for i in said)
    return due and any(structure.label[i] == "for" for i in below)


def _is_bad(reading: SentenceReading, adjective: int) -> bool:
    syntax = reading.syntax
    return syntax.reading[adjective].kind == "bad" or syntax.lower[adjective] in _UNTIMELY


def _ends_shifter(reading: SentenceReading, token: int) -> bool:
    return any(
        match.last == token + 1 and getattr(match.entry, "kind", "") in _SHIFTED
        for match in reading.shifters[token]
    )
