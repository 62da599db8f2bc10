"""Authors: whose words a colon behind the name of a text brings, *Reed issued a statement: "I blame Togo."*"""

from __future__ import annotations

from collections.abc import Sequence

from stance.reading import SentenceReading

#: What those do with a text whose words it holds.
_ISSUING = frozenset("deliver give issue leave make release send share sign write".split())
_READING = frozenset("read say go state".split())
#: Texts that the word tables do not tell as such.
_POSTED = frozenset(("post", "tweet"))
#: Before the author of a text.
_AUTHORS = ("from", "by")


def author(reading: SentenceReading, inside: Sequence[bool]) -> int:
    """The mention that issues the text, or whose text it is that reads so, before a colon and a quotation; or -1. *Reed
    made a statement: "…"*, *Reed's post read: "…"*; ``inside`` tells which tokens are quoted."""
    lower = reading.syntax.lower
    colon = lower.index(":") if ":" in lower else 0
    if not colon or inside[colon] or any(inside[:colon]) or not any(inside[colon : colon + 3]):
        return -1
    return next((found for noun in range(colon) if (found := _author_of(reading, noun)) >= 0), -1)


def _author_of(reading: SentenceReading, noun: int) -> int:
    """The author of a text that is issued or reads so, or -1."""
    structure, syntax = reading.structure, reading.syntax
    kind, verb, label = syntax.reading[noun].kind, structure.head[noun], structure.label[noun]
    if syntax.pos[noun] != "NOUN" or verb < 0:
        return -1
    if label == "obj" and kind == "speech" and syntax.lemma[verb] in _ISSUING:
        return _mention_of(reading, structure.subject_of(verb))
    written = kind in ("speech", "document") or syntax.lemma[noun] in _POSTED
    if label != "subj" or not written or syntax.lemma[verb] not in _READING:
        return -1
    owner = next((i for i, mention in enumerate(reading.mentions) if mention.possessed == noun), -1)
    by = max(structure.dependent(noun, word) for word in _AUTHORS)
    return owner if owner >= 0 else _mention_of(reading, by)


def _mention_of(reading: SentenceReading, token: int) -> int:
    """The mention at a token or in apposition to it: *the mayor, Tom Reed*."""
    at = reading.mention_of(token)
    return at if at >= 0 or token < 0 else reading.mention_of(reading.structure.dependent(token, "appos"))
