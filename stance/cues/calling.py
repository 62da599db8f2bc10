"""Calling: what somebody calls a person or a thing is his word, and no part of what the thing says, *called the claim
absurd*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.structure.attachment import PREDICATED
from stance.structure.clausewords import TEXTS
from stance.words.syntax import NAMING

#: Verbs that say what somebody takes a person or a thing for.
TAKING = NAMING | frozenset("characterise characterize depict describe portray regard see term view".split())
#: Classes of nouns for what somebody says, a critic is none, and for what may be untrue.
_SAID = frozenset(("claim", "speech"))
_TELLING = TEXTS | {"measure"}
#: Words for what is not so, which of persons are reproaches.
_UNTRUE = frozenset("distortion erroneous false inaccurate incorrect mistaken tale untrue wrong".split())

#: Verbs of an answer in the same coin.
_HITTING = frozenset("bite fire hit lash punch shoot strike swing".split())
#: Verbs that say of words that they are not so, and ill of whomever else they have as their object.
_RUBBISHING = frozenset(("pooh-pooh", "rubbish", "trash"))


def called_so(reading: SentenceReading, token: int) -> bool:
    """Whether an adjective tells what somebody calls what he names: *called the claim absurd*, *described it as absurd*."""
    return caller_of_words(reading, token) >= 0


def caller_of_words(reading: SentenceReading, token: int) -> int:
    """The verb with which somebody calls a thing what the adjective at ``token`` tells, or says so of a reproach of others, or
    -1: *called the claim absurd*, *said Mali's charge was absurd*, but not *said Mali's remarks were critical of Togo*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] != "ADJ":
        return -1
    noun, verb = words_called(reading, token), structure.head[token]
    if structure.label[token] == "acl":
        verb = structure.head[verb]
        felt = syntax.reading[token].kind == "feeling"  # saw nurses angry
        calls = structure.label[noun] == "obj" and syntax.lemma[verb] in (NAMING if felt else TAKING)
        return verb if calls and syntax.pos[noun] == "NOUN" else -1
    if structure.label[token] != "pred" or structure.label[verb] != "ccomp" or noun < 0:
        return -1
    told = syntax.reading[structure.head[verb]].kind == "speech"
    return structure.head[verb] if told and _is_reproach(reading, noun) and tells_whose(reading, noun) else -1


def words_called(reading: SentenceReading, token: int) -> int:
    """The noun of which the adjective at ``token`` is said, or -1."""
    structure = reading.structure
    return structure.head[token] if structure.label[token] == "acl" else structure.subject_of(token)


def called_by(reading: SentenceReading, noun: int) -> int:
    """The verb with which somebody calls what the ``noun`` names something, or -1."""
    return max((caller_of_words(reading, i) for i in _said_of(reading, noun)), default=-1)


def rebuffed_by(reading: SentenceReading, noun: int) -> int:
    """The verb with which somebody speaks ill of a reproach, *called criticism of Mali absurd*, or -1."""
    if not _is_reproach(reading, noun):
        return -1
    ill = (i for i in _said_of(reading, noun) if reading.syntax.reading[i].attitude == "-")
    return max((caller_of_words(reading, i) for i in ill), default=-1)


def _said_of(reading: SentenceReading, noun: int) -> list[int]:
    """The words that tell what is said of the ``noun``."""
    structure = reading.structure
    beside = structure.governed(structure.head[noun], "pred") if structure.label[noun] == "subj" else iter(())
    called = (*structure.governed(noun, "acl"), *beside)
    return [i for i in called if words_called(reading, i) == noun]


def answers_reproach(reading: SentenceReading, token: int) -> bool:
    """Whether an adjective is what somebody says of a reproach, which says no to it: *called Mali's criticism unfair*, but not
    *called Mali's critics unfair*."""
    return caller_of_words(reading, token) >= 0 and _is_reproach(reading, words_called(reading, token))


def says_untrue(reading: SentenceReading, token: int) -> bool:
    """Whether it is what somebody says of words or figures: *said the report was wrong*, *called Mali's version a distortion*,
    but not *said Mali was wrong*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] not in _UNTRUE or syntax.pos[token] not in ("ADJ", "NOUN"):
        return False
    noun = words_called(reading, token)
    if noun < 0 and structure.label[token] in PREDICATED:
        noun = structure.dependent(structure.head[token], "obj")
    if noun < 0 or syntax.pos[noun] != "NOUN" or reading.mention_at[noun] >= 0:
        return False
    return syntax.reading[noun].kind in _TELLING


def rubbishes_words(reading: SentenceReading, token: int) -> bool:
    """Whether a verb says so of words: *rubbished talk of a split*, *a charge Mali rubbished*, but not *rubbished Mali*."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.lemma[token] not in _RUBBISHING or syntax.pos[token] != "VERB":
        return False
    noun = structure.dependent(token, "obj")
    if noun < 0 and syntax.voice[token] == "passive":
        noun = structure.subject_of(token)
    if noun < 0 and structure.label[token] == "acl":
        noun = structure.head[token]
    word = syntax.reading[noun]
    return noun >= 0 and syntax.pos[noun] == "NOUN" and (word.kind in _SAID or word.act == "report")


def hits_back(reading: SentenceReading, token: int) -> bool:
    """Whether it is a word of *hit back at criticism*, which says no to it, but not of *hit back at Mali*."""
    structure, syntax = reading.structure, reading.syntax
    verb = token if syntax.pos[token] == "VERB" else structure.head[token]
    if verb < 0 or syntax.lemma[verb] not in _HITTING or syntax.lower[verb + 1 : verb + 3] != ["back", "at"]:
        return False
    return token <= verb + 2 and any(_is_reproach(reading, noun) for noun in structure.governed(verb, "at"))


def _is_reproach(reading: SentenceReading, noun: int) -> bool:
    word = reading.syntax.reading[noun]
    return reading.syntax.pos[noun] == "NOUN" and word.act == "blame" and word.kind in _SAID


def dismisses(reading: SentenceReading, verb: int, noun: int) -> bool:
    """Whether a verb that says no has as its object the reproach that a ``noun`` tells: *brushed off criticism*."""
    structure = reading.structure
    return structure.head[noun] == verb and structure.label[noun] == "obj" and _is_reproach(reading, noun)


def tells_whose(reading: SentenceReading, noun: int) -> bool:
    """Whether it is told whose the noun is: *Mali's charge*, *the accusations by Mali*."""
    return any(
        reading.structure.label[i] in ("poss", "by", "from") for i in reading.structure.dependents[noun]
    )


def taken_for(reading: SentenceReading, token: int) -> bool:
    """Whether a noun tells what somebody takes a person or a thing for, which may judge them whatever it is: *called Mali a
    rat*, *described Mali as a cartel*."""
    structure, syntax = reading.structure, reading.syntax
    verb = structure.head[token]
    if syntax.pos[token] != "NOUN" or structure.label[token] not in PREDICATED or syntax.pos[verb] != "VERB":
        return False
    return syntax.lemma[verb] in TAKING
