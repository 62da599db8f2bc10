"""Majorities that tell how a vote went and not who voted: *rejected it by a large majority*."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.words.syntax import Syntax

#: What tells how large or of what sort a majority is, beside adjectives of size.
_MARGINS = frozenset(
    "clear comfortable qualified simple bare slender solid strong resounding decisive crushing convincing thumping "
    "two-thirds three-fifths three-quarters three-fourths wafer-thin razor-thin one-vote".split()
)
_ARTICLES = frozenset(("a", "an", "the"))


def without_margins(mentions: list[Mention], syntax: Syntax) -> list[Mention]:
    """The mentions without majorities behind *by* that tell a margin."""
    return [m for m in mentions if syntax.lower[m.head] != "majority" or not _is_margin(m, syntax)]


def _is_margin(mention: Mention, syntax: Syntax) -> bool:
    """Whether it is told how large the majority is and not of whom: *by a majority of 12 to 3*, but not *by a large majority
    of members*."""
    start, of = mention.head, syntax.lower[mention.last : mention.last + 1] == ["of"]
    while start and _tells_size(start - 1, syntax):
        start -= 1
    counted = of and syntax.pos[mention.last + 1 : mention.last + 2] == ["NUM"]
    sized = start < mention.head and not of
    before = start - 1 - (start > 0 and syntax.lower[start - 1] in _ARTICLES)
    return (counted or sized) and before >= 0 and syntax.lower[before] == "by"


def _tells_size(j: int, syntax: Syntax) -> bool:
    return syntax.lower[j] in _MARGINS or syntax.reading[j].kind == "size"
