"""Below: the mentions that hang on a word, and how."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from stance.reading import SentenceReading

#: What stands between the one to whom something is done and a word below him: *the arrest of nurses from the camp*.
WITHIN = frozenset(("of", "poss", "mod", "in", "from", "at", "for"))


def hanging_on(reading: SentenceReading, token: int) -> dict[int, str]:
    """The mentions below ``token``, without those of words that are joined to it, each with the label right below it."""
    structure = reading.structure
    found = {}
    for i, mention in enumerate(reading.mentions):
        at = mention.head
        while at >= 0 and structure.head[at] != token:
            at = structure.head[at]
        if at >= 0 and structure.label[at] != "conj":
            found[i] = structure.label[at]
    return found


def all_below(reading: SentenceReading, tokens: Collection[int]) -> set[int]:
    """The mentions that stand anywhere below one of ``tokens``: Togo and Mali of *said* in *said Togo had armed Mali*."""
    if not tokens:
        return set()
    ancestors = reading.structure.ancestors
    return {i for i, mention in enumerate(reading.mentions) if not ancestors(mention.head).isdisjoint(tokens)}


def steps_below(reading: SentenceReading, token: int) -> Iterator[tuple[int, str, list[str]]]:
    """The mentions to which a path leads down from ``token``, each with its first step and the further ones."""
    for i, mention in enumerate(reading.mentions):
        path = reading.structure.path(token, mention.head)
        if path.startswith("."):
            _, first, *further = path.split(".")
            yield i, first, further
