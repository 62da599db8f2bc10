"""Refusals: the mentions that a denial does not hit, as what is refused would have harmed them, or they vote
alike."""

from __future__ import annotations

from stance.cues.censure import is_censure
from stance.reading import SentenceReading
from stance.roles.below import hanging_on
from stance.roles.cuesite import CueSite

#: Verbs for handing a draft back, and those who look at it again and have not made it.
_RETURNING = frozenset(("refer", "send"))
_REVIEWING = frozenset("commission committee court panel subcommittee tribunal".split())
_VOTING = frozenset(("vote", "side"))
#: For each stance the preposition before those on the other side in a vote.
_OTHER_SIDE = {"denial": "with", "support": "against", "welcome": "against", "condemnation": "with"}
#: Classes of verbs for what harms their object.
_HARMING = frozenset(("deciding", "force", "hurting", "judging", "legal", "taking", "ending", "refusing"))
#: Those for what is done to somebody as a penalty or with force, and of nouns for the penalty.
_PUNISHING = frozenset(("deciding", "ending", "force", "hurting", "judging", "legal"))
_DEALT = frozenset(("decision", "harm", "act", "law"))
#: Where whoever it is done to stands below them.
_STRUCK = frozenset(("obj", "on", "upon", "against"))
#: Acts of nouns for what is brought against somebody, as a plot or an attack is not, which others deny.
_CHARGING = frozenset(("blame", "ask"))
#: What whoever stays refuses to do.
_GOING = frozenset("go leave quit resign retire".split())
_STEPPING = frozenset(("stand", "step"))
#: What is refused before there is one: *a coalition with Togo*, *a cabinet led by Reed*.
_BONDS = frozenset("alliance cabinet coalition government partnership union".split())
_INDEFINITE = frozenset("a an another any".split())
#: Where whoever a motion of no confidence is in stands below it.
_DISTRUSTED = frozenset(("against", "in", "of"))
#: Labels of a participle for what the subject does itself.
_OWN_DEEDS = frozenset(("advcl", "xcomp", "obj"))


def not_refused(site: CueSite) -> set[int]:
    """The mentions that are no targets of a denial, as what is refused would have hit them, or is none of theirs: *ruled out
    sacking Reed*."""
    reading, anchor = site.reading, site.anchor
    found = _spared(reading, anchor) | _cleared(reading, anchor)
    found |= _taking_back(reading, anchor) | _not_asking(reading, anchor) | _unformed(reading, anchor)
    return found | _around_staying(reading, anchor) | _parted(reading, anchor)


