"""Clauses in contact: where the subject of a relative clause begins right behind a noun that is its object, without a pronoun
between, *a claim Mali denies*, or behind *whose*, *Mali, whose offer Togo rejected, left*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.mentions.mentions import Mention
from stance.mentions.objectnouns import has_object_before
from stance.structure.clausewords import MATTERS
from stance.words.acts import TAKING_POSITION
from stance.words.syntax import NAMING, Syntax

#: Verbs that say what something is called, with *as* before that.
_DESCRIBING = frozenset(
    "characterise characterize condemn denounce depict describe dismiss hail portray".split()
)
#: Classes of verbs for what is judged or refused, and of nouns for whoever may have a name behind them.
_JUDGING = frozenset(("judging", "refusing"))
_NAMED = frozenset(("person", "group", "institution", "place"))
_ENDS = ("PUNCT", "PREP", "TO")
#: So many words a title has at most.
_LONGEST_TITLE = 4


def begins_beside(
    syntax: Syntax, pos: Sequence[str], mentions: Sequence[Mention], mention_at: Sequence[int], i: int, j: int
) -> bool:
    """Whether the subject of a relative clause begins at ``j`` behind the noun at the end of a phrase from ``i``."""
    if pos[j - 1] != "NOUN":
        return False
    owned = syntax.lower[i - 1 : i] == ["whose"]
    mention = _titled(mentions, mention_at, j) if owned else mention_at[j]
    if mention < 0 or mentions[mention].form == "pronoun":
        return False
    if not owned and mentions[mention].first != j:
        return False
    if not owned and has_object_before(syntax, mentions[mention]):
        return True
    verb = _verb_behind(pos, mentions[mention].last)
    if pos[verb : verb + 1] != ["VERB"] or syntax.voice[verb] != "finite":
        return False
    if owned:
        return syntax.reading[j - 1].kind not in _NAMED and _lacks_object(syntax, pos, verb)
    if syntax.reading[j - 1].kind not in MATTERS:
        return False
    if syntax.reading[verb].act in TAKING_POSITION and pos[verb + 1 : verb + 2] in ([], ["PUNCT"]):
        return True
    return syntax.lower[i] in ("a", "an") and _says_what(syntax, pos, verb)


def _titled(mentions: Sequence[Mention], mention_at: Sequence[int], j: int) -> int:
    """The mention that begins at ``j`` with its name or with a title before it, or -1."""
    at = j
    while at < len(mention_at) and mention_at[at] < 0 and at < j + _LONGEST_TITLE:
        at += 1
    mention = mention_at[at] if at < len(mention_at) else -1
    begins = mention >= 0 and mentions[mention].first == at
    return mention if begins and (at == j or mentions[mention].np_first <= j) else -1


def _verb_behind(pos: Sequence[str], token: int) -> int:
    """The main verb behind a subject that ends before ``token``."""
    while token < len(pos) and pos[token] in ("ADV", "HAVE"):
        token += 1
    return token


def _lacks_object(syntax: Syntax, pos: Sequence[str], verb: int) -> bool:
    """Whether a verb that judges or takes a position has no object behind it."""
    reading = syntax.reading[verb]
    judges = reading.kind in _JUDGING or reading.act in TAKING_POSITION or reading.judged.startswith("obj")
    return judges and (verb + 1 == len(pos) or pos[verb + 1] in _ENDS)


def _says_what(syntax: Syntax, pos: Sequence[str], verb: int) -> bool:
    """Whether what something is called follows a verb: *called absurd*, *called a lie*, *described as absurd*."""
    following = syntax.lower[verb + 1 : verb + 2]
    if syntax.lemma[verb] in _DESCRIBING:
        return following == ["as"]
    return syntax.lemma[verb] in NAMING and (
        pos[verb + 1 : verb + 2] == ["ADJ"] or following in (["a"], ["an"])
    )
