"""Where the errors come from: how good the answers would be if one step were perfect."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from stance.cues.cues import LABELS, Cue
from stance.model import Model
from stance.roles.context import CueContext
from stance.roles.linking import Links
from stance.triples.decoding import Told, likely_stance
from training.gold import GoldCue
from training.measures import Figures, precision_recall_f1
from training.prepare import Prepared, gold_keys

Keys = set[Told]
#: Stands for an actor that no annotation names.
_NOBODY = "-"


@dataclass(frozen=True, slots=True)
class Oracles:
    """Precision, recall and F1 over triples by what was given, and how often source and target were right,
    given the cue (shares of ``cues``)."""

    table: dict[str, Figures]
    cues: int
    source: float
    target: float


def measure_oracles(model: Model, prepared: Sequence[Prepared]) -> Oracles:
    """Give the model gold cues, gold links, or both, on sentences that it has not seen.

    Every found cue is answered however improbable, for the judge was fitted to cues as they come.
    """
    table = {
        "nothing (every found cue answered)": _score(prepared, [_as_found(model, one) for one in prepared]),
        "the cues": _score(prepared, [_gold_cues(model, one) for one in prepared]),
        "the links of found cues": _score(prepared, [_gold_links(model, one) for one in prepared]),
        "both: what mentions and resolution allow": _score(
            prepared, [_known(gold_keys(one)) for one in prepared]
        ),
    }
    right = [pair for one in prepared for pair in _links_right(model, one)]
    size = max(1, len(right))
    return Oracles(table, len(right), sum(s for s, _ in right) / size, sum(t for _, t in right) / size)


def _score(prepared: Sequence[Prepared], answers: Sequence[Keys]) -> Figures:
    gold = [gold_keys(one) for one in prepared]
    hits = sum(len(_known(keys) & found) for keys, found in zip(gold, answers, strict=True))
    wanted = sum(len(one.example.stances) for one in prepared)
    return precision_recall_f1(hits, sum(map(len, answers)), wanted)


def _known(keys: Keys) -> Keys:
    """The triples whose actors the pipeline sees at all."""
    return {key for key in keys if key[0] and key[1] != ""}


def _as_found(model: Model, one: Prepared) -> Keys:
    return {t.told for t, _ in model.answers(one.reading, one.resolved)}


def _gold_cues(model: Model, one: Prepared) -> Keys:
    return {t.told for t, _ in model.judged(_linked(model, one))}


def _linked(model: Model, one: Prepared) -> list[Links]:
    """What the linkers say of each annotated cue."""
    if not one.reading.mentions:
        return []
    return model.link(
        [CueContext(one.reading, _certain(gold, one), gold.stance, one.resolved) for gold in one.cues]
    )


def _certain(gold: GoldCue, one: Prepared) -> Cue:
    cue = gold.cue(one.reading)
    return Cue(cue.first, cue.last, cue.anchor, tuple(float(label == gold.stance) for label in LABELS))


def _gold_links(model: Model, one: Prepared) -> Keys:
    """Each found cue gets the links of the annotated cue that it overlaps; without one it is an error."""
    found: Keys = set()
    for cue in model.cues(one.reading):
        stance = likely_stance(cue)
        meets = [g for g in one.cues if g.stance == stance and g.first < cue.last and cue.first < g.last]
        pairs = {one.told(*pair, stance) for g in meets for pair in g.pairs}
        found |= _known(pairs) if meets else {(_NOBODY, str(cue.first), stance)}
    return found


def _links_right(model: Model, one: Prepared) -> list[tuple[bool, bool]]:
    """For each annotated cue whether the source, and the target or none, of its best reading are among the
    annotated."""
    right = []
    for gold, links in zip(one.cues, _linked(model, one), strict=False):
        keys = {one.told(source, target, gold.stance) for source, target in gold.pairs}
        best = max(model.judged([links]), key=itemgetter(1), default=None)
        found = best[0].told if best else None
        right.append(
            (
                found is not None and found[0] in {key[0] for key in keys},
                found is not None and found[1] in {key[1] for key in keys},
            )
        )
    return right
