"""What a plan or bill is to do: whoever backs it or says no to it does so to whose plan it is, *voted against a bill by Reed
to fund Togo*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import all_below
from stance.roles.cuesite import CueSite

#: Classes of nouns for what is to be done, and their acts where they are words.
_PLANS = frozenset(("document", "decision", "law"))
_ASKING = frozenset(("ask", "offer"))
#: How such a noun hangs on the verb that takes a position on it.
_TAKEN = frozenset(("obj", "against", "for", "to", "on"))
#: Those whose it is stand before it or behind these.
_OWNING = frozenset(("poss", "mod", "by", "from", "of"))


def within_plans(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as a plan on which it takes a position is to do something to
    them, where it is told whose that is: Togo in *rejected Mali's plan to arm Togo*."""
    return all_below(site.reading, _deeds(site.reading, _verb(site.reading, site.anchor)))


def taking_position(site: CueSite) -> set[int]:
    """The mentions that are no sources of what the plan is to do, as they only take a position on it: *opposed a plan by Mali
    to arm Togo*."""
    reading = site.reading
    around = reading.structure.ancestors(site.anchor) | {site.anchor}
    verbs = (verb for verb in around if _deeds(reading, verb) & around)
    return {i for verb in verbs for i in reading.doers(verb)}


def _verb(reading: SentenceReading, anchor: int) -> int:
    """The verb of the cue: *voted* for *against*."""
    return reading.structure.head[anchor] if reading.syntax.pos[anchor] == "PREP" else anchor


def _deeds(reading: SentenceReading, verb: int) -> set[int]:
    """The infinitives that tell what a plan is to do on which a verb takes a position."""
    structure, syntax = reading.structure, reading.syntax
    if verb < 0 or syntax.pos[verb] != "VERB":
        return set()
    if syntax.is_undergone(verb):
        nouns = [structure.subject_of(verb)]
    else:
        nouns = [i for i in structure.dependents[verb] if structure.label[i] in _TAKEN]
    return {
        deed
        for noun in nouns
        if noun >= 0 and _is_plan(reading, noun)
        for deed in structure.governed(noun, "xcomp")
    }


def _is_plan(reading: SentenceReading, noun: int) -> bool:
    """Whether a noun tells what somebody who is named wants done."""
    structure, word = reading.structure, reading.syntax.reading[noun]
    plan = word.kind in _PLANS or word.act in _ASKING
    if reading.syntax.pos[noun] != "NOUN" or not plan or reading.mention_of(noun) >= 0:
        return False
    return any(
        structure.label[i] in _OWNING and reading.mention_of(i) >= 0 for i in structure.dependents[noun]
    )
