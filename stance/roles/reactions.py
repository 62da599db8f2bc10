"""Reactions: whose feelings, words and backing somebody meets with, as *drew criticism from Togo* and *found an ally in Togo*
tell."""

from __future__ import annotations

from stance.cues.backing import found_on_side
from stance.cues.received import GREETING, MEETING
from stance.reading import SentenceReading
from stance.roles.below import hanging_on
from stance.roles.conjuncts import joined
from stance.roles.cuesite import CueSite
from stance.words.acts import JUDGING

#: Classes and acts of nouns for how others take something.
_KINDS = frozenset(("feeling", "judging"))
_ALSO = frozenset("boo fire laughter relief".split())
#: Nouns for a reaction of any kind.
_REPLIES = frozenset("answer comment reaction remark reply response retort statement word".split())
#: Before whoever reacts.
_REACTING = frozenset(("from", "by", "among", "in"))
#: Paths from the verb to who meets with a reaction: he himself, or what he did.
_MET = ("subj", "subj.poss", "subj.by")
#: The beginnings of paths to those to whom something is done in what somebody meets a reaction with.
_UNDERGOING = ("subj.to", "subj.with", "subj.on", "subj.against", "subj.of", "subj.xcomp.obj")
#: Labels of clauses that tell what the reaction is to.
_OCCASIONS = frozenset(("advcl", "by-ing", "for-ing", "after-ing", "with-ing", "over-ing"))
#: What stands below these is not told behind the deed, *denied that it drew criticism from Togo*.
_WITHIN = frozenset(("subj", "ccomp", "poss"))


def meeting(reading: SentenceReading, noun: int) -> int:
    """The verb whose subject meets with the reaction that ``noun`` tells, which is its object, or -1."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[noun]
    while verb >= 0 and structure.label[noun] == "conj":
        noun, verb = verb, structure.head[verb]
    if verb < 0 or syntax.pos[verb] != "VERB":
        return -1
    greeted = syntax.is_undergone(verb)
    if greeted and structure.label[noun] == "obj" and syntax.reading[verb].kind == "giving":
        return verb  # was given an ovation
    label, verbs = ("with", GREETING) if greeted else ("obj", MEETING)
    alone = structure.label[noun] == "with" and structure.dependent(verb, "obj") < 0
    met = alone and syntax.lemma[verb] == "meet"  # met with anger, but not: met the plan with anger
    placed = structure.label[noun] in (label, f"{label}2")  # earned him praise
    return verb if met or (placed and syntax.lemma[verb] in verbs) else -1


def not_reacting(site: CueSite) -> set[int]:
    """The mentions that are no sources of a reaction: who meets with it and whom he judges himself, and who reacts
    otherwise; but *boos when he asked the crowd* may be the crowd's."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    ally = found_on_side(reading, anchor)
    if ally >= 0:
        winner = reading.structure.head[anchor]
        paths = [reading.structure.path(winner, mention.head) for mention in reading.mentions]
        won = {keys[i] for i, path in enumerate(paths) if path.startswith("subj")} - {keys[ally]}
        return {i for i, key in enumerate(keys) if key in won} | ({reading.mention_of(anchor)} - {-1})
    noun = reaction_at(reading, anchor)
    if noun < 0:
        return set()
    verb = meeting(reading, noun)
    found = _reacting_otherwise(reading, noun, verb)
    if verb >= 0:
        paths = [reading.structure.path(verb, mention.head) for mention in reading.mentions]
        reacting = reacting_with(reading, noun, verb)
        places = (".obj",) if reading.structure.label[noun] == "obj2" else _MET
        met = {keys[i] for i, path in enumerate(paths) if path in places} - {keys[i] for i in reacting}
        found |= {i for i, key in enumerate(keys) if key in met}
        if reacting:  # a plan to visit Mali drew anger from Togo
            found |= {i for i, path in enumerate(paths) if path.startswith("subj")} - reacting
    for clause in _occasions(reading, anchor, noun, verb):
        judges = reading.syntax.reading[clause].act in JUDGING
        found |= {i for i, label in hanging_on(reading, clause).items() if judges or label == "subj"}
    return found


def not_reacted_to(site: CueSite) -> set[int]:
    """The mentions that are no targets of a reaction: who reacts otherwise, and to whom something is done in what it is
    to: Mali in *Togo's visit to Mali drew anger from Chad*."""
    reading, anchor = site.reading, site.anchor
    ally = found_on_side(reading, anchor)
    if ally >= 0:
        return {ally, reading.mention_of(anchor)} - {-1}
    noun = reaction_at(reading, anchor)
    if noun < 0:
        return set()
    verb = meeting(reading, noun)
    reacting = reacting_with(reading, noun, verb)
    found = _reacting_otherwise(reading, noun, verb) | reacting
    if reacting:
        paths = [reading.structure.path(verb, mention.head) for mention in reading.mentions]
        within = {i for i, path in enumerate(paths) if path.startswith(_UNDERGOING)}
        found |= within if "subj.poss" in paths else set()
    for clause in _occasions(reading, anchor, noun, verb):
        found |= {i for i, label in hanging_on(reading, clause).items() if label != "subj"}
    return found


