"""Slugs: what agencies write before a headline of what sort or on what sport it is, no part of what it says: *RPT-Togo left*,
*UPDATE 1-Togo left*, *Soccer-Togo left*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.tokens.text import Token
from stance.words.lexicon import Lexicon
from stance.words.marks import DASHES

#: What sort of report it is; they may be numbered.
_REPORTS = frozenset(
    "ADVISORY ANALYSIS BREAKINGVIEWS BRIEF CLARIFICATION COLUMN CORRECTED CORRECTION DEALTALK EXCLUSIVE EXPLAINER FACTBOX "
    "FEATURE FOCUS INSIGHT INTERVIEW NEWSMAKER OBITUARY PREVIEW PROFILE REFILE REPEAT RPT SCENARIOS SNAPSHOT TIMELINE "
    "UPDATE WRAPUP".split()
)
#: Those that are written small as well: *Exclusive-Togo left*.
_SMALL = frozenset("analysis exclusive explainer factbox insight".split())
_SPORTS = frozenset(
    "alpine athletics badminton baseball basketball boxing cricket cycling doping football golf gymnastics hockey nba nfl "
    "nhl olympics paralympics racing rowing rugby sailing skating skiing snooker soccer sumo swimming tennis "
    "volleyball".split()
)
#: First halves of what two words name.
_FIRST_HALVES = frozenset("alpine figure horse ice motor speed".split())
#: Words that a hyphen joins to a noun before them: *Soccer-Mad Dutch Fans*.
_TIED = frozenset(("adj", "verb"))


def without_slug(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """The tokens behind the slug with which a sentence begins; all of them where it begins without one."""
    at = int(tokens[0].text.lower() in _FIRST_HALVES) if tokens else 0
    if len(tokens) < at + 2 or not _is_slug(tokens[at], bool(at)):
        return tokens
    slug, _, rest = tokens[at].text.partition("-")
    if rest:
        tied = not slug.isupper() and tokens[at + 1].text[0].isupper()
        tied = tied and any(reading.pos in _TIED for reading in lexicon.read(rest.lower()))
        whole = tied or not rest[0].isupper() or len(tokens[at].text) < tokens[at].end - tokens[at].start
        return (
            tokens if whole else [Token(rest, tokens[at].end - len(rest), tokens[at].end), *tokens[at + 1 :]]
        )
    mark = at + 1 + (slug.isupper() and tokens[at + 1].text.isdigit())
    marked = mark + 1 < len(tokens) and tokens[mark].text in DASHES
    return tokens[mark + 1 :] if marked and tokens[mark + 1].text[0].isupper() else tokens


def _is_slug(token: Token, second: bool) -> bool:
    slug = token.text.partition("-")[0]
    if slug in _REPORTS or (second and slug in _SPORTS):
        return True
    small = slug.lower()
    return (slug.istitle() and small in _SMALL) or ((slug.istitle() or slug.isupper()) and small in _SPORTS)
