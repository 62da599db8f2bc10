"""Questions: what is asked, or is the case only on a condition, is not told as a fact."""

from __future__ import annotations

from stance.words.labels import behind_label
from stance.words.syntax import Syntax

_AUXILIARIES = frozenset(("MODAL", "DO", "HAVE", "BE"))
#: What the subject of a question begins with.
_SUBJECTS = frozenset("NAME NOUN PRON DET POSS".split())
#: What is left open by verbs of saying and deciding, and how far on the verb of the open clause stands at most.
_OPEN = frozenset(("who", "whom", "which"))
_LEAVING_OPEN = frozenset("announce ask choose decide disclose reveal say".split())
_REACH = 8
_EITHER_WAY = (["for", "or", "against"], ["against", "or", "for"])
#: What opens a question that takes for granted what it asks about, *why did Mali back it?*
_GRANTING = frozenset("how what when where which who whom whose why".split())
_ASKING = _GRANTING | {"so", "then"}


def is_doubted(syntax: Syntax, token: int) -> bool:
    """Whether a sentence without marks inside makes a question of what it tells: *Mali backs Togo?*, *Mali to back Togo?*."""
    if syntax.lower[-1] != "?" or syntax.lower[0] in _ASKING or syntax.clause[token] != syntax.clause[-1]:
        return False
    return "PUNCT" not in syntax.pos[:-1]


def is_left_open(syntax: Syntax, token: int) -> bool:
    """Whether the clause of the verb at ``token`` tells what somebody leaves open: *has not said whom she will vote for*, *to
    decide which side they back*, *to vote for or against it*."""
    if syntax.lower[token + 1 : token + 4] in _EITHER_WAY:
        return True
    if _OPEN.isdisjoint(syntax.lower):
        return False
    starts = range(max(1, token - _REACH), token)
    return any(
        syntax.lower[i] in _OPEN and syntax.lemma[i - 1] in _LEAVING_OPEN and syntax.pos[i - 1] == "VERB"
        for i in starts
        if syntax.clause[i] == syntax.clause[token]
    )


def is_inverted(syntax: Syntax, token: int) -> bool:
    """Whether the token's clause opens the sentence, or what a speaker's label or who is asked stands before, as a question or
    a condition: *would France support them?*, *Reporter: Would France support them?*, *had France supported them*."""
    start = max(behind_label(syntax), _behind_asked(syntax, token))
    if syntax.clause[token] != syntax.clause[start] or start + 1 >= len(syntax.pos):
        return False
    opening = syntax.pos[start] in _AUXILIARIES and not syntax.lower[start].endswith("ing")
    return opening and syntax.pos[start + 1] in _SUBJECTS


def _behind_asked(syntax: Syntax, token: int) -> int:
    """The token behind the last comma before ``token``, and *but* behind it, in a sentence that asks whether something is so,
    *Mr. Reed, do you back them?*; or 0."""
    if syntax.lower[-1] != "?" or syntax.lower[0] in _GRANTING:
        return 0
    comma = next((i for i in range(token - 1, 0, -1) if syntax.lower[i] == ","), -1)
    return comma + 1 + (syntax.pos[comma + 1] == "CONJ")
