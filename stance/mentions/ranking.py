"""Descriptions that fit one actor only, by an adjective that ranks: *Unison, the biggest donor to the party*."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.words.readings import ACTING
from stance.words.syntax import Syntax

_FIRST = frozenset("main chief principal leading top sole only largest biggest".split())
#: To whom or of whom it is the first.
_JOINTS = frozenset(("to", "of", "for"))


def ranks_alone(name: Mention, mention: Mention, syntax: Syntax) -> bool:
    """Whether a description behind a name and a comma is of who comes first for somebody told behind it: *Mali, the main
    backer of Oman*, but not *in Mali, the main backer of Oman left*."""
    if name.np_first == 1 and syntax.pos[0] == "PREP":
        return False
    words = range(mention.np_first + 1, mention.head)
    ranked = any(syntax.lower[j] in _FIRST or syntax.reading[j].tag == "JJS" for j in words)
    definite = syntax.lower[mention.np_first] == "the" or syntax.pos[mention.np_first - 1] in ("GEN", "POSS")
    told = _JOINTS.intersection(syntax.lower[mention.last : mention.last + 1])
    following = syntax.pos[mention.last + 1 : mention.last + 2]
    does = following in (["VERB"], ["BE"], ["HAVE"])  # the only state to object
    acting = syntax.reading[mention.head].kind in ACTING
    return ranked and definite and acting and bool(told) and not does
