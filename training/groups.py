"""Which sentences must stay on one side of a split: passages, and retellings of one event by shared word shingles."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path

from training.corpus import Example
from training.problems import Problem

#: Words in a shingle.
SHINGLE = 4
#: Share of the smaller sentence's shingles from which two sentences count as near-duplicates.
NEAR = 0.5
#: Shingles from which a sentence is long enough to be a near-duplicate: of short ones any two can look alike.
LEAST = 8
#: Share from which they belong to one group: the same invented event told twice.
RELATED = 0.25


def shingles(text: str) -> set[tuple[str, ...]]:
    """The runs of `SHINGLE` lower-case words of a sentence."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)}


def similar_pairs(texts: Sequence[str], share: float) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices whose shingles overlap by at least ``share`` of the smaller set, with that overlap."""
    where: dict[tuple[str, ...], list[int]] = defaultdict(list)
    sets = [shingles(text) for text in texts]
    for index, found in enumerate(sets):
        common: dict[int, int] = defaultdict(int)
        for shingle in sorted(found):
            for other in where[shingle]:
                common[other] += 1
            where[shingle].append(index)
        for other, count in common.items():
            overlap = count / max(1, min(len(found), len(sets[other])))
            if overlap >= share:
                yield other, index, overlap


def group_names(examples: Sequence[Example]) -> list[str]:
    """A name for each sentence's group, the text of its first sentence; equal names must not be split."""
    parent = list(range(len(examples)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    def unite(one: int, other: int) -> None:
        first, last = sorted((root(one), root(other)))
        parent[last] = first

    passages: dict[tuple[Path, str], int] = {}
    for index, example in enumerate(examples):
        if example.passage is not None:
            unite(passages.setdefault(example.passage, index), index)
    for a, b, _ in similar_pairs([e.text for e in examples], RELATED):
        unite(a, b)
    return [examples[root(i)].text for i in range(len(examples))]


def fold_numbers(examples: Sequence[Example], folds: int) -> list[int]:
    """The fold of each sentence.

    Files of one series (``world-01``, ``world-02``, ...) share their topics and their writer's habits, so a series
    goes into one fold: what is predicted for it then comes from models that know neither, which is how the
    classifier meets real text. Groups stay whole: one that crosses series goes with its first sentence, and takes
    the others out of the folds of their own series. With fewer series than twice the folds, groups are dealt out
    singly.
    """
    names = group_names(examples)
    series = _series_of_groups(examples, names)
    sizes = Counter(series)
    if len(sizes) < 2 * folds:
        return [_digest(name) % folds for name in names]
    loads = [0] * folds
    fold_of: dict[str, int] = {}
    for one in sorted(sizes, key=lambda s: (-sizes[s], s)):
        fold_of[one] = loads.index(min(loads))
        loads[fold_of[one]] += sizes[one]
    return [fold_of[one] for one in series]


def from_other_series(examples: Sequence[Example]) -> int:
    """How many sentences are in a group whose first sentence is of another series, in whose fold they go."""
    series = _series_of_groups(examples, group_names(examples))
    return sum(_series(example.path) != one for example, one in zip(examples, series, strict=True))


def _series_of_groups(examples: Sequence[Example], names: Sequence[str]) -> list[str]:
    """For each sentence the series of the first one of its group; ``names`` are those of the groups."""
    first = {example.text: example for example in reversed(examples)}
    return [_series(first[name].path) for name in names]


def _series(path: Path) -> str:
    """``world`` for ``world-03.jsonl``; the seed's files are topics of their own."""
    return path.stem if path.stem.startswith("seed") else path.stem.rstrip("-0123456789")


def _digest(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(), digest_size=4).digest(), "big")


def near_duplicates(examples: Sequence[Example]) -> list[Problem]:
    """Sentences of which one tells nearly the same in the same words as another; each names the other."""
    return [
        Problem(
            examples[b].path,
            examples[b].line,
            "text",
            f"shares {overlap:.0%} of its {SHINGLE}-word runs with {examples[a].path}:{examples[a].line}",
        )
        for a, b, overlap in similar_pairs([e.text for e in examples], NEAR)
        if min(len(shingles(examples[a].text)), len(shingles(examples[b].text))) >= LEAST
    ]
