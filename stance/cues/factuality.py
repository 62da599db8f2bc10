"""Factuality: stances that words would carry, were what they say told as a fact."""

from __future__ import annotations

from collections.abc import Sequence

from stance.cues.absence import absent
from stance.cues.bidding import first_infinitive, is_bidden
from stance.cues.calling import answers_reproach, hits_back, rubbishes_words, says_untrue
from stance.cues.ceasing import ceases_support
from stance.cues.censure import backed_censure
from stance.cues.denying import (
    bears_grudge,
    is_denied,
    only_backs_not,
    protests_innocence,
    qualifies_denied,
    refuses_nothing,
)
from stance.cues.holding import held_responsible
from stance.cues.neither import neither_accepts
from stance.cues.prospects import is_in_prospect, leads_nowhere
from stance.cues.reflexives import judged_by_himself
from stance.cues.senses import lost_in_its_sense
from stance.cues.unadopted import is_unadopted
from stance.cues.unheld import not_held
from stance.cues.unreal import done_by_nobody, is_unreal, only_ought
from stance.cues.unsaid import is_not_so, is_unsaid
from stance.document import STANCES
from stance.reading import SentenceReading
from stance.words.lexicon import CueTerm, Match

#: Columns of the tagger's labels, behind that for no cue.
_SUPPORTING, _DENYING, _CONDEMNING = (1 + STANCES.index(s) for s in ("support", "denial", "condemnation"))
#: Verbs that bring a noun of stance to somebody, so that negated they take it away: *would not give its blessing*.
_CARRYING = frozenset(
    "give grant lend offer extend provide express voice show declare pledge promise issue send win get receive find earn "
    "draw have".split()
)

#: What somebody says of a reproach, of words or of figures that says no to them.
_SAYING_NO = (answers_reproach, hits_back, says_untrue, rubbishes_words, protests_innocence)
#: How particles hang on their verb, and the nouns of what somebody comes to or does something in.
_PARTICLES = frozenset(("adv", "prep"))
_GOING = frozenset(("in", "to"))


def told_as_fact(reading: SentenceReading, token: int, probabilities: Sequence[float]) -> list[float]:
    """Take from a negated or hypothetical verb, from a word in a denied claim and from one in another sense the stances that
    they carry of themselves: *did not condemn* and *may condemn* condemn nobody, though *will not support* may be a denial.
    What is said of a reproach says no to it, and so does backing for a motion of no confidence.

    ``probabilities`` has those of the tagger's labels. What the corpus says of such verbs stands in docs/decisions/reading.md.
    """
    row = list(probabilities)
    unaccepted = row[_SUPPORTING] if neither_accepts(reading, token) else 0.0
    if _is_of_nobody(reading, token):
        row[1:] = [0.0] * len(STANCES)
    for stance in _not_carried(reading, token):
        row[1 + STANCES.index(stance)] = 0.0
    if unaccepted > 0.0:
        row[_DENYING] += unaccepted
        row[_SUPPORTING] = 0.0
    # called the criticism unfair, said the report was wrong, rubbished the report, protested his innocence
    if row[_CONDEMNING] > 0.0 and any(says(reading, token) for says in _SAYING_NO):
        _move(row, _CONDEMNING, _DENYING)
    if row[_DENYING] > 0.0 and bears_grudge(reading, token):
        _move(row, _DENYING, _CONDEMNING)
    # stopped backing, backed a vote of no confidence
    if row[_SUPPORTING] > 0.0 and (ceases_support(reading, token) or backed_censure(reading, token) >= 0):
        _move(row, _SUPPORTING, _DENYING)
    row[0] = 1.0 - sum(row[1:])
    return row


def _not_carried(reading: SentenceReading, token: int) -> set[str]:
    """The stances that the word does not carry where it stands."""
    terms = (match.entry for match in _lost(reading, token))
    return {
        *lost_in_its_sense(reading, token),
        *not_held(reading, token),
        *absent(reading, token),
        *(term.stance for term in terms if isinstance(term, CueTerm)),
    }


