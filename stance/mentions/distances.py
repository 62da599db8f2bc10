"""Places that only tell how far something reaches: *from as far away as Oslo*."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax

#: Between *as far* and *as* they tell whither.
_WHITHER = frozenset("away afield north south east west off apart inland out up".split())
#: What joins two places to which something reaches.
_JOINTS = ([","], ["and"], [",", "and"], ["or"])
#: Classes of nouns for what comes from whoever says or gives it.
_GIVEN = frozenset(("speech", "help", "feeling"))


def without_distances(mentions: list[Mention], syntax: Syntax) -> list[Mention]:
    """The mentions without places behind *as far away as*, nor those that *and* joins to them."""
    if "far" not in syntax.lower:
        return mentions
    kept, reached = list[Mention](), -1
    for mention in mentions:
        joined = reached >= 0 and syntax.lower[reached : mention.np_first] in _JOINTS
        if mention.form == "name" and (joined or _is_reached(mention.np_first, syntax)):
            reached = mention.np_last
        else:
            kept.append(mention)
    return kept


def _is_reached(first: int, syntax: Syntax) -> bool:
    """Whether *as far* and a direction stand before: *nurses from as far north as Oslo*, but not *as far as Oslo knows* nor
    *praise from as far north as Oslo*."""
    far = syntax.lower[max(0, first - 4) : first]
    if len(far) < 4 or far[:2] != ["as", "far"] or far[2] not in _WHITHER or far[3] != "as":
        return False
    before = first - 6
    return before < 0 or syntax.pos[before] != "NOUN" or syntax.reading[before].kind not in _GIVEN
