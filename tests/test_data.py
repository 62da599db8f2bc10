"""The data that is shipped: free of faults, of copies and of leaks between the sides of a split."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from tests.conftest import DATA, ROOT, copy_beginning, little_data
from training.agreement import agreement_table, read_twice_labelled
from training.behaviours import read_behaviours
from training.check import HELD_OUT
from training.coreference import COREFERENCE, coreference_table, not_in_corpus, read_coreference
from training.corpus import Example, corpus_files, read_corpus
from training.counts import count_tables
from training.fit import FOLDS
from training.groups import fold_numbers, from_other_series, group_names, near_duplicates


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    """The whole corpus, checked."""
    return read_corpus(corpus_files(DATA / "corpus"))


def test_every_annotated_pronoun_stands_in_a_sentence_of_the_corpus(examples: list[Example]) -> None:
    coreference = read_coreference(DATA / COREFERENCE)
    assert len(coreference) > 4_000
    assert [str(problem) for problem in not_in_corpus(DATA / COREFERENCE, examples)] == []


def test_no_sentence_nearly_repeats_another(examples: list[Example]) -> None:
    held_out = read_corpus([DATA / HELD_OUT])
    assert len(held_out) == 500
    assert [str(problem) for problem in near_duplicates([*examples, *held_out])] == []


def test_no_group_stands_on_both_sides_of_a_split(examples: list[Example]) -> None:
    sides: dict[str, set[int]] = defaultdict(set)
    for name, fold in zip(group_names(examples), fold_numbers(examples, FOLDS), strict=True):
        sides[name].add(fold)
    assert all(len(folds) == 1 for folds in sides.values())


def test_a_group_is_named_after_its_first_sentence(examples: list[Example]) -> None:
    """Whatever the order in which its likenesses are found: folds, and so models, depend on the name."""
    first: dict[str, str] = {}
    for example, name in zip(examples, group_names(examples), strict=True):
        assert first.setdefault(name, example.text) == name


def test_passages_stand_on_one_side_of_a_split(examples: list[Example]) -> None:
    sides: dict[tuple[Path, str], set[int]] = defaultdict(set)
    for example, fold in zip(examples, fold_numbers(examples, FOLDS), strict=True):
        if example.passage is not None:
            sides[example.passage].add(fold)
    assert all(len(folds) == 1 for folds in sides.values())


def test_a_series_goes_into_one_fold_but_for_events_of_others(tmp_path: Path) -> None:
    told = "The harbour workers of Lakeside thanked the mayor for the new cranes on Monday"

    def example(file: str, text: str) -> Example:
        return Example(text, (), (), tmp_path / file, 1)

    examples = [
        example("north-01.jsonl", f"{told}."),
        example("south-01.jsonl", f"{told}, she said."),
        example("south-02.jsonl", "Rain fell."),
    ]
    first, again, _ = fold_numbers(examples, 1)
    assert first == again
    assert from_other_series(examples) == 1


def test_folds_are_of_similar_size(examples: list[Example]) -> None:
    folds = fold_numbers(examples, FOLDS)
    sizes = [folds.count(fold) for fold in range(FOLDS)]
    assert min(sizes) > 0.8 * max(sizes)


@pytest.mark.parametrize("stance", ["support", "denial", "welcome", "condemnation"])
def test_every_stance_is_well_covered(examples: list[Example], stance: str) -> None:
    assert sum(s.stance == stance for example in examples for s in example.stances) >= 1_300


def test_half_of_the_sentences_or_nearly_carry_no_stance(examples: list[Example]) -> None:
    share = sum(not example.stances for example in examples) / len(examples)
    assert 0.4 <= share <= 0.5


def test_the_datasheet_shows_the_counts_that_the_command_prints(examples: list[Example]) -> None:
    datasheet = (DATA / "README.md").read_text(encoding="utf-8")
    missing = [line for t in count_tables(examples)[:-1] for line in t.splitlines() if line not in datasheet]
    twice = read_twice_labelled(DATA / "agreement/second-annotation.jsonl")
    coreference = read_coreference(DATA / COREFERENCE)
    for shown in (agreement_table(twice), coreference_table(coreference)):
        missing += [line for line in shown.splitlines() if line not in datasheet]
    assert missing == [], "paste the tables that `make check-data` prints into data/README.md"


def test_behaviours_do_not_repeat_the_corpus(examples: list[Example]) -> None:
    corpus = "\n".join(example.text for example in examples)
    texts = {text for b in read_behaviours(DATA / "behaviours.jsonl") for text in b.texts}
    assert [text for text in sorted(texts) if text.rstrip(".?") in corpus] == []
    own = [Example(text, (), (), DATA / "behaviours.jsonl", 0) for text in sorted(texts)]
    alike = [a for a in near_duplicates([*examples, *own]) if a.path.name == "behaviours.jsonl"]
    assert [problem for problem in alike if "behaviours.jsonl" not in problem.message] == []


def test_the_second_annotation_is_of_sentences_of_the_corpus(examples: list[Example]) -> None:
    texts = {example.text for example in examples}
    twice = read_twice_labelled(DATA / "agreement/second-annotation.jsonl")
    assert sum(sentence.text in texts for sentence in twice) >= 0.98 * len(twice)
    assert len(twice) >= 700


def check(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run ``python -m training.check``, as `make check-data` does."""
    command = [sys.executable, "-m", "training.check", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)


def test_a_corpus_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = check("--data", str(tmp_path), "nowhere.jsonl")
    assert done.returncode == 1
    assert "nowhere.jsonl:0: file: No such file or directory\n" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_command_checks_and_counts_a_folder_and_sentences_of_ones_own(tmp_path: Path) -> None:
    """With the beginnings of the lexicon's tables, for the whole takes long to compile."""
    folder, own = little_data(tmp_path / "data", sentences=20), tmp_path / "own.jsonl"
    for table in (folder / "lexicon").glob("*.tsv"):
        copy_beginning(table, table, 200)
    with np.load(DATA / "lexicon/vectors.npz") as vectors:
        np.savez(folder / "lexicon/vectors.npz", words=vectors["words"][:200], table=vectors["table"][:200])
    own.write_text('{"text": "It rained in Lome.", "stances": []}\n', encoding="utf-8")
    done = check("--data", str(folder), str(own))
    assert (done.returncode, done.stderr) == (0, "0 problems.\n")
    assert "| sentences | 21 |" in done.stdout
    assert "| own.jsonl | 1 | 1.000 | 0 |" in done.stdout
