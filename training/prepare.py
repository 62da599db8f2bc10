"""Labelled sentences read and featurised once, before anything is fitted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from stance.actorhood import actorhood_features
from stance.cue_features import GENERAL_BITS, SLOTS, token_features, vector_rows
from stance.cues import LABELS, candidate_tokens
from stance.decoding import Triple
from stance.document import Actor
from stance.gazetteer import Gazetteer
from stance.lexicon import Lexicon
from stance.pronouns import Choice
from stance.reading import SentenceReading, read_sentence
from stance.resolution import resolve
from stance.text import MAX_SENTENCE_TOKENS, tokenize
from training.corpus import Example
from training.gold import GoldCue, actor_labels, align_cues
from training.rows import hash_groups

_CHUNK = 500
#: Share of the gold cues that are learned from without their lexicon matches.
HIDDEN_TERMS = 0.08
_TAGGED = ("VERB", "NOUN", "ADJ", "ADV", "NAME", "PREP")


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
    actor_rows: csr_matrix
    token_rows: csr_matrix
    general_rows: csr_matrix
    vector_rows: NDArray[np.int32]

    @property
    def names(self) -> list[str]:
        """For each mention the key of the actor behind it."""
        return [actor.key for actor in self.resolved]


def read(examples: Sequence[Example], lexicon: Lexicon, gazetteer: Gazetteer) -> list[SentenceReading]:
    """Look up all that is known about labelled sentences."""
    return [read_sentence(tokenize(e.text)[:MAX_SENTENCE_TOKENS], lexicon, gazetteer) for e in examples]


def prepare(
    examples: Sequence[Example],
    readings: Sequence[SentenceReading],
    gazetteer: Gazetteer,
    antecedents: Sequence[Choice],
) -> list[Prepared]:
    """Featurise labelled sentences; ``antecedents`` has for each the choice by which its pronouns are resolved."""
    prepared: list[Prepared] = []
    for first in range(0, len(examples), _CHUNK):
        part = slice(first, first + _CHUNK)
        resolved = [
            [one.actor for one in resolve([reading], gazetteer, antecedent)[0]]
            for reading, antecedent in zip(readings[part], antecedents[part], strict=True)
        ]
        prepared += _prepare(examples[part], readings[part], resolved)
    return prepared


def _prepare(
    examples: Sequence[Example], readings: Sequence[SentenceReading], resolved: Sequence[list[Actor]]
) -> list[Prepared]:
    cues = [align_cues(example, reading) for example, reading in zip(examples, readings, strict=True)]
    for example, reading, found in zip(examples, readings, cues, strict=True):
        _hide_terms(example, reading, found)
    tokens = [candidate_tokens(reading) for reading in readings]
    actor_rows = hash_groups([[actorhood_features(r, i) for i in range(len(r.mentions))] for r in readings])
    pairs = list(zip(readings, tokens, strict=True))
    features = [[token_features(r, i) for i in found] for r, found in pairs]
    token_rows = hash_groups([[token.named for token in sentence] for sentence in features])
    general_rows = hash_groups([[token.general for token in sentence] for sentence in features], GENERAL_BITS)
    rows = [np.array([vector_rows(r, i) for i in found], np.int32).reshape(-1, SLOTS) for r, found in pairs]
    return [
        Prepared(
            example,
            readings[i],
            resolved[i],
            cues[i],
            actor_labels(example, readings[i]),
            tokens[i],
            _token_labels(readings[i], tokens[i], cues[i]),
            actor_rows[i],
            token_rows[i],
            general_rows[i],
            rows[i],
        )
        for i, example in enumerate(examples)
    ]


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


def _token_labels(reading: SentenceReading, tokens: list[int], cues: list[GoldCue]) -> list[int]:
    labels = dict.fromkeys(tokens, 0)
    for cue in cues:
        for token in range(cue.first, cue.last):
            if token in labels and reading.syntax.pos[token] in _TAGGED:
                labels[token] = LABELS.index(cue.stance)
    return [labels[token] for token in tokens]


def gold_keys(prepared: Prepared) -> set[tuple[str, str | None, str]]:
    """The annotations as (source, target, stance) at the level of actors; "" for an actor that was not found."""

    def name(index: int | None) -> str | None:
        return None if index is None else prepared.names[index] if index >= 0 else ""

    return {
        (name(source) or "", name(target), cue.stance)
        for cue in prepared.cues
        for source, target in cue.pairs
    }


def triple_key(prepared: Prepared, triple: Triple) -> tuple[str, str | None, str]:
    """A predicted triple in the same form."""
    target = None if triple.target is None else prepared.names[triple.target]
    return prepared.names[triple.source], target, triple.stance
