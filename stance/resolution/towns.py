"""Names of towns after which a society of the text is called: *residents of Oakvale* beside the Oakvale Rowing Club."""

from __future__ import annotations

from stance.mentions.mentions import Mention
from stance.reading import SentenceReading
from stance.resolution.bodies import kind_of_body
from stance.resolution.introductions import name_words

_WITHIN = frozenset("in near around outside inside across throughout".split())
#: Prepositions of a place and of a body: *protesters from Oakvale*, but *nurses from Oakvale* may be of its hospital trust.
_WHENCE = frozenset(("at", "from"))
_STAFF = frozenset(
    "staff worker employee manager official spokesman spokeswoman spokesperson researcher scientist professor lecturer "
    "student teacher doctor nurse player coach captain expert analyst economist lawyer executive volunteer".split()
)
#: Who, beside towns and their parts, are *of* a town and of no society in it.
_LOCAL = frozenset(
    "resident inhabitant citizen people mayor villager islander native councillor bishop sheriff".split()
)
_OF_TOWNS = frozenset(("organisation", "government", "religion"))


def is_town(mention: Mention, reading: SentenceReading) -> bool:
    """Whether what stands before a name tells that it is a place's: *in Oakvale*, *the mayor of Oakvale*, but not *members of
    Oakvale*."""
    syntax, at = reading.syntax, mention.first - 1
    if at < 0:
        return False
    before, noun = syntax.lower[at], syntax.lemma[at - 1] if at else ""
    if before in _WHENCE:
        return noun not in _STAFF
    told = at > 0 and syntax.reading[at - 1].kind == "place"
    return before in _WITHIN or (before == "of" and (told or noun in _LOCAL))


def is_called_after_town(mention: Mention) -> bool:
    """Whether a name is that of a society or an authority: *Oakvale Residents Association*, but not *Oakvale Motors*, nor
    *Oakvale Group*."""
    words = name_words(mention)
    return mention.kind != "person" and words[-1].lower() != "group" and kind_of_body(words) in _OF_TOWNS
