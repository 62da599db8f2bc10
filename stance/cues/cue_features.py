"""What speaks for a token as the carrier of a stance: features by name, and word vectors around it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from stance.cues.surroundings import (
    REFERRING,
    argument_features,
    first_tagged,
    neighbour_knowledge,
    shift_features,
    structure_features,
)
from stance.estimators import Bags, hash_bags
from stance.features import Features
from stance.reading import SentenceReading
from stance.words.lexicon import CueTerm

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_Value = TypeVar("_Value")

_PAD = "<>"
_WINDOW = range(-2, 3)
#: Word vectors that the network sees of a token: its window, the noun after it, the noun or verb before it, its governor,
#: the governor of that, its subject and its first dependent.
SLOTS = len(_WINDOW) + 6
#: Which of them is the token's own.
OWN_SLOT = _WINDOW.index(0)
#: How many general features it sees.
COMMON = 1024


class CueInputs(NamedTuple):
    """Everything that the cue tagger sees of some tokens, a row each: ``named`` bags of all features, perhaps in several
    sets, ``general`` bags of those that name no word, and ``rows`` of the vector table: shape (number of tokens,
    `SLOTS`)."""

    named: tuple[Bags | csr_matrix, ...]
    general: Bags | csr_matrix
    rows: NDArray[np.int32]


def cue_inputs(reading: SentenceReading, tokens: Sequence[int]) -> CueInputs:
    """Look at ``tokens`` of a sentence; there must be one at least."""
    features = [token_features(reading, i) for i in tokens]
    bags = hash_bags([*(f.general for f in features), *(f.lexical for f in features)])
    general, lexical = bags.cut(len(features))
    return CueInputs(
        (general, lexical), general, np.array([vector_rows(reading, i) for i in tokens], np.int32)
    )


def token_features(reading: SentenceReading, i: int) -> Features:
    """Look at token ``i``: the word, its neighbours, what the lexicon knows, negations and arguments around it."""
    syntax = reading.syntax
    word, lower = syntax.reading[i], syntax.lower[i]
    second_before, before, lemma, after, second_after = _window(syntax.lemma, i, _PAD)
    _, pos_before, pos, pos_after, _ = _window(syntax.pos, i, _PAD)
    form = f"{pos}.{syntax.voice[i]}"
    hanging = structure_features(reading, i)
    around = [*shift_features(reading, i), *argument_features(reading, i), *hanging.general]
    terms = _term_features(reading, i)
    stances = [t[5:] for t in terms if t.startswith("term=")] or [f"act:{word.act}"]
    lexical = [
        f"lower={lower}",
        f"lemma={lemma}",
        f"lemma,pos={lemma},{pos}",
        f"form={form}",
        f"suffix={lower[-4:]}",
        f"-1={before}",
        f"+1={after}",
        f"-2={second_before}",
        f"+2={second_after}",
        f"-1,0={before},{lemma}",
        f"0,+1={lemma},{after}",
        f"0,+2={lemma},{second_after}",
        f"-2,-1={second_before},{before}",
        f"+1,+2={after},{second_after}",
        f"pos={pos_before},{pos},{pos_after}",
        f"attitude={word.attitude}{word.effect}{word.pos}",
        f"act,form={word.act},{form}",
        *neighbour_knowledge(reading, i),
        *terms,
        *hanging.lexical,
        *[f"{stance}&{feature}" for stance in stances for feature in around],
    ]
    return Features([*_general_features(reading, i), *around], lexical)


def _general_features(reading: SentenceReading, i: int) -> list[str]:
    """Parts of speech and cue terms in the window, and what the word table says of the token."""
    syntax = reading.syntax
    features = []
    for token in range(max(0, i + _WINDOW[0]), min(len(syntax.pos), i + _WINDOW[-1] + 1)):
        step, pos = token - i, syntax.pos[token]
        features.append(f"pos{step}={pos}")
        for match in reading.cue_terms[token]:
            entry = match.entry
            if isinstance(entry, CueTerm):
                agrees = entry.pos == "phrase" or entry.pos == pos.lower()
                features.append(f"term{step}={entry.stance},{agrees}")
                if agrees:
                    prior = entry.prior if token == i else entry.prior // 2
                    features.append(f"prior{step}={entry.stance},{prior}")
    word = syntax.reading[i]
    return [
        *features,
        f"class={word.kind}.{word.pos}",
        f"act={word.act}",
        f"attitude={word.attitude}{word.effect}",
        f"voice={syntax.voice[i]}",
    ]


def vector_rows(reading: SentenceReading, i: int) -> list[int]:
    """The rows of the vector table for the `SLOTS` words around token ``i``; -1, the last row, is no word."""
    pos, rows, structure = reading.syntax.pos, reading.vector_rows, reading.structure
    after = first_tagged(pos, range(i + 1, min(len(pos), i + 9)), ("NOUN",))
    before = first_tagged(pos, range(i - 1, max(-1, i - 9), -1), ("NOUN", "VERB"))
    governor = structure.head[i]
    above = structure.head[governor] if governor >= 0 else -1
    dependent = first_tagged(pos, [j for j in structure.dependents[i] if j > i], REFERRING)
    linked = (governor, above, structure.subject_of(i), dependent)
    further = [rows[j] if j >= 0 else -1 for j in (after, before, *linked)]
    return [*_window(rows, i, -1), *further]


def _window(values: Sequence[_Value], i: int, pad: _Value) -> list[_Value]:
    """The values of the tokens around token ``i``, ``pad`` before and behind the sentence."""
    margin = [pad] * OWN_SLOT
    return [*margin, *values, *margin][i : i + len(_WINDOW)]


def _term_features(reading: SentenceReading, i: int) -> list[str]:
    """What the cue terms that cover token ``i`` tell of it."""
    pos = reading.syntax.pos[i].lower()
    terms = [match.entry for match in reading.cue_terms[i] if isinstance(match.entry, CueTerm)]
    return sorted(set().union(*[_features_of_term(term, pos) for term in terms])) or ["no_term"]


@lru_cache(maxsize=2**14)
def _features_of_term(term: CueTerm, pos: str) -> tuple[str, ...]:
    """What a cue term tells of a token that stands as the part of speech ``pos`` in small letters."""
    agrees = term.pos == "phrase" or term.pos == pos
    features = [
        f"term={term.stance}{'' if agrees else '?'}",
        f"term,pos={term.stance},{term.pos},{pos}",
        f"term,size={term.stance},{min(len(term.term.split()), 3)},{agrees}",
        f"term,frame={term.stance},{term.frame}",
        f"exact={term.term}",
    ]
    if agrees:
        features += [
            f"prior={term.stance},{term.prior}",
            f"prior~={term.stance},{term.prior // 3},{pos}",
            *(f"prior>={term.stance},{least}" for least in (2, 4, 6, 8) if term.prior >= least),
        ]
    return tuple(features)
