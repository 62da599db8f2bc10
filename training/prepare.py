"""Labelled sentences read and featurised once, before anything is fitted."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple
from zlib import crc32

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray

from stance.actorhood import actorhood_features
from stance.cues.cue_features import SLOTS, token_features, vector_rows
from stance.cues.cues import LABELS, candidate_tokens
from stance.document import Actor, StanceLabel
from stance.estimators import Bags, hash_bags
from stance.mentions.gazetteer import Gazetteer
from stance.reading import SentenceReading, read_text
from stance.resolution.pronouns import AGREEMENT, Choice
from stance.resolution.resolution import resolve
from stance.roles.speakers import keys_by_speaker
from stance.tokens.text import tokenize
from stance.triples.decoding import Told
from stance.words.lexicon import Lexicon
from training.antecedents import Answered, answer
from training.coreference import Antecedence
from training.corpus import Example
from training.gold import GoldCue, actor_labels, align_cues

_CHUNK = 1000
#: Share of the gold cues that are learned from without their lexicon matches.
HIDDEN_TERMS = 0.08


@dataclass(frozen=True, slots=True)
class Prepared:
    """One labelled sentence with all features worked out once."""

    example: Example
    reading: SentenceReading
    resolved: list[Actor]
    cues: list[GoldCue]
    actors: list[bool]
    tokens: list[int]
    labels: list[int]
    actor_bags: Bags
    token_bags: Bags
    general_bags: Bags
    vector_rows: NDArray[np.int32]

    @property
    def names(self) -> list[str]:
        """For each mention the key of the actor behind it, as roles tell actors apart."""
        return keys_by_speaker(self.reading, [actor.key for actor in self.resolved])

    def told(self, source: int, target: int | None, stance: StanceLabel) -> Told:
        """What an annotation of these mentions tells; "" for an actor that was not found (-1)."""
        names = self.names

        def name(index: int) -> str:
            return names[index] if index >= 0 else ""

        return name(source), None if target is None else name(target), stance


class Features(NamedTuple):
    """What the first steps see of a sentence."""

    tokens: list[int]
    actor_bags: Bags
    token_bags: Bags
    general_bags: Bags
    vector_rows: NDArray[np.int32]


class Read(NamedTuple):
    """What a labelled sentence tells by itself; ``resolved`` is None where it hangs on the antecedents of pronouns,
    ``answered`` is what the annotation of its whole text says of these, kept with the first sentence."""

    reading: SentenceReading
    resolved: list[Actor] | None
    answered: Answered | None
    cues: list[GoldCue]
    actors: list[bool]
    features: Features


def read(
    parallel: Parallel,
    examples: Sequence[Example],
    lexicon: Lexicon,
    gazetteer: Gazetteer,
    coreference: Mapping[str, Antecedence],
) -> list[Read]:
    """Look up all that is known about labelled sentences and featurise them; those of a passage are read as one text.

    Lexicon matches of some gold cues are taken out of the readings.
    """
    texts: list[list[Example]] = []
    for passage, group in itertools.groupby(examples, key=lambda example: example.passage):
        sentences = list(group)
        texts += [[sentence] for sentence in sentences] if passage is None else [sentences]
    # The lexicon, which is large, goes with each part; what comes back from the first ones is taken while the last are read.
    parts = _equal_parts(texts, 2 * parallel.n_jobs)
    found = parallel(delayed(_read_texts)(part, lexicon, gazetteer, coreference) for part in parts)
    return list(itertools.chain.from_iterable(found))


def _equal_parts(texts: Sequence[list[Example]], number: int) -> Iterator[list[list[Example]]]:
    """At most ``number`` runs of texts of about the same length in characters."""
    ends = list(itertools.accumulate(sum(len(example.text) for example in text) for text in texts))
    parts = itertools.groupby(zip(ends, texts, strict=True), lambda one: (one[0] - 1) * number // ends[-1])
    return ([text for _, text in part] for _, part in parts)


def _read_texts(
    texts: Sequence[Sequence[Example]],
    lexicon: Lexicon,
    gazetteer: Gazetteer,
    coreference: Mapping[str, Antecedence],
) -> list[Read]:
    examples = list(itertools.chain.from_iterable(texts))
    readings: list[SentenceReading] = []
    answered: list[Answered | None] = []
    for text in texts:
        of_text = read_text([tokenize(example.text) for example in text], lexicon, gazetteer)
        readings += of_text
        answered += [answer(text, of_text, gazetteer, coreference), *(None for _ in text[1:])]
    resolved = [
        None if _has_pronouns(reading) else _actors(reading, gazetteer, lambda _: None)
        for reading in readings
    ]
    cues = [align_cues(example, reading) for example, reading in zip(examples, readings, strict=True)]
    actors = [actor_labels(example, reading) for example, reading in zip(examples, readings, strict=True)]
    for example, reading, of_sentence in zip(examples, readings, cues, strict=True):
        _hide_terms(example, reading, of_sentence)
    return list(map(Read, readings, resolved, answered, cues, actors, map(_featurise, readings)))


def _has_pronouns(reading: SentenceReading) -> bool:
    """Whether the sentence has pronouns for whose antecedents `stance.resolution.resolution.resolve` asks."""
    return any(m.form == "pronoun" and m.text.lower() in AGREEMENT for m in reading.mentions)


def _actors(reading: SentenceReading, gazetteer: Gazetteer, antecedent: Choice) -> list[Actor]:
    return [one.actor for one in resolve([reading], gazetteer, antecedent)[0]]


def prepare(
    parallel: Parallel,
    examples: Sequence[Example],
    sentences: Sequence[Read],
    gazetteer: Gazetteer,
    antecedents: Sequence[Choice],
) -> list[Prepared]:
    """Tell who is meant in labelled sentences; ``antecedents`` has for each the choice by which its pronouns are
    resolved."""
    waiting = [
        (one.reading, antecedent)
        for one, antecedent in zip(sentences, antecedents, strict=True)
        if one.resolved is None
    ]
    chunks = (waiting[i : i + _CHUNK] for i in range(0, len(waiting), _CHUNK))
    found = itertools.chain.from_iterable(parallel(delayed(_resolve)(chunk, gazetteer) for chunk in chunks))
    return [
        Prepared(
            example,
            one.reading,
            next(found) if one.resolved is None else one.resolved,
            one.cues,
            one.actors,
            labels=_token_labels(one.features.tokens, one.cues),
            **one.features._asdict(),
        )
        for example, one in zip(examples, sentences, strict=True)
    ]


def _resolve(waiting: Sequence[tuple[SentenceReading, Choice]], gazetteer: Gazetteer) -> list[list[Actor]]:
    return [_actors(reading, gazetteer, antecedent) for reading, antecedent in waiting]


def reread(prepared: Sequence[Prepared], readings: Sequence[SentenceReading]) -> list[Prepared]:
    """The same sentences read otherwise: all features are those of ``readings``, who is meant stays."""
    return [
        replace(
            one,
            reading=reading,
            labels=_token_labels(of_sentence.tokens, one.cues),
            **of_sentence._asdict(),
        )
        for one, reading, of_sentence in zip(prepared, readings, map(_featurise, readings), strict=True)
    ]


def _featurise(reading: SentenceReading) -> Features:
    tokens = candidate_tokens(reading)
    features = [token_features(reading, token) for token in tokens]
    return Features(
        tokens,
        hash_bags([actorhood_features(reading, i) for i in range(len(reading.mentions))]),
        hash_bags([token.named for token in features]),
        hash_bags([token.general for token in features]),
        np.array([vector_rows(reading, token) for token in tokens], np.int32).reshape(-1, SLOTS),
    )


def _hide_terms(example: Example, reading: SentenceReading, cues: Sequence[GoldCue]) -> None:
    """Take the lexicon's matches away from some of the gold cues.

    The lexicon was completed with cues of this corpus, so it knows nearly all of them; of unseen text it knows
    fewer. Without this the tagger learns to trust it too much.
    """
    for cue in cues:
        chance = crc32(f"{example.text}{cue.first}".encode()) / 2**32
        if chance < HIDDEN_TERMS:
            for token in range(cue.first, cue.last):
                reading.cue_terms[token].clear()


def _token_labels(tokens: list[int], cues: list[GoldCue]) -> list[int]:
    labels = dict.fromkeys(tokens, 0)
    for cue in cues:
        for token in range(cue.first, cue.last):
            if token in labels:
                labels[token] = LABELS.index(cue.stance)
    return [labels[token] for token in tokens]


def gold_keys(prepared: Prepared) -> set[Told]:
    """What the annotations tell."""
    return {prepared.told(*pair, cue.stance) for cue in prepared.cues for pair in cue.pairs}
