"""Thwarted: whose plan or offer another one is said to have refused or spoilt; whoever says so judges the other one."""

from __future__ import annotations

from stance.cues.denying import RETORTING
from stance.reading import SentenceReading
from stance.roles.cuesite import CueSite
from stance.words.acts import SAYING_NO

#: Labels of the deed below the word that tells of it or blames somebody for it.
_TOLD = frozenset(("ccomp", "of-ing", "for-ing"))
#: What stands between that word and a verb of saying: *hit back by saying*, *hit back, saying*.
_SAYING = frozenset(("advcl", "by-ing"))
#: Paths from what is refused to who made or owns it: *Mali's offer*, *an offer by Mali*, *an offer made by Mali*.
_MAKING = frozenset((".poss", ".by", ".from", ".acl.by"))


def thwarted(site: CueSite) -> set[int]:
    """The mentions that are no targets of a reproach: *complained that Mali had blocked an offer by Togo*, *accused Mali of
    blocking Togo's offer*; but *denied that Mali had blocked Togo's offer*, *blocked Togo's offer* may be aimed at Togo."""
    reading, anchor, keys = site.reading, site.anchor, site.keys
    found = set[int]()
    for deed in _deeds(reading, anchor):
        word, noun = reading.syntax.reading[deed], reading.structure.dependent(deed, "obj")
        doer = reading.doer(deed)
        spoils = word.act in SAYING_NO or word.effect == "-"
        if doer < 0 or noun < 0 or reading.mention_of(noun) >= 0 or not spoils:
            continue
        found |= {
            i
            for i, mention in enumerate(reading.mentions)
            if reading.structure.path(noun, mention.head) in _MAKING
            and mention.form != "pronoun"
            and keys[i] != keys[doer]
        }
    return found


def _deeds(reading: SentenceReading, anchor: int) -> list[int]:
    """The verbs for what somebody is reproached with, where the cue says no to nothing itself."""
    structure, word = reading.structure, reading.syntax.reading[anchor]
    if word.act in SAYING_NO and word.lemma not in RETORTING:
        return []
    telling = [i for i in structure.dependents[anchor] if structure.label[i] in _SAYING]
    return [i for at in (anchor, *telling) for i in structure.dependents[at] if structure.label[i] in _TOLD]
