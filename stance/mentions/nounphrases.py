"""Noun phrases with a common noun as their head: where they begin, which noun that is, and whether it acts."""

from __future__ import annotations

from stance.mentions.amounts import is_number
from stance.mentions.campaigns import acts_for_candidate
from stance.mentions.powers import are_states
from stance.mentions.twins import joins_twins
from stance.mentions.wings import is_wing, names_wing
from stance.words.ages import age_start
from stance.words.borders import ends_object
from stance.words.offices import is_office_abroad
from stance.words.readings import ACTING
from stance.words.syntax import Syntax

#: Adjectives that only point and do not describe.
_POINTING = frozenset("own same very certain such least further first last next".split())
#: What ranks in the name of an office.
_RANKED = {
    "first": frozenset("lady minister secretary".split()),
    "chief": frozenset("constable executive inspector justice minister prosecutor secretary whip".split()),
}
_ACTING_PLACES = frozenset(
    "country state nation city town district province region village island neighbour neighbor capital hospital school "
    "university kingdom republic territory county canton colony emirate enclave municipality principality protectorate "
    "sultanate township archipelago camp laboratory lab mosque".split()
)


def np_head(syntax: Syntax, j: int) -> int:
    """The head noun of the lower-case noun phrase that goes on at ``j``, or -1."""
    head = -1
    while j < len(syntax.pos) and j >= 0:
        if head >= 0 and (_called(syntax, head, j) or (head == j - 1 and ends_object(syntax, head))):
            break
        if syntax.pos[j] == "NOUN":
            head = j
        elif not (syntax.pos[j] == "ADJ" or _stands_inside(syntax, j, head)):
            break
        j += 1
    return head


def can_act(syntax: Syntax, head: int) -> bool:
    """Whether the noun ``head`` is one for those who act, here or wherever it is used so."""
    reading = syntax.reading[head]
    if reading.lemma == "opposition" and _is_to_something(syntax, head):
        return False
    acting = reading.kind in ACTING or reading.lemma in _ACTING_PLACES
    abroad = not reading.kind and is_office_abroad(syntax.lower[head])
    acting = acting or abroad or is_wing(syntax, head)
    return acting or acts_for_candidate(syntax, head) or are_states(syntax, head)


def _is_to_something(syntax: Syntax, noun: int) -> bool:
    """Whether it is told what a noun is aimed at: *dropped their opposition to the dam*, but not *the opposition to vote*."""
    return syntax.lower[noun + 1 : noun + 2] == ["to"] and syntax.pos[noun + 2 : noun + 3] != ["VERB"]


def np_start(syntax: Syntax, i: int) -> int:
    """Where the noun phrase begins, with its article, whose name or description starts at ``i``."""
    while i > 0 and syntax.pos[i - 1] in ("DET", "ADJ", "NUM") and not syntax.tokens[i - 1].text[0].isupper():
        i = age_start(syntax.lower, i - 1)
    return i - 1 if i > 0 and syntax.pos[i - 1] == "DET" else i


def naming_start(syntax: Syntax, j: int, head: int) -> int:
    """Leave numbers and what only points or praises out of the naming phrase."""
    j = next((k + 1 for k in range(head - 1, j - 1, -1) if syntax.pos[k] == "NUM"), j)
    while j < head - names_wing(syntax, head) - _names_rank(syntax, head) and (
        syntax.lower[j] in _POINTING
        or syntax.reading[j].kind in ("good", "bad", "measure")
        or syntax.voice[j] == "participle"
        or (syntax.pos[j] == "ADJ" and (_ranks_or_sides(syntax, j, head) or _is_done(syntax, j)))
        or is_number(syntax, j)
        or (j > 0 and syntax.lower[j - 1] == "-")
    ):
        j += 1
    return j


def _names_rank(syntax: Syntax, head: int) -> bool:
    """Whether an adjective is part of what an office is called: *first minister*, *chief justice*."""
    return head > 0 and syntax.lower[head] in _RANKED.get(syntax.lower[head - 1], ())


def is_body_before(syntax: Syntax, j: int, head: int) -> bool:
    """Whether a body at ``j`` qualifies another noun."""
    reading = syntax.reading[j]
    noun = syntax.pos[j] == "NOUN" and j < head
    return noun and reading.kind == "institution" and reading.attitude == "0"


def _called(syntax: Syntax, head: int, j: int) -> bool:
    """Whether another phrase begins at ``j``: *called the judges political activists*, *called the judges cowards*."""
    if not _are_persons(syntax, head) or syntax.lower[head] in ("men", "women"):
        return False
    return syntax.pos[j] == "ADJ" or _are_persons(syntax, j)


def _are_persons(syntax: Syntax, j: int) -> bool:
    plural = syntax.lower[j] != syntax.lemma[j]
    return syntax.pos[j] == "NOUN" and plural and syntax.reading[j].kind == "person"


def _stands_inside(syntax: Syntax, j: int, head: int) -> bool:
    """Whether a word that is no adjective may stand before the head noun: *five*, *visiting*, *rank and* file."""
    counts_or_qualifies = syntax.pos[j] == "NUM" or syntax.voice[j] in ("participle", "ing")
    return (head < 0 and counts_or_qualifies) or joins_twins(syntax, j)


def _is_done(syntax: Syntax, j: int) -> bool:
    """Whether an adjective is a participle with its adverb: *internationally recognised government*."""
    return syntax.lower[j].endswith("ed") and j > 0 and syntax.pos[j - 1] == "ADV"


def _ranks_or_sides(syntax: Syntax, j: int, head: int) -> bool:
    """Whether an adjective compares with all others, *largest*, *third-largest*, or tells which side people take,
    *pro-independence mayors*, but not *anti-corruption agency*."""
    before, hyphen, last = syntax.lower[j].partition("-")
    superlative = syntax.reading[j].tag == "JJS" or (hyphen and last.endswith("est"))
    several = syntax.lower[head] != syntax.lemma[head]
    sides = hyphen and before in ("pro", "anti") and several
    return bool(superlative or sides)
