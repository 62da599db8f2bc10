"""The beaten: over whom somebody wins is not welcomed with the victory, *hailed the victory over Mali*."""

from __future__ import annotations

from stance.reading import SentenceReading
from stance.roles.below import steps_below
from stance.roles.cuesite import CueSite

#: Nouns for what somebody wins, and what stands before whom he wins over.
_WINS = frozenset("success triumph victory win".split())
_OVER = frozenset(("over", "against"))
#: Nouns and verbs for what the one behind *of*, or the object, suffers from whoever wins.
_DEFEATS = frozenset("defeat downfall ouster overthrow rout toppling".split())
#: Further nouns for what is welcomed for the harm of whoever suffers it, though some defend it.
_FAILURES = frozenset("collapse demise failure fall".split())
_BEATING = frozenset("beat crush defeat overcome overthrow rout thrash topple trounce vanquish".split())
#: What stands between whoever is beaten and a word below him.
_WITHIN = frozenset(("of", "poss", "mod", "in", "from", "at"))
_WORDS = _WINS | _DEFEATS | _FAILURES | _BEATING


def beaten(site: CueSite) -> set[int]:
    """The mentions that are no targets of the friendly cue, as others win over them or they fail: Mali in *hailed the
    victory over Mali*, *welcomed the defeat of Mali*, *hailed Mali's failure* and *congratulated Togo on beating Mali*."""
    reading, anchor = site.reading, site.anchor
    structure, syntax = reading.structure, reading.syntax
    found = set[int]()
    if _WORDS.isdisjoint(syntax.lemma):
        return found
    suffered = _DEFEATS | _FAILURES if site.stance == "welcome" else _DEFEATS
    for token, lemma in enumerate(syntax.lemma):
        if syntax.pos[token] == "NOUN" and lemma in _WINS:
            found |= _below(reading, token, _OVER)
        elif syntax.pos[token] == "NOUN" and lemma in suffered:
            told = structure.dependent(token, "of") >= 0
            lost = _below(reading, token, frozenset(("of",) if told else ("poss",)))
            if anchor in structure.ancestors(token):
                found |= lost | _named_besides(site, lost)
            elif lemma in _DEFEATS:
                found |= lost
        elif lemma in _BEATING and syntax.pos[token] == "VERB" and anchor in structure.ancestors(token):
            found |= _below(reading, token, frozenset(("obj",)))
    return found


def _named_besides(site: CueSite, lost: set[int]) -> set[int]:
    """Further mentions of whoever suffers it, but for those that hang on the cue itself: *Malian* in *hailed Mali's failure to
    win in the Malian year*, but not Mali in *thanked Mali for Mali's defeat*."""
    names = {site.keys[i] for i in lost}
    alike = [i for i, key in enumerate(site.keys) if key in names]
    structure, mentions = site.reading.structure, site.reading.mentions
    return {i for i in alike if structure.head[mentions[i].head] != site.anchor}


def _below(reading: SentenceReading, token: int, labels: frozenset[str]) -> set[int]:
    """The mentions that hang on ``token`` with one of the ``labels``, and those within their phrases."""
    below = steps_below(reading, token)
    return {i for i, first, further in below if first in labels and _WITHIN.issuperset(further)}
