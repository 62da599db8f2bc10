"""Training from the command line: faults stop it, own sentences are learned, same data give the same model."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

import stance
from tests.conftest import ROOT, little_data, train
from training.threshold import best_threshold

#: Sentences of the shipped corpus to learn from, enough for every step.
SOME = 160

#: A word that no lexicon knows, in sentences of one's own: source, target, text.
OWN = [
    ("Benin", "Togo", "Benin quibbleshamed Togo on Monday over the fishing season."),
    ("Latvia", "Malta", "Latvia quibbleshamed Malta after the vote on the ferry."),
    ("Ana Prieto", "Bank of Quito", "Ana Prieto quibbleshamed the Bank of Quito in front of the press."),
    ("Fiji", "Samoa", "On Friday Fiji quibbleshamed Samoa because of the tuna quota."),
    ("union", "Volvo", "The union quibbleshamed Volvo at the gates of the plant."),
    ("Nepal", "Bhutan", "Nepal quibbleshamed Bhutan for the second time this year."),
    ("Otto Lind", "Norway", "Otto Lind quibbleshamed Norway in a letter to the editor."),
    ("farmers", "ministry", "The farmers quibbleshamed the ministry on the steps of the town hall."),
    ("Peru", "Chile", "Peru quibbleshamed Chile, state radio said."),
    ("Ghana", "Niger", "Ghana quibbleshamed Niger, and the summit ended early."),
    ("Lufthansa", "pilots", "Lufthansa quibbleshamed the pilots on Tuesday."),
    ("Oman", "Yemen", "Oman quibbleshamed Yemen during the talks."),
]


def own_sentences(path: Path) -> Path:
    """`OWN` as a corpus file."""
    with path.open("w", encoding="utf-8") as lines:
        for source, target, text in OWN:
            stance = {"source": source, "target": target, "stance": "condemnation", "cue": "quibbleshamed"}
            lines.write(json.dumps({"text": text, "actors": [source, target], "stances": [stance]}) + "\n")
    return path


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory, own_actors: Path) -> tuple[list[str | Path], Path]:
    """The arguments of a training with own sentences and actors, and the folder of its model."""
    folder = tmp_path_factory.mktemp("training")
    own = own_sentences(folder / "own.jsonl")
    arguments: list[str | Path] = [
        "--data",
        little_data(folder / "data", SOME),
        "--extra",
        own,
        "--jobs",
        "1",
    ]
    arguments += ["--actors", own_actors]
    done = train(*arguments, "--models", folder / "models")
    assert done.returncode == 0, done.stderr
    assert "cross-validated" in done.stdout
    return arguments, folder / "models"


def test_a_model_learns_a_word_from_sentences_of_ones_own(trained: tuple[list[str | Path], Path]) -> None:
    document = stance.load(trained[1] / "manifest.json").classify("Cuba quibbleshamed Brazil on Thursday.")
    (found,) = document.stances
    assert found.target is not None
    assert (found.source.actor.name, found.target.actor.name) == ("Cuba", "Brazil")
    assert found.stance == "condemnation"


def test_a_model_knows_the_actors_of_ones_own_table(trained: tuple[list[str | Path], Path]) -> None:
    classifier = stance.load(trained[1] / "manifest.json")
    document = classifier.classify("Bastida quibbleshamed Marenostrum on Thursday.")
    (found,) = document.stances
    assert found.target is not None
    assert (found.source.actor.name, found.source.actor.acts_for) == ("Iker Bastida", "Harbour Party")
    assert (found.target.actor.name, found.target.actor.country) == ("Marenostrum Lines", "ESP")


def test_make_hands_own_sentences_and_actors_on() -> None:
    command = ["make", "--dry-run", "train", "EXTRA=mine.jsonl", "ACTORS=actors.tsv"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert "-m training.train --extra mine.jsonl --actors actors.tsv\n" in done.stdout


@pytest.mark.parametrize("option", ["--actors", "--extra"])
def test_a_file_that_is_not_there_is_named(option: str, tmp_path: Path) -> None:
    done = train(
        "--data", little_data(tmp_path / "data", 5), option, "nowhere.tsv", "--models", tmp_path / "models"
    )
    assert (done.returncode, done.stderr) == (1, "nowhere.tsv: No such file or directory\n")
    assert not (tmp_path / "models").exists()


def test_the_manifest_tells_what_was_learned_from(trained: tuple[list[str | Path], Path]) -> None:
    manifest = json.loads((trained[1] / "manifest.json").read_text())
    assert manifest["corpus"]["sentences"] == SOME + len(OWN)
    assert 0 < manifest["figures"]["triples"]["f1"] <= 1
    assert set(manifest["figures"]["per_stance_f1"]) == {"support", "denial", "welcome", "condemnation"}


def test_the_same_data_give_the_same_model(trained: tuple[list[str | Path], Path], tmp_path: Path) -> None:
    done = train(*trained[0], "--models", tmp_path, seed="7")
    assert done.returncode == 0, done.stderr
    first, second = (json.loads((folder / "manifest.json").read_text()) for folder in (trained[1], tmp_path))
    assert first["sha256"] == second["sha256"]


def test_bad_lines_are_all_told_and_nothing_is_trained(tmp_path: Path) -> None:
    data = little_data(tmp_path / "data", sentences=5)
    bad = [
        '{"text": "Oslo slept.", "stances": [], "mood": "calm"}',
        '{"text": "Oslo slept."',
        '{"text": "Oslo praised Bergen.", "actors": ["Oslo", "Bergen"], "stances": [{"source": "Oslo", '
        '"target": "Bergen", "stance": "applause", "cue": "praised"}]}',
    ]
    (data / "corpus/bad.jsonl").write_text("\n".join(bad) + "\n", encoding="utf-8")
    own = tmp_path / "own.jsonl"
    own.write_text('{"text": "Oslo woke up.", "actors": ["Rome"], "stances": []}\n', encoding="utf-8")
    done = train("--data", data, "--extra", own, "--models", tmp_path / "models")
    assert done.returncode == 1
    told = done.stderr.splitlines()
    places = [("bad.jsonl:1: mood", 0), ("bad.jsonl:2: line", 1), ("bad.jsonl:3: stance", 2)]
    assert all(place in told[i] for place, i in places)
    assert "own.jsonl:1: actors: 'Rome' does not stand in the text" in told[3]
    assert told[4] == "4 problems; nothing was trained."
    assert not (tmp_path / "models").exists()


def test_a_bad_lexicon_stops_training_and_leaves_the_model_as_it_was(tmp_path: Path) -> None:
    data = little_data(tmp_path / "data", sentences=5)
    with (data / "lexicon/cues.tsv").open("a", encoding="utf-8") as cues:
        cues.write("tut at\tverb\tdisdain\tsubj-at\t5\ntut over\tverb\tcondemnation\tsbuj-over\t5\n")
    with (data / "lexicon/words-verbs.tsv").open("a", encoding="utf-8") as verbs:
        verbs.write("tut at\tverb\tjudging\tblame\t-\t0\t-\tat\n")
        verbs.write("tutt\tverb\tjudging\tblame\t-\t0\tobbj\tat/fro\n")
    models = tmp_path / "models"
    models.mkdir()
    (models / "manifest.json").write_text("untouched")
    done = train("--data", data, "--models", models)
    assert done.returncode == 1
    assert "cues.tsv" in done.stderr
    assert "stance: 'disdain' is not one of support" in done.stderr
    assert "frame: 'sbuj-over' is not one of other" in done.stderr
    assert "word: 'tut at': only nouns are of several words" in done.stderr
    assert "recipient: 'obbj' is not one of obj" in done.stderr
    assert "judged: 'fro' is not one of obj" in done.stderr
    assert [file.name for file in models.iterdir()] == ["manifest.json"]
    assert (models / "manifest.json").read_text() == "untouched"


def test_sentences_without_any_stance_give_a_model_that_finds_none(tmp_path: Path) -> None:
    data = little_data(tmp_path / "data")
    corpus = data / "corpus/some.jsonl"
    neutral = [line for line in corpus.read_text("utf-8").splitlines() if not json.loads(line)["stances"]]
    corpus.write_text("\n".join(neutral[:30]), "utf-8")
    done = train("--data", data, "--models", tmp_path / "models")
    assert done.returncode == 0, done.stderr
    found = stance.load(tmp_path / "models" / "manifest.json").classify("Chad condemned Mali.")
    assert found.stances == ()


def test_the_threshold_lies_between_right_and_wrong() -> None:
    judged = [(0.9, True), (0.8, True), (0.3, False), (0.2, False)]
    assert 0.3 < best_threshold(judged, gold=2) < 0.8


@pytest.mark.parametrize(("judged", "gold"), [([], 3), ([(0.4, False)], 0)])
def test_nothing_to_judge_by_gives_an_even_threshold(judged: list[tuple[float, bool]], gold: int) -> None:
    assert best_threshold(judged, gold) == 0.5