def _is_of_nobody(reading: SentenceReading, token: int) -> bool:
    """Whether nobody holds any stance at a token: *is likely to back them*, *considered a motion condemning them*, *no state
    stood up for them*."""
    verb = _told_with(reading, token)
    if verb >= 0 and is_in_prospect(reading, verb):
        return True
    if (phrasal := _phrasal(reading, token)) >= 0 and done_by_nobody(reading, phrasal):
        return True
    return (
        qualifies_denied(reading, token)
        or refuses_nothing(reading, token)
        or only_backs_not(reading, token)
        or is_unadopted(reading, token)
        or is_unsaid(reading, token)
        or only_ought(reading, token)
        or (reading.syntax.pos[token] == "ADJ" and leads_nowhere(reading, token))
    )


def _told_with(reading: SentenceReading, token: int) -> int:
    """The verb that decides whether a verb or a feeling is told as a fact: *been* for *proud* in *would have been proud*; or
    -1."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] == "VERB":
        return first_infinitive(reading, token)
    copula = structure.head[token] if structure.label[token] == "pred" else -1
    feels = syntax.pos[token] == "ADJ" and syntax.reading[token].kind == "feeling"
    return copula if feels and copula >= 0 and syntax.pos[copula] == "BE" else -1


def _phrasal(reading: SentenceReading, token: int) -> int:
    """The verb of a phrase of several words: *stood* at each word of *stood up for Mali*, *came* for *defence* in *came to
    its defence* and for *support* in *came out in support of Mali*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] == "VERB":
        return token
    labels = _GOING if syntax.pos[token] == "NOUN" else _PARTICLES
    verb = structure.head[token] if structure.label[token] in labels else -1
    return verb if verb >= 0 and syntax.pos[verb] == "VERB" else -1


def _move(row: list[float], column: int, to: int) -> None:
    """Give the chance of one stance to another."""
    row[to] += row[column]
    row[column] = 0.0


def _lost(reading: SentenceReading, token: int) -> list[Match]:
    """The terms at a token whose stance nobody holds there."""
    verb = _verb_of(reading, token)
    if is_denied(reading, token) or (verb >= 0 and is_unreal(reading, verb)):
        terms = reading.cue_terms[token]
        return [m for m in terms if (_is_own(reading, token, m) if verb == token else m.first >= verb)]
    if is_not_so(reading, token):
        return [m for m in reading.cue_terms[token] if m.first >= token]
    return reading.cue_terms[token] if judged_by_himself(reading, token) else _withheld(reading, token)


def _is_own(reading: SentenceReading, verb: int, term: Match) -> bool:
    """Whether the term is the verb alone or the verb with its object, *cut ties*, or with what it holds that to be, *hold Mali
    responsible*, but not *not grateful*, *count on*."""
    if term.last - term.first == 1:
        return True
    objects = "NOUN" in reading.syntax.pos[verb + 1 : term.last]
    return term.first == verb and (objects or held_responsible(reading, term.last - 1) == verb)


def _withheld(reading: SentenceReading, token: int) -> list[Match]:
    """The terms that a noun loses because the verb that brings it is not told as a fact: *would not give its blessing*,
    *will not cut ties*, *has yet to accuse them of contempt*, *told Mali to end its support*, but not *could not hide its
    anger*."""
    structure, syntax = reading.structure, reading.syntax
    charge = _charge(reading, token)
    if charge >= 0 and is_unreal(reading, charge):
        return reading.cue_terms[token]
    verb = structure.head[token] if structure.label[token] == "obj" and syntax.pos[token] == "NOUN" else -1
    if verb < 0 or syntax.pos[verb] != "VERB":
        return []
    ends_help = syntax.reading[verb].kind == "ending" and syntax.reading[token].act == "support"
    if not (is_unreal(reading, verb) or (ends_help and is_bidden(reading, verb))):
        return []
    brings = syntax.lemma[verb] in _CARRYING
    return [m for m in reading.cue_terms[token] if m.first == verb or (brings and m.first > verb)]


def _charge(reading: SentenceReading, token: int) -> int:
    """The verb that charges its object of what stands at ``token``, or holds it responsible there; or -1."""
    structure, syntax = reading.structure, reading.syntax
    if structure.label[token] != "of":
        return held_responsible(reading, token)
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
