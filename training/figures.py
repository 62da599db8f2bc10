"""Figures over predicted and gold triples: precision, recall, F1 and calibration."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from stance.decoding import Triple
from stance.document import STANCES
from training.fit import Prepared, gold_keys, triple_key

Judged = Sequence[Sequence[tuple[Triple, float]]]


def precision_recall_f1(hits: int, answered: int, gold: int) -> dict[str, float]:
    """The three figures, rounded to thousandths; 0 where undefined."""
    return {
        "precision": round(hits / answered, 3) if answered else 0.0,
        "recall": round(hits / gold, 3) if gold else 0.0,
        "f1": round(2 * hits / (answered + gold), 3) if answered + gold else 0.0,
    }


def calibration_error(scored: Iterable[tuple[float, bool]], bins: int = 10) -> float:
    """Mean gap between confidence and precision over equal-count bins (Naeini et al. 2015)."""
    ordered = sorted(scored)
    gap = 0.0
    for b in range(bins):
        part = ordered[b * len(ordered) // bins : (b + 1) * len(ordered) // bins]
        if part:
            gap += abs(sum(c for c, _ in part) - sum(r for _, r in part))
    return round(gap / len(ordered), 3) if ordered else 0.0


def cross_validated(prepared: Sequence[Prepared], unseen: Judged, threshold: float) -> dict[str, Any]:
    """Figures of triples that were predicted by models which had not seen their sentences."""
    hits = answered = gold = 0
    per_stance = {stance: [0, 0, 0] for stance in STANCES}
    scored: list[tuple[float, bool]] = []
    for one, triples in zip(prepared, unseen, strict=True):
        wanted = gold_keys(one)
        total = [stance.stance for stance in one.example.stances]
        found = {triple_key(one, t): c for t, c in triples if c >= threshold}
        scored += [(c, key in wanted) for key, c in found.items()]
        hits += len(wanted & found.keys())
        answered += len(found)
        gold += len(total)
        for stance in STANCES:
            counts = per_stance[stance]
            counts[0] += sum(key[2] == stance for key in wanted & found.keys())
            counts[1] += sum(key[2] == stance for key in found)
            counts[2] += total.count(stance)
    return {
        "triples": precision_recall_f1(hits, answered, gold),
        "per_stance_f1": {stance: precision_recall_f1(*counts)["f1"] for stance, counts in per_stance.items()},
        "calibration_error": calibration_error(scored),
    }
