"""Experiments: each takes away what it names and nothing else, and oracles know only what mentions allow."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from joblib import Parallel

from stance.document import Actor
from stance.mentions.gazetteer import Gazetteer
from stance.model import Model
from stance.reading import SentenceReading, read_sentence
from stance.tokens.text import tokenize
from stance.words.lexicon import Lexicon
from tests.conftest import little_data
from training.corpus import Example, GoldStance
from training.experiments import ABLATIONS, run_ablation, run_curve_point
from training.oracles import measure_oracles
from training.prepare import Prepared, prepare, read, reread

TEXT = "Norway, he said, did not condemn the attacks, but Oslo thanked Ukraine."
BY_NAME = {ablation.name: ablation for ablation in ABLATIONS}


@pytest.fixture(scope="module")
def small_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped lexicon and actors with a little of the corpus."""
    return little_data(tmp_path_factory.mktemp("data"))


def test_the_curve_grows_and_ends_with_oracles(small_folder: Path) -> None:
    half, whole = (run_curve_point(small_folder, quarters) for quarters in (2, 4))
    assert half.sentences < whole.sentences < 200
    assert len(half.items) == len(whole.items) == 200 - whole.sentences
    assert half.oracles is None
    assert whole.oracles is not None
    *reached, best = (one["f1"] for one in whole.oracles.table.values())
    assert max(reached) <= best


def test_experiments_without_structure_and_without_the_judge_answer_otherwise(small_folder: Path) -> None:
    names = list(BY_NAME)
    base = run_ablation(small_folder, 0)
    for name in ("structure", "the judge"):
        assert run_ablation(small_folder, names.index(name)) != base, name


def prepared_of(model: Model, *examples: Example) -> list[Prepared]:
    """The examples, their pronouns resolved as ``model`` does."""
    alone = Parallel(1)
    readings = read(alone, examples, model.lexicon, model.gazetteer, {})
    return prepare(alone, examples, readings, model.gazetteer, [model.antecedents] * len(examples))


@pytest.fixture(scope="module")
def prepared(model: Model) -> list[Prepared]:
    actors = ("Norway", "he", "Oslo", "Ukraine")
    stances = (GoldStance("Oslo", "Ukraine", "welcome", "thanked"),)
    return prepared_of(model, Example(TEXT, actors, stances, Path(), 1))


def without(name: str, lexicon: Lexicon, gazetteer: Gazetteer) -> SentenceReading:
    """The sentence read with what an ablation leaves of the lexicon."""
    return read_sentence(tokenize(TEXT), BY_NAME[name].lexicon(lexicon), gazetteer)


def test_without_a_part_of_the_lexicon_a_reading_shows_none_of_it(
    knowledge: tuple[Lexicon, Gazetteer],
) -> None:
    whole = read_sentence(tokenize(TEXT), *knowledge)
    assert any(whole.cue_terms)
    assert not any(without("lexicon: cue terms", *knowledge).cue_terms)
    assert any(whole.shifters)
    assert not any(without("lexicon: shifters", *knowledge).shifters)
    assert max(whole.vector_rows) >= 0
    assert max(without("lexicon: word vectors", *knowledge).vector_rows) == -1
    assert {word.act for word in whole.syntax.reading} != {"none"}
    bare = without("lexicon: word knowledge, and cues outside its terms", *knowledge).syntax.reading
    assert {word[3:] for word in bare} == {("", "none", "0", "0", "-", "-")}


def rows_of(one: Prepared) -> list[list[list[float]]]:
    """Everything that the first steps see of a sentence."""
    bags = (one.actor_bags, one.token_bags, one.general_bags)
    return [*(sparse.matrix().toarray().tolist() for sparse in bags), one.vector_rows.tolist()]


def scrambled(reading: SentenceReading) -> SentenceReading:
    """The same words with another structure: each is the object and the subject of the word before it."""
    other = copy(reading.structure)
    size = len(other.head)
    other.head, other.label = list(range(-1, size - 1)), ["obj"] * size
    other.subject = {token: token - 1 for token in range(1, size)}
    other.dependents = [[token + 1] if token + 1 < size else [] for token in range(size)]
    other.predicates = {token - 1: [token] for token in range(1, size)}
    return replace(reading, structure=other)


def test_without_structure_no_feature_tells_what_it_was(prepared: list[Prepared]) -> None:
    flatten = BY_NAME["structure"].sentences
    other = reread(prepared, [scrambled(one.reading) for one in prepared])
    before, after = rows_of(prepared[0]), rows_of(other[0])
    assert [one == same for one, same in zip(before, after, strict=True)] == [True, False, False, False]
    (flat,), (other_flat,) = flatten(prepared), flatten(other)
    assert rows_of(flat) == rows_of(other_flat)
    assert {flat.reading.structure.path(0, i) for i in range(1, len(flat.reading.mention_at))} == {"far"}
    assert flat.labels == prepared[0].labels


def test_what_is_read_again_as_it_was_stays_as_it_was(prepared: list[Prepared]) -> None:
    (again,) = reread(prepared, [one.reading for one in prepared])
    assert rows_of(again) == rows_of(prepared[0])
    assert (again.tokens, again.labels) == (prepared[0].tokens, prepared[0].labels)


def test_without_resolution_a_mention_is_its_words(prepared: list[Prepared]) -> None:
    (bare,) = BY_NAME["resolution: all"].sentences(prepared)
    assert bare.resolved == [Actor(mention.text) for mention in bare.reading.mentions]
    (named,) = BY_NAME["resolution: all but the gazetteer"].sentences(prepared)
    assert [actor.name for actor in named.resolved] == ["Norway", "he", "Norway", "Ukraine"]


def test_without_actorhood_all_mentions_look_alike(prepared: list[Prepared]) -> None:
    def different(one: Prepared) -> int:
        return len(np.unique(one.actor_bags.matrix().toarray(), axis=0))

    (alike,) = BY_NAME["actorhood"].sentences(prepared)
    assert len(alike.actor_bags.starts) == len(alike.reading.mentions)
    assert (different(prepared[0]) > 1, different(alike)) == (True, 1)


def test_with_perfect_cues_and_links_only_missing_mentions_are_missed(model: Model) -> None:
    stances = (GoldStance("Oslo", "Ukraine", "welcome", "thanked"),)
    text = "Oslo thanked Ukraine."
    seen, unseen = prepared_of(
        model, *(Example(text, ("Oslo", "Ukraine"), stances, Path(), line) for line in (1, 2))
    )
    (cue,) = unseen.cues
    unseen = replace(unseen, cues=[replace(cue, pairs=[(cue.pairs[0][0], -1)])])
    both = measure_oracles(model, [seen, unseen]).table["both: what mentions and resolution allow"]
    assert (both["precision"], both["recall"]) == (1.0, 0.5)
