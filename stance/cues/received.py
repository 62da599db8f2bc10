"""Stances that somebody receives: in *Mali won the support of Togo*, *drew criticism from Togo* and *came under fire from
Togo* the stance is Togo's, and Mali's it is not."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.words.acts import TAKING_STANCES
from stance.words.lexicon import CueTerm

#: Verbs whose subject rouses or meets with what their object tells.
MEETING = frozenset(
    "arouse attract cause disregard draw earn elicit encounter endure face fuel generate ignite ignore incur overlook prompt "
    "provoke receive spark stir suffer trigger weather win".split()
)
#: Verbs of passives of which that holds behind *with*: *was met with anger*.
GREETING = frozenset(("greet", "meet", "receive"))
#: Verbs that tell so only where it is told whose it is: *has the support of Togo*.
_HAVING = frozenset(
    "claim command enjoy forfeit gain garner get have land lose obtain raise retain secure".split()
)
#: Nouns for the support of others.
_BACKING = frozenset("approval backing blessing confidence endorsement support trust".split())
#: How a noun hangs on the verb of whoever meets with it: *came under fire*, *ran into resistance*, *was met with scorn*.
_MET = {"under": ("come",), "into": ("run",), "with": GREETING, "for": ("come",)}
#: Acts of nouns for what others say or feel of somebody.
_JUDGING = TAKING_STANCES | {"accept", "mourn", "question", "regret"}
#: The frames of terms that have their source behind *from*, and their target: *drew heart from*.
_FROM, _TAKEN = "from-subj", "subj-from"
#: Before those whose stance it is; *of* only where it is support or a feeling that is never of somebody: *the scorn of Togo*.
_GIVERS = ("from", "by", "among")


def is_received(reading: SentenceReading, noun: int) -> bool:
    """Whether ``noun`` is a stance that the subject has from others, rouses or loses: *picked up the endorsement of Togo*,
    *sparked anger among nurses*, but not *has confidence in Togo*, *drew criticism of Togo*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[noun] if noun >= 0 else -1
    if verb < 0 or syntax.pos[verb] != "VERB":
        return False
    return _is_met(reading, noun, verb) and bool(givers(reading, noun))


def received(reading: SentenceReading, verb: int) -> int:
    """The object of a verb where it is a stance that its subject has from others, and the verb tells none of his own as in
    *ignored criticism*; or -1."""
    noun = reading.structure.dependent(verb, "obj")
    own = reading.syntax.reading[verb].kind == "refusing"
    return noun if not own and is_received(reading, noun) else -1


def givers(reading: SentenceReading, noun: int) -> set[int]:
    """The mentions whose stance it is that ``noun`` tells: Togo in *the support of Togo*, *drew fire from Togo and Chad*, and
    Chad."""
    structure = reading.structure
    labels = (*_GIVERS, "of") if _is_of_giver(reading, noun) else _GIVERS
    behind = [i for label in _GIVERS for i in structure.governed(structure.head[noun], label) if i > noun]
    own = [i for label in labels for i in structure.governed(noun, label)]
    found = {index for i in (*own, *behind) if (index := reading.mention_of(i)) >= 0}
    groups = {reading.mentions[index].group for index in found} - {-1}
    return found | {i for i, mention in enumerate(reading.mentions) if mention.group in groups}


def _is_of_giver(reading: SentenceReading, noun: int) -> bool:
    """Whether *of* tells whose it is: *the support of Togo*, *the ire of Togo*, but not *criticism of Togo*."""
    word = reading.syntax.reading[noun]
    judges = word.kind in ("feeling", "speech") and word.act in _JUDGING
    return word.lemma in _BACKING or (judges and "of" not in word.judged.split("/"))


def _is_met(reading: SentenceReading, noun: int, verb: int) -> bool:
    """Whether whoever is the subject of ``verb`` has, rouses or meets with what ``noun`` tells."""
    structure, syntax = reading.structure, reading.syntax
    label, lemma = structure.label[noun], syntax.lemma[verb]
    frames = {match.entry.frame for match in reading.cue_terms[noun] if isinstance(match.entry, CueTerm)}
    if _FROM in frames:
        return label == "obj" or label in _MET
    if _TAKEN in frames:
        return False
    if syntax.reading[noun].act not in _JUDGING and syntax.lemma[noun] not in _BACKING:
        return False
    picked = lemma == "pick" and syntax.lower[verb + 1 : verb + 2] == ["up"]
    had = label == "obj" and (picked or lemma in _HAVING or lemma in MEETING)
    return had or lemma in _MET.get(label, ())
