"""Where the errors come from: how good the answers would be if one step were perfect."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stance.cues import LABELS, Cue
from stance.decoding import decode, likely_stance
from stance.model import Model
from training.fit import Prepared, gold_keys
from training.gold import GoldCue
from training.measures import precision_recall_f1

Keys = set[tuple[str, str | None, str]]
#: Stands for an actor that no annotation names.
_NOBODY = "-"


@dataclass(frozen=True, slots=True)
class Oracles:
    """Precision, recall and F1 over triples by what was given, and how often source and target were right,
    given the cue (shares of ``cues``)."""

    table: dict[str, dict[str, float]]
    cues: int
    source: float
    target: float


def measure_oracles(model: Model, prepared: Sequence[Prepared]) -> Oracles:
    """Give the model gold cues, gold links, or both, on sentences that it has not seen.

    No judge sorts the answers, for it was fitted to cues and links as they come.
    """
    table = {
        "nothing (before the judge)": _score(prepared, [_as_found(model, one) for one in prepared]),
        "the cues": _score(prepared, [_gold_cues(model, one) for one in prepared]),
        "the links of found cues": _score(prepared, [_gold_links(model, one) for one in prepared]),
        "both: what mentions and resolution allow": _score(
            prepared, [_known(gold_keys(one)) for one in prepared]
        ),
    }
    right = [pair for one in prepared for pair in _links_right(model, one)]
    size = max(1, len(right))
    return Oracles(table, len(right), sum(s for s, _ in right) / size, sum(t for _, t in right) / size)


def _score(prepared: Sequence[Prepared], answers: Sequence[Keys]) -> dict[str, float]:
    gold = [gold_keys(one) for one in prepared]
    hits = sum(len(_known(keys) & found) for keys, found in zip(gold, answers, strict=True))
    wanted = sum(len(one.example.stances) for one in prepared)
    return precision_recall_f1(hits, sum(map(len, answers)), wanted)


def _known(keys: Keys) -> Keys:
    """The triples whose actors the pipeline sees at all."""
    return {key for key in keys if key[0] and key[1] != ""}


def _as_found(model: Model, one: Prepared) -> Keys:
    return {_key(one, t.source, t.target, t.stance) for t in model.triples(one.reading, one.names)}


def _gold_cues(model: Model, one: Prepared) -> Keys:
    if not one.reading.mentions:
        return set()
    chances = model.actor_chances(one.reading)
    found: Keys = set()
    for gold in one.cues:
        links = model.link(one.reading, _certain(gold, one), gold.stance, one.names, chances)
        found |= {_key(one, t.source, t.target, t.stance) for t in decode(one.reading, links, one.names)}
    return found


def _certain(gold: GoldCue, one: Prepared) -> Cue:
    cue = gold.cue(one.reading)
    return Cue(cue.first, cue.last, cue.anchor, tuple(float(label == gold.stance) for label in LABELS))


def _gold_links(model: Model, one: Prepared) -> Keys:
    """Each found cue gets the links of the annotated cue that it overlaps; without one it is an error."""
    found: Keys = set()
    for cue in model.cues(one.reading):
        stance = likely_stance(cue)
        meets = [g for g in one.cues if g.stance == stance and g.first < cue.last and cue.first < g.last]
        pairs = {_key(one, *pair, stance) for g in meets for pair in g.pairs}
        found |= _known(pairs) if meets else {(_NOBODY, str(cue.first), stance)}
    return found


def _key(one: Prepared, source: int, target: int | None, stance: str) -> tuple[str, str | None, str]:
    def name(index: int) -> str:
        return one.names[index] if index >= 0 else ""

    return name(source), None if target is None else name(target), stance


def _links_right(model: Model, one: Prepared) -> list[tuple[bool, bool]]:
    """For each annotated cue whether its best source, and its best target or none, are among the
    annotated."""
    if not one.reading.mentions:
        return []
    chances = model.actor_chances(one.reading)
    right = []
    for gold in one.cues:
        links = model.link(one.reading, _certain(gold, one), gold.stance, one.names, chances)
        keys = {_key(one, source, target, gold.stance) for source, target in gold.pairs}
        answers = decode(one.reading, links, one.names)
        source = one.names[int(np.argmax(links.source))] in {key[0] for key in keys}
        target = bool(answers) and _key(one, answers[0].source, answers[0].target, "")[1] in {
            key[1] for key in keys
        }
        right.append((source, target))
    return right
