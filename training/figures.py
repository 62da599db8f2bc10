"""The figures that a trained model carries in its manifest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from training.measures import calibration_error
from training.outcomes import Unseen, corpus_items
from training.prepare import Prepared
from training.scoring import confidences, stance_figures, triple_figures


def cross_validated(prepared: Sequence[Prepared], unseen: Unseen, threshold: float) -> dict[str, Any]:
    """Figures of triples that were predicted by models which had not seen their sentences, in thousandths."""
    items = corpus_items(prepared, unseen, threshold)
    triples = triple_figures(items)
    return {
        "triples": {name: round(triples[name], 3) for name in ("precision", "recall", "f1")},
        "per_stance_f1": {stance: round(f["f1"], 3) for stance, f in stance_figures(items).items()},
        "calibration_error": round(calibration_error(confidences(items)), 3),
    }
