"""Words that open clauses, and words that take them."""

from __future__ import annotations

from stance.words.readings import Reading
from stance.words.syntax import Syntax

#: Subordinators of what is said or asked.
CONTENT_CLAUSES = frozenset(("that", "what", "how", "whether", "why", "whatever"))
#: Prepositions that open a clause now and then.
CLAUSE_PREPOSITIONS = frozenset(("like", "for", "than"))
#: Classes of verbs that take a clause as their object.
CLAUSE_TAKERS = frozenset(
    "speech thinking showing feeling judging refusing asking deciding legal agreeing".split()
)
#: Classes of verbs that say or judge something; such verbs are coordinated with their like.
TELLING = frozenset(("judging", "speech", "refusing"))
#: Classes of nouns for what others take a position on.
MATTERS = frozenset("claim speech decision document law".split())
#: Classes of nouns for what holds words.
TEXTS = frozenset(("document", "speech", "claim"))
#: Classes of verbs that a clause without *that* may follow, and those among them that need an object.
_BARE_TAKERS = frozenset(("speech", "thinking", "showing", "feeling"))
_WITH_OBJECT = frozenset("express voice convey describe discuss".split())


def takes_bare_clause(verb: Reading) -> bool:
    """Whether a clause without *that* may follow a verb: *said they left*, *denied they left*, but not *voiced*."""
    return (verb.kind in _BARE_TAKERS or verb.act == "deny") and verb.lemma not in _WITH_OBJECT


def is_outcry(syntax: Syntax, verb: int) -> bool:
    """Whether a verb tells with what judgement or feeling something is said: *"Shame!" fumed the mayor*."""
    reading = syntax.reading[verb]
    return reading.kind in ("judging", "feeling") and not reading.judged.startswith("obj")


#: How those hang on a noun or adjective for what somebody feels or says at whom it is aimed: *gratitude to Mali*.
ADDRESSED = ("to", "at", "with", "towards", "toward", "against")
