"""Contests: who opposes, denies or slams another in a match plays against him, and says nothing of him."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading

#: What an opponent is kept from in a match.
_SCORING = frozenset(
    "century equaliser equalizer goal hat-trick opener point shutout strike title touchdown treble victory win winner".split()
)
#: What keeps a shot out.
_SAVING = frozenset(
    "bar block crossbar fingertip goalkeeper goalpost keeper linesman offside post save stop tackle upright woodwork".split()
)
#: Where two meet in a contest, as one word of the phrase.
_STAGES = frozenset(
    "bout championship cup derby final finals heat leg match open playoff play-off pool quarter-final quarter-finals "
    "quarterfinal quarterfinals qualifier round semi-final semi-finals semifinal semifinals series tie".split()
)
_PLAYING = frozenset("appear bat bowl compete debut draw lose play score start win".split())
_BEGINNING = frozenset("begin finish kick open start".split())
#: Verbs of reproach that tell of blows and shots as well.
_BLOWS = frozenset("blast flay grill hammer lash pound roast slam slate".split())
_SHOTS = frozenset("ball drive effort free-kick header kick penalty puck rebound shot volley".split())
#: Of these a sentence has one wherever its words tell of a match or a blow.
PLAYED = _BLOWS | frozenset(
    "against campaign challenge defend deny friendlies friendly opponent oppose take".split()
)
#: Who holds what another one runs for, what that is, and where it is decided.
_HOLDERS = frozenset(("champion", "incumbent"))
_POSTS = frozenset(
    "crown governorship job leadership mayoralty nomination office post premiership presidency seat title".split()
)
_VOTES = frozenset("ballot by-election byelection contest election poll primary race runoff vote".split())
#: What one defends for oneself, the latter if it is one's own.
_HELD = frozenset("belt championship crown title trophy".split())
_THESES = frozenset("dissertation doctorate thesis".split())
_THINGS = frozenset(("object", "place"))
_NO_FRIEND = frozenset("against at in on to with".split())


def plays(reading: SentenceReading, token: int) -> bool:
    """Whether the word at ``token`` tells of a match, *denied Mali a second goal*, *opposed Fiji in Pool C*, *play a friendly
    against Togo*, or only of a blow, *slammed the Kings 130-99*, *blasted a tunnel*."""
    pos = reading.syntax.pos[token]
    if pos == "VERB":
        return any(
            tells(reading, token)
            for tells in (_keeps_out, _meets, _takes_on, _runs_against, _strikes, _fends_off)
        )
    if pos == "NOUN":
        return any(tells(reading, token) for tells in (_is_rival, _is_friendly, _is_season))
    return _is_friendly(reading, token) or _is_against(reading, token)


def _named(reading: SentenceReading, token: int) -> Mention | None:
    """The name whose head stands at ``token``."""
    index = reading.mention_of(token)
    if index < 0 or reading.mentions[index].form != "name" or reading.mentions[index].head != token:
        return None
    return reading.mentions[index]


def _keeps_out(reading: SentenceReading, verb: int) -> bool:
    """*Denied Mali a second goal*, *was denied a goal*, *was denied by the crossbar*, *denied Reed three times*, but not
    *denied Reed a visa*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[verb] != "deny":
        return False
    if syntax.is_undergone(verb):
        lost = any(syntax.lemma[i] in _SCORING for i in structure.governed(verb, "obj"))
        return lost or any(syntax.lemma[i] in _SAVING for i in structure.governed(verb, "by"))
    second, denied = structure.dependent(verb, "obj2"), structure.dependent(verb, "obj")
    if second >= 0:
        return syntax.lemma[second] in _SCORING
    person = _named(reading, denied)
    if person is None or not person.may_be_person or structure.dependent(verb, "ccomp") >= 0:
        return False
    return syntax.lower[person.last : person.last + 2] in (["three", "times"], ["twice"]) or (
        syntax.pos[person.last : person.last + 1] in (["NUM"], ["ADV"])
    )


def _meets(reading: SentenceReading, verb: int) -> bool:
    """*Opposed Fiji in Pool C*, *was opposed by Reed in the final*, but not *opposed Reed in the Senate*."""
    structure, syntax = reading.structure, reading.syntax
    other = structure.dependent(verb, "by" if syntax.voice[verb] == "passive" else "obj")
    if syntax.lemma[verb] != "oppose" or reading.mention_of(other) < 0:
        return False
    return any(_is_stage(reading, i) for above in (verb, other) for i in structure.governed(above, "in"))


