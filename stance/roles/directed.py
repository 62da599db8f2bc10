"""Directed things: at whom a thing is directed is not judged with it, *condemned the raid on Mali*, *backed the embargo on
Mali*, *protested over the aid to Mali*; nor is whom a ruling tells what to do, *welcomed the ruling that bars Mali*."""

from __future__ import annotations

from stance.document import StanceLabel
from stance.reading import SentenceReading
from stance.roles.below import steps_below
from stance.roles.cuesite import CueSite
from stance.words.readings import Reading

#: Acts of words that judge what they have as an object, as those of *put* in *put the blame on Mali* do not.
_JUDGING = frozenset(("praise", "thank", "support", "blame", "regret", "accept", "refuse", "decide"))
#: How else what is judged hangs on the word that judges it.
_JUDGED = frozenset(("for", "with", "at", "by", "to", "on", "over", "about", "against"))
#: Acts of nouns for what bars or harms somebody, as those of a pledge do not.
_STRIKING = frozenset(("none", "blame", "refuse", "question", "threaten", "decide", "order"))
#: What stands before those whom it strikes, and before those for whom or about whom anything else is.
_BEFORE_STRUCK = frozenset(("on", "against", "at", "into", "to", "for", "in"))
_BEFORE_AIMED = frozenset(("on", "against", "into", "to", "for"))
#: And before those about whom or for whom a thing is that is somebody's own, *the Malian order on nurses*; below them others
#: may have made a deal.
_BEFORE_CONCERNED = frozenset(("on", "against", "into", "to", "for", "about", "over", "toward", "towards"))
_OWNING = frozenset(("poss", "by", "mod"))
_DEALING = frozenset(("with", "between"))
#: Classes of nouns for what is done to those behind *of*; the candour of Mali is its own.
_DONE = frozenset(("act", "decision", "event", "harm", "help", "law", "speech"))
#: What stands between the one at whom something is directed and a word below him.
_WITHIN = frozenset(("of", "poss", "mod"))
#: And where harm is condemned also: *the raid on the camp in Mali*.
_THERE = _WITHIN | {"in", "from", "at"}
#: Classes and acts of nouns for what tells others what to do, and the acts of those that say so in a clause with *that*.
_RULINGS = frozenset(("decision", "document", "law", "speech"))
_DECIDING = frozenset(("decide", "order", "ask"))


