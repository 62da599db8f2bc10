"""Reactions: whose feelings and words somebody meets with, as *drew criticism from Togo* tells."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite

#: Verbs whose subject meets with what their object tells.
_MEETING = frozenset(
    "attract cause draw earn elicit face fuel generate ignite prompt provoke spark stir trigger win".split()
)
#: Verbs of which that holds in the passive: *was met with anger*.
_GREETING = frozenset(("greet", "meet", "receive"))
#: Classes and acts of nouns for how others take something.
_KINDS = frozenset(("feeling", "judging"))
_ACTS = frozenset(("blame", "praise", "thank"))
_ALSO = frozenset("boo fire laughter".split())
#: Nouns for a reaction of any kind.
_REPLIES = frozenset("answer comment reaction reply response retort statement word".split())
#: Paths from the verb to who meets with a reaction: he himself, or what he did.
_MET = ("subj", "subj.poss", "subj.by")


def meeting(reading: SentenceReading, noun: int) -> int:
    """The verb whose subject meets with the reaction that ``noun`` tells, which is its object, or -1."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[noun]
    while verb >= 0 and structure.label[noun] == "conj":
        noun, verb = verb, structure.head[verb]
    if verb < 0 or syntax.pos[verb] != "VERB":
        return -1
    greeted = syntax.voice[verb] in ("passive", "participle")
    label, verbs = ("with", _GREETING) if greeted else ("obj", _MEETING)
    alone = structure.label[noun] == "with" and structure.dependent(verb, "obj") < 0
    met = alone and syntax.lemma[verb] == "meet"  # met with anger, but not: met the plan with anger
    return verb if met or (structure.label[noun] == label and syntax.lemma[verb] in verbs) else -1


def not_reacting(site: CueSite) -> set[int]:
    """The mentions that are no sources of a reaction: who meets with it, and who stands in what it is to where it is told who
    reacts: *Mali's plan to visit Chad drew anger from Togo*."""
    reading, keys = site.reading, site.keys
    noun = reaction_at(reading, site.anchor)
    verb = meeting(reading, noun) if noun >= 0 else -1
    if verb < 0:
        return set()
    paths = [reading.structure.path(verb, mention.head) for mention in reading.mentions]
    reacting = reacting_with(reading, noun, verb)
    met = {keys[i] for i, path in enumerate(paths) if path in _MET} - {keys[i] for i in reacting}
    found = {i for i, key in enumerate(keys) if key in met}
    if reacting:
        found |= {i for i, path in enumerate(paths) if path.startswith("subj")} - reacting
    return found


def reacting_with(reading: SentenceReading, noun: int, verb: int) -> set[int]:
    """The mentions whose reaction somebody meets with: Togo in *drew criticism from Togo*."""
    if verb < 0:
        return set()
    return {
        i
        for word in (noun, verb)
        for i, path in enumerate(reading.structure.path(word, m.head) for m in reading.mentions)
        if path in (".from", ".among")
    }


def reaction_at(reading: SentenceReading, anchor: int) -> int:
    """The noun for a feeling or a judgement that stands at the cue or is its object, or that a feeling tells more of: *furious
    response*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[anchor] == "ADJ" and structure.label[anchor] == "mod":
        noun = structure.head[anchor]
        return noun if syntax.reading[anchor].kind == "feeling" and syntax.lemma[noun] in _REPLIES else -1
    noun = anchor if syntax.pos[anchor] == "NOUN" else structure.dependent(anchor, "obj")
    word = syntax.reading[noun]
    reacts = word.kind in _KINDS or word.act in _ACTS or syntax.lemma[noun].removesuffix("s") in _ALSO
    return noun if noun >= 0 and syntax.pos[noun] == "NOUN" and reacts else -1
