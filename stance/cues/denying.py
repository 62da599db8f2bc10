"""Denied claims: what somebody denies or refuses to do is not held by him, *denied that it backed Mali*."""

from __future__ import annotations

from stance.cues.prospects import is_negated
from stance.cues.unreal import is_unreal
from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.words.acts import CLAIMING, SAYING_NO
from stance.words.lexicon import CueTerm

#: Words of denial whose clause is what they hold against a claim: *retorted that Rabat supported them*.
RETORTING = frozenset("retort counter object correct contradict riposte rejoinder protestation".split())
_DENIAL: StanceLabel = "denial"
#: Verbs for taking sides; who does not do so refuses nothing, as nobody asked for it.
_BACKING = frozenset("back endorse support".split())
#: How the further words of a refusal hang on its verb: *turned down*, *distance himself from*.
_PARTICLES = frozenset(("adv", "prep"))
#: Particles with which verbs tell that somebody leaves others or refuses them.
_LEAVING = {
    "back": (["away"], ["down"], ["off"], ["out"]),
    "pull": (["back"], ["out"]),
    "step": (["away"], ["back"]),
    "turn": (["away"], ["down"]),
    "walk": (["away"], ["out"]),
}
#: With these a negation may be a refusal of its own, *will not go back*, and so it may in *am not going back*.
_WILLING = frozenset("ca can could will wo would".split())
#: How what a verb is completed by hangs on it: *gave support*, *was careless*, *angry with*.
_COMPLETING = frozenset(("obj", "obj2", "pred", "prep"))
_COURTS = frozenset(("court", "judge", "tribunal", "justice", "judges", "justices"))


def is_denied(reading: SentenceReading, token: int) -> bool:
    """Whether the token belongs to a claim that is denied, or is what somebody refuses to do or a court orders: *denied that
    it gave them support*, *its denial that it helped them*, *called it untrue that it helped them*, *dismissed claims that
    it helped them*, *claims that it was careless*, *claims of help*, *claims suggesting that it helped them*, *refused to help
    them*, *the court ordered Mali to help them*."""
    structure, readings = reading.structure, reading.syntax.reading
    verb = _completed(reading, token)
    label, above = structure.label[verb], structure.head[verb]
    if _goes_on(reading, verb) and is_denied(reading, above):
        return True
    if label == "xcomp":
        aimed = any(structure.label[i] == "obj" and i < token for i in structure.dependents[above])
        bound = readings[above].act == "order" and _is_court(reading, structure.subject_of(above))
        return verb == token and (bound or (not aimed and readings[above].act in SAYING_NO))
    if structure.label[token] == "of":
        return _is_denied_claim(reading, structure.head[token])
    if label not in ("ccomp", "of-ing"):
        return False
    pos = reading.syntax.pos[above]
    if pos == "NOUN":
        return _is_denied_claim(reading, above)
    if structure.label[above] == "acl" and _is_denied_claim(reading, structure.head[above]):
        return True
    claim = structure.dependent(above, "obj")  # rejected reports they were allies
    if above < claim < verb and label == "ccomp" and _is_denied_claim(reading, claim):
        return True
    denies = (
        pos in ("VERB", "ADJ") and readings[above].act == "deny" and readings[above].lemma not in RETORTING
    )
    return denies and not is_unreal(reading, above)


