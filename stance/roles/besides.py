"""Besides: whom the subject of a refusal thanks or angers in another clause has not made what is refused."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import hanging_on
from stance.roles.conjuncts import joined
from stance.roles.cuesite import CueSite
from stance.words.acts import APPROVING

#: Acts of nouns for a stance that somebody meets with.
_MET_WITH = APPROVING | {"blame"}
#: Acts of nouns for what somebody may be thanked for though it is refused: *declined the offer and thanked Togo*.
_MADE = frozenset(("offer", "ask"))
#: How those hang on a verb to whom or for whose deed it does something.
_AIMED = frozenset(("obj", "for", "over", "on"))
#: How those hang on a noun who have made what it names.
_MAKING = frozenset(("poss", "by", "from", "of"))


def elsewhere(site: CueSite) -> set[int]:
    """The mentions that are no targets of a denial which refuses a thing: to whom its subject does something
    in the main clause, *Mali, which rejected the pact, thanked Togo*, or is friendly in a joined one, *rejected the pact and
    thanked Togo*, and who reacts, *refused to sign, drawing praise from Togo*."""
    reading, anchor = site.reading, site.anchor
    refusing = _refusing(reading, anchor)
    noun = _thing(reading, refusing) if refusing >= 0 else -1
    if noun < 0:
        return set()
    return (
        _in_main_clause(reading, refusing)
        | _in_joined(reading, refusing, noun)
        | _reacting(reading, refusing)
    )


def _refusing(reading: SentenceReading, anchor: int) -> int:
    """The verb that refuses, or -1: *refused* for *sign* in *refused to sign* too."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[anchor] if structure.label[anchor] == "xcomp" else anchor
    return verb if verb >= 0 and syntax.pos[verb] == "VERB" and syntax.reading[verb].act == "refuse" else -1


def _thing(reading: SentenceReading, refusing: int) -> int:
    """The noun for what is refused, or the verb for it where that takes no object: *refused to sign*; or -1."""
    structure, syntax = reading.structure, reading.syntax
    done = structure.dependent(refusing, "xcomp")
    noun = structure.dependent(done if done >= 0 else refusing, "obj")
    if noun < 0:
        return done
    return noun if syntax.pos[noun] == "NOUN" and reading.mention_of(noun) < 0 else -1


def _in_main_clause(reading: SentenceReading, refusing: int) -> set[int]:
    """The objects of the main verb, where its subject is told to refuse in a relative clause."""
    structure = reading.structure
    subject = structure.subject_of(refusing)
    if structure.label[refusing] != "acl" or subject < 0 or structure.head[refusing] != subject:
        return set()
    return {
        i
        for verb in structure.predicates[subject]
        if verb > refusing and structure.label[verb] != "acl" and reading.syntax.voice[verb] == "finite"
        for i, label in hanging_on(reading, verb).items()
        if label in _AIMED
    }


def _in_joined(reading: SentenceReading, refusing: int, noun: int) -> set[int]:
    """The objects of friendly verbs joined to the refusing one, but not behind *but*: *thanked Togo but rejected the pact*."""
    structure, syntax = reading.structure, reading.syntax
    below = structure.dependents[noun]
    made = syntax.reading[noun].act in _MADE and not any(structure.label[i] in _MAKING for i in below)
    if made or any(syntax.reading[i].kind == "origin" for i in below):
        return set()
    subject = structure.subject_of(refusing)
    return {
        i
        for verb in joined(reading, refusing)
        if syntax.reading[verb].act in APPROVING
        and syntax.voice[verb] == "finite"
        and structure.subject_of(verb) == subject
        and "but" not in syntax.lower[min(verb, refusing) : max(verb, refusing)]
        for i, label in hanging_on(reading, verb).items()
        if label in _AIMED
    }


def _reacting(reading: SentenceReading, refusing: int) -> set[int]:
    """Those in a participial clause in whom the refusal arouses a feeling, or from whom comes what it meets with."""
    structure, syntax = reading.structure, reading.syntax
    found = set[int]()
    for verb in structure.governed(refusing, "advcl"):
        if verb < refusing or syntax.voice[verb] != "ing":
            continue
        noun = structure.dependent(verb, "obj")
        if syntax.reading[verb].kind == "feeling" and reading.mention_of(noun) >= 0:
            found |= {i for i, label in hanging_on(reading, verb).items() if label == "obj"}
        elif noun >= 0 and syntax.reading[noun].act in _MET_WITH and reading.mention_of(noun) < 0:
            tied = hanging_on(reading, verb) | hanging_on(reading, noun)
            found |= {i for i, label in tied.items() if label in ("from", "of")}
    return found
