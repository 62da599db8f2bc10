"""Reading labelled sentences: what is accepted, and how each fault is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from training.corpus import find_word, read_corpus
from training.groups import fold_numbers, group_names, near_duplicates
from training.problems import Problems

GOOD: dict[str, Any] = {
    "text": "Gabon thanked Togo, and its envoy left.",
    "actors": ["Gabon", "Togo", "its", "envoy"],
    "stances": [{"source": "Gabon", "target": "Togo", "stance": "welcome", "cue": "thanked"}],
    "region": "africa",
    "form": "statement",
}


def write(path: Path, *records: Any) -> Path:
    """A corpus file with one line for each record; strings are written as they are."""
    lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_good_line_is_read_with_its_place(tmp_path: Path) -> None:
    path = write(tmp_path / "own.jsonl", "", GOOD)
    (example,) = read_corpus([path])
    assert (example.text, example.path, example.line) == (GOOD["text"], path, 2)
    assert example.stances[0].source == "Gabon"
    assert example.stances[0].target == "Togo"


def test_region_form_and_actors_may_be_left_out(tmp_path: Path) -> None:
    (example,) = read_corpus([write(tmp_path / "own.jsonl", {"text": "It rained in Lome.", "stances": []})])
    assert (example.region, example.form, example.actors) == ("global", "statement", ())


@pytest.mark.parametrize(
    ("line", "key", "said"),
    [
        ("{not json", "line", "expected one JSON object"),
        ("[]", "line", "expected a JSON object, found list"),
        ({**GOOD, "text": " "}, "text", "expected the sentence"),
        ({**GOOD, "colour": "red"}, "colour", "unknown key"),
        ({**GOOD, "actors": "Gabon"}, "actors", "expected a list of strings"),
        ({**GOOD, "actors": [*GOOD["actors"], "Benin"]}, "actors", "'Benin' does not stand in the text"),
        ({**GOOD, "actors": [*GOOD["actors"], "he"]}, "actors", "'he' does not stand in the text"),
        ({**GOOD, "form": "poem"}, "form", "found 'poem'"),
        ({**GOOD, "region": "moon"}, "region", "found 'moon'"),
        ({**GOOD, "passage": ["p1"]}, "passage", "expected the name of a passage in this file"),
        ({**GOOD, "stances": None}, "stances", "expected a list"),
        ({**GOOD, "stances": [{"source": "Gabon"}]}, "stances", "expected objects with source"),
        ({**GOOD, "antecedents": {"Benin": "Benin"}}, "antecedents", "'Benin' is not among the actors"),
        ({**GOOD, "antecedents": {"its": ""}}, "antecedents", "expected an object"),
    ],
)
def test_a_bad_line_is_told_with_file_line_and_key(tmp_path: Path, line: Any, key: str, said: str) -> None:
    path = write(tmp_path / "own.jsonl", "", line)
    with pytest.raises(Problems) as raised:
        read_corpus([path])
    (problem,) = raised.value.problems
    assert (problem.path, problem.line, problem.key) == (path, 2, key)
    assert said in problem.message
    assert str(raised.value).startswith(f"{path}:2: {key}: ")


@pytest.mark.parametrize(
    ("change", "key", "said"),
    [
        ({"stance": "love"}, "stance", "found 'love'"),
        ({"source": "Benin"}, "source", "'Benin' is not among the actors"),
        ({"source": None}, "source", "None is not among the actors"),
        ({"target": "Benin"}, "target", "'Benin' is not among the actors"),
        ({"target": "Gabon"}, "target", "'Gabon' is its own target"),
        ({"cue": "praised"}, "cue", "'praised' does not stand in the text"),
        ({"cue": " "}, "cue", "' ' does not stand in the text"),
        ({"cue": "thank"}, "cue", "'thank' does not stand in the text"),
    ],
)
def test_a_bad_stance_is_told_by_its_key(tmp_path: Path, change: dict[str, Any], key: str, said: str) -> None:
    record = {**GOOD, "stances": [{**GOOD["stances"][0], **change}]}
    with pytest.raises(Problems) as raised:
        read_corpus([write(tmp_path / "own.jsonl", record)])
    (problem,) = raised.value.problems
    assert (problem.key, said in problem.message) == (key, True)


@pytest.mark.parametrize(("words", "good"), [(199, True), (200, False)])
def test_a_cue_has_to_stand_where_the_sentence_is_read(tmp_path: Path, words: int, good: bool) -> None:
    text = f"{'so ' * (words - 1)}Gabon thanked Togo."
    record = {**GOOD, "text": text, "actors": ["Gabon", "Togo"]}
    path = write(tmp_path / "own.jsonl", record)
    if good:
        assert read_corpus([path])[0].stances[0].cue == "thanked"
    else:
        with pytest.raises(Problems, match=r"own.jsonl:1: cue: 'thanked' stands beyond token 200"):
            read_corpus([path])


def test_a_stance_without_target_is_good(tmp_path: Path) -> None:
    record = {**GOOD, "stances": [{**GOOD["stances"][0], "target": None}]}
    assert read_corpus([write(tmp_path / "own.jsonl", record)])[0].stances[0].target is None


def test_a_byte_order_mark_is_no_fault_and_half_a_character_is_one(tmp_path: Path) -> None:
    path = write(tmp_path / "own.jsonl", GOOD)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_corpus([path])[0].text == GOOD["text"]
    half = tmp_path / "half.jsonl"
    half.write_text('{"text": "Norw\\ud800ay met Oman.", "stances": []}\n')
    with pytest.raises(Problems, match=r"half.jsonl:1: line: broken encoding"):
        read_corpus([half])


def test_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    one = write(tmp_path / "one.jsonl", {**GOOD, "form": "poem"}, "{")
    other = tmp_path / "other.jsonl"
    other.write_bytes(b'{"text": "Caf\xe9 owners met.", "stances": []}\n')
    with pytest.raises(Problems) as raised:
        read_corpus([one, other])
    found = [(problem.path.name, problem.line, problem.key) for problem in raised.value.problems]
    assert found == [("one.jsonl", 1, "form"), ("one.jsonl", 2, "line"), ("other.jsonl", 1, "encoding")]


def test_the_same_sentence_twice_is_told_whatever_its_punctuation(tmp_path: Path) -> None:
    path = write(tmp_path / "own.jsonl", GOOD, {**GOOD, "text": "Gabon thanked Togo - and its envoy left!"})
    with pytest.raises(Problems, match=r"own.jsonl:2: text: the same sentence stands in .*own.jsonl:1"):
        read_corpus([path])


def test_words_are_found_between_word_boundaries() -> None:
    assert find_word("he", "the man said he left") == 13
    assert find_word("he", "the other") == -1
    assert find_word("U.S.", "the U.S., said") == 4
    assert find_word("-backed", "the Qatari-backed group") == 10


def test_passages_of_one_name_in_two_files_are_two(tmp_path: Path) -> None:
    texts = {"one": "The ferry sank off Zanzibar.", "other": "Judges in Oslo took the day off."}
    for name in texts:
        (tmp_path / name).mkdir()
    files = [
        write(tmp_path / name / "own.jsonl", {"text": text, "stances": [], "passage": "p1"})
        for name, text in texts.items()
    ]
    examples = read_corpus(files)
    assert examples[0].passage != examples[1].passage
    assert len(set(group_names(examples))) == 2


def test_passages_and_retold_events_stay_together(tmp_path: Path) -> None:
    bare: dict[str, Any] = {"stances": []}
    path = write(
        tmp_path / "own.jsonl",
        {**bare, "text": "The ferry sank off Zanzibar.", "passage": "p1"},
        {**bare, "text": "Divers came two days later.", "passage": "p1"},
        {**bare, "text": "The bakers of Oran closed their shops for a day over the price of flour."},
        {**bare, "text": "Over the price of flour the bakers of Oran closed their shops again in May."},
        {**bare, "text": "Nobody won the chess game in Riga."},
    )
    names = group_names(read_corpus([path]))
    assert names[0] == names[1]
    assert names[2] == names[3]
    assert len(set(names)) == 3


def test_files_of_a_series_and_groups_across_them_are_never_split(tmp_path: Path) -> None:
    files = [
        write(
            tmp_path / f"{series}-{number}.jsonl", {"text": f"The {series} {number} is old.", "stances": []}
        )
        for series in ("bridge", "canal", "dam", "tower")
        for number in (1, 2)
    ]
    examples = read_corpus(files)
    sides = {
        (e.path.name.split("-")[0], fold) for e, fold in zip(examples, fold_numbers(examples, 2), strict=True)
    }
    assert len(sides) == 4


def test_an_event_told_again_in_another_series_goes_with_the_first(tmp_path: Path) -> None:
    first = "The bakers of Oran closed their shops for a day over the price of flour."
    again = "Over the price of flour the bakers of Oran closed their shops again in May."
    texts = {
        "bridge-1": [first, "The bridge is old."],
        "canal-1": ["The canal is deep.", "Two barges sank there."],
        "dam-1": ["The dam is tall."],
        "tower-1": [again, "The tower leans.", "Nobody climbs it."],
    }
    files = [
        write(tmp_path / f"{name}.jsonl", *({"text": text, "stances": []} for text in of_file))
        for name, of_file in texts.items()
    ]
    examples = read_corpus(files)
    fold = dict(zip((e.text for e in examples), fold_numbers(examples, 2), strict=True))
    assert fold[again] == fold[first] == fold["The bridge is old."] != fold["The tower leans."]


def test_near_duplicates_are_told(tmp_path: Path) -> None:
    path = write(
        tmp_path / "own.jsonl",
        {"text": "The bakers of Oran closed their shops for a day over the price of flour.", "stances": []},
        {"text": "The bakers of Oran closed their shops for a day over the cost of wheat.", "stances": []},
        {"text": "The bakers of Oran talked.", "stances": []},
    )
    (problem,) = near_duplicates(read_corpus([path]))
    assert (problem.line, problem.key) == (2, "text")
    assert f"{path}:1" in problem.message
