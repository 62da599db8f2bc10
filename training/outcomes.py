"""Turns what the pipeline finds in the corpus into `training.scoring.Item`, by actors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from stance.model import Model
from stance.reading import SentenceReading
from stance.triples.decoding import Judged, surest
from training.forms import stance_forms
from training.prepare import Prepared
from training.scoring import Annotation, Item, Party, compare, same_actor

#: For each sentence its possible triples with their confidences.
Unseen = Sequence[Sequence[Judged]]


def corpus_items(prepared: Sequence[Prepared], unseen: Unseen, threshold: float) -> list[Item]:
    """What is answered from ``threshold`` on, beside the annotations; actors count, not how they are
    named."""
    return [
        compare(one.example.text, gold_annotations(one), _found(one, triples, threshold), same_actor)
        for one, triples in zip(prepared, unseen, strict=True)
    ]


def predict(model: Model, prepared: Iterable[Prepared]) -> list[list[Judged]]:
    """The triples of a model for sentences it was not fitted on, in the form that `training.fit.fit_model`
    returns."""
    return [model.answers(one.reading, one.resolved) for one in prepared]


def gold_annotations(prepared: Prepared) -> list[Annotation]:
    """The annotations of a sentence with the actors that the pipeline sees behind their mentions."""
    annotations = []
    for cue in prepared.cues:
        span = _span(prepared.reading, cue.first, cue.last)
        targets = len({target for _, target in cue.pairs if target is not None})
        for source, target in cue.pairs:
            parties = _party(prepared, source), None if target is None else _party(prepared, target)
            annotations.append(_annotation(prepared, parties, cue.stance, span, 1.0, targets))
    return annotations


def _found(prepared: Prepared, triples: Sequence[Judged], threshold: float) -> list[Annotation]:
    """One answer for each pair of actors and stance, the surest, as `stance.classifier` gives it."""
    answered = surest(triples, threshold)
    targets = Counter(
        cue for cue, _ in {(id(t.links), t.target) for t, _ in answered if t.target is not None}
    )
    found = []
    for triple, confidence in answered:
        cue = triple.links.cue
        parties = (
            _party(prepared, triple.source),
            None if triple.target is None else _party(prepared, triple.target),
        )
        span = _span(prepared.reading, cue.first, cue.last)
        count = targets[id(triple.links)]
        found.append(_annotation(prepared, parties, triple.stance, span, confidence, count))
    return found


def _annotation(
    prepared: Prepared,
    parties: tuple[Party, Party | None],
    stance: str,
    span: tuple[int, int],
    confidence: float,
    targets: int,
) -> Annotation:
    source, target = parties
    names = source.text, target.text if target else None
    forms = stance_forms(prepared.reading, span, names, targets) | {prepared.example.form}
    return Annotation(source, target, stance, span, confidence, forms)


def _party(prepared: Prepared, mention: int) -> Party:
    if mention < 0:
        return Party("")
    return Party(prepared.reading.mentions[mention].text, prepared.names[mention])


def _span(reading: SentenceReading, first: int, last: int) -> tuple[int, int]:
    return reading.syntax.tokens[first].start, reading.syntax.tokens[last - 1].end
