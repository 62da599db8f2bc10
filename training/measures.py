"""Measures over counts and confidences: precision, recall, F1, its interval, calibration error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

Figures = dict[str, float]


def precision_recall_f1(right: int, answered: int, gold: int, met: int | None = None) -> Figures:
    """The three figures, 0 where undefined.

    ``right`` of the answers are right; ``met`` of the annotations are met, as many where nothing is said.
    """
    precision = right / max(1, answered)
    recall = (right if met is None else met) / max(1, gold)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}


def calibration_error(scored: Iterable[tuple[float, bool]], bins: int = 10) -> float:
    """Mean gap between confidence and precision over equal-count bins (Naeini et al. 2015)."""
    ordered = sorted(scored, key=lambda judged: judged[0])
    gap = 0.0
    for b in range(bins):
        part = ordered[b * len(ordered) // bins : (b + 1) * len(ordered) // bins]
        if part:
            gap += abs(sum(c for c, _ in part) - sum(r for _, r in part))
    return gap / max(1, len(ordered))


def bootstrap_f1(counts: Sequence[tuple[int, int, int]], rounds: int = 1000) -> tuple[float, float]:
    """The middle 95 % of F1 over resampled sentences (Efron 1979).

    ``counts`` has for each sentence its right, its answered and its annotated triples.
    """
    table = np.asarray(counts)
    random = np.random.default_rng(0)
    sums = np.array([table[random.integers(0, len(table), len(table))].sum(axis=0) for _ in range(rounds)])
    low, high = np.percentile(2 * sums[:, 0] / np.maximum(1, sums[:, 1] + sums[:, 2]), (2.5, 97.5))
    return float(low), float(high)