def _goes_on(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb is part of what the verb above tells: *help* in *denied that it went on to help them*, *harming or
    helping them*."""
    structure, voice = reading.structure, reading.syntax.voice
    label, above = structure.label[verb], structure.head[verb]
    joined = label == "conj" and voice[verb] == voice[above] and voice[verb] in ("ing", "base")
    return joined or (label == "xcomp" and reading.syntax.pos[above] in ("VERB", "BE"))


def _completed(reading: SentenceReading, token: int) -> int:
    """The verb that a token completes, or the token itself: *was* for *act* in *was slow to act*."""
    structure = reading.structure
    while structure.label[token] in _COMPLETING or (
        structure.label[token] == "xcomp" and reading.syntax.pos[structure.head[token]] == "ADJ"
    ):
        token = structure.head[token]
    return token


def qualifies_denied(reading: SentenceReading, token: int) -> bool:
    """Whether an adjective tells of what kind something in a denied claim is: *denied that it gave inadequate support*."""
    structure, pos = reading.structure, reading.syntax.pos
    noun = structure.head[token] if structure.label[token] == "mod" and pos[token] == "ADJ" else -1
    return noun >= 0 and is_denied(reading, noun)


def _is_denied_claim(reading: SentenceReading, noun: int) -> bool:
    """Whether a noun is a claim to which somebody says no, or itself a denial."""
    word, syntax = reading.syntax.reading[noun], reading.syntax
    if syntax.pos[noun] != "NOUN":
        return False
    if word.kind == "claim" or word.act in CLAIMING:
        denial = _done_to(reading, noun)
        return denial >= 0 and syntax.reading[denial].act in SAYING_NO and not is_unreal(reading, denial)
    return word.act == "deny" and word.lemma not in RETORTING and not is_unreal(reading, noun)


def _is_court(reading: SentenceReading, token: int) -> bool:
    return token >= 0 and reading.syntax.lower[token] in _COURTS


def _done_to(reading: SentenceReading, noun: int) -> int:
    """The verb that has the noun as its object, or in the passive as its subject, *the claim was denied*, or what is said of
    it, *rejected as false a claim*; or -1."""
    structure = reading.structure
    verb = structure.head[noun]
    passive = structure.label[noun] == "subj" and reading.syntax.voice[verb] == "passive"
    return verb if structure.label[noun] in ("obj", "as") or passive else -1


def refuses_nothing(reading: SentenceReading, token: int) -> bool:
    """Whether it belongs to a refusal that is negated or to deny something, so that nobody is refused anything: *did not
    refuse to help them*, *never turned them down*, *did not distance himself from them*, *will not let them down*,
    *will not back away from it*, *declined to confirm or deny it*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.reading[token].act == "refuse" and any(
        syntax.reading[i].act == "deny"
        for verb in structure.governed(token, "xcomp")
        for i in (verb, *structure.governed(verb, "conj"))
    ):
        return True
    if "NEG" not in syntax.pos and "cannot" not in syntax.lower:
        return False
    if syntax.lemma[token] == "let" and any(
        syntax.lower[i] == "down" for i in structure.governed(token, "adv")
    ):
        return is_negated(reading, token)
    infinitive = structure.label[token] == "xcomp"
    refusal = structure.head[token] if infinitive or structure.label[token] in _PARTICLES else token
    if refusal < 0 or syntax.pos[refusal] != "VERB" or not is_negated(reading, refusal):
        return False
    if infinitive:
        return syntax.reading[refusal].act in SAYING_NO
    if syntax.lower[refusal + 1 : refusal + 2] in _LEAVING.get(syntax.lemma[refusal], ()):
        return True
    willing = any(syntax.lower[i] in _WILLING for i in structure.governed(refusal, "aux"))
    if willing or syntax.voice[refusal] == "ing":
        return False
    return any(
        isinstance(term.entry, CueTerm)
        and term.entry.stance == _DENIAL
        and term.first == refusal
        and term.last > max(token, refusal + 1)
        for term in reading.cue_terms[token]
    )


def only_backs_not(reading: SentenceReading, token: int) -> bool:
    """Whether somebody is told not to be on a side, which is no refusal: *does not back Mali*, *has not endorsed Mali*, but
    not *will not back Mali*, *cannot support Mali*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] != "VERB" or syntax.lemma[token] not in _BACKING or not is_negated(reading, token):
        return False
    alone = syntax.lower[token + 1 : token + 2] not in (["away"], ["down"], ["off"], ["out"])
    return alone and not any(syntax.pos[i] == "MODAL" for i in structure.governed(token, "aux"))


def protests_innocence(reading: SentenceReading, token: int) -> bool:
    """Whether somebody denies that he, or another, is guilty: *protested his innocence*, but not *protested the ruling*."""
    syntax = reading.syntax
    protests = syntax.lemma[token] == "protest" and syntax.pos[token] == "VERB"
    return protests and any(syntax.lemma[i] == "innocence" for i in reading.structure.governed(token, "obj"))


def bears_grudge(reading: SentenceReading, token: int) -> bool:
    """Whether somebody is told not to forgive, which judges whom he does not forgive: *will never forgive Mali*."""
    syntax = reading.syntax
    forgives = syntax.lemma[token] == "forgive" and syntax.pos[token] == "VERB"
    return forgives and is_negated(reading, token)
