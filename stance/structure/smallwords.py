"""Small words and marks whose part of speech the words around them decide: *'s*, an apostrophe, *one*, *yet*."""

from __future__ import annotations

from stance.words.syntax import Syntax

AUXILIARIES = frozenset(("MODAL", "HAVE", "BE", "DO", "NEG"))
_REFLEXIVE = frozenset(("himself", "herself", "itself", "themselves"))
#: Words, beside *'s* and the apostrophe, that are read anew.
_DECIDED = _REFLEXIVE | {"one", "yet"}


def read_clitics(syntax: Syntax) -> list[str]:
    """The parts of speech, with *'s* after a pronoun read as a verb, an apostrophe that owns nothing as a mark, % as a
    noun, *one* before a noun as a number, and *yet* within a verb group and *himself*
    behind a noun as adverbs."""
    pos = ["NOUN" if word == "%" else tag for word, tag in zip(syntax.lower, syntax.pos, strict=True)]
    for i, tag in enumerate(pos):
        if tag != "GEN" and syntax.lower[i] not in _DECIDED:
            continue
        if syntax.lower[i] == "one" and tag == "PRON" and pos[i + 1 : i + 2] in (["NOUN"], ["ADJ"], ["NAME"]):
            pos[i] = tag if i and pos[i - 1] in ("DET", "ADJ") else "NUM"
        if syntax.lower[i] == "yet" and i and pos[i - 1] in AUXILIARIES:
            pos[i] = "ADV"  # has not yet left
        if syntax.lower[i] in _REFLEXIVE and i and pos[i - 1] in ("NOUN", "NAME"):
            pos[i] = "ADV"  # the mayor himself refused
        if tag != "GEN":
            continue
        before = pos[i - 1] if i else "START"
        following = pos[i + 1] if i + 1 < len(pos) else "END"
        if syntax.lower[i] != "'s":
            owning = before in ("NOUN", "NAME") and following in ("NOUN", "NAME", "ADJ", "NUM", "VERB", "ADV")
            pos[i] = "GEN" if owning else "PUNCT"
        elif before in ("PRON", "SUB", "ADV") or (before == "DET" and following != "NOUN"):
            pos[i] = "BE"
    return pos
