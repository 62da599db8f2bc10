"""Gifts: what somebody calls a plan or a vote, a gift to others, praises none of them; and whoever is given applause or a
frosty reception, or is promised war, is given no help."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.structure.attachment import PREDICATED
from stance.words.lexicon import CueTerm

#: What is handed to somebody, deserved or not.
GIFTS = frozenset("bonus concession favor favour gift handout present prize reward windfall".split())
#: Classes of things that are decided or come to pass, and so are a gift in a figure of speech only: no medal, no cup.
_DECIDED = frozenset(("act", "decision", "document", "event", "law", "speech"))
#: Verbs that hand somebody something in a figure of speech too.
HANDING = frozenset(("accord", "give", "hand", "offer"))

PROMISING = frozenset(("guarantee", "pledge", "promise", "vow"))
_AMBIGUOUS = frozenset(("plot",))  # of land
#: Classes of nouns for what befalls somebody or what he has to pay.
_BEFALLING = frozenset(("event", "harm", "money", "state"))


def promises_harm(reading: SentenceReading, token: int) -> bool:
    """*Promised Mali a bloody war*, *a crushing response*, *pledged to give Mali hell*, but not *promised Mali a new port*."""
    structure, lemma = reading.structure, reading.syntax.lemma
    if reading.syntax.pos[token] != "VERB" or lemma[token] not in PROMISING:
        return False
    given = [i for i in structure.governed(token, "xcomp") if lemma[i] in HANDING]
    return any(_is_harm(reading, _given(reading, verb)) for verb in (token, *given))


def _given(reading: SentenceReading, verb: int) -> int:
    """The last noun that is an object of the verb, *war* in *gave Mali war*, or -1."""
    given = max(reading.structure.dependent(verb, "obj"), reading.structure.dependent(verb, "obj2"))
    return given if given >= 0 and reading.syntax.pos[given] == "NOUN" else -1


def _is_harm(reading: SentenceReading, noun: int) -> bool:
    """Whether nobody wants to be given it: *hell*, *tariffs*, *a painful blow*; nor is it anybody."""
    if noun < 0 or reading.mention_at[noun] >= 0:
        return False
    word = reading.syntax.reading[noun]
    bad = any(_is_bad(reading, i) for i in reading.structure.governed(noun, "mod"))
    harmful = word.kind in _BEFALLING and word.effect == "-" and word.lemma not in _AMBIGUOUS
    return bad or harmful


def hands_judgement(reading: SentenceReading, token: int) -> bool:
    """*Gave Mali a standing ovation*, *a warning*, *a bad mark*, *a false name*, *a piece of its mind*, but not *gave Mali its
    support*: what is given tells the stance."""
    structure, syntax = reading.structure, reading.syntax
    if syntax.pos[token] != "VERB" or syntax.lemma[token] not in HANDING:
        return False
    given = _given(reading, token)
    if given < 0:
        return False
    terms = (match.entry for match in reading.cue_terms[given] if match.first >= token)
    stances = {term.stance for term in terms if isinstance(term, CueTerm)}
    bad = any(_is_bad(reading, i) for i in structure.governed(given, "mod") if i > token)
    told = stances or bad or syntax.reading[given].attitude == "-"
    return bool(told) and "support" not in stances


def _is_bad(reading: SentenceReading, adjective: int) -> bool:
    word = reading.syntax.reading[adjective]
    return word.kind == "bad" or (word.attitude == "-" and reading.syntax.pos[adjective] == "ADJ")


def is_figurative_gift(reading: SentenceReading, token: int) -> bool:
    """*Called the vote a gift to Mali*, *said the deal was a reward for the rebels*, but not *called the mayor a gift to the
    town*, *the cup was a reward for the players*."""
    syntax, structure = reading.syntax, reading.structure
    gift = structure.head[token] if syntax.pos[token] in ("PREP", "TO") else token
    if gift < 0 or syntax.lemma[gift] not in GIFTS or structure.label[gift] not in PREDICATED:
        return False
    given = (i for label in ("to", "for") for i in structure.governed(gift, label))
    favoured = any(reading.mention_at[i] >= 0 and syntax.reading[i].kind != "place" for i in given)
    return favoured and any(syntax.reading[i].kind in _DECIDED for i in _things(reading, gift))


def _things(reading: SentenceReading, gift: int) -> list[int]:
    """What is said to be the gift: the subject of *is* or of *is called*, else the object."""
    structure = reading.structure
    verb = structure.head[gift]
    if structure.label[gift] == "pred" or reading.syntax.voice[verb] == "passive":
        subject = structure.subject_of(verb)
        return [subject] if subject >= 0 else []
    return list(structure.governed(verb, "obj"))
