"""Measures over counts and confidences: precision, recall, F1, its interval, calibration error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np


def precision_recall_f1(hits: int, answered: int, gold: int) -> dict[str, float]:
    """The three figures, rounded to thousandths; 0 where undefined."""
    return {
        "precision": round(hits / answered, 3) if answered else 0.0,
        "recall": round(hits / gold, 3) if gold else 0.0,
        "f1": round(2 * hits / (answered + gold), 3) if answered + gold else 0.0,
    }


def calibration_error(scored: Iterable[tuple[float, bool]], bins: int = 10) -> float:
    """Mean gap between confidence and precision over equal-count bins (Naeini et al. 2015)."""
    ordered = sorted(scored, key=lambda judged: judged[0])
    gap = 0.0
    for b in range(bins):
        part = ordered[b * len(ordered) // bins : (b + 1) * len(ordered) // bins]
        if part:
            gap += abs(sum(c for c, _ in part) - sum(r for _, r in part))
    return round(gap / len(ordered), 3) if ordered else 0.0


def bootstrap_f1(counts: Sequence[tuple[int, int, int]], rounds: int = 1000) -> tuple[float, float]:
    """The middle 95 % of F1 over resampled sentences (Efron 1979).

    ``counts`` has for each sentence its right, its answered and its annotated triples.
    """
    table = np.asarray(counts)
    random = np.random.default_rng(0)
    sums = np.array([table[random.integers(0, len(table), len(table))].sum(axis=0) for _ in range(rounds)])
    low, high = np.percentile(2 * sums[:, 0] / np.maximum(1, sums[:, 1] + sums[:, 2]), (2.5, 97.5))
    return float(low), float(high)
