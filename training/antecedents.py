"""Fits the choice of antecedents on ``data/coreference.jsonl`` and on the corpus' passages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

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
from training.gold import align_mention
from training.resolution import same_actors


class Answered(NamedTuple):
    """Questions about the pronouns of a text which its annotation answers: the features of each mention that one could
    stand for, and whether it does."""

    features: list[Sequence[str]]
    labels: list[bool]


def fit_antecedents(
    parallel: Parallel, answered: Sequence[Answered], folds: NDArray[np.int64]
) -> tuple[Antecedents, list[Antecedents]]:
    """The choice fitted on everything, and for each fold one fitted without it; ``folds`` has the fold of each of
    ``answered``."""
    cases = Cases(
        hash_bags([bag for one in answered for bag in one.features]).matrix(),
        np.array([label for one in answered for label in one.labels], np.int64),
        np.repeat(folds, [len(one.labels) for one in answered]),
        int(folds.max()) + 1,
    )
    *unseen, whole = [Antecedents(model) for model in fit_folds(parallel, SparseLogistic(C=0.3), cases)]
    return whole, unseen


def answer(
    examples: Sequence[Example],
    readings: Sequence[SentenceReading],
    gazetteer: Gazetteer,
    coreference: Mapping[str, Antecedence],
) -> Answered:
    """The questions about a text that its annotations answer: the sentences of ``coreference`` each by itself, a passage
    as a whole."""
    answers = Answered([], [])
    for example, reading in zip(examples, readings, strict=True):
        if example.text in coreference:
            right = _by_annotation(reading, coreference[example.text])
            resolve([reading], gazetteer, _Annotator(right, answers))
    if examples[0].passage is not None:
        resolve(readings, gazetteer, _Annotator(_by_passage(examples, readings, gazetteer), answers))
    return answers


@dataclass(frozen=True, slots=True)
class _Annotator:
    """Answers the questions about a text as its annotation does (None where it is silent), and keeps the ``answers``."""

    right: Callable[[Question], list[bool] | None]
    answers: Answered

    def __call__(self, question: Question) -> Entity | None:
        labels = self.right(question)
        if labels is None:
            return None
        self.answers.features.extend(question.features)
        self.answers.labels.extend(labels)
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