def reacting_with(reading: SentenceReading, noun: int, verb: int) -> set[int]:
    """The mentions whose reaction somebody meets with: Togo in *drew criticism from Togo*, *was given applause by Togo*."""
    if verb < 0:
        return set()
    given = reading.syntax.reading[verb].kind == "giving"
    places = (".from", ".among", ".by") if given else (".from", ".among")
    return {
        i
        for word in (noun, verb)
        for i, path in enumerate(reading.structure.path(word, m.head) for m in reading.mentions)
        if path in places
    }


def reacting_behind(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as they only react to its deed: Togo in *vetoed the bill, drawing an
    angry reply from Togo*, *refused to sign, a decision that earned it criticism from Togo*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    deed = structure.head[anchor] if structure.label[anchor] == "xcomp" else anchor
    found = set[int]()
    nouns = (i for i in range(anchor + 1, len(syntax.pos)) if syntax.pos[i] == "NOUN")
    for noun in nouns:
        if syntax.lemma[noun] not in _REPLIES and not _tells_reaction(reading, noun):
            continue
        verb = meeting(reading, noun)
        above = verb if verb > anchor else -1
        while above >= 0 and above != deed and not _is_within(structure.label[above]):
            above = structure.head[above]
        if above == deed:
            found |= reacting_with(reading, noun, verb)
    return found


def _is_within(label: str) -> bool:
    return label in _WITHIN or label.endswith("-ing")


def _occasions(reading: SentenceReading, anchor: int, noun: int, verb: int) -> list[int]:
    """The verbs of the clauses that tell what a reaction is to: *drew praise when he scolded Togo*."""
    if verb < 0:
        return []
    structure = reading.structure
    beside = structure.dependents[verb] + structure.dependents[noun]
    return [clause for clause in beside if structure.label[clause] in _OCCASIONS and clause > anchor]


def _reacting_otherwise(reading: SentenceReading, noun: int, verb: int) -> set[int]:
    """The mentions that have the reaction of another noun: Togo in *praise from Mali and criticism from Togo* and
    *won praise from Mali and drew criticism from Togo*."""
    structure = reading.structure
    own = [noun, verb] if verb >= 0 else [noun]
    others = [i for i in structure.dependents[noun] if structure.label[i] == "conj"]
    if structure.label[noun] == "conj":
        others.append(structure.head[noun])
    if verb >= 0:
        others += [i for other in joined(reading, verb) for i in (other, structure.dependent(other, "obj"))]
    if not any(_REACTING.intersection(hanging_on(reading, i).values()) for i in own):
        return set()
    return {
        i
        for other in others
        if other >= 0
        for i, label in hanging_on(reading, other).items()
        if label in _REACTING
    }


def reaction_at(reading: SentenceReading, anchor: int) -> int:
    """The noun for a feeling or a judgement that stands at the cue or is its object, or for a reply of which an adjective
    tells so: *furious response*, *harsh words*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    standing = syntax.voice[anchor] == "ing" or syntax.lower[anchor] == "standing"
    if standing and structure.label[anchor] == "mod":
        anchor = structure.head[anchor]  # a standing ovation
    if syntax.pos[anchor] == "ADJ" and structure.label[anchor] == "mod":
        noun = structure.head[anchor]
        return noun if _tells_feeling(reading, anchor) and syntax.lemma[noun] in _REPLIES else -1
    noun = anchor if syntax.pos[anchor] == "NOUN" else _met_with(reading, anchor)
    reacts = noun >= 0 and syntax.pos[noun] == "NOUN" and _tells_reaction(reading, noun)
    return noun if reacts else -1


def _tells_reaction(reading: SentenceReading, noun: int) -> bool:
    """Whether a noun tells how others take something, by itself, *anger*, or with an adjective, *furious response*."""
    word, lemma = reading.syntax.reading[noun], reading.syntax.lemma[noun]
    if word.kind in _KINDS or word.act in JUDGING or lemma.removesuffix("s") in _ALSO:
        return True
    modifiers = reading.structure.governed(noun, "mod") if lemma in _REPLIES else ()
    return any(_tells_feeling(reading, i) for i in modifiers)


def _tells_feeling(reading: SentenceReading, token: int) -> bool:
    """Whether an adjective tells how others take something: *furious*, *scathing*."""
    word = reading.syntax.reading[token]
    return reading.syntax.pos[token] == "ADJ" and (word.kind == "feeling" or word.act == "blame")


def _met_with(reading: SentenceReading, verb: int) -> int:
    """The object of a verb, behind whoever it earns that, *earned him harsh words*, or -1; what somebody ignores leaves the
    stance to him: *ignored criticism from Togo*."""
    if reading.syntax.reading[verb].kind == "refusing":
        return -1
    earned = reading.structure.dependent(verb, "obj2")
    return earned if earned >= 0 else reading.structure.dependent(verb, "obj")
