"""Where a noun phrase ends and another one begins with nothing between them: *In London Reed said*, *called the judges
cowards*."""

from __future__ import annotations

from stance.words.readings import ACTING, Reading
from stance.words.syntax import NAMING, PEOPLE, Syntax

#: Before a place, and what follows on the subject of a sentence.
_PLACING = frozenset(("in", "at", "from"))
_GOING_ON = (["VERB"], ["HAVE"], ["BE"], ["MODAL"], ["DO"], ["CONJ"])
#: What phrases with prepositions consist of.
_OF_PHRASES = frozenset("PREP TO DET POSS NUM ADJ ADV NOUN NAME GEN".split())
#: So many words an object has at most before its head noun.
_BEFORE_OBJECT = 6
_INSIDE_OBJECT = frozenset(("DET", "POSS", "NUM", "ADJ", "NOUN", "GEN"))
#: Kinds of nouns for those who are called something.
_CALLED = frozenset((*PEOPLE, "institution"))


def opens_with_place(syntax: Syntax, i: int, end: int) -> bool:
    """Whether a place at ``i`` stands behind a preposition that opens the sentence or follows a pause, before a subject that
    ends at ``end``: *In London Reed said*."""
    before = i - 1 - (syntax.lower[i - 1 : i] == ["the"])
    placing = before >= 0 and syntax.lower[before] in _PLACING
    opens = placing and (before == 0 or syntax.pos[before - 1] == "PUNCT")
    return opens and syntax.pos[end : end + 1] in _GOING_ON


def opens_with_phrase(syntax: Syntax, i: int, end: int) -> bool:
    """Whether a subject stands from ``i`` to ``end`` before its verb, and before it nothing but phrases with prepositions: *At
    the summit Norway said*."""
    following = syntax.pos[end : end + 1]
    opening = syntax.pos[int(syntax.pos[0] == "ADV")]  # ahead of, along with
    if opening != "PREP" or following not in _GOING_ON or syntax.voice[end] == "participle":
        return False
    titled = following == ["CONJ"] and syntax.reading[i - 1].kind in ACTING  # for ministers Reed and Berg
    return not titled and _OF_PHRASES.issuperset(syntax.pos[1:i])


def ends_object(syntax: Syntax, noun: int) -> bool:
    """Whether a noun is whom a verb names and another one behind it what they are called: *judges* in *called the judges
    political cowards*, *unions* in *branded the unions wreckers*, *opposition* in *called the opposition traitors*."""
    reading = syntax.reading[noun]
    if reading.kind not in _CALLED:
        return False
    called = noun + 1
    while called < len(syntax.pos) and syntax.pos[called] == "ADJ":
        called += 1
    if called >= len(syntax.pos) or syntax.pos[called + 1 : called + 2] in (["NOUN"], ["GEN"]):
        return False
    if not _are_people(syntax.reading[called]):
        return False
    before = range(noun - 1, max(-1, noun - _BEFORE_OBJECT), -1)
    verb = next((i for i in before if syntax.pos[i] not in _INSIDE_OBJECT), -1)
    if verb < 0 or syntax.pos[verb] != "VERB" or syntax.lemma[verb] not in NAMING:
        return False
    if reading.tag == "NNS":
        return True
    # called the opposition traitors, but not: called opposition leaders, called opposition critics
    ends = syntax.pos[called + 1 : called + 2] in ([], ["PUNCT"], ["CONJ"])
    body = reading.kind != "person" and verb < noun - 1
    return body and ends and syntax.reading[called].effect == "-"


def _are_people(reading: Reading) -> bool:
    return reading.tag == "NNS" and reading.kind in PEOPLE