def directed_at(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as what it judges is directed at them."""
    reading, anchor, stance = site.reading, site.anchor, site.stance
    found = set[int]()
    for noun in judged_things(reading, anchor):
        found |= _struck(reading, anchor, noun, stance) | _told(reading, noun, stance)
        found |= _concerned(reading, noun) if stance != "denial" else set()
    return found


def judged_things(reading: SentenceReading, anchor: int) -> list[int]:
    """The nouns for things that the cue judges: *raid* in *condemned the raid*, *voiced concern at the raid*, *an unjust
    raid*, *condemned what it called a raid*, *is against the raid*."""
    structure, syntax = reading.structure, reading.syntax
    above = structure.head[anchor]
    found = [above] if structure.label[anchor] == "mod" and syntax.pos[anchor] == "ADJ" else []
    if syntax.pos[anchor] == "PREP" and above >= 0:
        found += (i for i in structure.governed(above, syntax.lower[anchor]) if i > anchor)
    called = structure.dependent(anchor, "ccomp")
    found += structure.governed(called, "obj") if called >= 0 else ()
    held = structure.dependent(anchor, "obj")
    feeling = held >= 0 and (syntax.reading[held].kind == "feeling" or syntax.reading[held].act in _JUDGING)
    for judging in (anchor, held) if feeling else (anchor,):
        word = syntax.reading[judging]
        judged = word.act in _JUDGING and word.judged.startswith("obj")
        for noun in structure.dependents[judging]:
            label = structure.label[noun]
            favoured = label == "of" and structure.label[judging] == "in"  # in favour of a raid
            undergone = label == "subj" and syntax.voice[judging] == "passive"
            if label in _JUDGED or favoured or undergone or (label == "obj" and judged):
                found.append(noun)
    return [i for i in found if syntax.pos[i] == "NOUN" and reading.mention_of(i) < 0]


def _struck(reading: SentenceReading, anchor: int, noun: int, stance: StanceLabel) -> set[int]:
    """Those behind the preposition of a thing: *the raid on Mali*, *aid to Mali*, *a case against Mali*."""
    structure, words = reading.structure, reading.syntax.reading
    within = _THERE if stance == "condemnation" else _WITHIN
    within = within if words[noun].effect == "-" else frozenset[str]()
    before = _prepositions(words[anchor], words[noun], stance)
    if structure.label[noun] == "obj":  # blamed the raid on Mali
        before = before.difference(words[anchor].judged.split("/")) | (before & {"for"})
    if not before:
        return set()
    below = steps_below(reading, noun)
    return {i for i, first, further in below if first in before and within.issuperset(further)}


def _concerned(reading: SentenceReading, noun: int) -> set[int]:
    """Those whom or whose things somebody's own thing is about: *Mali's answer to the raid on Togo*, *a Malian order on
    nurses*, *Mali's rescue of nurses*, *Mali, whose rescue of nurses was praised*."""
    structure, syntax = reading.structure, reading.syntax
    owners = {reading.mention_of(i) for i in structure.dependents[noun] if structure.label[i] in _OWNING}
    if not owners - {-1} and not _is_behind_whose(reading, noun):
        return set()
    done = syntax.reading[noun].kind in _DONE
    return {
        i
        for i, first, further in steps_below(reading, noun)
        if i not in owners
        and (
            (first in _BEFORE_CONCERNED and _DEALING.isdisjoint(further))
            or (done and first == "of" and not further)
        )
    }


def _is_behind_whose(reading: SentenceReading, noun: int) -> bool:
    """Whether nothing but adjectives stands between *whose* and a noun."""
    syntax, at = reading.syntax, noun - 1
    while at > 0 and syntax.pos[at] == "ADJ":
        at -= 1
    return at > 0 and syntax.lower[at] == "whose"


def _prepositions(judging: Reading, word: Reading, stance: StanceLabel) -> frozenset[str]:
    """What stands before those at whom a thing is directed that is judged so."""
    strikes = word.effect == "-" and word.act in _STRIKING
    taken = {*word.judged.split("/"), *word.recipient.split("/")}
    if stance == "condemnation":
        if judging.attitude == "+":  # who backs an embargo on Mali may speak ill of it
            return frozenset()
        return _BEFORE_AIMED | (_BEFORE_STRUCK & taken if strikes else frozenset())
    if stance == "denial":  # overturned the ban on Mali, but not denied raids on Mali
        says_no = judging.act not in ("deny", "none")
        return frozenset(("on", "against")) if strikes and says_no else frozenset()
    if judging.attitude == "-":  # stopped the raid on Mali
        return frozenset()
    if strikes:
        return (_BEFORE_STRUCK & taken) | {"against", "for"}
    looks_into = word.act == "question" or (word.kind == "decision" and word.act == "decide")
    return frozenset(("against", "on", "into") if looks_into else ("against",))


def _told(reading: SentenceReading, noun: int, stance: StanceLabel) -> set[int]:
    """Those whom a ruling or a text tells what to do: *a ruling requiring Mali to leave*, *a text demanding that Mali leaves*,
    *the decision to expel Mali*, *a law that bars Mali*."""
    structure, syntax = reading.structure, reading.syntax
    word = syntax.reading[noun]
    if word.kind not in _RULINGS and word.act not in _DECIDING:
        return set()
    found = set[int]()
    for clause in structure.dependents[noun]:
        label, own = structure.label[clause], structure.subject_of(clause)
        if label == "ccomp" and word.act in _DECIDING:  # a ruling that Mali leaves
            heads = [own]
        elif label == "xcomp" or (label == "acl" and own in (-1, noun)):
            said = structure.dependent(clause, "ccomp")
            heads = [structure.dependent(clause, "obj"), structure.subject_of(said)]
        else:
            continue
        strict = stance in ("support", "denial") and syntax.reading[clause].effect != "-"
        ordered = syntax.reading[clause].act in ("order", "ask")
        if syntax.is_undergone(clause) or (strict and not ordered):
            continue  # vetoed a bill that lets Mali stay
        for i in {reading.mention_of(head) for head in heads} - {-1}:
            group = reading.mentions[i].group
            found |= {k for k, m in enumerate(reading.mentions) if k == i or 0 <= m.group == group}
    return found
