"""Clubs and unions, which their names only hint at: *Oldbury Rovers* is a club, the *United Steelworkers* are a union."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.introductions import name_words
from stance.resolution.towns import is_town

#: What the name of a club ends in and that of nothing else.
_CLUBS = frozenset("fc afc united rovers wanderers albion athletic hotspur argyle".split())
#: What the name of a club may end in, if it is not the place itself.
_PLACES = frozenset("town city county".split())
#: Before these words it is: *Kansas City*, *Cape Town*.
_OF_PLACES = frozenset(
    "york mexico kansas oklahoma quebec panama kuwait gaza vatican lake jersey atlantic benin quezon minh iowa carson "
    "rapid sioux cape george bridge orange cook angeles diego".split()
)
#: Those who join unions, as unions are called.
_WORKERS = frozenset(
    "workers steelworkers autoworkers mineworkers farmworkers metalworkers teamsters nurses teachers dockers longshoremen "
    "machinists miners firefighters pilots postmen seamen mariners employees attendants boilermakers bricklayers carpenters "
    "electricians ironworkers railwaymen seafarers drivers journalists".split()
)
#: What else unions are called, with those who join them behind.
_OF_WORKERS = frozenset("brotherhood federation association society alliance congress".split())
#: Those who unite, beside workers, and are no club: *Citizens United*.
_UNITING = _WORKERS | frozenset(
    "citizens churches christians muslims hindus sikhs parents families students tenants farmers".split()
)
#: What is theirs and no union.
_NO_UNION = frozenset("party movement revolutionary socialist communist front".split())
#: Unions with names that tell it to those only who know them.
_KNOWN = frozenset(
    "Unite|Unison|GMB|Aslef|Usdaw|NASUWT|IG Metall|CFDT|CGT|CGIL|Histadrut|COSATU|NUMSA|AFL-CIO|AFSCME|SAG-AFTRA|Unifor|"
    "Teamsters|Writers Guild of America|UNITE HERE".split("|")
)


def body_words(mention: Mention, reading: SentenceReading) -> set[str]:
    """The words by which a text may speak of a named body that is a club or a union."""
    words, entry = name_words(mention), mention.entry
    if entry is None and is_club(words) and (kind_called(words) or not is_town(mention, reading)):
        return {"club"}
    if entry is None:
        return {"union"} if is_union(words) else set()
    named = entry.name.split()
    union = entry.kind == "organisation" and entry.country is not None  # not the African Union
    return {"union"} if union and ("Union" in named or entry.name in _KNOWN or is_union(named)) else set()


def is_club(words: Sequence[str]) -> bool:
    """Whether a name is a club's, if it is no place's: *Hartwell United*, *Oldbury Town*, but not *Kansas City*."""
    lower = [word.lower() for word in words]
    if len(lower) < 2 or lower[-2] in _UNITING:
        return False
    return lower[-1] in _CLUBS or (lower[-1] in _PLACES and lower[-2] not in _OF_PLACES)


def kind_called(words: Sequence[str]) -> str:
    """The kind of a body whose name is a union's, or a club's and no place's, or empty."""
    club = is_club(words) and words[-1].lower() not in _PLACES
    return "organisation" if club or is_union(words) else ""


def is_union(words: Sequence[str]) -> bool:
    """Whether a name is that of a union: *Communications Workers of America*, *Brotherhood of Machinists*, but not *Workers'
    Party*."""
    lower = [word.lower() for word in words]
    if not _NO_UNION.isdisjoint(lower):
        return False
    at = next((i for i, word in enumerate(lower) if word in ("of", "for")), len(lower))
    head = lower[at - 1] if at else ""
    if head in _OF_WORKERS:
        return not _WORKERS.isdisjoint(lower[at:])
    united = head == "united" and at > 1 and lower[at - 2] in _WORKERS
    return united or (head in _WORKERS and at > 1)
