"""Answers: *no* that stands before no noun is one, *said no to Mali*, *a firm no from Mali*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_ENDS = frozenset((".", ",", ";", ":", "!", "?", ")"))
#: What *no* may stand before as an answer.
_FOLLOWING = frozenset(("TO", "PREP", "CONJ"))
#: What makes it a noun: *a flat no*, *its no*.
_BEFORE_NOUN = frozenset(("DET", "ADJ", "POSS", "GEN"))
#: As what it may have been read.
_TAGS = frozenset(("ADV", "DET", "NOUN"))
_ARTICLES = frozenset(("a", "an", "another"))


def answers_no(lower: Sequence[str], pos: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each *no* that is an answer, with its part of speech, and that of the noun before it, which is an adjective there: *said
    no to Mali*, *a firm no*, but not *no aid to Mali*, *no or little help*, *No. 4*."""
    for i, word in enumerate(lower):
        if word != "no" or pos[i] not in _TAGS or not _ends_here(lower, pos, i):
            continue
        if pos[i - 1] == "NOUN" and lower[max(0, i - 2)] in _ARTICLES:
            yield i - 1, "ADJ"
            yield i, "NOUN"
        else:
            yield i, "NOUN" if i and pos[i - 1] in _BEFORE_NOUN else "ADV"


def _ends_here(lower: Sequence[str], pos: Sequence[str], i: int) -> bool:
    """Whether no noun follows to which *no* belongs."""
    if i + 1 == len(lower):
        return i > 0
    if lower[i + 1] in _ENDS:
        return i > 0 and pos[i + 2 : i + 3] != ["NUM"]
    return pos[i + 1] == "TO" or (i > 0 and pos[i + 1] in _FOLLOWING and lower[i + 1] != "or")
