"""Measures over counts and confidences: precision, recall, F1, its interval, calibration error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

Figures = dict[str, float]
#: A confidence, and whether what has it is right.
Judged = tuple[float, bool]
#: Into how many parts confidences are cut for reliability.
BINS = 10
#: How often sentences are drawn anew for an interval.
_ROUNDS = 1000


def precision_recall_f1(right: int, answered: int, gold: int, met: int | None = None) -> Figures:
    """The three figures, 0 where undefined.

    ``right`` of the answers are right; ``met`` of the annotations are met, as many where nothing is said.
    """
    precision = right / max(1, answered)
    recall = (right if met is None else met) / max(1, gold)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}


def equal_bins(judged: Iterable[Judged]) -> list[list[Judged]]:
    """What has a confidence and is right or not, by confidence, in `BINS` parts of the same size; fewer of a few."""
    ordered = sorted(judged, key=lambda one: one[0])
    parts = [ordered[b * len(ordered) // BINS : (b + 1) * len(ordered) // BINS] for b in range(BINS)]
    return [part for part in parts if part]


def calibration_error(judged: Sequence[Judged]) -> float:
    """Mean gap between confidence and precision over `equal_bins` (Naeini et al. 2015)."""
    gaps = (abs(sum(c for c, _ in part) - sum(r for _, r in part)) for part in equal_bins(judged))
    return sum(gaps) / max(1, len(judged))


def bootstrap_f1(counts: Sequence[tuple[int, int, int]]) -> tuple[float, float]:
    """The middle 95 % of F1 over resampled sentences (Efron 1979).

    ``counts`` has for each sentence its right, its answered and its annotated triples.
    """
    table = np.asarray(counts)
    random = np.random.default_rng(0)
    sums = np.array([table[random.integers(0, len(table), len(table))].sum(axis=0) for _ in range(_ROUNDS)])
    low, high = np.percentile(2 * sums[:, 0] / np.maximum(1, sums[:, 1] + sums[:, 2]), (2.5, 97.5))
    return float(low), float(high)
