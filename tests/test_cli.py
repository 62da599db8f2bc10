"""The command line: ``python -m stance classify`` as documented."""

from __future__ import annotations

import gzip
import io
import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import stance
from stance.classifier import Classifier
from stance.cli import main
from stance.document import Document
from stance.drafts import drafted
from stance.version import __version__

from .conftest import ROOT, hear_interrupts

TEXTS = [
    "Norway condemned Iran on Monday. Talks go on in Geneva.",
    "Kenya thanked Japan 🙂 for its “help”.",
    "Nobody said a word.",
]


def write_lines(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def classify(manifest: Path, *arguments: str | Path) -> int:
    return main(["classify", *map(str, arguments), "--model", str(manifest)])


def test_each_line_keeps_its_fields_and_gets_its_sentences(manifest: Path, tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"id": n, "text": text, "date": "soon", "tags": ["ü", None]} for n, text in enumerate(TEXTS)
    ]
    assert classify(manifest, write_lines(tmp_path / "in.jsonl", rows), "-o", tmp_path / "out.jsonl") == 0
    classifier = stance.load(manifest)
    assert read_lines(tmp_path / "out.jsonl") == [
        {
            "id": row["id"],
            "date": "soon",
            "tags": ["ü", None],
            "sentences": classifier.classify(row["text"]).to_dict()["sentences"],
        }
        for row in rows
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "out.jsonl"]


