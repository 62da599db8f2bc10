"""Stances that nobody holds, or no longer: support that is sought or lost, what somebody fails or threatens to do, judgements
that are withdrawn, former allies and the critic of a newspaper."""

from __future__ import annotations

from collections.abc import Callable

from stance.cues.ceasing import keeps_on
from stance.cues.disputed import is_disputed
from stance.cues.prospects import is_negated
from stance.cues.silence import keeps_silent
from stance.document import STANCES, StanceLabel
from stance.reading import SentenceReading
from stance.structure.attachment import side_of
from stance.words.former import FORMER

_SEEKING = frozenset("await beg court demand lack need request require seek solicit want".split())
_BEGGING = frozenset("appeal ask beg call hope look plead pray wait wish".split())
_LOSING = frozenset(("lose", "forfeit"))
_FAILING = frozenset(("fail", "neglect", "omit"))
_DOING = frozenset(("do", "does", "did", "done", "doing"))
_HARDLY_ANYTHING = (["little"], ["nothing"])
_WITHDRAWING = frozenset(("withdraw", "retract", "recant", "rescind", "disavow"))
#: Verbs by which one takes back what one has asked for.
_TAKING_BACK = frozenset(("withdraw", "retract", "rescind"))
_AVOIDING = frozenset("avoid cease eschew halt shun stop".split())
_STOPPING = frozenset("abandon avoid cease deny halt quit stop".split())
#: Where whoever is harmed stands below a verb, and verbs that with *out* harm their object.
_STRUCK = ("obj", "at", "against")
_DRIVING = frozenset(("drive", "flush", "force", "kick", "push", "root", "throw"))
#: Nouns for what one has of whoever is on one's side.
_BACKING = frozenset("approval backing blessing confidence endorsement faith help support trust".split())
#: Fields that newspapers review, and those that parties shadow, besides topics.
_REVIEWED = frozenset(
    "art book dance drama film food music opera restaurant television theater theatre tv".split()
)
_FIELDS = frozenset("defence defense justice trade transport".split())


def _is_past(reading: SentenceReading, token: int) -> bool:
    """*A former ally of Togo*, *Togo's one-time critics*, *former Togo ally Reed*, *once an ally of Togo*."""
    syntax = reading.syntax
    if syntax.pos[token] != "NOUN" or syntax.reading[token].kind not in ("person", "group"):
        return False
    words = list(reading.structure.dependents[token])
    first = min(words, default=token)
    if first > 0 and syntax.lower[first - 1] == "once" and syntax.pos[first] == "DET":
        return True
    named = reading.mention_of(token - 1)
    if named >= 0 and side_of(syntax, reading.mentions[named]) == token:
        words += _words_before(reading, reading.mentions[named].first)
    return any(syntax.lower[i] in FORMER for i in words)


def _words_before(reading: SentenceReading, name: int) -> range:
    """The adjectives and hyphens right before a name."""
    first = name
    while first > 0 and (
        reading.syntax.pos[first - 1] == "ADJ" or reading.syntax.lower[first - 1] in ("-", *FORMER)
    ):
        first -= 1
    return range(first, name)


def _is_missed(reading: SentenceReading, token: int) -> bool:
    """*Sought the support of Togo*, *asked for its support*, *lost confidence in Togo*, *no confidence in Togo*, *without its
    support*."""
    structure, syntax = reading.structure, reading.syntax
    verbs = _SEEKING | _LOSING
    if syntax.pos[token] == "VERB" and syntax.lemma[token] in verbs:
        return any(syntax.lemma[i] in _BACKING for i in reading.structure.governed(token, "obj"))
    if syntax.pos[token] != "NOUN" or syntax.lemma[token] not in _BACKING:
        return False
    if syntax.lower[token - 1 : token] == ["no"]:
        return True
    if structure.label[token] == "without":
        return True
    verb = structure.head[token] if structure.label[token] in ("obj", "for") else -1
    if verb < 0 or syntax.pos[verb] != "VERB":
        return False
    return syntax.lemma[verb] in (verbs if structure.label[token] == "obj" else _BEGGING)


def _is_left_undone(reading: SentenceReading, token: int) -> bool:
    """*Failed to defend Togo*, *did little for Togo*, but not *never failed to defend Togo*."""
    syntax = reading.syntax
    if syntax.lower[token] in _DOING:
        return syntax.lower[token + 1 : token + 2] in _HARDLY_ANYTHING
    if syntax.pos[token] != "VERB" or syntax.lemma[token] not in _FAILING:
        return False
    negated = any(
        syntax.lower[i] == "never" or syntax.pos[i] == "NEG" for i in range(max(0, token - 3), token)
    )
    return not negated and reading.structure.dependent(token, "xcomp") >= 0


