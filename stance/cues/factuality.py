"""Factuality: stances that words would carry, were what they say told as a fact."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from stance.cues.absence import absent
from stance.cues.bidding import is_bidden, is_duty
from stance.cues.calling import answers_reproach, says_untrue
from stance.cues.censure import backed_censure
from stance.cues.neither import neither_accepts
from stance.cues.nobody import does_nobody, meets_nobody
from stance.cues.questions import is_inverted, is_left_open
from stance.cues.reflexives import judged_by_himself
from stance.cues.senses import lost_in_its_sense
from stance.cues.unheld import not_held
from stance.document import STANCES
from stance.reading import SentenceReading
from stance.words.lexicon import CueTerm, Match

#: Columns of the tagger's labels, behind that for no cue.
_SUPPORTING, _DENYING, _CONDEMNING = (1 + STANCES.index(s) for s in ("support", "denial", "condemnation"))
#: What the verb after it does not tell as a fact; the lexicon's negations and refusals neither.
_UNREAL = frozenset(("may", "might", "can", "could", "should", "must", "without"))
_SHIFTED = frozenset(("negation", "refusal"))
#: Subjects that stand for whoever might do it.
_WHOEVER = frozenset(("anyone", "anybody", "whoever"))
#: Before a verb in its clause they take it out of what is told as a fact.
_UNREAL_CLAUSE = frozenset(("if", "whether", "neither", "nor", "hardly", "scarcely"))
#: Whoever is told or expected to do something has not done it.
_BIDDING = frozenset(("tell", "expect", "order", "invite", "suppose"))
#: What they say that others will do is not done: *hopes that Mali will thank them*.
_EXPECTING = frozenset(
    "hope fear expect believe think predict wish anticipate trust worry assume reckon".split()
)
#: What is promised with these, and *only* before a condition, is made to hang on that.
_PROMISING = frozenset(("will", "would", "shall", "'ll", "'d"))
_CONDITIONS = frozenset("after if once provided when".split())
#: After a negation they add to what is said: did not only criticise.
_MORE = frozenset(("only", "just", "merely", "simply"))
#: Acts of nouns that make a claim, and of verbs that say no to one or to doing something.
CLAIMING = frozenset(("assert", "blame", "report"))
_REFUSING = frozenset(("deny", "refuse"))
#: Words of denial whose clause is what they hold against a claim: *retorted that Rabat supported them*.
RETORTING = frozenset("retort counter object correct contradict riposte rejoinder protestation".split())
#: Verbs that bring a noun of stance to somebody, so that negated they take it away: *would not give its blessing*.
_CARRYING = frozenset(
    "give grant lend offer extend provide express voice show declare pledge promise issue send win get receive find earn "
    "draw have".split()
)
#: What one should not do yet or cannot do is not done: *premature to condemn them*.
_UNTIMELY = frozenset(("premature", "impossible"))
_COURTS = frozenset(("court", "judge", "tribunal", "justice", "judges", "justices"))


def told_as_facts(
    reading: SentenceReading, tokens: Sequence[int], probabilities: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Take from negated and hypothetical verbs, from words in denied claims and from those in another sense the stances that
    they carry of themselves: *did not condemn* and *may condemn* condemn nobody, though *does not support* may be a denial.
    What is said of a reproach says no to it, and so does backing for a motion of no confidence.

    What the corpus says of such verbs stands in docs/decisions/reading.md.
    """
    changed = probabilities.copy()
    for row, token in zip(changed, tokens, strict=True):
        unaccepted = row[_SUPPORTING] if neither_accepts(reading, token) else 0.0
        if _qualifies_denied(reading, token):
            row[1:] = 0.0
        for stance in (
            *lost_in_its_sense(reading, token),
            *not_held(reading, token),
            *absent(reading, token),
        ):
            row[1 + STANCES.index(stance)] = 0.0
        for match in _lost(reading, token):
            if isinstance(match.entry, CueTerm):
                row[1 + STANCES.index(match.entry.stance)] = 0.0
        if unaccepted > 0.0:
            row[_DENYING] += unaccepted
            row[_SUPPORTING] = 0.0
        # called the criticism unfair, said the report was wrong
        if row[_CONDEMNING] > 0.0 and (answers_reproach(reading, token) or says_untrue(reading, token)):
            _say_no(row, _CONDEMNING)
        if row[_SUPPORTING] > 0.0 and backed_censure(reading, token) >= 0:
            _say_no(row, _SUPPORTING)
    changed[:, 0] = 1.0 - changed[:, 1:].sum(axis=1)
    return changed


def _say_no(row: NDArray[np.float64], column: int) -> None:
    """Give the chance of another stance to denial."""
    row[_DENYING] += row[column]
    row[column] = 0.0


