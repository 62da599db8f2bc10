"""Removals: what is done to whom a noun names, *the sacking of Reed*; whoever wants it does not back him."""

from __future__ import annotations

from stance.cues.censure import backed_censure
from stance.reading import SentenceReading
from stance.roles.below import WITHIN, steps_below
from stance.roles.cuesite import CueSite
from stance.roles.victims import PENALTIES

_FRIENDLY = frozenset(("support", "welcome"))
#: Classes of nouns for what is done to somebody or befalls him.
_DEEDS = frozenset(("harm", "act", "decision", "event"))
#: Nouns for what harms him that the word tables tell of those who do it, or by whom else it is judged.
_HARMING = frozenset(
    "conviction defeat dismissal impeachment indictment prosecution sentence sentencing".split()
)
#: Nouns for what the one behind *of* does himself.
_DONE_BY = frozenset(
    "absence decline departure desertion exit failure loss pollution resignation retirement retreat secession surrender "
    "withdrawal".split()
)
#: Nouns for what becomes of a firm or body that is not judged with it.
_TRANSFERRED = frozenset(
    "acquisition auction breakup denationalisation denationalization disposal flotation liquidation merger "
    "nationalisation nationalization privatisation privatization purchase restructuring sale sell-off takeover".split()
)
#: Nouns for what sets him free or gives him shelter: whoever welcomes it welcomes what others did for him.
_FREEING = frozenset("acquittal exchange freeing liberation reception release repatriation rescue".split())
#: Deeds that are told as their victim's own: *Reed's sacking*.
_SUFFERED = PENALTIES | frozenset("censure demotion impeachment removal suspension".split())
#: How the noun hangs on the verb that judges it.
_JUDGED = frozenset(("obj", "against", "for", "with", "at", "by", "of", "in", "to", "on", "over"))


def removed(site: CueSite) -> set[int]:
    """The mentions that are no targets of the cue, as what is judged is done to them: *voted for the removal
    of Reed*, *his sacking was welcomed*, *rejected the jailing of Reed*, *condemned the sale of the company*."""
    reading, anchor, stance = site.reading, site.anchor, site.stance
    structure, syntax = reading.structure, reading.syntax
    wished = stance in _FRIENDLY and syntax.reading[anchor].attitude != "-"  # stopped the eviction of Reed
    found = set()
    for noun in structure.dependents[anchor]:
        judged = syntax.pos[noun] == "NOUN" and _is_judged(reading, noun, anchor)
        if not judged or (stance == "denial" and backed_censure(reading, anchor) == noun):
            continue
        taken = syntax.lemma[noun] in _TRANSFERRED
        refused = stance == "denial" and syntax.lemma[noun] in _SUFFERED
        freed = stance == "welcome" and syntax.lemma[noun] in _FREEING
        if not (taken or refused or freed or (wished and _harms(reading, noun))):
            continue
        told = structure.dependent(noun, "of") >= 0
        suffered = not told and syntax.lemma[noun] in _SUFFERED and syntax.is_singular(noun)
        for i, first, further in steps_below(reading, noun):
            own = suffered and first == "poss" and reading.mentions[i].may_be_person
            if own or (first == "of" and (not further if taken else WITHIN.issuperset(further))):
                found.add(i)
    return found


def _is_judged(reading: SentenceReading, noun: int, anchor: int) -> bool:
    label = reading.structure.label[noun]
    return label in _JUDGED or (label == "subj" and reading.syntax.voice[anchor] == "passive")


def _harms(reading: SentenceReading, noun: int) -> bool:
    """Whether the noun tells of harm to the one behind *of*."""
    word = reading.syntax.reading[noun]
    harm = word.kind in _DEEDS and word.effect == "-" and word.act == "none"
    harm &= word.judged.split("/")[0] == "of" and word.lemma not in _DONE_BY
    return harm or word.lemma in _HARMING
