"""Other senses: words of stance that carry none where they stand, *agreed with Peru on quotas*, *granted bail*."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import chain

from stance.cues.awaited import COUNTING, FEARING, is_awaited, is_weighed
from stance.cues.backing import SIDING
from stance.cues.bids import OFFERING, is_bid
from stance.cues.causes import is_nobodys_doing
from stance.cues.censure import CENSURING, fares_in_censure, is_voted_on, names_censure
from stance.cues.contests import PLAYED, plays
from stance.cues.deals import makes_deal, takes_due
from stance.cues.discarding import SHRUGGING, discards, takes_no_notice
from stance.cues.echoes import ECHOING, echoes_reproach
from stance.cues.entitlements import RIGHTS, only_a_right
from stance.cues.excluding import excludes
from stance.cues.gifts import GIFTS, HANDING, PROMISING, hands_judgement, is_figurative_gift, promises_harm
from stance.cues.greetings import greets
from stance.cues.gunfire import FIRE, is_campaign, is_shot_at
from stance.cues.measures import is_measure
from stance.cues.mourning import FELT, mourns
from stance.cues.origins import comes_from
from stance.cues.payments import PAYMENTS, tells_of_money
from stance.cues.prospects import WEIGHING
from stance.cues.receptions import receives
from stance.cues.sides import is_bank, is_fellow_member, sets_apart, stands_there
from stance.cues.silence import STATEMENTS, declines_to_comment
from stance.cues.throwing import THROWING, throws
from stance.cues.trade import TRADING, only_trades, rises
from stance.cues.undertakings import keeps_to
from stance.cues.verdicts import is_verdict
from stance.cues.votes import IN_FAVOUR, counts_votes, votes_against, votes_with
from stance.cues.withheld import is_withheld
from stance.document import STANCES, StanceLabel
from stance.reading import SentenceReading

#: Whoever is in contempt of these has not said anything of them.
_IN_CONTEMPT = frozenset(("court", "congress", "parliament", "senate"))
_AWAY = (["away"], ["down"], ["off"], ["out"])
#: What courts and heads of state grant or allow by the law.
_JUDICIAL = frozenset("bail extradition pardon clemency parole amnesty reprieve".split())
_GRANTING = frozenset("grant approve order allow authorise authorize back clear give offer issue".split())
#: Verbs before *thanks* where it is given or received: *gave thanks to*.
_THANKING = frozenset(
    "accept add convey deliver express extend give offer owe receive return say send voice".split()
)
#: What may stand between the two words of *thanks in large part to*.
_PARTLY = frozenset(("in", "part", "large", "great", "good", "no", "small", "measure"))
#: Verbs besides *be* that a predicative adjective follows: *made possible thanks to*.
_COPULAR = frozenset(("become", "keep", "make", "remain", "seem", "stay"))
#: What one says of whoever did something: *right to condemn them*.
_CONDUCT = frozenset(
    "brave careful clever correct courageous justified prudent right sensible shrewd smart wise".split()
)
#: Adjectives that raise what the noun tells.
_UTTER = frozenset(
    "absolute big biggest complete great greater greatest perfect pure sheer total utter".split()
)
#: Who knows of somebody and does not say his name.
_INFORMED = frozenset("insider people person source".split())
#: Verbs for who needs what others give.
_RELYING = frozenset("bank count depend rely".split())
_SENDING = frozenset(("deliver", "dispatch", "hand", "send"))
_ENVOYS = frozenset(
    "ambassador delegation diplomat emissary envoy minister negotiator representative".split()
)
#: What is no help to whom it is sent: envoys, words and warships.
_NO_HELP = _ENVOYS | frozenset(
    "answer letter message note protest reply response ultimatum warning armada bomber carrier destroyer frigate gunboat "
    "submarine warship".split()
)


def _is_cause(reading: SentenceReading, token: int) -> bool:
    """*Won thanks to a late goal*, *made possible thanks in part to Oslo*, but not *sent its thanks to Oslo*; in quotations
    whoever speaks thanks."""
    syntax = reading.syntax
    lower, pos = syntax.lower, syntax.pos
    if lower[token] != "thanks" or syntax.quoted[token]:
        return False
    to = token + 1
    while to < len(lower) and (lower[to] in _PARTLY or (pos[to] == "ADV" and lower[to].endswith("ly"))):
        to += 1
    if lower[to : to + 1] != ["to"]:
        return False
    if not token:
        return (
            any(syntax.voice[i] in ("finite", "passive") for i in range(to, len(lower))) and "," in lower[to:]
        )
    before = token - 1
    if pos[before] == "ADJ":
        above = before - 1
        while above > 0 and pos[above] == "ADV":
            above -= 1
        return above >= 0 and (pos[above] == "BE" or syntax.lemma[above] in _COPULAR)
    if pos[before] == "VERB":
        return syntax.lemma[before] not in _THANKING
    return pos[before] in ("NOUN", "NAME", "ADV", "NUM") or lower[before] == ","


def _judges(reading: SentenceReading, token: int) -> bool:
    """*Approved his extradition*, *granted Reed a pardon*: the law takes its course."""
    lemma, granted = reading.syntax.lemma, [token]
    if lemma[token] in _GRANTING:
        granted += [i for label in ("obj", "obj2") for i in reading.structure.governed(token, label)]
    return any(lemma[i] in _JUDICIAL and reading.syntax.pos[i] == "NOUN" for i in granted)


def _retreats(reading: SentenceReading, token: int) -> bool:
    """*Backed away from the plan*, *backed down*."""
    return reading.syntax.lemma[token] == "back" and reading.syntax.lower[token + 1 : token + 2] in _AWAY


def _is_offence(reading: SentenceReading, token: int) -> bool:
    """*In contempt of court*, but not *contempt of the poor*."""
    return reading.syntax.lemma[token] == "contempt" and any(
        reading.syntax.lower[i] in _IN_CONTEMPT for i in reading.structure.governed(token, "of")
    )


def _gives_credit(reading: SentenceReading, token: int) -> bool:
    """*Responsible for the recovery*, but not *for the losses*."""
    return reading.syntax.lemma[token] == "responsible" and any(
        reading.syntax.reading[i].effect == "+" for i in reading.structure.governed(token, "for")
    )


def _is_conduct(reading: SentenceReading, token: int) -> bool:
    """*Mali was right to condemn Togo*, unless somebody is said to say so: *Oslo said Mali was right to condemn Togo*."""
    syntax, structure = reading.syntax, reading.structure
    if syntax.pos[token] != "ADJ" or syntax.lower[token] not in _CONDUCT or syntax.quoted[token]:
        return False
    clause = structure.head[token]
    told = clause < 0 or structure.label[clause] == "ccomp" or "according" in syntax.lower
    return not told and any(reading.structure.governed(token, "xcomp"))


def _sends_no_help(reading: SentenceReading, token: int) -> bool:
    """*Sent an envoy to Mali*, *delivered its response to Mali*, *sent a warship to Mali*, but not *a letter of support*."""
    syntax, structure = reading.syntax, reading.structure
    verb = structure.head[token] if structure.label[token] == "obj" else token
    if verb < 0 or syntax.lemma[verb] not in _SENDING or syntax.pos[verb] != "VERB":
        return False
    sent = next(reading.structure.governed(verb, "obj"), -1)
    if sent < 0 or any(syntax.reading[i].attitude == "+" for i in structure.dependents[sent]):
        return False
    titles = (syntax.lemma[i] for i in reading.structure.governed(sent, "mod") if syntax.pos[sent] == "NAME")
    return syntax.lemma[sent] in _NO_HELP or not _ENVOYS.isdisjoint(titles)


def _plays_no_part(reading: SentenceReading, token: int) -> bool:
    """*His age had played no part in it*: it is told of a thing, and nobody denies anything."""
    structure, syntax = reading.structure, reading.syntax
    verb = token if syntax.pos[token] == "VERB" else structure.head[token]
    subject = structure.subject_of(verb)
    if subject < 0 or syntax.lemma[verb] != "play" or reading.mention_of(subject) >= 0:
        return False
    return any(syntax.lemma[i] in ("part", "role") for i in structure.governed(verb, "obj"))


def _is_untimely(reading: SentenceReading, token: int) -> bool:
    """*Too early to blame Mali*, *too soon to say*."""
    lower = reading.syntax.lower
    at = token + (lower[token] == "too")
    untimely = lower[at : at + 1] in (["early"], ["soon"]) and lower[at - 1] == "too"
    return untimely and any(reading.structure.governed(at, "xcomp"))


def _speaks_up_for(reading: SentenceReading, token: int) -> bool:
    """*An outspoken admirer of Mali*, *Mali's sharpest defender*: whoever says so with vigour is on somebody's side."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] != "ADJ" or structure.label[token] != "mod":
        return False
    noun = syntax.reading[structure.head[token]]
    return syntax.reading[token].kind != "bad" and noun.kind == "person" and noun.act in SIDING


