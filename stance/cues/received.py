"""Stances that somebody receives: in *Mali won the support of Togo*, *drew criticism from Togo* and *came under fire from
Togo* the stance is Togo's, and Mali's it is not."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.words.lexicon import CueTerm

#: Verbs for what befalls whoever has something of others, or loses it.
_HAVING = frozenset(
    "attract claim command draw earn enjoy forfeit gain garner get have land lose obtain receive retain secure win".split()
)
#: Verbs for what whoever others judge brings about, or meets with.
_ROUSING = frozenset("arouse cause elicit generate ignite prompt provoke raise spark stir trigger".split())
_MEETING = frozenset("encounter endure face incur meet suffer weather".split())
#: Nouns for the support of others.
_BACKING = frozenset("approval backing blessing confidence endorsement support trust".split())
#: How a noun hangs on the verb of whoever meets with it: *came under fire*, *ran into resistance*, *was met with scorn*.
_MET = {"under": "come", "into": "run", "with": "meet", "for": "come"}
#: Acts of nouns for what others say or feel of somebody.
_JUDGING = frozenset("accept blame deny mourn praise question refuse regret support thank".split())
#: The frame of terms that have their source behind *from*.
_FROM = "from-subj"
#: Before those whose stance it is; *of* only where it is support.
_GIVERS = ("from", "by", "among")


def is_received(reading: SentenceReading, noun: int) -> bool:
    """Whether ``noun`` is a stance that the subject has from others, rouses or loses: *picked up the endorsement of Togo*,
    *sparked anger among nurses*, but not *has confidence in Togo*, *drew criticism of Togo*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[noun] if noun >= 0 else -1
    if verb < 0 or syntax.pos[verb] != "VERB":
        return False
    return _is_met(reading, noun, verb) and bool(givers(reading, noun))


def givers(reading: SentenceReading, noun: int) -> set[int]:
    """The mentions whose stance it is that ``noun`` tells: Togo in *the support of Togo*, *drew fire from Togo and Chad*, and
    Chad."""
    structure = reading.structure
    labels = (*_GIVERS, "of") if reading.syntax.lemma[noun] in _BACKING else _GIVERS
    behind = [i for label in _GIVERS for i in structure.governed(structure.head[noun], label) if i > noun]
    own = [i for label in labels for i in structure.governed(noun, label)]
    found = {index for i in (*own, *behind) if (index := reading.mention_of(i)) >= 0}
    groups = {reading.mentions[index].group for index in found} - {-1}
    return found | {i for i, mention in enumerate(reading.mentions) if mention.group in groups}


def _is_met(reading: SentenceReading, noun: int, verb: int) -> bool:
    """Whether whoever is the subject of ``verb`` has, rouses or meets with what ``noun`` tells."""
    structure, syntax = reading.structure, reading.syntax
    label, lemma = structure.label[noun], syntax.lemma[verb]
    terms = (match.entry for match in reading.cue_terms[noun])
    if any(isinstance(term, CueTerm) and term.frame == _FROM for term in terms):
        return label == "obj" or label in _MET
    judges = syntax.reading[noun].act in _JUDGING or syntax.lemma[noun] in _BACKING
    if _MET.get(label) == lemma:
        return judges
    picked = lemma == "pick" and syntax.lower[verb + 1 : verb + 2] == ["up"]
    return (
        label == "obj" and judges and (picked or lemma in _HAVING or lemma in _ROUSING or lemma in _MEETING)
    )
