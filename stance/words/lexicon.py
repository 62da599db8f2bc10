"""What is known about words: their readings, the cue terms they belong to, and what shifts a stance.

A `Lexicon` is compiled from ``data/lexicon`` by `training.lexicon` and travels inside the artefact.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from stance.vectors import WordVectors
from stance.words.readings import Compounds, Reading
from stance.words.tagging import CLOSED, Forms, Tagger, lower_case


class CueTerm(NamedTuple):
    """An entry of ``cues.tsv``: ``stance`` it carries, its part of speech, ``frame``, which tells where source and target
    stand (``subj-obj``, ``poss-of``, ``from-subj`` where the target is the subject, ...), and ``prior``: in how many of ten
    sentences of news it carries that stance."""

    term: str
    pos: str
    stance: str
    frame: str
    prior: int


class Shifter(NamedTuple):
    """An entry of ``shifters.tsv``: what it does to a stance (negation, hypothetical, asked, refusal) and on which
    ``side`` of itself it does so (``right``, ``left`` or ``both``)."""

    term: str
    kind: str
    side: str


class Match(NamedTuple):
    """A term found at tokens ``[first, last)``."""

    first: int
    last: int
    entry: CueTerm | Shifter


#: A trie over token keys; the key "" holds the entries that end there.
Trie = dict[str, "Trie | tuple[CueTerm | Shifter, ...]"]

#: A phrase may be interrupted by this many tokens: "expressed [its strong] support for".
MAX_GAP = 3
#: What opens an object.
_DETERMINING = frozenset(("DET", "POSS"))


@dataclass(frozen=True)
class Lexicon:
    """Look-ups over word forms and multi-word terms; plain data, quick to load and to share.

    ``vectors`` places words that occur in like company near each other; ``tagger`` decides which of a word's
    readings a sentence means.
    """

    readings: dict[str, tuple[Reading, ...]]
    compounds: Compounds
    cues: Trie
    shifters: Trie
    vectors: WordVectors
    tagger: Tagger

    def read(self, word: str) -> tuple[Reading, ...]:
        """All readings of a lower-case form, none where the word is unknown."""
        return self.readings.get(word, ())

    def find_cues(self, keys: Sequence[Sequence[str]]) -> list[Match]:
        """Every cue term in a sentence, but none with *not* that a longer one turns round, *not happy* in *could not be
        happier*, or that compares, *not grateful* in *could not be more grateful*, and none with *by* across an object,
        *vetoed by* in *vetoed a bill backed by Mali*; ``keys`` are the forms and lemmas of each token."""
        found = _find(self.cues, keys, MAX_GAP)
        doubtful = [
            match for match in found if match.entry.term.startswith("not ") or _is_gapped_passive(match)
        ]
        if not doubtful:
            return found
        lost = [
            match
            for match in doubtful
            if _is_turned(match, found) or _compares(match, keys) or _crosses_object(match, keys)
        ]
        return [match for match in found if match not in lost]

    def find_shifters(self, keys: Sequence[Sequence[str]]) -> list[Match]:
        """Every shifter in a sentence, without gaps."""
        return _find(self.shifters, keys, 0)


def _is_gapped_passive(match: Match) -> bool:
    return (
        match.last > match.first + 2 and match.entry.term.endswith(" by") and match.entry.term.count(" ") == 1
    )


def _crosses_object(match: Match, keys: Sequence[Sequence[str]]) -> bool:
    return _is_gapped_passive(match) and CLOSED.get(keys[match.first + 1][0]) in _DETERMINING


def _is_turned(negated: Match, found: Sequence[Match]) -> bool:
    """Whether a negated term stands at the end of a longer one with *not* that tells another stance."""
    return any(
        match.first < negated.first
        and match.last == negated.last
        and " not " in match.entry.term
        and match.entry.stance != negated.entry.stance
        for match in found
        if isinstance(match.entry, CueTerm) and isinstance(negated.entry, CueTerm)
    )


def _compares(match: Match, keys: Sequence[Sequence[str]]) -> bool:
    return match.entry.term.startswith("not ") and any(
        "more" in token for token in keys[match.first : match.last]
    )


def look_up(words: Sequence[str], readings: dict[str, tuple[Reading, ...]]) -> Forms:
    """What is known about the words of a sentence, each by itself."""
    lower = [lower_case(word) for word in words]
    return Forms(words, lower, [readings.get(word, ()) for word in lower])


def add_term(trie: Trie, words: Sequence[str], entry: CueTerm | Shifter) -> None:
    """Enter a term under its sequence of lower-case words."""
    node = trie
    for word in words:
        node = node.setdefault(word, {})  # type: ignore[assignment]
    node[""] = (*node.get("", ()), entry)


def _find(trie: Trie, keys: Sequence[Sequence[str]], max_gap: int) -> list[Match]:
    found: list[Match] = []
    words = frozenset(itertools.chain.from_iterable(keys)) - {""}
    for first, token in enumerate(keys):
        for key in token:
            node = trie.get(key)
            if node:
                _walk(node, keys, words, first, first + 1, max_gap, found)  # type: ignore[arg-type]
    return found


def _walk(
    node: Trie,
    keys: Sequence[Sequence[str]],
    words: frozenset[str],
    first: int,
    at: int,
    gap: int,
    found: list[Match],
) -> None:
    """Collect the entries that end before token ``at`` and go on to longer ones; ``words`` are all keys of the sentence."""
    for entry in node.get("", ()):
        found.append(Match(first, at, entry))  # type: ignore[arg-type]
    if node.keys().isdisjoint(words):
        return
    for skipped in range(gap + 1):
        if at + skipped >= len(keys):
            return
        for key in keys[at + skipped]:
            following = node.get(key) if key else None
            if following:
                _walk(following, keys, words, first, at + skipped + 1, gap - skipped, found)  # type: ignore[arg-type]