def _lost(reading: SentenceReading, token: int) -> list[Match]:
    """The terms at a token whose stance nobody holds there."""
    verb = _verb_of(reading, token)
    if _is_denied(reading, token) or (verb >= 0 and _is_unreal(reading, verb)):
        terms = reading.cue_terms[token]
        return [m for m in terms if (_is_own(reading, token, m) if verb == token else m.first >= verb)]
    return reading.cue_terms[token] if judged_by_himself(reading, token) else _withheld(reading, token)


def _is_own(reading: SentenceReading, verb: int, term: Match) -> bool:
    """Whether the term is the verb alone or the verb with its object, *cut ties*, but not *not grateful*, *count on*."""
    return term.last - term.first == 1 or (
        term.first == verb and "NOUN" in reading.syntax.pos[verb + 1 : term.last]
    )


def _withheld(reading: SentenceReading, token: int) -> list[Match]:
    """The terms that a noun loses because the verb that brings it is not told as a fact: *would not give its blessing*,
    *will not cut ties*, *has yet to accuse them of contempt*, *told Mali to end its support*, but not *could not hide its
    anger*."""
    structure, syntax = reading.structure, reading.syntax
    charge = _charge(reading, token)
    if charge >= 0 and _is_unreal(reading, charge):
        return reading.cue_terms[token]
    verb = structure.head[token] if structure.label[token] == "obj" and syntax.pos[token] == "NOUN" else -1
    if verb < 0 or syntax.pos[verb] != "VERB":
        return []
    ends_help = syntax.reading[verb].kind == "ending" and syntax.reading[token].act == "support"
    if not (_is_unreal(reading, verb) or (ends_help and is_bidden(reading, verb))):
        return []
    brings = syntax.lemma[verb] in _CARRYING
    return [m for m in reading.cue_terms[token] if m.first == verb or (brings and m.first > verb)]


def _charge(reading: SentenceReading, token: int) -> int:
    """The verb that charges its object of what stands at ``token``, or -1."""
    structure, syntax = reading.structure, reading.syntax
    if structure.label[token] != "of":
        return -1
    verb = structure.head[token]
    verb = structure.head[verb] if structure.label[verb] == "obj" else verb
    charges = verb >= 0 and syntax.pos[verb] == "VERB" and "of" in syntax.reading[verb].judged.split("/")
    return verb if charges else -1


def _verb_of(reading: SentenceReading, token: int) -> int:
    """The verb at ``token``, or the one that *against* there or the last word of a term goes with: *vote* in *may vote
    against*, *take* in *will not take in*, but not *can count on*; or -1."""
    syntax, head = reading.syntax, reading.structure.head[token]
    if syntax.pos[token] in ("PREP", "ADV") and 0 <= head < token and syntax.pos[head] == "VERB":
        ends = any(match.first == head for match in reading.cue_terms[token])
        able = syntax.lower[head - 1 : head] in (["can"], ["could"])
        if syntax.lower[token] == "against" or (
            ends and not able and reading.structure.label[token] == "prep"
        ):
            return head
    return token if syntax.pos[token] == "VERB" else -1


def _is_unreal(reading: SentenceReading, token: int) -> bool:
    """Whether the verb is not told as a fact.

    Right before it, adverbs and auxiliaries passed over, stands a negation, a refusal, a modal of possibility or duty or
    *against*; or its subject is nobody, *no state*, *few* or *anyone*, or its object nobody; or it is wrong to do it; or
    *if*, *whether*, *neither*, *nor* or *hardly* stands before it in its clause, or it stands in a question or inverted
    condition; or somebody is told, required or hoped to do it; or all this is so of *join* in *join Mali in condemning*.
    """
    syntax, above, label = reading.syntax, reading.structure.head[token], reading.structure.label[token]
    if label == "advcl" and syntax.lemma[above] == "join":
        return _is_unreal(reading, above)
    bidden = syntax.voice[above] == "passive" and syntax.lemma[above] in _BIDDING
    required = bidden or syntax.lemma[above] == "require"
    if label == "xcomp" and (required or _is_discouraged(reading, token, above)):
        return True
    if _is_awaited(reading, token, above):
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
    subject = reading.structure.subject.get(token, -1)
    if subject >= 0 and (
        lower[subject] in _WHOEVER or does_nobody(reading, subject) or _is_few(reading, subject)
    ):
        return True
    if meets_nobody(reading, token):
        return True
    if _hangs_on_condition(reading, token) or is_inverted(syntax, token) or is_left_open(syntax, token):
        return True
    return any(lower[i] in _UNREAL_CLAUSE and clause[i] == clause[token] for i in range(token))


def _is_awaited(reading: SentenceReading, verb: int, above: int) -> bool:
    """*Hopes that Mali will thank them*, *expects Mali to thank them*, but not *believes that Mali thanked them*."""
    label, lemma = reading.structure.label[verb], reading.syntax.lemma[above]
    future = label == "ccomp" and lemma in _EXPECTING and _is_promised(reading, verb)
    return future or (label == "xcomp" and lemma in ("expect", "hope"))