def test_explanations_are_added_on_request(manifest: Path, tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": TEXTS[0]}])
    assert classify(manifest, source, "-o", tmp_path / "out.jsonl", "--explain") == 0
    found = read_lines(tmp_path / "out.jsonl")[0]["sentences"][0]["stances"][0]
    assert {"cue", "source", "target", "runner_up"} <= found["explanation"].keys()


def test_bad_lines_go_to_a_file_of_their_own(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(
        b'{"text": "Kenya thanked Japan."}\n{"text": 3}\nnonsense\n\n{"text": "One line more."}'
    )
    assert classify(manifest, source, "-o", tmp_path / "out.jsonl") == 0
    assert len(read_lines(tmp_path / "out.jsonl")) == 2
    rejects = tmp_path / "out.jsonl.rejects.jsonl"
    assert [(row["row"], row["content"]) for row in read_lines(rejects)] == [
        (2, '{"text": 3}'),
        (3, "nonsense"),
    ]
    assert f"2 texts classified, 2 rejected: see {rejects}" in capsys.readouterr().err
    source.write_text('{"text": "Kenya thanked Japan."}')
    assert classify(manifest, source, "-o", tmp_path / "out.jsonl") == 0
    assert not rejects.exists(), "what an earlier run rejected says nothing about this one"


def test_a_line_that_gives_a_field_twice_is_refused(
    manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = '{"text": "Kenya thanked Japan.", "text": "Oman left."}\n{"text": "Kenya thanked Japan."}\n'
    (tmp_path / "in.jsonl").write_text(lines)
    assert classify(manifest, tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl") == 0
    (reject,) = read_lines(tmp_path / "out.jsonl.rejects.jsonl")
    assert (reject["row"], reject["reason"]) == (1, "the field 'text' is given more than once")
    assert len(read_lines(tmp_path / "out.jsonl")) == 1
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    assert classify(manifest, "-") == 0
    told = json.loads(capsys.readouterr().err.splitlines()[-2])
    assert (told["file"], told["row"]) == ("standard input", 1)


def test_a_line_on_which_the_classifier_fails_costs_no_other(
    manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Classifier.classify

    def fails_on_one(self: Classifier, text: str, *, explain: bool = False) -> Document:
        if text == TEXTS[1]:
            raise ZeroDivisionError("no such luck")
        return whole(self, text, explain=explain)

    monkeypatch.setattr(Classifier, "classify", fails_on_one)
    source = write_lines(tmp_path / "in.jsonl", [{"id": n, "text": text} for n, text in enumerate(TEXTS)])
    assert classify(manifest, source, "-o", tmp_path / "out.jsonl") == 0
    assert main(["batch", str(source), "-o", str(tmp_path / "batch.jsonl"), "--model", str(manifest)]) == 0
    assert [row["id"] for row in read_lines(tmp_path / "out.jsonl")] == [0, 2]
    for name in ("out.jsonl.rejects.jsonl", "batch.jsonl.rejects.jsonl"):
        (reject,) = read_lines(tmp_path / name)
        assert (reject["row"], reject["content"]) == (2, TEXTS[1])
        assert reject["reason"] == "the classifier failed: ZeroDivisionError: no such luck"


def test_without_an_output_lines_go_to_standard_output(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert classify(manifest, write_lines(tmp_path / "in.jsonl", [{"id": 1, "text": TEXTS[0]}])) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["id"] == 1


def test_the_fields_of_a_line_never_hide_the_answer(manifest: Path, tmp_path: Path) -> None:
    row = {"text": TEXTS[2], "sentences": 3, "warnings": "none", "input_sentences": [1]}
    assert classify(manifest, write_lines(tmp_path / "in.jsonl", [row]), "-o", tmp_path / "out.jsonl") == 0
    (found,) = read_lines(tmp_path / "out.jsonl")
    assert found.pop("sentences")[0]["text"] == TEXTS[2]
    assert found == {"input_sentences": 3, "input_warnings": "none", "input_input_sentences": [1]}


def test_a_line_is_told_what_limits_its_answer(manifest: Path, tmp_path: Path) -> None:
    texts = [
        "Le président de la République a condamné les attaques contre la ville dans la nuit de lundi.",
        "Norway and its friends said " + "that and this and " * 200 + "it.",
        TEXTS[0],
    ]
    source = write_lines(tmp_path / "in.jsonl", [{"text": text} for text in texts])
    assert classify(manifest, source, "-o", tmp_path / "out.jsonl") == 0
    french, long, plain = read_lines(tmp_path / "out.jsonl")
    assert "does not look English" in french["warnings"][0]
    assert "was read up to its token" in long["warnings"][0]
    assert "warnings" not in plain


def test_packed_files_are_read_and_written_by_their_names(manifest: Path, tmp_path: Path) -> None:
    lines = "".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(TEXTS))
    (tmp_path / "IN.JSONL.GZ").write_bytes(gzip.compress(lines.encode()))
    assert classify(manifest, tmp_path / "IN.JSONL.GZ", "-o", tmp_path / "out.jsonl.gz") == 0
    with gzip.open(tmp_path / "out.jsonl.gz", "rt", encoding="utf-8") as stream:
        assert [json.loads(line)["id"] for line in stream] == [0, 1, 2]


@pytest.mark.parametrize(
    "way", [["-m", "stance"], ["-c", "import stance.cli; raise SystemExit(stance.cli.main())"]]
)
@pytest.mark.parametrize(
    ("number", "status", "told"),
    [(signal.SIGINT, 130, "stance: interrupted\n"), (signal.SIGTERM, 143, "stance: terminated\n")],
)
def test_a_command_may_be_stopped_while_it_still_loads_what_it_needs(
    way: list[str], number: signal.Signals, status: int, told: str, manifest: Path, tmp_path: Path
) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": TEXTS[0]}] * 5000)
    process = subprocess.Popen(
        [sys.executable, *way, "classify", source, "-o", tmp_path / "out.jsonl", "--model", manifest],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hear_interrupts,
    )
    while "libarrow" not in Path(f"/proc/{process.pid}/maps").read_text():
        assert process.poll() is None
        time.sleep(0.001)
    process.send_signal(number)
    assert process.communicate(timeout=120)[1] == told
    assert process.returncode in (status, -signal.SIGINT)  # the latter where SIGINT came amid an exec()
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_an_output_is_written_by_one_run_at_a_time(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": TEXTS[0]}])
    with drafted(tmp_path / "out.jsonl") as draft:
        assert classify(manifest, source, "-o", tmp_path / "out.jsonl") == 1
        assert f"{tmp_path / 'out.jsonl'}: another process is writing it" in capsys.readouterr().err
        draft.write_text("{}\n")
    assert (tmp_path / "out.jsonl").read_text() == "{}\n"
    assert classify(manifest, source, "-o", tmp_path / "out.jsonl") == 0


def test_what_a_link_leads_to_is_replaced(manifest: Path, tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": TEXTS[0]}])
    (tmp_path / "store").mkdir()
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "store" / "out.jsonl")
    assert classify(manifest, source, "-o", tmp_path / "link.jsonl") == 0
    assert (tmp_path / "link.jsonl").is_symlink()
    assert len(read_lines(tmp_path / "store" / "out.jsonl")) == 1


def test_what_a_shell_has_opened_is_written_into(manifest: Path, tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": TEXTS[0]}])
    (tmp_path / "stdout").symlink_to("/proc/self/fd/1")
    with (tmp_path / "answers.jsonl").open("wb") as stream:
        command = [sys.executable, "-m", "stance", "classify", str(source), "-o", str(tmp_path / "stdout")]
        subprocess.run([*command, "--model", str(manifest)], cwd=ROOT, stdout=stream, check=True)
    assert (tmp_path / "stdout").is_symlink()
    assert len(read_lines(tmp_path / "answers.jsonl")) == 1


def test_an_input_is_never_written_over(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": TEXTS[0]}])
    (tmp_path / "link.jsonl").symlink_to(source)
    (tmp_path / "out.jsonl.rejects.jsonl").hardlink_to(source)
    whole = source.read_bytes()
    for output in (source, tmp_path / "link.jsonl", tmp_path / "out.jsonl"):
        assert classify(manifest, source, "-o", output) == 1
        assert f"{source}: is what this very run writes" in capsys.readouterr().err
        assert source.read_bytes() == whole


def test_neither_the_model_nor_the_table_of_actors_is_written_over(
    manifest: Path, own_actors: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": TEXTS[0]}])
    table = tmp_path / "actors.tsv"
    table.write_bytes(own_actors.read_bytes())
    for output in (table, manifest):
        whole = output.read_bytes()
        assert classify(manifest, source, "-o", output, "--actors", table) == 1
        assert f"{output}: is what this very run writes" in capsys.readouterr().err
        assert output.read_bytes() == whole


def test_where_no_text_could_be_used_the_command_fails(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": 3}, {"id": 1}])
    assert classify(manifest, source, "-o", tmp_path / "out.jsonl") == 1
    assert "no text could be used; 0 texts classified, 2 rejected: see" in capsys.readouterr().err
    assert len(read_lines(tmp_path / "out.jsonl.rejects.jsonl")) == 2
    assert not (tmp_path / "out.jsonl").exists()


def test_who_gives_a_plain_text_for_json_lines_is_told_how_it_is_read(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "article.txt"
    article.write_text("Malta condemned Tunisia.\n\nTalks go on.\n")
    assert classify(manifest, article, "-o", tmp_path / "out.jsonl") == 1
    assert "no line is JSON: a plain text is read from standard input" in capsys.readouterr().err
    article.write_text('Malta condemned Tunisia.\n{"text": ""}\n')
    assert classify(manifest, article, "-o", tmp_path / "out.jsonl") == 1
    assert "standard input" not in capsys.readouterr().err


def test_where_no_text_could_be_used_an_earlier_output_stays(manifest: Path, tmp_path: Path) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": "Malta condemned Tunisia."}])
    outputs = [tmp_path / "out.jsonl", tmp_path / "out.jsonl.gz"]
    for output in outputs:
        assert classify(manifest, source, "-o", output) == 0
    earlier = [output.read_bytes() for output in outputs]
    write_lines(source, [{"text": ""}])
    for output in outputs:
        assert classify(manifest, source, "-o", output) == 1
        assert len(read_lines(tmp_path / f"{output.name}.rejects.jsonl")) == 1
    assert [output.read_bytes() for output in outputs] == earlier
    assert not list(tmp_path.glob(".*"))


def test_messages_name_what_was_given_and_not_what_lies_behind(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": TEXTS[0]}])
    assert classify(manifest, source, "-o", tmp_path / "nowhere" / "x.jsonl") == 1
    told = capsys.readouterr().err
    assert told == f"stance: {tmp_path / 'nowhere' / 'x.jsonl'}: No such file or directory\n"
    assert classify(manifest, tmp_path) == 1
    assert f"{tmp_path}: is a folder; `stance batch` reads folders" in capsys.readouterr().err


def test_the_version_of_the_library_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"stance {__version__}\n"


def test_every_door_tells_where_a_text_does_not_look_english(
    manifest: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    french = "Le président de la République a condamné les attaques contre la ville dans la nuit de lundi."
    (warning,) = stance.load(manifest).classify(french).warnings
    assert "does not look English" in warning
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(french.encode())))
    assert classify(manifest) == 0
    assert json.loads(capsys.readouterr().out)["warnings"] == [warning]


def test_a_table_of_own_actors_wins(manifest: Path, tmp_path: Path) -> None:
    actors = tmp_path / "actors.tsv"
    actors.write_text(
        "name\taliases\tkind\tcountry\tacts_for\nHarbour League\tthe League\torganisation\tNOR\t\n"
    )
    source = write_lines(tmp_path / "in.jsonl", [{"text": "The Harbour League praised Poland."}])
    assert classify(manifest, source, "-o", tmp_path / "out.jsonl", "--actors", actors) == 0
    source_actor = read_lines(tmp_path / "out.jsonl")[0]["sentences"][0]["stances"][0]["source"]
    assert (source_actor["actor"], source_actor["country"]) == ("Harbour League", "NOR")


def test_the_table_of_own_actors_that_the_readme_shows_takes_effect(manifest: Path, own_actors: Path) -> None:
    text = "Mayor Ruiz praised the Port Authority. Bastida condemned Marenostrum."
    done = subprocess.run(
        [sys.executable, "-m", "stance", "classify", "--model", manifest, "--actors", own_actors],
        input=text.encode(),
        capture_output=True,
        cwd=ROOT,
        check=True,
        timeout=120,
    )
    found = [
        (one["source"]["actor"], one["source"]["acts_for"], one["stance"], one["target"]["actor"])
        for sentence in json.loads(done.stdout)["sentences"]
        for one in sentence["stances"]
    ]
    assert found == [
        ("Ana Ruiz", "Harbour Party", "welcome", "Costa Nueva Port Authority"),
        ("Iker Bastida", "Harbour Party", "condemnation", "Marenostrum Lines"),
    ]


@pytest.mark.parametrize("missing", ["input", "model", "actors", "output"])
def test_what_is_missing_is_named_and_nothing_is_written(
    missing: str, manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write_lines(tmp_path / "in.jsonl", [{"text": TEXTS[0]}])
    paths = {"input": source, "model": manifest, "actors": None, "output": tmp_path / "out.jsonl"}
    paths[missing] = tmp_path / "nowhere" / "file"
    actors = [] if paths["actors"] is None else ["--actors", str(paths["actors"])]
    arguments = ["classify", str(paths["input"]), "-o", str(paths["output"]), "--model", str(paths["model"])]
    assert main([*arguments, *actors]) == 1
    assert str(tmp_path / "nowhere") in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_a_faulty_table_of_actors_is_told_line_by_line(
    manifest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    actors = tmp_path / "actors.tsv"
    actors.write_text("name\taliases\tkind\tcountry\tacts_for\nHarbour League\t\tclub\tNO\t\n")
    assert classify(manifest, tmp_path / "in.jsonl", "--actors", actors) == 1
    told = capsys.readouterr().err
    assert f"{actors}:2: kind: expected one of" in told
    assert "found 'NO'" in told


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("classify", "batch", "report"):
        with pytest.raises(SystemExit) as stopped:
            main([command, "--help"])
        assert stopped.value.code == 0
        assert f"usage: stance {command}" in capsys.readouterr().out