def _parted(reading: SentenceReading, anchor: int) -> set[int]:
    """Who is kept away from somebody: the party in *distanced the party from Togo*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[anchor] != "distance" or structure.dependent(anchor, "from") < 0:
        return set()
    return {i for i, label in hanging_on(reading, anchor).items() if label == "obj"}


def across(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as they are on the other side in a vote: *voted with Mali against Togo*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[anchor] if syntax.pos[anchor] in ("PREP", "NOUN") else anchor
    if verb < 0 or syntax.lemma[verb] not in _VOTING or syntax.pos[verb] != "VERB":
        return set()
    return {i for i, label in hanging_on(reading, verb).items() if label == _OTHER_SIDE[site.stance]}


def _unformed(reading: SentenceReading, anchor: int) -> set[int]:
    """What is refused before there is one: the cabinet in *refused to join a cabinet led by Reed*."""
    structure, syntax = reading.structure, reading.syntax
    if (
        syntax.reading[anchor].act != "refuse" and syntax.lemma[anchor] != "rule"
    ):  # left a cabinet led by Reed
        return set()
    verbs = (anchor, *structure.governed(anchor, "xcomp"))
    nouns = (i for verb in verbs for i in structure.governed(verb, "obj") if syntax.lemma[i] in _BONDS)
    bonds = {reading.mention_of(i) for i in nouns} - {-1}
    return {i for i in bonds if syntax.lower[reading.mentions[i].np_first] in _INDEFINITE}


def _not_asking(reading: SentenceReading, anchor: int) -> set[int]:
    """Those of whom that is which others ask for: *would not hand over the list of nurses that Mali had asked for*."""
    structure, words = reading.structure, reading.syntax.reading
    refused = structure.dependent(anchor, "xcomp")
    noun = structure.dependent(anchor if refused < 0 else refused, "obj")
    if noun < 0:
        return set()
    asked = (
        clause
        for clause, label in enumerate(structure.label)
        if label == "acl" and words[clause].act in ("ask", "order") and noun in structure.ancestors(clause)
    )
    asking = {i for clause in asked for i in reading.doers(clause)}
    return {i for i in hanging_on(reading, noun) if i not in asking} - asking if asking else set()


def _taking_back(reading: SentenceReading, anchor: int) -> set[int]:
    """To whom goes what is not adopted: *sent the bill back to committee*, but not *sent it back to the government*, which has
    made it."""
    structure, syntax = reading.structure, reading.syntax
    verb = anchor if syntax.pos[anchor] == "VERB" else structure.head[anchor]
    back = verb >= 0 and any(syntax.lower[i] == "back" for i in structure.dependents[verb])
    if not back or syntax.lemma[verb] not in _RETURNING:
        return set()
    given = (i for i, label in hanging_on(reading, verb).items() if label == "to")
    return {i for i in given if syntax.lemma[reading.mentions[i].head] in _REVIEWING}


def _spared(reading: SentenceReading, anchor: int) -> set[int]:
    """Whom the subject does not harm: the objects of a harmful deed that it rules out or is asked for, *rejected a motion to
    sack Reed*; *denied robbing Reed* hits Reed."""
    structure, syntax = reading.structure, reading.syntax
    found = _unharmed(reading, anchor)
    noun = structure.dependent(anchor, "obj")
    asked = [i for i in structure.dependents[noun] if structure.label[i] == "xcomp"] if noun >= 0 else []
    out = syntax.lower[anchor + 1 : anchor + 2] == ["out"]
    for verb in (*structure.dependents[anchor], *asked):
        word = syntax.reading[verb]
        opposed = out or (syntax.lemma[anchor] == "vote" and syntax.lower[verb - 1] == "against")
        direct = opposed and syntax.voice[verb] == "ing" and structure.label[verb] in _OWN_DEEDS
        if (direct or verb in asked) and word.kind in _HARMING and word.effect == "-":
            found |= {i for i, label in hanging_on(reading, verb).items() if label == "obj"}
    return found


def _unharmed(reading: SentenceReading, anchor: int) -> set[int]:
    """Whom the subject will not harm: *refused to punish Reed*, *declined to impose sanctions on Togo*, but not *refused to
    pardon Reed*, *refused to punish Reed for Togo*, which asked for it."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.reading[anchor].act != "refuse" or syntax.voice[anchor] == "passive":
        return set()
    found = set[int]()
    for verb in structure.governed(anchor, "xcomp"):
        word = syntax.reading[verb]
        if word.kind not in _PUNISHING or word.effect != "-":
            continue
        hit = {label for label in word.judged.split("/") if label in _STRUCK}
        for noun in structure.governed(verb, "obj"):
            dealt = syntax.reading[noun]
            if reading.mention_of(noun) < 0 and dealt.effect == "-" and dealt.kind in _DEALT:
                found |= {i for i, label in hanging_on(reading, noun).items() if label in _STRUCK}
        found |= {i for i, label in hanging_on(reading, verb).items() if label in hit}
    return found


def _cleared(reading: SentenceReading, anchor: int) -> set[int]:
    """Against whom a charge, a motion or a measure is that the subject says no to: *dismissed the complaint against Reed*, *a
    motion of no confidence in Reed*, *rejected sanctions on Togo*."""
    structure, syntax = reading.structure, reading.syntax
    undergone = syntax.voice[anchor] == "passive"
    noun = structure.subject_of(anchor) if undergone else structure.dependent(anchor, "obj")
    if noun < 0 or reading.mention_of(noun) >= 0 or "against" in syntax.reading[anchor].judged.split("/"):
        return set()
    if is_censure(reading, noun):
        below = (noun, *structure.governed(noun, "of"))
        return {i for at in below for i, label in hanging_on(reading, at).items() if label in _DISTRUSTED}
    word = syntax.reading[noun]
    measure = word.kind == "decision" and (word.act, word.effect) == ("none", "-")
    if measure and syntax.reading[anchor].act == "refuse":
        return {i for i, label in hanging_on(reading, noun).items() if label in ("on", "against")}
    if not (word.act in _CHARGING or word.kind == "document" or word.lemma == "case"):
        return set()
    beside = {i for i, label in hanging_on(reading, anchor).items() if label == "against"}
    return beside | {i for i, label in hanging_on(reading, noun).items() if label == "against"}


def _around_staying(reading: SentenceReading, anchor: int) -> set[int]:
    """Those outside a clause that tells when or why somebody refused to go: *sponsors left the club after Reed refused to
    resign*."""
    structure, syntax = reading.structure, reading.syntax
    going = structure.dependent(anchor, "xcomp")
    if going < 0 or structure.label[anchor] != "advcl":
        return set()
    steps = syntax.lemma[going] in _STEPPING and syntax.lower[going + 1 : going + 2] in (["aside"], ["down"])
    if not steps and syntax.lemma[going] not in _GOING:
        return set()
    return {
        i for i, mention in enumerate(reading.mentions) if anchor not in structure.ancestors(mention.head)
    }
