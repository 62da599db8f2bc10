"""Authors: whose words a colon behind the name of a text brings, *Reed issued a statement: "I blame Togo"*, or a text says,
*"I blame Togo," a statement by Reed said*."""

from __future__ import annotations

from collections.abc import Sequence

from stance.reading import SentenceReading

#: What those do with a text whose words it holds.
_ISSUING = frozenset("deliver give issue leave make publish release send share sign write".split())
_READING = frozenset("read say go state".split())
#: Texts that the word tables do not tell as such.
_POSTED = frozenset(("post", "tweet"))
#: Before the author of a text.
_AUTHORS = ("from", "by")


def author(reading: SentenceReading, inside: Sequence[bool]) -> int:
    """The mention that issues the text, or whose text it is that reads so, before a colon and a quotation, *Reed made a
    statement: "…"*, *Reed's post read: "…"*, or behind a quotation, *"…," a statement by Reed read*; or -1. ``inside`` tells
    which tokens are quoted."""
    lower = reading.syntax.lower
    colon = lower.index(":") if ":" in lower else 0
    if not colon or inside[colon] or any(inside[:colon]) or not any(inside[colon : colon + 3]):
        behind = next((i for i in range(1, len(lower)) if inside[i - 1] and not inside[i]), len(lower))
        outside = [i for i in range(behind, len(lower)) if not inside[i]]
        verb = next((i for i in outside if reading.syntax.voice[i] == "finite"), -1)
        return next((found for i in outside if (found := _author_of_telling(reading, i, verb)) >= 0), -1)
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
    return _owner_of(reading, noun)


def _author_of_telling(reading: SentenceReading, noun: int, verb: int) -> int:
    """The author of a text that says by ``verb`` what stands before it, *said a statement by the club*, or -1."""
    structure, syntax = reading.structure, reading.syntax
    label = structure.label[noun]
    text = syntax.pos[noun] == "NOUN" and syntax.reading[noun].kind in ("speech", "document")
    if not text or structure.head[noun] != verb or reading.mention_of(noun) >= 0:
        return -1
    if verb < 0 or syntax.lemma[verb] not in _READING:
        return -1
    return _owner_of(reading, noun) if label == "subj" or (label == "obj" and verb < noun) else -1


def _owner_of(reading: SentenceReading, noun: int) -> int:
    """Whose text it is: *Reed's letter*, *a letter by Reed*, *a letter signed by Reed*; or -1."""
    structure = reading.structure
    owner = next((i for i, mention in enumerate(reading.mentions) if mention.possessed == noun), -1)
    issued = (i for i in structure.governed(noun, "acl") if reading.syntax.lemma[i] in _ISSUING)
    by = max(structure.dependent(i, word) for i in (noun, *issued) for word in _AUTHORS)
    return owner if owner >= 0 else _mention_of(reading, by)


def _mention_of(reading: SentenceReading, token: int) -> int:
    """The mention at a token or in apposition to it: *the mayor, Tom Reed*."""
    at = reading.mention_of(token)
    return at if at >= 0 or token < 0 else reading.mention_of(reading.structure.dependent(token, "appos"))