def _hangs_on_condition(reading: SentenceReading, verb: int) -> bool:
    """*Will support Togo only if it leaves Mali*, but not *supported Togo only after it had left Mali*."""
    structure, lower = reading.structure, reading.syntax.lower
    if "only" not in lower or not _is_promised(reading, verb):
        return False
    return any(
        lower[i] == "only"
        and lower[i + 1] in _CONDITIONS
        and (structure.head[i] == verb or _is_clause_of(reading, structure.head[i], verb))
        for i in range(verb + 1, len(lower) - 1)
    )


def _is_promised(reading: SentenceReading, verb: int) -> bool:
    auxiliaries = reading.structure.governed(verb, "aux")
    return any(reading.syntax.lower[i] in _PROMISING for i in auxiliaries)


def _is_clause_of(reading: SentenceReading, clause: int, verb: int) -> bool:
    return reading.structure.label[clause] == "advcl" and reading.structure.head[clause] == verb


def _is_few(reading: SentenceReading, subject: int) -> bool:
    """*Few ministers*, *very few of them*, but not *a few*, *the few*."""
    lower, pos = reading.syntax.lower, reading.syntax.pos
    words = [i for i in (subject, *reading.structure.dependents[subject]) if lower[i] == "few"]
    return any(
        not i or lower[i - 1] == "very" or pos[i - 1] not in ("DET", "POSS", "ADJ", "GEN", "NUM")
        for i in words
    )


def _is_discouraged(reading: SentenceReading, token: int, above: int) -> bool:
    """*It would be unfair to blame them*, *found it hard to support them*, *it was wrong of Mali to blame them*, *it is time
    for Mali to support them*."""
    syntax, structure = reading.syntax, reading.structure
    subject = structure.subject.get(token, -1)
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


def _is_denied(reading: SentenceReading, token: int) -> bool:
    """Whether the token belongs to a claim that is denied, or is what somebody refuses to do or a court orders: *denied that
    it gave them support*, *its denial that it helped them*, *called it untrue that it helped them*, *dismissed claims that
    it helped them*, *claims of help*, *claims suggesting that it helped them*, *refused to help them*, *the court ordered
    Mali to help them*."""
    structure, readings = reading.structure, reading.syntax.reading
    verb = structure.head[token] if structure.label[token] in ("obj", "obj2") else token
    label, above = structure.label[verb], structure.head[verb]
    if label == "xcomp":
        aimed = any(structure.label[i] == "obj" and i < token for i in structure.dependents[above])
        bound = readings[above].act == "order" and _is_court(reading, structure.subject.get(above, -1))
        return verb == token and (bound or (not aimed and readings[above].act in _REFUSING))
    if structure.label[token] == "of":
        return _is_denied_claim(reading, structure.head[token])
    if label not in ("ccomp", "of-ing"):
        return False
    pos = reading.syntax.pos[above]
    if pos == "NOUN":
        return _is_denied_claim(reading, above)
    if structure.label[above] == "acl" and _is_denied_claim(reading, structure.head[above]):
        return True
    denies = (
        pos in ("VERB", "ADJ") and readings[above].act == "deny" and readings[above].lemma not in RETORTING
    )
    return denies and not _is_unreal(reading, above)


def _qualifies_denied(reading: SentenceReading, token: int) -> bool:
    """Whether an adjective tells of what kind something in a denied claim is: *denied that it gave inadequate support*."""
    structure, pos = reading.structure, reading.syntax.pos
    noun = structure.head[token] if structure.label[token] == "mod" and pos[token] == "ADJ" else -1
    return noun >= 0 and _is_denied(reading, noun)


def _is_denied_claim(reading: SentenceReading, noun: int) -> bool:
    """Whether a noun is a claim to which somebody says no, or itself a denial."""
    word, syntax = reading.syntax.reading[noun], reading.syntax
    if syntax.pos[noun] != "NOUN":
        return False
    if word.kind == "claim" or word.act in CLAIMING:
        denial = _done_to(reading, noun)
        return denial >= 0 and syntax.reading[denial].act in _REFUSING and not _is_unreal(reading, denial)
    return word.act == "deny" and word.lemma not in RETORTING and not _is_unreal(reading, noun)


def _is_court(reading: SentenceReading, token: int) -> bool:
    return token >= 0 and reading.syntax.lower[token] in _COURTS


def _done_to(reading: SentenceReading, noun: int) -> int:
    """The verb that has the noun as its object, or in the passive as its subject, *the claim was denied*, or what is said of
    it, *rejected as false a claim*; or -1."""
    structure = reading.structure
    verb = structure.head[noun]
    passive = structure.label[noun] == "subj" and reading.syntax.voice[verb] == "passive"
    return verb if structure.label[noun] in ("obj", "as") or passive else -1


def _ends_shifter(reading: SentenceReading, token: int) -> bool:
    return any(
        match.last == token + 1 and getattr(match.entry, "kind", "") in _SHIFTED
        for match in reading.shifters[token]
    )
