"""Fits the choice of antecedents on ``data/coreference.jsonl`` and on the corpus' passages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

import numpy as np
from joblib import Parallel
from numpy.typing import NDArray

from stance.estimators import SparseLogistic, hash_bags
from stance.mentions.gazetteer import Gazetteer
from stance.reading import SentenceReading
from stance.resolution.entities import Entity, Instance
from stance.resolution.pronouns import Antecedents, Question
from stance.resolution.resolution import resolve
from training.coreference import Antecedence
from training.corpus import Example
from training.crossfit import Cases, fit_folds
from training.data import Data
from training.gold import align_mention
from training.resolution import same_actors


def fit_antecedents(
    parallel: Parallel, data: Data, readings: Sequence[SentenceReading], folds: NDArray[np.int64]
) -> tuple[Antecedents, list[Antecedents]]:
    """The choice fitted on everything, and for each fold one fitted without it.

    Annotated sentences are learned from each by itself, passages as whole texts; ``readings`` and ``folds`` are those
    of the examples of ``data``.
    """
    answered = list(_answer(data, readings, folds.tolist()))
    cases = Cases(
        hash_bags([bag for answers, _ in answered for bag in answers.features]).matrix(),
        np.array([label for answers, _ in answered for label in answers.labels], np.int64),
        np.array([fold for answers, fold in answered for _ in answers.labels], np.int64),
        int(folds.max()) + 1,
    )
    *unseen, whole = [Antecedents(model) for model in fit_folds(parallel, SparseLogistic(C=0.3), cases)]
    return whole, unseen


def _answer(
    data: Data, readings: Sequence[SentenceReading], folds: Sequence[int]
) -> Iterator[tuple[_Answers, int]]:
    """All annotated texts resolved as annotated, each with its fold."""
    numbered = list(zip(data.examples, readings, folds, strict=True))
    for example, reading, fold in numbered:
        if example.text in data.coreference:
            answers = _Answers(_by_annotation(reading, data.coreference[example.text]))
            resolve([reading], data.gazetteer, answers)
            yield answers, fold
    for passage, group in groupby(numbered, key=lambda one: one[0].passage):
        if passage is not None:
            examples, of_passage, fold_of_each = zip(*group, strict=True)
            answers = _Answers(_by_passage(examples, of_passage, data.gazetteer))
            resolve(of_passage, data.gazetteer, answers)
            yield answers, fold_of_each[0]


@dataclass(slots=True)
class _Answers:
    """Answers the questions about a text as its annotation does (None where it is silent), and keeps what it was
    asked."""

    right: Callable[[Question], list[bool] | None]
    features: list[Sequence[str]] = field(default_factory=list)
    labels: list[bool] = field(default_factory=list)

    def __call__(self, question: Question) -> Entity | None:
        labels = self.right(question)
        if labels is None:
            return None
        self.features += question.features
        self.labels += labels
        return next((i.entity for i, right in zip(question.instances, labels, strict=True) if right), None)


def _by_annotation(
    reading: SentenceReading, antecedence: Antecedence
) -> Callable[[Question], list[bool] | None]:
    tokens = reading.syntax.tokens

    def right(question: Question) -> list[bool] | None:
        actors = antecedence.get(tokens[reading.mentions[question.index].first].start)
        if actors is None:
            return None
        keys = [
            {
                i.entity.actor.key
                for i in question.instances
                if tokens[i.mention.first].start in starts and not _is_list(i)
            }
            for starts in actors
        ]
        return [_means(instance.entity, keys) for instance in question.instances]

    return right


def _is_list(instance: Instance) -> bool:
    """Whether the instance is a whole coordination, which stands where its last member does."""
    return instance.mention.group >= 0 and bool(instance.entity.members)


def _means(entity: Entity, keys: list[set[str]]) -> bool:
    """Whether the entity is the one actor, or its members are the several, that have one of these keys each."""
    if len(keys) == 1:
        return entity.actor.key in keys[0]
    members = [member.key for member in entity.members]
    return len(members) == len(keys) > 1 and all(not of.isdisjoint(members) for of in keys)


def _by_passage(
    examples: Sequence[Example], readings: Sequence[SentenceReading], gazetteer: Gazetteer
) -> Callable[[Question], list[bool] | None]:
    expected = [
        {
            align_mention(mention, example.text, reading): actor
            for mention, actor in example.antecedents.items()
        }
        for example, reading in zip(examples, readings, strict=True)
    ]

    def right(question: Question) -> list[bool] | None:
        wanted = expected[question.sentence].get(question.index)
        if wanted is None:
            return None
        return [_is(instance.entity, wanted.split(" + "), gazetteer) for instance in question.instances]

    return right


def _is(entity: Entity, wanted: list[str], gazetteer: Gazetteer) -> bool:
    names = [member.name for member in entity.members] or [entity.actor.name]
    return same_actors(names, wanted, gazetteer)