def _is_withdrawn(reading: SentenceReading, token: int) -> bool:
    """*Withdrew his criticism of Togo*, *avoided criticism of Togo*, *stopped criticising Togo*, *denied calling him a liar*,
    but not *should stop grumbling*, *never stopped criticising*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token] if structure.label[token] in ("obj", "obj2", "subj") else token
    undergone = verb >= 0 and syntax.voice[verb] == "passive"
    if verb < 0 or (structure.label[token] == "subj") != undergone:
        return False
    if not (syntax.reading[token].act == "blame" or structure.label[token] == "obj2"):
        return False
    if verb != token and syntax.lemma[verb] in _WITHDRAWING | _AVOIDING:
        return syntax.reading[token].kind in ("speech", "claim") and not is_negated(reading, verb)
    above = _before(reading, verb)
    direct = syntax.voice[verb] == "ing" and structure.label[verb] in ("advcl", "ccomp", "xcomp", "obj")
    return direct and above == structure.head[verb] and _stops(reading, above)


def _takes_back_request(reading: SentenceReading, token: int) -> bool:
    """*Withdrew a request to Togo*: whoever asks no longer refuses nobody anything, but not *withdrew its offer to Togo*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] != "VERB" or syntax.lemma[token] not in _TAKING_BACK:
        return False
    passive = syntax.voice[token] == "passive"
    asked = structure.subject_of(token) if passive else structure.dependent(token, "obj")
    return asked >= 0 and syntax.pos[asked] == "NOUN" and syntax.reading[asked].act == "ask"


def _stops(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb tells that the subject does something no longer, or not at all."""
    syntax, before = reading.syntax, _before(reading, verb)
    negated = any(syntax.lower[i] == "never" for i in range(max(0, verb - 3), verb))
    helped = before >= 0 and syntax.pos[before] in ("NEG", "MODAL", "TO", "DO")
    return (
        syntax.voice[verb] in ("finite", "ing")
        and not (helped or negated)
        and syntax.lemma[verb] in _STOPPING
    )


def _before(reading: SentenceReading, verb: int) -> int:
    """The token before a verb, adverbs passed over, or -1."""
    at = verb - 1
    while at >= 0 and reading.syntax.pos[at] == "ADV":
        at -= 1
    return at


def _has_portfolio(reading: SentenceReading, token: int) -> bool:
    """*The Liberal finance critic*, *the critic for housing*, *the theatre critic of Mali's radio*, *the critic of the
    Times*: whoever reviews or shadows, but not *a critic of the Times*."""
    syntax = reading.syntax
    if syntax.lemma[token] != "critic":
        return False
    of = list(reading.structure.governed(token, "of"))
    outlets = all(_is_outlet(reading, i) for i in of)
    if of and outlets and syntax.lower[token - 1 : token] == ["the"]:
        return True
    named = (*reading.structure.governed(token, "mod"), *reading.structure.governed(token, "for"))
    fields = [i for i in named if syntax.pos[i] == "NOUN"]
    reviews = any(syntax.lemma[i] in _REVIEWED for i in fields)
    return reviews or (
        outlets and any(syntax.lemma[i] in _FIELDS or syntax.reading[i].kind == "topic" for i in fields)
    )


def _is_outlet(reading: SentenceReading, token: int) -> bool:
    index = reading.mention_of(token)
    return index >= 0 and reading.mentions[index].kind == "media"


def _is_threat(reading: SentenceReading, token: int) -> bool:
    """*Pledged to dismantle Hamas*, *vowed to bring Hamas to justice*, but not *pledged to end the siege*: what is promised
    decides, not that it is promised."""
    structure, syntax = reading.structure, reading.syntax
    token = structure.head[token] if structure.label[token] == "adv" else token
    above = structure.head[token] if structure.label[token] == "xcomp" else token
    if syntax.reading[above].act != "promise" or syntax.is_undergone(above):
        return False
    promised = [token] if above != token else reading.structure.governed(above, "xcomp")
    return any(_is_hostile(reading, verb) for verb in promised)


def _is_hostile(reading: SentenceReading, verb: int) -> bool:
    """Whether a verb harms an actor: *crush Hamas*, *strike back at Hamas*, *drive out Hamas*, but not *cut the debt*."""
    syntax = reading.syntax
    word = syntax.reading[verb]
    struck = [i for label in _STRUCK for i in reading.structure.governed(verb, label)]
    if syntax.lemma[verb] == "bring":
        return any(syntax.lemma[i] == "justice" for i in reading.structure.governed(verb, "to"))
    if syntax.lemma[verb] in _DRIVING and any(
        syntax.lower[i] == "out" for i in reading.structure.governed(verb, "adv")
    ):
        return True
    return "-" in (word.attitude, word.effect) and any(mention.head in struck for mention in reading.mentions)


#: How nobody holds a stance, and which ones.
_UNHELD: tuple[tuple[Callable[[SentenceReading, int], bool], tuple[StanceLabel, ...]], ...] = (
    (keeps_on, ("denial",)),
    (_takes_back_request, ("denial",)),
    (_has_portfolio, STANCES),
    (keeps_silent, STANCES),
    (_is_past, STANCES),
    (is_disputed, ("support",)),
    (_is_missed, ("support", "welcome")),
    (_is_left_undone, ("support", "welcome")),
    (_is_threat, ("support", "welcome")),
    (_is_withdrawn, ("condemnation",)),
)


def not_held(reading: SentenceReading, token: int) -> set[StanceLabel]:
    """The stances that the word at ``token`` does not carry, as nobody holds them there."""
    return {stance for tells, stances in _UNHELD if tells(reading, token) for stance in stances}
