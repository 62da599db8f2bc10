"""How word forms can be read, alone and together with the words around them."""

from __future__ import annotations

from typing import Literal, NamedTuple

Pos = Literal["verb", "noun", "adj", "adv"]

#: Kinds of nouns for whoever acts.
ACTING = frozenset(("person", "group", "institution"))


class Reading(NamedTuple):
    """One way to read a word form.

    ``tag`` is the Penn tag of the form (VB, VBD, NNS, ...); the last six fields are those of
    ``data/lexicon/words-*.tsv``, empty for words that stand in no table.
    """

    lemma: str
    pos: Pos
    tag: str
    kind: str = ""
    act: str = "none"
    attitude: str = "0"
    effect: str = "0"
    recipient: str = "-"
    judged: str = "-"


class Compound(NamedTuple):
    """What a noun means together with the words right ``before`` and ``after`` it."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    reading: Reading


#: The compounds of a lemma, longer ones first.
Compounds = dict[str, tuple[Compound, ...]]
