"""From which confidence on answers are given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from stance.triples.decoding import Judged, Told, answered_up_to
from training.outcomes import Unseen
from training.prepare import Prepared, gold_keys

#: How often a wrong answer of the corpus counts: on real news they are more frequent beside right ones
#: (docs/decisions/confidence.md).
_WRONG = 3.0
#: Neighbouring thresholds, a hundredth apart, of which the mean decides.
_AROUND = 7


def fit_threshold(prepared: Sequence[Prepared], unseen: Unseen) -> float:
    """The threshold by the triples of sentences that were not seen; one that several cues of a sentence carry counts once,
    as it is answered once."""
    judged: list[tuple[float, bool]] = []
    for one, triples in zip(prepared, unseen, strict=True):
        gold = gold_keys(one)
        judged += [(highest, told in gold) for told, highest in _reaches(triples).items()]
    return best_threshold(judged, sum(len(cue.pairs) for one in prepared for cue in one.cues))


def _reaches(triples: Iterable[Judged]) -> dict[Told, float]:
    """For all that the triples tell the highest threshold at which it is answered."""
    reaches: dict[Told, float] = {}
    for triple, confidence in triples:
        reaches[triple.told] = max(answered_up_to(triple, confidence), reaches.get(triple.told, 0.0))
    return reaches


def best_threshold(judged: Sequence[tuple[float, bool]], gold: int) -> float:
    """The threshold, in hundredths, around which answers have the best F1 over ``gold`` annotations on real news,
    where each wrong one stands for `_WRONG`. ``judged`` has for each the highest threshold at which
    it is answered, and whether it is right.

    F1 is averaged over `_AROUND` thresholds, for single ones of a flat curve are best by chance. Of equal ones the highest
    is taken.
    """
    if not judged or not gold:
        return 0.5
    highest, right = (np.array(column) for column in zip(*judged, strict=True))
    thresholds = np.arange(1, 100) / 100
    answered = highest >= thresholds[:, None]
    hits = (answered & right).sum(axis=1)
    f1 = 2.0 * hits / (hits + (answered.sum(axis=1) - hits) * _WRONG + gold)
    window = np.ones(_AROUND)
    smooth = (np.convolve(f1, window, "same") / np.convolve(np.ones(len(f1)), window, "same")).round(6)
    return float(thresholds[np.flatnonzero(smooth == smooth.max())[-1]])