def _takes_on(reading: SentenceReading, verb: int) -> bool:
    """*Took on Mali in the final*, but not *took on a nurse*, *took on the role*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[verb] != "take" or syntax.lower[verb + 1 : verb + 2] != ["on"]:
        return False
    return _named(reading, max(structure.dependent(verb, "on"), structure.dependent(verb, "obj"))) is not None


def _runs_against(reading: SentenceReading, verb: int) -> bool:
    """*Is challenging the incumbent mayor*, *challenged Reed for the leadership*, *will challenge Reed in the primary*, but
    not *challenged Reed over the dam*."""
    structure, lemma = reading.structure, reading.syntax.lemma
    rival = structure.dependent(verb, "obj") if lemma[verb] == "challenge" else -1
    if rival < 0 or (reading.mention_of(rival) < 0 and reading.syntax.reading[rival].kind != "person"):
        return False
    held = (rival, *structure.governed(rival, "mod"))
    aims = [i for above in (verb, rival) for i in structure.governed(above, "for")]
    stages = [
        i for above in (verb, rival) for label in ("in", "at") for i in structure.governed(above, label)
    ]
    return (
        any(lemma[i] in _HOLDERS for i in held)
        or any(lemma[i] in _POSTS for i in aims)
        or any(lemma[i] in _VOTES for i in stages)
    )


def _is_stage(reading: SentenceReading, token: int) -> bool:
    lower = reading.syntax.lower
    return lower[token] in _STAGES or any(lower[i] in _STAGES for i in reading.structure.dependents[token])


def _strikes(reading: SentenceReading, verb: int) -> bool:
    """*Slammed the Kings 130-99*, *blasted a free kick*, *roasted a lamb*, but not *slammed the border wall*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[verb] not in _BLOWS or syntax.is_undergone(verb):
        return False
    struck = structure.dependent(verb, "obj")
    if struck < 0:
        return False
    if syntax.pos[struck - 1 : struck + 1] == ["PUNCT", "NUM"] and syntax.pos[struck - 2] == "NUM":
        return True
    if reading.mention_of(struck) >= 0 or syntax.pos[struck] != "NOUN":
        return False
    any_one = any(syntax.lower[i] in ("a", "an") for i in structure.governed(struck, "mod"))
    return syntax.lemma[struck] in _SHOTS or (any_one and syntax.reading[struck].kind in _THINGS)


def _fends_off(reading: SentenceReading, verb: int) -> bool:
    """*Defended from Reed*, *defended against Mali*, *defended his title*: nobody is spoken for."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[verb] != "defend" or syntax.is_undergone(verb):
        return False
    defended = structure.dependent(verb, "obj")
    if defended >= 0:
        own = any(syntax.pos[i] == "POSS" for i in structure.governed(defended, "poss"))
        return syntax.lemma[defended] in _HELD or (own and syntax.lemma[defended] in _THESES)
    return structure.label[verb] != "acl" and syntax.lower[verb + 1 : verb + 2] in (["from"], ["against"])


def _is_rival(reading: SentenceReading, noun: int) -> bool:
    """*Reed's opponent in the final*, but not *Reed's opponent in the Senate*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[noun] != "opponent":
        return False
    around = (noun, structure.head[noun]) if structure.label[noun] == "obj" else (noun,)
    return any(_is_stage(reading, i) for above in around for i in structure.governed(above, "in"))


def _is_friendly(reading: SentenceReading, token: int) -> bool:
    """*Lost a friendly to Togo*, *friendly matches*, but not *a small party friendly to Togo*."""
    syntax = reading.syntax
    if syntax.lower[token] not in ("friendly", "friendlies"):
        return False
    behind = syntax.lower[token + 1 : token + 2]
    if behind and syntax.lemma[token + 1] in ("match", "game", "international"):
        return True
    determined = token > 0 and syntax.pos[token - 1] in ("DET", "POSS", "NUM")
    return determined and (not behind or behind[0] in _NO_FRIEND or syntax.pos[token + 1] == "PUNCT")


def _is_against(reading: SentenceReading, token: int) -> bool:
    """*Played against Togo*, *won a match against Togo*, *opened their campaign against Togo*, but not *opened a campaign
    against graft*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lower[token] != "against":
        return False
    above = structure.head[token]
    verb = structure.head[above] if above >= 0 and structure.label[above] == "obj" else above
    if verb < 0 or syntax.pos[verb] != "VERB":
        return False
    return syntax.lemma[verb] in _PLAYING or _is_season(reading, structure.dependent(verb, "obj"))


def _is_season(reading: SentenceReading, noun: int) -> bool:
    """Whether it is a team's own season that begins: *opened their campaign*."""
    structure, syntax = reading.structure, reading.syntax
    if noun < 0 or syntax.lower[noun] != "campaign" or structure.label[noun] != "obj":
        return False
    own = any(syntax.pos[i] == "POSS" for i in structure.governed(noun, "poss"))
    return own and syntax.lemma[structure.head[noun]] in _BEGINNING