def _heightens_ill(reading: SentenceReading, token: int) -> bool:
    """*Pure evil*, *the greatest obstacle to peace*, but not *a pure heart*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lower[token] not in _UTTER or structure.label[token] != "mod":
        return False
    raised = syntax.reading[structure.head[token]]
    return "-" in (raised.attitude, raised.effect)


def _relies(reading: SentenceReading, token: int) -> bool:
    """*Counts on support from Mali*, *relies on its backing*: whoever needs support gives none."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] not in _RELYING or syntax.pos[token] != "VERB":
        return False
    return any(syntax.reading[i].act == "support" for i in structure.governed(token, "on"))


def _is_informed(reading: SentenceReading, token: int) -> bool:
    """*Sources close to Mali*, *people close to him*: they know of him, but not *ministers close to Mali*."""
    above = reading.structure.head[token]
    informed = above >= 0 and reading.syntax.lemma[above] in _INFORMED
    return informed and reading.syntax.lower[token : token + 2] == ["close", "to"]


def _dares(reading: SentenceReading, token: int) -> bool:
    """*Challenged Mali to publish the letters* asks for something and says no to nothing."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] != "challenge" or syntax.pos[token] != "VERB":
        return False
    dared = structure.dependent(token, "by" if syntax.voice[token] == "passive" else "obj")
    return dared >= 0 and structure.dependent(token, "xcomp") >= 0


#: Words of which a sentence must have one, as a lemma or as it stands, for another of its words to have another sense, how
#: that is told, and the stances that it then does not carry.
SENSES: tuple[
    tuple[Collection[str], Callable[[SentenceReading, int], bool], tuple[StanceLabel, ...]], ...
] = (
    (("agree",), makes_deal, STANCES),
    (("contempt",), _is_offence, STANCES),
    (STATEMENTS, declines_to_comment, STANCES),
    (("responsible",), _gives_credit, STANCES),
    (("rule",), excludes, STANCES),
    (("offensive",), is_campaign, STANCES),
    (IN_FAVOUR, counts_votes, STANCES),
    (RIGHTS, only_a_right, STANCES),
    (("play",), _plays_no_part, STANCES),
    (("too",), _is_untimely, STANCES),
    (FEARING, is_awaited, STANCES),
    (PLAYED, plays, STANCES),
    (("blame", "complain", "complaint"), is_nobodys_doing, STANCES),
    (("deny", "refuse"), is_withheld, STANCES),
    (("challenge",), _dares, STANCES),
    (("close",), _is_informed, STANCES),
    (_RELYING, _relies, ("support",)),
    (("opposed",), sets_apart, STANCES),
    (("rally",), rises, STANCES),
    (THROWING, throws, ("condemnation",)),
    (("bar", "condemn", "question"), is_verdict, ("condemnation", "denial")),
    (("throw", "turn"), discards, ("condemnation", "denial")),
    (SHRUGGING, takes_no_notice, ("condemnation", "denial")),
    (WEIGHING | COUNTING, is_weighed, ("support",)),
    (("charges", "condemn", "dismiss", "freeze"), is_measure, ("condemnation", "denial")),
    (FIRE, is_shot_at, ("condemnation", "denial")),
    (("vote",), votes_with, ("condemnation", "denial")),
    (CENSURING, fares_in_censure, ("condemnation", "denial")),
    (CENSURING, names_censure, ("support",)),
    (CENSURING, is_voted_on, ("condemnation",)),
    (ECHOING, echoes_reproach, ("support",)),
    (HANDING, hands_judgement, ("support",)),
    (PROMISING, promises_harm, ("support",)),
    (GIFTS, is_figurative_gift, ("welcome",)),
    (("thanks",), _is_cause, ("welcome",)),
    (("hail",), comes_from, ("welcome",)),
    (("honor", "honour"), keeps_to, ("welcome",)),
    (FELT, mourns, ("support", "welcome")),
    (("greetings", "wishes"), greets, ("support", "welcome")),
    (("greet", "welcome"), receives, ("support", "welcome")),
    (_CONDUCT, _is_conduct, ("support", "welcome")),
    (("back",), _retreats, ("support",)),
    (_JUDICIAL, _judges, ("support",)),
    (("vote",), votes_against, ("support",)),
    (_SENDING, _sends_no_help, ("support",)),
    (OFFERING, is_bid, ("support",)),
    (TRADING, only_trades, ("support",)),
    (("accept", "consent"), takes_due, ("support",)),
    (PAYMENTS, tells_of_money, ("support", "welcome")),
    (("side",), is_bank, ("support",)),
    (("ally",), is_fellow_member, ("support",)),
    (("stand",), stands_there, ("support",)),
    (_UTTER, _heightens_ill, ("support", "welcome")),
)
#: The senses that each of these words may bring about.
_BY_WORD = {
    word: [(tells, stances) for words, tells, stances in SENSES if word in words]
    for word in frozenset(chain.from_iterable(words for words, _, _ in SENSES))
}


def lost_in_its_sense(reading: SentenceReading, token: int) -> set[StanceLabel]:
    """The stances that the word at ``token`` does not carry in the sense in which it stands."""
    lost: set[StanceLabel] = {"condemnation", "denial"} if _speaks_up_for(reading, token) else set()
    for word in _BY_WORD.keys() & {*reading.syntax.lemma, *reading.syntax.lower}:
        for tells, stances in _BY_WORD[word]:
            if tells(reading, token):
                lost.update(stances)
    return lost
