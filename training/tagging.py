"""Fits the part-of-speech tagger on ``data/lexicon/tagged.txt``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from joblib import delayed
from numpy.typing import NDArray

from stance.estimators import SparseLogistic, WordNetwork, hash_bags
from stance.vectors import WordVectors
from stance.words.tagging import (
    CLOSED,
    COMMON,
    CONTENT,
    TAGS,
    Forms,
    Tagger,
    general_features,
    tag_features,
    vector_rows,
)
from training.problems import Problem, Problems
from training.processes import processes

#: A word of a closed class is left to the classifier if it is a content word in at least this share of its uses.
_WAVERS = 0.02
#: What stays small in a headline.
_SMALL = ("DET", "PREP", "TO", "CONJ")
#: The words of a sentence that could be a headline.
_HEADLINE = 24
#: Stands for the tag of a word on which nobody decided.
_OPEN = "-"
#: Width of the network's layer, about how many batches it learns from, the weight of its penalty, and the share of words
#: that it does not see.
_HIDDEN, _STEPS, _ALPHA, _BLANKED = 128, 1000, 1e-3, 0.1
#: The regression leaves out features of fewer words, with which it errs as often and takes two thirds of the time, and ends
#: early, which costs it more errors than it costs both together.
_LEAST, _TOLERANCE = 4, 1e-3


def read_tagged(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    """The words and tags of each line, written ``word/TAG word/TAG``; ``word/-`` is a word on which nobody decided.

    Raises `training.problems.Problems` with every line that has a tag outside `stance.words.tagging.TAGS`.
    """
    problems = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        pairs = [pair.rpartition("/") for pair in line.split(" ")]
        wrong = [f"{word}/{tag}" for word, _, tag in pairs if not word or tag not in (*TAGS, _OPEN)]
        if wrong:
            problems.append(
                Problem(path, number, wrong[0], f"expected word/TAG with one of {', '.join(TAGS)}")
            )
        yield [word for word, _, _ in pairs], [tag for _, _, tag in pairs]
    if problems:
        raise Problems(problems)


def fit_tagger(path: Path, forms_of: Callable[[list[str]], Forms], vectors: WordVectors) -> Tagger:
    """Learn from the tagged sentences at ``path``; ``forms_of`` looks the words of a sentence up,
    ``vectors`` are those that the network sees.

    Of those that are tagged throughout the shorter ones are learned once more as they would stand in a headline with
    capitals, and some words of each once more as if the lexicon did not know them.
    """
    read = list(read_tagged(path))
    tagged = [one for one in read if _OPEN not in one[1]]
    doubtful = [(forms_of(words), tags) for words, tags in read if _OPEN in tags]
    headlines = [_as_headline(*one) for one in tagged if len(one[0]) <= _HEADLINE]
    sentences = [(forms_of(words), tags) for words, tags in (*tagged, *headlines)]
    sentences += [
        _unknown(forms, tags, number) for number, (forms, tags) in enumerate(sentences[: len(tagged)])
    ]
    wavering = _wavering(sentences)
    cases = [
        _Case(
            forms, tags, [i for i, tag in enumerate(tags) if tag != _OPEN and not forms.certain(i, wavering)]
        )
        for forms, tags in sentences + doubtful
    ]
    # In a process, while the network is fitted here, which takes longer.
    logistic = processes(2)([delayed(_fit_logistic)(cases)])
    network = _fit_network(cases, vectors)
    return Tagger(next(logistic), network, wavering)


class _Case(NamedTuple):
    """A tagged sentence, and those of its tokens that are learned from."""

    forms: Forms
    tags: list[str]
    tokens: list[int]


def _labels(cases: Sequence[_Case]) -> NDArray[np.int64]:
    return np.array([TAGS.index(case.tags[i]) for case in cases for i in case.tokens], np.int64)


def _fit_logistic(cases: Sequence[_Case]) -> SparseLogistic:
    named = hash_bags([tag_features(case.forms, i) for case in cases for i in case.tokens]).matrix()
    return SparseLogistic(1.0, len(TAGS), _LEAST, _TOLERANCE).fit(named, _labels(cases))


def _fit_network(cases: Sequence[_Case], vectors: WordVectors) -> WordNetwork:
    general = hash_bags([general_features(case.forms, i) for case in cases for i in case.tokens])
    rows = [row for case in cases for row in vector_rows(case.forms, case.tokens, vectors)]
    network = WordNetwork(len(TAGS), COMMON, hidden=_HIDDEN, steps=_STEPS, alpha=_ALPHA, blanked=_BLANKED)
    return network.fit(vectors, np.array(rows, np.int32), general.matrix(), _labels(cases))


def _as_headline(words: list[str], tags: list[str]) -> tuple[list[str], list[str]]:
    """The sentence in title case and without its full stop."""
    kept = words[:-1] if words[-1] == "." else words
    titled = [
        word if tag in _SMALL and i else word[:1].upper() + word[1:]
        for i, (word, tag) in enumerate(zip(kept, tags, strict=False))
    ]
    return titled, tags[: len(kept)]


def _unknown(forms: Forms, tags: list[str], number: int) -> tuple[Forms, list[str]]:
    """The sentence with every tenth word unknown, beginning with a word that ``number`` decides."""
    readings = [() if i % 10 == number % 10 else found for i, found in enumerate(forms.readings)]
    return Forms(forms.words, forms.lower, readings), tags


def _wavering(sentences: list[tuple[Forms, list[str]]]) -> frozenset[str]:
    uses: Counter[str] = Counter()
    content: Counter[str] = Counter()
    for forms, tags in sentences:
        for word, tag in zip(forms.lower, tags, strict=True):
            if word in CLOSED:
                uses[word] += 1
                content[word] += tag in CONTENT
    return frozenset(word for word, count in content.items() if count > 1 and count >= _WAVERS * uses[word])
